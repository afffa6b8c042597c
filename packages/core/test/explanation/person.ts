import { findingById } from '@thew/core/knowledge/findings/catalogue';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { PersonRecord } from '@thew/core/observations/observation';

export type Answers = Record<string, number | string | boolean | string[]>;

/** A person with these answers; `age` and `sex` are taken from them. */
export function personWith(answers: Answers, rest: Partial<PersonRecord> = {}): PersonRecord {
  const observations = Object.entries(answers)
    .filter(([id]) => id !== 'age' && id !== 'sex')
    .map(([id, value]) => ({ measure: measureById(id)?.id ?? findingById(id)?.id ?? id, value }));
  return {
    id: 'somebody',
    asOf: '2026-11-22',
    ...(typeof answers.age === 'number' && { age: answers.age }),
    ...((answers.sex === 'female' || answers.sex === 'male') && { sex: answers.sex }),
    observations,
    conditions: [],
    medications: [],
    events: [],
    answers: {},
    ...rest,
  };
}
