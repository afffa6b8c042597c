import { forecastMeasureById, forecastMeasures } from '../forecast/forecast-measures.ts';
import { prepareForecast, scaleOf, simulationOf } from '../forecast/prepare-forecast.ts';
import { dateOfDay } from '../forecast/read-events.ts';
import type { ForecastEvent, ForecastPerson } from '../forecast/request.ts';
import { measureOn } from '../forecast/simulate.ts';
import type { Wish } from './wishes.ts';

/** Enough members for a chance to the nearest five of a hundred. */
const members = 80;

/** Weeks that are looked at: each one for half a year, then every fourth. The same for everybody. */
const weeks: readonly number[] = [
  ...Array.from({ length: 27 }, (_, i) => i),
  ...Array.from({ length: 6 }, (_, i) => 28 + 4 * i),
  52,
];

/** Value of each member in each of the weeks, in the unit of the measure. */
export type Courses = ReadonlyMap<string, readonly Float64Array[]>;

/** Simulates the plan for a year, once for all goals. Measures that were not taken have no course. */
export function coursesOf(
  person: ForecastPerson,
  events: readonly ForecastEvent[],
  asOf: string,
  ids: readonly string[],
): Courses {
  const request = { person, asOf, members, horizonDays: 365, scenario: { id: 'plan', events } };
  const prepared = prepareForecast(request);
  const measures = ids
    .flatMap((id) => forecastMeasureById(id) ?? [])
    .filter(({ id }) => prepared.update.scales.has(id));
  const courses = new Map<string, Float64Array[]>();
  if (measures.length === 0) return courses;
  const days = weeks.map((week) => week * 7);
  const sim = simulationOf(prepared, days, measures);
  for (const measure of measures) {
    const atStart = new Float64Array(members);
    measureOn(sim, measure, 0, atStart);
    const { factor } = scaleOf(prepared, measure, atStart, forecastMeasures.indexOf(measure));
    const values = days.map((_, day) => {
      const out = new Float64Array(members);
      measureOn(sim, measure, day, out);
      return out.map((value, i) => value * (factor[i] ?? 1));
    });
    courses.set(measure.id, values);
  }
  return courses;
}

const shareMeeting = (values: Float64Array, target: number, direction: Wish['direction']): number =>
  values.filter((value) => (direction === 'at-most' ? value <= target : value >= target)).length / values.length;

/** Share of members that has a wish's target by a week; `undefined` when the measure has no course. */
export function shareBy({ measure, target, direction }: Wish, week: number, courses: Courses): number | undefined {
  const values = measure === undefined ? undefined : courses.get(measure)?.[weeks.indexOf(week)];
  return values && target !== undefined && direction ? shareMeeting(values, target, direction) : undefined;
}

/** Value that a share of the members reaches by a week, in the unit of the measure. */
export function valueReachedBy(wish: Wish, week: number, share: number, courses: Courses): number | undefined {
  const values = wish.measure === undefined ? undefined : courses.get(wish.measure)?.[weeks.indexOf(week)];
  if (!values || values.length === 0) return undefined;
  const best = [...values].sort((a, b) => (wish.direction === 'at-most' ? a - b : b - a));
  return best[Math.min(best.length, Math.ceil(share * best.length)) - 1];
}

/** Date of the first week in which half have it; `null` when that is not within the year. */
export function dateOfHalf(wish: Wish, courses: Courses, asOf: string): string | null {
  const week = weeks.find((one) => (shareBy(wish, one, courses) ?? 0) >= 0.5);
  return week === undefined ? null : dateOfDay(asOf, week * 7);
}
