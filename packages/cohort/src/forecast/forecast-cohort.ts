import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../engines/engine.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Progress } from '../run/options.ts';
import { resultsTable } from '../run/run-cohort.ts';
import { readDesign } from '../run/survey-design.ts';
import { forecastHere } from './forecast-here.ts';
import { type ForecastMean, forecastMeans } from './forecast-means.ts';
import { storeForecastPeople } from './forecast-people.ts';
import { commandOf, type ForecastJob } from './forecast-request.ts';
import { forecastInSpark } from './forecast-spark.ts';

/** Forecasts of a cohort, by group; person by person they stay in the table `forecasts` of an engine. */
export interface CohortForecast {
  scenario: { id: string; title?: string };
  asOf: string;
  /** Seed of the run. */
  seed: number;
  members: number;
  people: number;
  means: ForecastMean[];
}

export interface ForecastContext {
  engine: Engine;
  mapping: Mapping;
  /** Names of the groups, in the order of their columns. */
  groups: readonly string[];
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

export interface ForecastsMade {
  forecast: CohortForecast;
  /** Holds `forecasts`; to be closed. */
  engine: Engine;
  close: () => Promise<void>;
}

/** Forecasts everyone the estimates are about. The tables of the run must stand in the engine. */
export async function forecastCohort(job: ForecastJob, context: ForecastContext): Promise<ForecastsMade> {
  const { engine, groups } = context;
  const folder = await mkdtemp(join(tmpdir(), 'thew-forecast-'));
  const tidy = () => rm(folder, { recursive: true, force: true });
  try {
    const scenario = join(folder, 'scenario.json');
    const { id, title, events } = job.scenario;
    await writeFile(scenario, JSON.stringify({ scenario: id, ...(title && { title }), events }));
    const table = await storeForecastPeople(engine, groups.length);
    let done = 0;
    const say = (more: number) => {
      done += more;
      context.onProgress?.({ step: 'Forecasting people', done, total: table.people });
    };
    say(0);
    const work = {
      engine,
      table,
      command: commandOf(job, scenario),
      asOf: job.asOf,
      folder,
      groups: groups.length,
      onDone: say,
      ...(context.signal && { signal: context.signal }),
    };
    const inSpark = engine.dialect.name === 'spark' && table.people > 0;
    const made = inSpark ? await forecastInSpark(work) : await forecastHere(work);
    const close = async () => {
      if (made !== engine) await made.close();
      await tidy();
    };
    const { design, issues } = await readDesign(engine, context.mapping, resultsTable);
    const refused = issues.some(({ code, severity }) => code === 'lonely-psu' && severity === 'error');
    const means = await forecastMeans(made, groups, refused ? { ...design, lonely: 'average' } : design, !refused);
    const about = { scenario: title ? { id, title } : { id }, asOf: job.asOf };
    const { seed = 1, members = 1000 } = job;
    return { forecast: { ...about, seed, members, people: table.people, means }, engine: made, close };
  } catch (error) {
    await tidy();
    throw error;
  }
}
