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
  const started = Date.now();
  const shown = stream.isTTY === true;
  return {
    show: ({ step, done, total }: { step: string; done: number; total: number }) => {
      if (!shown) return;
      const filled = Math.round((20 * done) / total);
      const spent = (Date.now() - started) / 1000;
      const left = done > 0 ? `, about ${Math.ceil((spent * (total - done)) / done)} s left` : '';
      stream.write(`\r\u001b[K[${'#'.repeat(filled).padEnd(20, '·')}] ${step} (${spent.toFixed(0)} s${left})`);
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
  by?: string | undefined;
  where?: string | undefined;
  criteria?: string | undefined;
  variants?: boolean | undefined;
  out?: string | undefined;
  centiles?: string | undefined;
}

function requestOf(args: Args, engine: EngineName): CohortRequest {
  const database = args.database ?? process.env.DATABASE_URL;
  const criteria = listOf(args.criteria);
  const centiles = listOf(args.centiles);
  return {
    table: args.table,
    engine,
    ...(args.mapping && { mapping: args.mapping }),
    ...(database && { database }),
    ...(args.master && { master: args.master }),
    ...(args.by && { by: args.by }),
    ...(args.where && { where: args.where }),
    ...(criteria && { criteria }),
    ...(args.variants && { variants: true }),
    ...(args.out && { out: args.out }),
    ...(centiles && { centiles }),
  };
}

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
    by: { type: 'string', description: 'Groups: sex,age:20,40,60,80' },
    where: { type: 'string', description: "Only these people: 'age >= 60'" },
    criteria: { type: 'string', description: 'Only these definitions: ids, separated by commas' },
    variants: { type: 'boolean', description: 'Also every documented other reading of a definition' },
    out: { type: 'string', description: 'Folder for the report and the results of every person' },
    centiles: { type: 'string', description: 'Fit own centile curves by age: measures, separated by commas' },
    json: { type: 'boolean', description: 'Print JSON' },
  },
  async run({ args }) {
    if (!isEngine(args.engine)) {
      process.stderr.write(`--engine takes ${engines.join(', ')}.\n`);
      process.exitCode = 1;
      return;
    }
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
