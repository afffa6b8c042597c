import { measureById } from '../knowledge/measures/catalogue.ts';
import { defaultError } from '../knowledge/measures/default-error.ts';
import type { Measure } from '../knowledge/measures/measure.ts';
import type { Fact, Facts } from '../observations/facts.ts';
import { gatherFacts } from '../observations/gather-facts.ts';
import type { Observation, PersonRecord } from '../observations/observation.ts';
import { type DatedValue, type RealChange, realChange } from './real-change.ts';
import { type Trend, trend } from './trend.ts';

export interface ChangeOverTime {
  measure: string;
  /** One value per day, oldest first. */
  values: DatedValue[];
  /** First date against last date. */
  change: RealChange;
  /** From three comparable dates on. */
  trend?: Trend;
}

/**
 * Change of every number, measured or derived, that has at least two dates up to the record's day, judged by the
 * catalogue's default error. A day counts as it would in an assessment of that day (best of trials, one method).
 * The trend leaves out days on which another method than the last one was used.
 */
export function changesOverTime(record: PersonRecord): ChangeOverTime[] {
  const now = gatherFacts(record);
  return [...valuesByMeasure(record)].flatMap(([id, values]) => {
    const measure = measureById(id);
    if (!measure || values.length < 2) return [];
    return [changeOf(measure, values, now)];
  });
}

/** What the record says of one day alone; height, which hardly changes, is taken from any day up to then. */
function observationsByDay(record: PersonRecord): Map<string, Observation[]> {
  const heights = record.observations.filter((one) => one.measure === 'body-height');
  const days = new Map<string, Observation[]>();
  for (const observation of record.observations) {
    const { date } = observation;
    if (!date || date > record.asOf) continue;
    const day = days.get(date) ?? heights.filter((one) => one.date !== date);
    if (!days.has(date)) days.set(date, day);
    day.push(observation);
  }
  return days;
}

function valuesByMeasure(record: PersonRecord): Map<string, DatedValue[]> {
  const byMeasure = new Map<string, DatedValue[]>();
  const days = [...observationsByDay(record)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [date, observations] of days) {
    for (const [id, fact] of gatherFacts({ ...record, observations, asOf: date }).measures) {
      const value = fact.date === date && datedValue(date, fact);
      if (!value || id.startsWith('weight-loss')) continue; // already a change over time
      const values = byMeasure.get(id);
      if (values) values.push(value);
      else byMeasure.set(id, [value]);
    }
  }
  return byMeasure;
}

function datedValue(date: string, { value, unable, method, device }: Fact): DatedValue | undefined {
  const how = { ...(method !== undefined && { method }), ...(device !== undefined && { device }) };
  if (unable) return { date, unable, ...how };
  return typeof value === 'number' ? { date, value, ...how } : undefined;
}

function changeOf(measure: Measure, values: DatedValue[], now: Facts): ChangeOverTime {
  const last = values.at(-1);
  const points = values.flatMap(({ date, value, method }) =>
    value === undefined || (method && last?.method && method !== last.method) ? [] : [{ date, value }],
  );
  const slope = trend(points, measure.worse);
  const change = realChange(measure, values, defaultError(measure, now));
  return { measure: measure.id, values, change, ...(slope && { trend: slope }) };
}
