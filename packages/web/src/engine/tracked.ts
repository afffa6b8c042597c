import { type Forecast, type ForecastSeries, forecast } from '@thew/core/forecast/forecast';
import { forecastMeasureById } from '@thew/core/forecast/forecast-measures';
import { personOf } from '@thew/core/forecast/person-of-record';
import type { PersonRecord } from '@thew/core/observations/observation';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { planEvents } from '@thew/core/plan/plan-events';
import type { ForecastBand } from '@thew/core/tracking/response';
import type { Session } from '@thew/core/tracking/session-log';
import { type Tracking, track } from '@thew/core/tracking/track';

/** One measure as it was forecast when the plan began, and what was measured since. */
export interface Followed {
  measure: string;
  unit: string;
  dates: readonly string[];
  series: ForecastSeries;
  points: readonly { date: string; value: number; band?: ForecastBand }[];
}

export interface Tracked {
  tracking: Tracking;
  followed: readonly Followed[];
}

/** Enough for bands that do not shake; a fifth of the forecast screen's. */
const members = 200;

/** The record as it was known on the day the plan began. */
const knownThen = (record: PersonRecord, day: string): PersonRecord => ({
  ...record,
  asOf: day,
  observations: record.observations.filter(({ date }) => date === undefined || date <= day),
  events: record.events.filter(({ start }) => start <= day),
});

function forecastThen(record: PersonRecord, plan: CarePlan, start: string): Forecast | undefined {
  if (!plan.programme) return undefined;
  const then = knownThen(record, start);
  const events = planEvents(plan.programme, plan.nutrition);
  const person = personOf(then);
  if (person.measurements.length === 0) return undefined;
  const horizonDays = plan.programme.weeks * 7;
  return forecast({ person, scenario: { id: 'plan', events }, asOf: start, horizonDays, members });
}

const bandOn = (series: ForecastSeries, dates: readonly string[], date: string): ForecastBand | undefined => {
  const index = dates.indexOf(date);
  const [lower80, upper80, median] = [series.lower80[index], series.upper80[index], series.median[index]];
  if (lower80 === undefined || upper80 === undefined || median === undefined) return undefined;
  return { lower80, upper80, median };
};

/** Best value of each day: what the norms and the definitions use too. */
function pointsOf(record: PersonRecord, measure: string, from: string): { date: string; value: number }[] {
  const best = new Map<string, number>();
  const lowerIsWorse = forecastMeasureById(measure)?.worse !== 'higher';
  for (const { measure: id, date, value } of record.observations) {
    if (id !== measure || date === undefined || date < from || typeof value !== 'number') continue;
    const before = best.get(date);
    best.set(date, before === undefined ? value : lowerIsWorse ? Math.max(before, value) : Math.min(before, value));
  }
  return [...best].map(([date, value]) => ({ date, value })).sort((a, b) => a.date.localeCompare(b.date));
}

function followedOf(record: PersonRecord, made: Forecast | undefined, start: string): Followed[] {
  if (!made) return [];
  const before = new Map(
    made.series.map(({ measure }) => [
      measure,
      pointsOf(record, measure, '0')
        .filter(({ date }) => date < start)
        .at(-1),
    ]),
  );
  return made.series
    .filter(({ basis }) => basis === 'absolute')
    .map((series) => {
      const first = before.get(series.measure);
      const since = pointsOf(record, series.measure, start).map((point) => {
        const band = bandOn(series, made.dates, point.date);
        return { ...point, ...(band && { band }) };
      });
      const points = first ? [first, ...since] : since;
      return { measure: series.measure, unit: series.unit, dates: made.dates, series, points };
    });
}

/** Where the person stands with the plan on a day: the core's answer, and the forecast it was measured against. */
export function tracked(
  record: PersonRecord,
  plan: CarePlan,
  { start, sessions, day }: { start: string; sessions: readonly Session[]; day: string },
): Tracked {
  const today = { ...record, asOf: day };
  const followed = followedOf(today, forecastThen(today, plan, start), start);
  const bands = Object.fromEntries(
    followed.flatMap(({ measure, points }) => {
      const band = points.at(-1)?.band;
      return band ? [[measure, band]] : [];
    }),
  );
  return { tracking: track(today, plan, { start, sessions, bands }), followed };
}
