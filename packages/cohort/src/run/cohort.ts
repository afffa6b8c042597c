import { readFileSync } from 'node:fs';
import { criteria, criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import type { Issue } from '@thew/core/observations/issue';
import { type Engine, TableNotReadable } from '../engines/engine.ts';
import { type ForecastsMade, forecastCohort } from '../forecast/forecast-cohort.ts';
import { forecastTable } from '../forecast/forecast-columns.ts';
import { type ForecastAsk, type ForecastJob, readForecastAsk } from '../forecast/forecast-request.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { readMapping } from '../mapping/read-mapping.ts';
import { inWords } from '../report/output-not-written.ts';
import { writeOutput } from '../report/write-output.ts';
import { openSource, type SourceOptions } from '../sources/open-source.ts';
import { version } from '../version.ts';
import { parseGroupings } from './groups.ts';
import { hashFile } from './hash-file.ts';
import type { Progress } from './options.ts';
import { WrongWhere } from './prepare.ts';
import type { CohortResult } from './result.ts';
import { resultsTable, runCohort } from './run-cohort.ts';
import { selfMapping } from './self-mapping.ts';

export interface CohortRequest extends SourceOptions {
  /** File, folder or (PostgreSQL) table. */
  table: string;
  /** Mapping file; its text may be given instead. */
  mapping?: string;
  mappingText?: string;
  /** `sex,age:20,40,60,80` */
  by?: string;
  where?: string;
  /** Ids; all when missing. */
  criteria?: readonly string[];
  variants?: boolean;
  /** Folder for the report and the person-level tables. */
  out?: string;
  /** Measures to fit own centile curves to. */
  centiles?: readonly string[];
  /** Also intervals of the quantiles of measures. */
  intervals?: boolean;
  /** Forecast everyone asked about under a scenario. */
  forecast?: ForecastAsk;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

export interface CohortOutcome {
  /** Missing where nothing could be read. */
  result?: CohortResult;
  issues: Issue[];
}

const issue = (code: string, place: Issue['place'], expected: string): Issue => ({
  code,
  severity: 'error',
  place,
  expected,
});

function chosen(ids: readonly string[] | undefined): { criteria: readonly Criterion[]; issues: Issue[] } {
  if (!ids || ids.length === 0) return { criteria, issues: [] };
  const found = ids.map(criterionById);
  const unknown = ids.filter((_, index) => found[index] === undefined);
  return {
    criteria: found.filter((one) => one !== undefined),
    issues: unknown.map(() =>
      issue('unknown-criterion', { field: '--criteria' }, `one of ${criteria.map(({ id }) => id).join(', ')}`),
    ),
  };
}

interface MappingFound {
  mapping?: Mapping;
  text: string;
  issues: Issue[];
}

function mappingOf({ mapping: file, mappingText }: CohortRequest): MappingFound | undefined {
  if (file === undefined && mappingText === undefined) return undefined;
  let text = mappingText;
  try {
    text ??= readFileSync(file!, 'utf8');
  } catch {
    return {
      text: '',
      issues: [issue('file-not-readable', { field: '--mapping' }, 'a mapping file that exists and can be opened')],
    };
  }
  const read = readMapping(text, file ?? 'mapping');
  return { text, issues: read.issues, ...(read.mapping && { mapping: read.mapping }) };
}

const isEmpty = ({ measures = {}, findings = {} }: Mapping): boolean =>
  Object.keys(measures).length + Object.keys(findings).length === 0;

const noKnownColumns = (file: string): Issue =>
  issue('no-known-columns', { file }, 'columns named after the measure catalogue, or a mapping that names them');

/** Measures for which curves were asked for and could not be fitted. */
const unfitted = (measures: readonly string[], { centiles }: CohortResult): Issue[] =>
  measures
    .filter((id) => !centiles.some(({ measure }) => measure === id))
    .map(() => {
      const expected = 'measures of the table by their ids, with age, for 100 people or more of a sex';
      return issue('no-centiles', { field: '--centiles' }, expected);
    });

/** Forecasts everyone asked about, and puts the means into the result. */
async function forecasts(
  job: ForecastJob,
  engine: Engine,
  mapping: Mapping,
  result: CohortResult,
  { onProgress, signal }: CohortRequest,
): Promise<ForecastsMade> {
  const context = {
    engine,
    mapping,
    groups: result.about.by,
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
  };
  const made = await forecastCohort(job, context);
  result.forecast = made.forecast;
  return made;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Reads a table, classifies everyone, estimates, forecasts where that was asked for. Never throws for what is wrong with the input: that is in `issues`. */
export async function cohort(request: CohortRequest): Promise<CohortOutcome> {
  const found = mappingOf(request);
  if (found && !found.mapping) return { issues: found.issues };
  const { criteria: wanted, issues } = chosen(request.criteria);
  const asked = request.forecast && readForecastAsk(request.forecast, today());
  if (asked && !asked.job) return { issues: [...issues, ...asked.issues] };
  issues.push(...(asked?.issues ?? []));
  let source: Awaited<ReturnType<typeof openSource>>;
  try {
    source = await openSource(request.table, request);
  } catch (error) {
    if (!(error instanceof TableNotReadable)) throw inWords(error);
    return { issues: [issue(error.code, { file: request.table }, error.expected)] };
  }
  const cancel = () => source.engine.cancel();
  request.signal?.addEventListener('abort', cancel);
  try {
    request.signal?.throwIfAborted();
    const mapping = found?.mapping ?? selfMapping([...source.engine.raw.columns.keys()]);
    if (!found && isEmpty(mapping)) return { issues: [...issues, ...source.issues, noKnownColumns(request.table)] };
    const sha256 = await hashFile(request.table);
    const result = await runCohort({
      engine: source.engine,
      mapping,
      mappingText: found?.text ?? '',
      ...(request.mapping && { mappingFile: request.mapping }),
      file: request.table,
      ...(sha256 && { sha256 }),
      criteria: wanted,
      variants: request.variants === true,
      by: request.by ? parseGroupings(request.by) : [],
      ...(request.where && { where: request.where }),
      ...(request.centiles && { centiles: request.centiles }),
      intervals: request.intervals === true,
      version,
      ...(request.onProgress && { onProgress: request.onProgress }),
    });
    result.issues.unshift(...issues, ...source.issues);
    result.issues.push(...unfitted(request.centiles ?? [], result));
    request.signal?.throwIfAborted();
    const made = asked?.job && (await forecasts(asked.job, source.engine, mapping, result, request));
    try {
      const tables = [
        { engine: source.engine, table: resultsTable, name: 'people' },
        ...(made ? [{ engine: made.engine, table: forecastTable, name: 'forecasts' }] : []),
      ];
      if (request.out) await writeOutput(request.out, result, tables, request.signal);
    } finally {
      await made?.close();
    }
    return { result, issues: result.issues };
  } catch (error) {
    if (error instanceof WrongWhere) return { issues: error.issues };
    throw inWords(error);
  } finally {
    request.signal?.removeEventListener('abort', cancel);
    await source.close();
  }
}
