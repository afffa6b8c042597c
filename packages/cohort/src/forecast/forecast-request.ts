import { forecast } from '@thew/core/forecast/forecast';
import { readScenario } from '@thew/core/forecast/read-scenario';
import type { Scenario } from '@thew/core/forecast/request';
import type { Issue } from '@thew/core/observations/issue';
import { parse } from 'yaml';

/** A forecast of every person asked about. */
export interface ForecastAsk {
  /** Text of a scenario file (YAML or JSON). */
  scenario: string;
  /** Day 0 (YYYY-MM-DD); the first day of the scenario when missing. */
  asOf?: string;
  /** Days ahead (180). */
  days?: number;
  /** Size of each person's ensemble (1,000). */
  members?: number;
  /** Days between answers (30). */
  every?: number;
  /** Of the run; a person's own comes from it and the id. */
  seed?: number;
  /** Ids of forecast measures; those a person was measured by when missing. */
  measures?: readonly string[];
  /** Program and arguments of the command `thew`, the same on every machine that takes part. */
  command: readonly string[];
}

/** An ask that was read and can be run. */
export interface ForecastJob extends Omit<ForecastAsk, 'scenario'> {
  scenario: Scenario;
  asOf: string;
}

const startsOf = ({ events }: Scenario): string[] =>
  events.map(({ start }) => start).filter((start) => typeof start === 'string');

/**
 * Reads the scenario and tries it on nobody in particular: what is wrong with it is told once, before people are
 * forecast. No job where there is an error. `today` is day 0 of a scenario without dates.
 */
export function readForecastAsk(ask: ForecastAsk, today: string): { job?: ForecastJob; issues: Issue[] } {
  let value: unknown;
  try {
    value = parse(ask.scenario);
  } catch {
    const expected = 'a scenario file that is JSON or YAML';
    return { issues: [{ code: 'not-yaml', severity: 'error', place: { field: '--forecast' }, expected }] };
  }
  const { scenario, issues } = readScenario(value, '--forecast');
  const asOf = ask.asOf ?? startsOf(scenario).sort()[0] ?? today;
  const trial = forecast({
    person: { measurements: [], history: [] },
    scenario,
    asOf,
    members: 1,
    everyDays: 1000,
    ...(ask.days !== undefined && { horizonDays: ask.days }),
    ...(ask.seed !== undefined && { seed: ask.seed }),
    ...(ask.measures && { measures: ask.measures }),
  });
  issues.push(...trial.issues.map(asOption), ...wholeNumbers(ask));
  const refused = issues.some(({ severity }) => severity === 'error') || trial.status !== 'ok';
  return { issues, ...(refused ? {} : { job: { ...ask, scenario, asOf } }) };
}

const options: Readonly<Record<string, string>> = { horizonDays: '--days', measures: '--measures', seed: '--seed' };

/** The forecast speaks of its own fields; the asker of options. */
function asOption(issue: Issue): Issue {
  const { field } = issue.place;
  const option = field === undefined ? undefined : options[field];
  return option === undefined ? issue : { ...issue, place: { ...issue.place, field: option } };
}

function wholeNumbers({ members = 1000, every = 30 }: ForecastAsk): Issue[] {
  const within = (value: number, high: number, field: string): Issue[] =>
    Number.isInteger(value) && value >= 1 && value <= high
      ? []
      : [
          {
            code: 'outside-hard-range',
            severity: 'error',
            place: { field },
            expected: `a whole number from 1 to ${high}`,
          },
        ];
  return [...within(members, 100_000, '--members'), ...within(every, 3653, '--every')];
}

/** The command that reads people and writes forecasts, one a line. */
export function commandOf({ command, asOf, days, members, every, seed, measures }: ForecastJob, scenario: string) {
  const numbers = { days, members, every, seed };
  const given = Object.entries(numbers).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, String(value)],
  );
  const which = measures ? ['--measures', measures.join(',')] : [];
  return [...command, 'forecast', '--ndjson', '--scenario', scenario, '--asOf', asOf, ...given, ...which];
}
