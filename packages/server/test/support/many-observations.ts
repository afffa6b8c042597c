import type { PersonRecord } from '@thew/core/observations/observation';
import { exampleRecord } from './example-record.ts';

export const observationsPerPerson = 3000;

/** A record with a step count for each of many days. */
export function manyObservations(count: number): PersonRecord {
  const observations = Array.from({ length: count }, (_, day) => ({
    measure: 'steps-per-day',
    value: day,
    unit: '1/d',
    date: new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10),
  }));
  return { ...exampleRecord, observations };
}
