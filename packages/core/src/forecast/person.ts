import { measureById } from '../knowledge/measures/catalogue.ts';
import { defaultError } from '../knowledge/measures/default-error.ts';
import type { Living } from '../knowledge/models/event-kind.ts';
import type { DatedValue, ForecastPerson } from './request.ts';

/** Age taken when none is known; the forecast is then marked extrapolated. */
export const UNKNOWN_AGE = 70;

export function livingOf(person: ForecastPerson): Living {
  return {
    ageYears: person.ageYears ?? UNKNOWN_AGE,
    male: person.sex === 'male' ? 1 : person.sex === 'female' ? 0 : 0.5,
    frail: person.frail ?? false,
  };
}

/** Fat and lean mass at day 0. Where body fat is unknown: 35 % in women, 27 % in men (our rounding of adults). */
export function bodyOf(person: ForecastPerson): { fatKg: number; leanKg: number } {
  const { male } = livingOf(person);
  const weight = person.weightKg ?? 66 + 16 * male;
  const share = Math.min(0.65, Math.max(0.05, (person.bodyFatPercent ?? 35 - 8 * male) / 100));
  return { fatKg: weight * share, leanKg: weight * (1 - share) };
}

/** Standard error of a measurement: given, the catalogue's, or 5 % of the value (our judgement). */
export function semOf(value: DatedValue, person: ForecastPerson): number {
  if (value.sem !== undefined && value.sem > 0) return value.sem;
  const measure = measureById(value.measure);
  const measures = new Map(person.heightCm === undefined ? [] : [['body-height', { value: person.heightCm }]]);
  const context = {
    value: value.value,
    measures,
    ...(person.ageYears === undefined ? {} : { age: person.ageYears }),
    ...(person.sex ? { sex: person.sex } : {}),
  };
  return (measure && defaultError(measure, context)?.sem) ?? 0.05 * Math.abs(value.value);
}
