import { type Forecast, type ForecastSeries, forecast } from '../forecast/forecast.ts';
import { forecastMeasureById } from '../forecast/forecast-measures.ts';
import type { PersonRecord } from '../observations/observation.ts';
import type { CarePlan } from '../plan/care-plan.ts';
import { forecastPerson, upAgain } from '../plan/forecast-person.ts';
import { planEvents } from '../plan/plan-events.ts';
import type { ForecastBand } from './response.ts';

/** One measure as it was forecast when the plan began, and what was measured since. */
export interface Followed {
  measure: string;
  unit: string;
  dates: readonly string[];
  series: ForecastSeries;
  points: readonly { date: string; value: number; band?: ForecastBand }[];
}

/** Enough for bands that do not shake; a fifth of what a forecast of its own takes. Our own choice. */
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
  const events = planEvents(plan.programme, plan.nutrition);
  const person = upAgain(forecastPerson(knownThen(record, start)), start, plan.programme.level.legs);
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

/** What was measured since the plan began, each beside the band of the forecast made on that day. */
export function followedOf(record: PersonRecord, plan: CarePlan, start: string): Followed[] {
  const made = forecastThen(record, plan, start);
  if (!made) return [];
  return made.series
    .filter(({ basis }) => basis === 'absolute')
    .map((series) => {
      const first = pointsOf(record, series.measure, '0')
        .filter(({ date }) => date < start)
        .at(-1);
      const since = pointsOf(record, series.measure, start).map((point) => {
        const band = bandOn(series, made.dates, point.date);
        return { ...point, ...(band && { band }) };
      });
      return {
        measure: series.measure,
        unit: series.unit,
        dates: made.dates,
        series,
        points: first ? [first, ...since] : since,
      };
    });
}

/** The band of each measure for the day of its last value. */
export const bandsOf = (followed: readonly Followed[]): Record<string, ForecastBand> =>
  Object.fromEntries(
    followed.flatMap(({ measure, points }) => {
      const band = points.at(-1)?.band;
      return band ? [[measure, band]] : [];
    }),
  );
