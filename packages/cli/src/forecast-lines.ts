import { once } from 'node:events';
import { forecast } from '@thew/core/forecast/forecast';
import type { ForecastRequest, Scenario } from '@thew/core/forecast/request';
import { ndjsonReader } from '@thew/core/input/read-ndjson-stream';
import type { RecordRead } from '@thew/core/input/read-result';
import type { Issue } from '@thew/core/observations/issue';
import type { PersonRecord } from '@thew/core/observations/observation';
import { personWithPast } from '@thew/core/plan/forecast-person';

/** One measure of one person on one day, as a line of NDJSON. */
interface ForecastLine {
  id: string;
  /** What `thew forecast --seed` needs to give these numbers again. */
  seed: number;
  measure: string;
  unit: string;
  basis: 'absolute' | 'relative';
  day: number;
  lower80: number;
  median: number;
  upper80: number;
  /** Beyond what was studied. */
  extrapolated: boolean;
}

export type LineNumbers = Pick<ForecastRequest, 'horizonDays' | 'members' | 'seed' | 'everyDays' | 'measures'>;

export interface LineOptions {
  scenario: Scenario;
  numbers: LineNumbers;
  asOf: string;
}

/**
 * A person's own seed: the id by FNV-1a (32 bits, over UTF-8) and the seed of the run, within 31 bits. People are then
 * drawn independently of each other, and of who else is in the partition.
 */
export function seedOfPerson(id: string, seed: number): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${seed}:${id}`)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0) & 0x7fffffff;
}

/** A member of a cohort, whose forecast is shown every so many days. */
function linesOf(record: PersonRecord, { scenario, numbers }: LineOptions, issues: Issue[]): string {
  const seed = seedOfPerson(record.id, numbers.seed ?? 1);
  const made = forecast({ ...numbers, person: personWithPast(record), scenario, asOf: record.asOf, seed });
  issues.push(...made.issues);
  const extrapolated = made.extrapolated.length > 0;
  let lines = '';
  for (const { measure, unit, basis, lower80, median, upper80 } of made.series)
    for (const [index, day] of made.days.entries()) {
      const line: ForecastLine = {
        id: record.id,
        seed,
        measure,
        unit,
        basis,
        day,
        lower80: lower80[index]!,
        median: median[index]!,
        upper80: upper80[index]!,
        extrapolated,
      };
      lines += `${JSON.stringify(line)}\n`;
    }
  return lines;
}

/** Reads people as NDJSON and writes their forecasts as NDJSON, one by one in the same order. What is wrong comes back. */
export async function forecastLines(
  input: AsyncIterable<string | Uint8Array>,
  output: NodeJS.WritableStream,
  options: LineOptions,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  const reader = ndjsonReader({ asOf: options.asOf });
  const write = async (people: readonly RecordRead[]) => {
    for (const { record, issues: own } of people) {
      issues.push(...own);
      if (!output.write(linesOf(record, options, issues))) await once(output, 'drain');
    }
  };
  for await (const chunk of input) await write(reader.push(chunk));
  const rest = reader.end();
  await write(rest.records);
  // A partition may be empty: that is nobody to forecast, and nothing wrong.
  issues.push(...rest.issues.filter(({ code }) => code !== 'empty-file'));
  return issues;
}

/** Every kind of issue once, with its first place: a partition has many people. */
export function eachKind(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.toReversed().map((issue) => [`${issue.code} ${issue.severity}`, issue])).values()];
}
