import { conditions } from '@thew/core/knowledge/conditions/catalogue';
import { drugClasses } from '@thew/core/knowledge/drugs/drugs';
import { findings } from '@thew/core/knowledge/findings/catalogue';
import type { Finding } from '@thew/core/knowledge/findings/finding';
import { equipment } from '@thew/core/knowledge/interventions/equipment';
import type { Condition, Medication, Observation, PersonRecord } from '@thew/core/observations/observation';
import type { Preferences } from '@thew/core/plan/care-plan';
import fc from 'fast-check';

export const asOf = '2026-11-22';

const coded = conditions.filter(({ knownBy }) => knownBy.icd10.length > 0);

export const diagnosis = (id: string): Condition => {
  const code = conditions.find((one) => one.id === id)?.knownBy.icd10[0] ?? '';
  return { code, system: 'icd-10-cm' };
};

export const diagnoses: fc.Arbitrary<Condition> = fc
  .constantFrom(...coded)
  .map(({ knownBy }) => ({ code: knownBy.icd10[0] ?? '', system: 'icd-10-cm' }));

function answerTo({ kind, options = [], range }: Finding): fc.Arbitrary<Observation['value']> {
  if (kind === 'boolean') return fc.boolean();
  if (kind === 'choice') return fc.constantFrom(...options);
  if (kind === 'multi') return fc.subarray([...options], { minLength: 1, maxLength: 2 });
  const [low = 0, high = Math.max(low + 1, 60)] = range ?? [];
  return fc.integer({ min: Math.ceil(low), max: Math.floor(Math.min(high, 200)) });
}

const askable = findings.filter(({ id }) => id !== 'age' && id !== 'sex');

const observation: fc.Arbitrary<Observation> = fc
  .constantFrom(...askable)
  .chain((finding) => answerTo(finding).map((value) => ({ measure: finding.id, value: value ?? false, date: asOf })));

const medication: fc.Arbitrary<Medication> = fc
  .constantFrom(...drugClasses.flatMap(({ names }) => names.slice(0, 1)), 'something nobody knows')
  .map((name) => ({ name }));

/** Anybody: any answers, diagnoses and medicines together, however odd. */
export const person: fc.Arbitrary<PersonRecord> = fc.record({
  id: fc.constant('p'),
  sex: fc.constantFrom('female' as const, 'male' as const),
  age: fc.integer({ min: 2, max: 99 }),
  asOf: fc.constant(asOf),
  observations: fc.array(observation, { maxLength: 10 }),
  conditions: fc.array(diagnoses, { maxLength: 3 }),
  medications: fc.array(medication, { maxLength: 3 }),
  events: fc.constant([]),
  answers: fc.constant({}),
});

/** Somebody without danger signs, so that there is a programme to look at. */
export const calmPerson: fc.Arbitrary<PersonRecord> = fc.record({
  id: fc.constant('p'),
  sex: fc.constantFrom('female' as const, 'male' as const),
  age: fc.integer({ min: 18, max: 95 }),
  asOf: fc.constant(asOf),
  observations: fc
    .tuple(fc.integer({ min: 8, max: 40 }), fc.integer({ min: 300, max: 12000 }), fc.boolean())
    .map(([rise, steps, hard]) => [
      { measure: 'chair-stand-5x-time', value: rise, unit: 's', date: asOf },
      { measure: 'steps-per-day', value: steps, unit: '/d', date: asOf },
      { measure: 'chair-rise-hard', value: hard, date: asOf },
    ]),
  conditions: fc.array(diagnoses, { maxLength: 3 }),
  medications: fc.array(medication, { maxLength: 2 }),
  events: fc.constant([]),
  answers: fc.constant({}),
});

export const preferences: fc.Arbitrary<Preferences> = fc.record(
  {
    place: fc.constantFrom('home' as const, 'ward' as const, 'gym' as const, 'pool' as const),
    equipment: fc.subarray(equipment.map(({ id }) => id)),
    minutesPerDay: fc.integer({ min: 0, max: 120 }),
    daysPerWeek: fc.integer({ min: 0, max: 7 }),
  },
  { requiredKeys: [] },
);
