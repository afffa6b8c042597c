import { readFileSync, writeFileSync } from 'node:fs';
import { type Attribution, explainForecast } from '@thew/core/forecast/attribution';
import { type Forecast, forecast } from '@thew/core/forecast/forecast';
import { doseFor, type InverseAnswer } from '@thew/core/forecast/inverse';
import { readScenario } from '@thew/core/forecast/read-scenario';
import { readTarget } from '@thew/core/forecast/read-target';
import type { ForecastRequest, Scenario } from '@thew/core/forecast/request';
import type { Issue } from '@thew/core/observations/issue';
import type { PersonRecord } from '@thew/core/observations/observation';
import { personWithPast } from '@thew/core/plan/forecast-person';
import { forecastReport, svgWords } from '@thew/core/presentation/forecast-report';
import { forecastSvg } from '@thew/core/presentation/forecast-svg';
import { issueLine } from '@thew/core/presentation/issue-words';
import { targetReport } from '@thew/core/presentation/target-report';
import { defineCommand } from 'citty';
import { parse as parseYaml } from 'yaml';
import { eachKind, forecastLines, type LineNumbers } from '../forecast-lines.ts';
import { exitCodeOf, readFiles, today } from '../read-files.ts';

const usual: Scenario = { id: 'as-now', title: 'as now', events: [] };

/** YAML is a superset of JSON, so one reader takes both. */
function scenarioOf(file: string | undefined): { scenario: Scenario; issues: Issue[] } {
  if (file === undefined) return { scenario: usual, issues: [] };
  try {
    return readScenario(parseYaml(readFileSync(file, 'utf8')), file);
  } catch {
    const expected = 'a scenario file that exists and is JSON or YAML';
    return { scenario: usual, issues: [{ code: 'file-not-readable', severity: 'error', place: { file }, expected }] };
  }
}

/** A number from the command line; text that is none stays NaN and becomes an issue of the forecast. */
const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** Faults of a scenario file that leave nothing of it. */
const noScenario: ReadonlySet<string> = new Set(['file-not-readable', 'not-an-object', 'missing-key']);

interface Answer {
  forecast: Forecast;
  /** The same person with nothing changed, for comparison; absent when no scenario was given. */
  asNow?: Forecast;
  drivers: Attribution | undefined;
}

type NumberArgs = Partial<Record<'days' | 'members' | 'seed' | 'measures' | 'every', string | undefined>>;

function numbersOf(args: NumberArgs): LineNumbers {
  const numbers = {
    horizonDays: numberOf(args.days),
    members: numberOf(args.members),
    seed: numberOf(args.seed),
    everyDays: numberOf(args.every),
    measures: args.measures?.split(',').map((id) => id.trim()),
  };
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
}

function answer(record: PersonRecord, scenario: Scenario, args: NumberArgs): Answer {
  const person = personWithPast(record);
  const request: ForecastRequest = { person, scenario, asOf: record.asOf, ...numbersOf(args) };
  const result = forecast(request);
  const first = result.series.find((series) => series.measure.startsWith('muscle-size-')) ?? result.series[0];
  const drivers = first === undefined ? undefined : explainForecast(request, first.measure);
  if (scenario === usual) return { forecast: result, drivers };
  const asNow = forecast({ ...request, measures: result.series.map((series) => series.measure), scenario: usual });
  return { forecast: result, asNow, drivers };
}

/** The doses that reach a target, when one is asked for. */
function targetAnswer(
  record: PersonRecord,
  scenario: Scenario,
  { target: text, by }: { target?: string | undefined; by?: string | undefined },
): { answer?: InverseAnswer; issues: Issue[] } | undefined {
  if (text === undefined) return undefined;
  const person = personWithPast(record);
  const { target, byDay, issues } = readTarget(text, by, person, record.asOf);
  return target ? { answer: doseFor({ person, scenario, asOf: record.asOf }, target, byDay), issues } : { issues };
}

function reportOf({ id, forecast, drivers, target }: Answer & { id: string; target?: InverseAnswer }): string {
  const report = `${id}\n${forecastReport(forecast, drivers)}`;
  return target ? `${report}\n\n${targetReport(target)}` : report;
}

/** People come in and forecasts go out a line each, so that a table of any size can be piped through. */
async function pipe(args: NumberArgs & { scenario?: string | undefined; asOf?: string | undefined }): Promise<void> {
  const { scenario, issues } = scenarioOf(args.scenario);
  const usable = issues.every(({ severity }) => severity !== 'error');
  const options = { scenario, numbers: { everyDays: 30, ...numbersOf(args) }, asOf: args.asOf ?? today() };
  if (usable) issues.push(...(await forecastLines(process.stdin, process.stdout, options)));
  for (const issue of eachKind(issues)) process.stderr.write(`${issueLine(issue)}\n`);
  process.exitCode = !usable ? 1 : issues.some(({ severity }) => severity === 'error') ? 2 : 0;
}

export const forecastCommand = defineCommand({
  meta: { name: 'forecast', description: 'Muscle, strength and function over the days ahead, with bands.' },
  args: {
    file: { type: 'positional', required: false, description: 'Person file, FHIR Bundle or NDJSON, CSV' },
    ndjson: {
      type: 'boolean',
      description: 'People from standard input and forecasts to standard output, a line each',
    },
    scenario: { type: 'string', description: 'Scenario file (JSON or YAML): what will happen' },
    days: { type: 'string', description: 'How many days ahead (default 180, at most 3653)' },
    members: { type: 'string', description: 'Size of the ensemble (default 1000)' },
    seed: { type: 'string', description: 'Seed of the ensemble (default 1)' },
    every: { type: 'string', description: 'Days between answers (default 1; 30 with --ndjson)' },
    measures: { type: 'string', description: 'Only these measures: ids, separated by commas' },
    target: { type: 'string', description: 'What would it take: a measure with >= or <= and a value, or a goal' },
    by: { type: 'string', description: 'Day to reach the target by (YYYY-MM-DD; default 180 days on)' },
    json: { type: 'boolean', description: 'Print JSON' },
    svg: { type: 'string', description: 'Write the fan chart to this file' },
    asOf: { type: 'string', description: 'Day of the forecast where the file names none (YYYY-MM-DD)' },
  },
  async run({ args }) {
    if (args.ndjson) return pipe(args);
    if (args._.length === 0) {
      process.stderr.write('Name a file with a person, or --ndjson to read people from standard input.\n');
      process.exitCode = 1;
      return;
    }
    const read = readFiles(args._.slice(0, 1), args.asOf ?? today());
    const { scenario, issues } = scenarioOf(args.scenario);
    read.issues.push(...issues);
    // A forecast without the scenario that was asked for would answer another question.
    const unusable = issues.some(({ code }) => noScenario.has(code));
    const answers = (unusable ? [] : read.records).map(({ record, issues: own }) => {
      const one = answer(record, scenario, args);
      const target = targetAnswer(record, scenario, args);
      read.issues.push(...own, ...one.forecast.issues, ...(target?.issues ?? []));
      return { id: record.id, ...one, ...(target?.answer && { target: target.answer }) };
    });
    if (args.json) process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
    else for (const one of answers) process.stdout.write(`${reportOf(one)}\n`);
    const first = answers[0];
    if (args.svg && first) writeFileSync(args.svg, forecastSvg(first.forecast, svgWords(first.forecast), first.asNow));
    for (const issue of read.issues) process.stderr.write(`${issueLine(issue)}\n`);
    process.exitCode = unusable ? 1 : exitCodeOf(read);
  },
});
