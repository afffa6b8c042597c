import { type RealChange, realChange } from '@thew/core/assessment/real-change';
import { type Trend, trend } from '@thew/core/assessment/trend';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { defaultError } from '@thew/core/knowledge/measures/default-error';
import type { Measure } from '@thew/core/knowledge/measures/measure';
import type { Observation } from '@thew/core/observations/observation';
import type { Assessed } from './assessed.ts';

export interface DayValue {
  date: string;
  value: number;
  method?: string;
  device?: string;
}

/** One measure taken on at least two days, and whether the differences are more than measuring error. */
export interface Change {
  measure: Measure;
  days: readonly DayValue[];
  sinceFirst: RealChange;
  /** Only with three or more days; otherwise it is the same as `sinceFirst`. */
  sinceLast?: RealChange;
  trend?: Trend;
}

const order = ['grip-strength', 'gait-speed', 'chair-stand-5x-time', 'asmi', 'body-weight'];

function rankOf(id: string): number {
  const place = order.indexOf(id);
  return place < 0 ? order.length : place;
}

/** Trials of one day become one value by the measure's own rule; without a rule the last one counts. */
function days(measure: Measure, observations: readonly Observation[]): DayValue[] {
  const byDate = new Map<string, Observation>();
  for (const observation of observations) {
    const { date, value } = observation;
    if (!date || typeof value !== 'number') continue;
    const known = byDate.get(date)?.value;
    const better = typeof known !== 'number' || isBetter(measure, value, known);
    if (better) byDate.set(date, observation);
  }
  return [...byDate]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([date, { value, method, device }]) => ({
      date,
      value: value as number,
      ...(method && { method }),
      ...(device && { device }),
    }));
}

function isBetter(measure: Measure, value: number, known: number): boolean {
  if (measure.best === 'highest') return value > known;
  if (measure.best === 'lowest') return value < known;
  return true;
}

function changeOf(measure: Measure, list: readonly DayValue[], { facts }: Assessed): Change {
  const [first] = list;
  const context = {
    ...(facts.age !== undefined && { age: facts.age }),
    ...(facts.sex && { sex: facts.sex }),
    ...(first && { value: first.value }),
  };
  const error = defaultError(measure, context);
  const slope = trend(list, measure.worse);
  return {
    measure,
    days: list,
    sinceFirst: realChange(measure, list, error),
    ...(list.length > 2 && { sinceLast: realChange(measure, list.slice(-2), error) }),
    ...(slope && { trend: slope }),
  };
}

/** Every numeric measure with at least two days, the everyday ones first. */
export function changes(assessed: Assessed): Change[] {
  const byMeasure = new Map<Measure, Observation[]>();
  for (const observation of assessed.record.observations) {
    const measure = measureById(observation.measure);
    if (!measure || (measure.kind !== 'quantity' && measure.kind !== 'score')) continue;
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), observation]);
  }
  return [...byMeasure]
    .map(([measure, list]) => ({ measure, list: days(measure, list) }))
    .filter(({ list }) => list.length > 1)
    .sort((a, b) => rankOf(a.measure.id) - rankOf(b.measure.id))
    .map(({ measure, list }) => changeOf(measure, list, assessed));
}
