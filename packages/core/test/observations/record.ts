import type { Observation, PersonRecord } from '@thew/core/observations/observation';

export const observe = (
  measure: string,
  value: Observation['value'],
  more: Partial<Observation> = {},
): Observation => ({
  measure,
  ...(value === undefined ? {} : { value }),
  ...more,
});

export const record = (observations: Observation[], more: Partial<PersonRecord> = {}): PersonRecord => ({
  id: 'p1',
  asOf: '2026-06-30',
  observations,
  conditions: [],
  medications: [],
  events: [],
  answers: {},
  ...more,
});
