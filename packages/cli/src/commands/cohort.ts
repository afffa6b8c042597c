import { readFileSync, realpathSync, statSync } from 'node:fs';
import { type CohortRequest, cohort, printResult } from '@thew/cohort';
import type { Issue } from '@thew/core/observations/issue';
import { issueLine } from '@thew/core/presentation/issue-words';
import { defineCommand } from 'citty';
import { terminal } from '../terminal.ts';

const engines = ['duckdb', 'postgres', 'spark'] as const;
type EngineName = (typeof engines)[number];

const isEngine = (name: string): name is EngineName => (engines as readonly string[]).includes(name);

const listOf = (text: string | undefined): string[] | undefined =>
  text
    ?.split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** A bar on the terminal that goes away when the work is done; nothing where there is no terminal. */
function progressBar(stream: NodeJS.WriteStream = process.stderr) {
  let started = Date.now();
  let of = 0;
  const shown = stream.isTTY === true;
  return {
    show: ({ step, done, total }: { step: string; done: number; total: number }) => {
      if (!shown || total === 0) return;
      // Steps of the run and people to forecast take different times each: every such series has its own clock.
      if (total !== of) [started, of] = [Date.now(), total];
      const filled = Math.round((20 * done) / total);
      const spent = (Date.now() - started) / 1000;
      const left = done > 0 ? `, about ${Math.ceil((spent * (total - done)) / done)} s left` : '';
      const rate = step === 'Forecasting people' && spent > 0 ? `, ${(done / spent).toFixed(1)} a second` : '';
      const bar = '#'.repeat(filled).padEnd(20, '·');
      stream.write(`\r\u001b[K[${bar}] ${step} ${done}/${total} (${spent.toFixed(0)} s${rate}${left})`);
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}

interface Args {
  table: string;
  mapping?: string | undefined;
  engine?: string | undefined;
  database?: string | undefined;
  master?: string | undefined;
  memory?: string | undefined;
  by?: string | undefined;
  where?: string | undefined;
  criteria?: string | undefined;
  variants?: boolean | undefined;
  out?: string | undefined;
  centiles?: string | undefined;
  intervals?: boolean | undefined;
  forecast?: string | undefined;
  days?: string | undefined;
  members?: string | undefined;
  every?: string | undefined;
  seed?: string | undefined;
  measures?: string | undefined;
  asOf?: string | undefined;
}

/** A number of the command line; what is none stays NaN and is refused with the range that would do. */
const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** What `--forecast` asks for. Throws where the file cannot be read. */
function forecastOf(args: Args): CohortRequest['forecast'] {
  if (args.forecast === undefined) return undefined;
  const asked = {
    days: numberOf(args.days),
    members: numberOf(args.members),
    every: numberOf(args.every),
    seed: numberOf(args.seed),
    measures: listOf(args.measures),
    asOf: args.asOf,
  };
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  return {
    scenario: readFileSync(args.forecast, 'utf8'),
    command: [process.execPath, realpathSync(process.argv[1]!)],
    ...given,
  };
}

function requestOf(args: Args, engine: EngineName): CohortRequest {
  const database = args.database ?? process.env.DATABASE_URL;
  const criteria = listOf(args.criteria);
  const centiles = listOf(args.centiles);
  const forecast = forecastOf(args);
  return {
    table: args.table,
    engine,
    ...(args.mapping && { mapping: args.mapping }),
    ...(database && { database }),
    ...(args.master && { master: args.master }),
    ...(args.memory !== undefined && { memory: args.memory }),
    ...(args.by && { by: args.by }),
    ...(args.where && { where: args.where }),
    ...(criteria && { criteria }),
    ...(args.variants && { variants: true }),
    ...(args.out && { out: args.out }),
    ...(centiles && { centiles }),
    ...(args.intervals && { intervals: true }),
    ...(forecast && { forecast }),
  };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const exitCode = (read: boolean, issues: readonly Issue[]): 0 | 1 | 2 => {
  if (!read) return 1;
  return issues.some(({ severity }) => severity === 'error') ? 2 : 0;
};

export const cohortCommand = defineCommand({
  meta: { name: 'cohort', description: 'Prevalence by every definition in a table of people, weighted for surveys.' },
  args: {
    table: {
      type: 'positional',
      required: true,
      description: 'CSV, Parquet, SAS XPORT, REDCap export, FHIR or OMOP folder; a table of PostgreSQL',
    },
    mapping: { type: 'string', description: 'Mapping file (YAML): which column is which measure' },
    engine: { type: 'string', description: 'duckdb (here), postgres or spark', default: 'duckdb' },
    database: { type: 'string', description: 'PostgreSQL connection string (DATABASE_URL)' },
    master: { type: 'string', description: 'Spark master: local[2], spark://host:7077' },
    memory: { type: 'string', description: 'What the engine in this process may hold: 400MB (default 60 MB a core)' },
    by: { type: 'string', description: 'Groups: sex,age:20,40,60,80' },
    where: { type: 'string', description: "Only these people: 'age >= 60'" },
    criteria: { type: 'string', description: 'Only these definitions: ids, separated by commas' },
    variants: { type: 'boolean', description: 'Also every documented other reading of a definition' },
    out: { type: 'string', description: 'Folder for the report and the results of every person' },
    centiles: { type: 'string', description: 'Fit own centile curves by age: measures, separated by commas' },
    intervals: { type: 'boolean', description: 'Also 95 % intervals of the centiles of measures' },
    forecast: { type: 'string', description: 'Forecast everyone asked about under this scenario file' },
    days: { type: 'string', description: 'Forecast: how many days ahead (default 180)' },
    members: { type: 'string', description: 'Forecast: size of each ensemble (default 1000)' },
    every: { type: 'string', description: 'Forecast: days between answers (default 30)' },
    seed: { type: 'string', description: 'Forecast: seed of the run (default 1)' },
    measures: { type: 'string', description: 'Forecast: only these measures, separated by commas' },
    asOf: { type: 'string', description: 'Forecast: day 0 (default: first day of the scenario)' },
    json: { type: 'boolean', description: 'Print JSON' },
  },
  async run({ args }) {
    const refuse = (words: string) => {
      process.stderr.write(`${words}\n`);
      process.exitCode = 1;
    };
    if (!isEngine(args.engine)) return refuse(`--engine takes ${engines.join(', ')}.`);
    if (args.forecast !== undefined && !isFile(args.forecast))
      return refuse('--forecast takes a scenario file that exists (examples/scenarios has some).');
    const bar = progressBar();
    const abort = new AbortController();
    const stop = () => abort.abort();
    process.once('SIGINT', stop);
    try {
      const outcome = await cohort({ ...requestOf(args, args.engine), onProgress: bar.show, signal: abort.signal });
      bar.clear();
      if (outcome.result && args.json) process.stdout.write(`${JSON.stringify(outcome.result, null, 2)}\n`);
      else if (outcome.result) process.stdout.write(`${printResult(outcome.result, terminal())}\n`);
      for (const issue of outcome.issues) process.stderr.write(`${issueLine(issue)}\n`);
      process.exitCode = exitCode(outcome.result !== undefined, outcome.issues);
    } catch (error) {
      bar.clear();
      const cancelled = abort.signal.aborted;
      process.stderr.write(
        cancelled ? 'Stopped; nothing was written.\n' : `The work stopped: ${(error as Error).message}\n`,
      );
      process.exitCode = cancelled ? 130 : 1;
    } finally {
      process.off('SIGINT', stop);
    }
  },
});
