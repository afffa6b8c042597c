import { explain } from '@thew/core/explanation/explain';
import { urgencyRank } from '@thew/core/explanation/urgency';
import { findings } from '@thew/core/knowledge/findings/catalogue';
import type { PersonRecord } from '@thew/core/observations/observation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmPerson, person } from '../plan/people.ts';

const questions = { maxCauses: 40, maxQuestions: 60, askInEmergency: true };

/** The record with "asked, and nobody knows" for some findings that nobody has answered. */
function withUnknown(record: PersonRecord, ids: readonly string[]): PersonRecord {
  const answered = new Set(record.observations.map(({ measure }) => measure));
  const asked = ids
    .filter((id) => !answered.has(id))
    .map((measure) => ({ measure, absent: 'not-done' as const, date: record.asOf }));
  return { ...record, observations: [...record.observations, ...asked] };
}

const some = fc.subarray(
  findings.map(({ id }) => id),
  { minLength: 1, maxLength: 25 },
);

describe('"don\'t know"', () => {
  it('changes no cause, no danger sign and no urgency against never asked', () => {
    fc.assert(
      fc.property(fc.oneof(person, calmPerson), some, (record, ids) => {
        const before = explain(record, questions);
        const after = explain(withUnknown(record, ids), questions);
        const ranking = ({ causes }: typeof before) => causes.map(({ condition, support }) => [condition, support]);
        expect(ranking(after)).toEqual(ranking(before));
        expect(after.redFlags.map(({ id }) => id)).toEqual(before.redFlags.map(({ id }) => id));
        expect(urgencyRank(after.triage.level)).toBeGreaterThanOrEqual(urgencyRank(before.triage.level));
        expect(after.triage.safetyAsked).toBeLessThanOrEqual(before.triage.safetyAsked);
      }),
      { numRuns: 60 },
    );
  });

  it('is not asked again', () => {
    fc.assert(
      fc.property(fc.oneof(person, calmPerson), some, (record, ids) => {
        const known = withUnknown(record, ids);
        const unknown = new Set(known.observations.flatMap(({ measure, absent }) => (absent ? [measure] : [])));
        for (const { finding } of explain(known, questions).nextQuestions)
          expect(unknown.has(finding), finding).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
