import { careFacts } from '@thew/core/explanation/care-facts';
import { dueOf } from '@thew/core/explanation/due';
import { explain } from '@thew/core/explanation/explain';
import type { Explanation } from '@thew/core/explanation/explanation';
import { careContext } from '@thew/core/explanation/prior';
import { compiledFlags, firedFlags } from '@thew/core/explanation/red-flags';
import { triage } from '@thew/core/explanation/triage';
import { levels, urgencyRank } from '@thew/core/explanation/urgency';
import { findings } from '@thew/core/knowledge/findings/catalogue';
import type { Finding } from '@thew/core/knowledge/findings/finding';
import type { PersonRecord } from '@thew/core/observations/observation';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Answers, personWith } from './person.ts';

/** Thresholds of all rules and clues make the numbers that matter; a step to each side of them is drawn too. */
const numberOf = ({ range, unit }: Finding): fc.Arbitrary<number> => {
  const limits = [
    0, 1, 2, 3, 4, 5, 7, 8, 10, 15, 16, 17.5, 18, 18.5, 20, 25, 30, 35, 40, 48, 50, 60, 65, 75, 80, 100, 180, 5000,
  ];
  const allowed = limits.filter(
    (x) => x >= (range?.[0] ?? -1e9) && x <= (range?.[1] ?? 1e9) && (unit !== '%' || x <= 100),
  );
  return fc.constantFrom(...allowed);
};

function answerOf(finding: Finding): fc.Arbitrary<Answers[string]> {
  if (finding.kind === 'boolean') return fc.boolean();
  if (finding.kind === 'number') return numberOf(finding);
  const options = [...(finding.options ?? [])];
  if (finding.kind === 'choice') return fc.constantFrom(...options);
  return fc.subarray(options, { minLength: 1, maxLength: 3 });
}

const answers: fc.Arbitrary<Answers> = fc
  .subarray([...findings], { minLength: 0, maxLength: 40 })
  .chain((some) => fc.record(Object.fromEntries(some.map((finding) => [finding.id, answerOf(finding)]))));

const without = (all: Answers, id: string): Answers =>
  Object.fromEntries(Object.entries(all).filter(([other]) => other !== id));

const explained = (all: Answers): Explanation => explain(personWith(all));
const rank = ({ triage }: Explanation): number => urgencyRank(triage.level);

/** How calming the statement about reversibility is, from least to most. */
const calm = ['damage', 'mixed', 'cannot-tell', 'healthy-fibres'];

it('never lowers the urgency when a calming answer becomes "don\'t know"', () => {
  fc.assert(
    fc.property(answers, (all) => {
      const before = rank(explained(all));
      for (const { id, reassuring } of findings) {
        if (reassuring === undefined || all[id] !== reassuring) continue;
        expect(rank(explained(without(all, id))), `without ${id}`).toBeGreaterThanOrEqual(before);
      }
    }),
    { numRuns: 40 },
  );
});

it('never counts more danger signs as asked when an answer is taken away', () => {
  fc.assert(
    fc.property(answers, (all) => {
      const before = explained(all).triage;
      for (const id of Object.keys(all)) {
        const after = explained(without(all, id)).triage;
        expect(after.safetyAsked).toBeLessThanOrEqual(before.safetyAsked);
        expect(after.safetyOpen).toBeGreaterThanOrEqual(before.safetyOpen);
      }
    }),
    { numRuns: 25 },
  );
});

it('never calls the fibres healthier when a calming answer becomes "don\'t know"', () => {
  fc.assert(
    fc.property(answers, (all) => {
      const before = calm.indexOf(explained(all).reversibility.kind);
      for (const { id, reassuring } of findings) {
        if (reassuring === undefined || all[id] !== reassuring) continue;
        const after = calm.indexOf(explained(without(all, id)).reversibility.kind);
        expect(after, `without ${id}`).toBeLessThanOrEqual(before);
      }
    }),
    { numRuns: 40 },
  );
});

it('never lowers the urgency when a danger rule is added', () => {
  const rules = compiledFlags().map(({ flag }) => flag);
  fc.assert(
    fc.property(answers, fc.constantFrom(...rules), (all, { id, urgency, system, at }) => {
      const context = careContext(careFacts(personWith(all)).facts);
      const fired = firedFlags(context);
      const extra = {
        id,
        urgency,
        due: dueOf(id, urgency),
        system,
        because: [],
        trace: { kind: 'constant', outcome: 'met' as const },
        at,
      };
      const before = urgencyRank(triage(context, fired, 'home').level);
      const after = urgencyRank(triage(context, [...fired, extra], 'home').level);
      expect(after).toBeGreaterThanOrEqual(before);
      expect(after).toBeGreaterThanOrEqual(urgencyRank(urgency));
    }),
    { numRuns: 80 },
  );
});

/** One answer that is a danger sign by itself. */
function alarming(flag: string): Answers {
  if (flag === 'rf-chest-pain') return { 'chest-pain': true };
  if (flag === 'rf-stroke') return { 'facial-droop': true };
  if (flag === 'rf-abuse') return { 'harm-at-home': true };
  if (flag === 'rf-suicide-plan') return { 'suicidal-thoughts': 'plan' };
  if (flag === 'rf-hyperk') return { potassium: 7 };
  return { 'paradox-breathing': true };
}

it('raises any person to an emergency by one danger sign that is an emergency by itself', () => {
  fc.assert(
    fc.property(
      answers,
      fc.constantFrom('rf-chest-pain', 'rf-stroke', 'rf-abuse', 'rf-suicide-plan', ''),
      (all, flag) => {
        expect(rank(explained({ ...all, ...alarming(flag) }))).toBe(levels.indexOf('emergency'));
      },
    ),
    { numRuns: 40 },
  );
});

it('always names a cause to think of, even when nothing is known', () => {
  expect(explained({}).causes.length).toBeGreaterThan(0);
  expect(explained({}).triage.level).toBe('therapist');
  expect(explained({}).reversibility.kind).toBe('cannot-tell');
  fc.assert(
    fc.property(answers, (all) => explained(all).causes.length > 0),
    { numRuns: 40 },
  );
});

it('never offers a cause with a bare chance: always a step and a band', () => {
  fc.assert(
    fc.property(answers, (all) => {
      for (const { support, of100 } of explained(all).causes) {
        expect([1, 2, 3, 4, 5]).toContain(support);
        expect(of100[1] - of100[0]).toBeGreaterThanOrEqual(2);
      }
    }),
    { numRuns: 50 },
  );
});

it('changes nothing in a cause for a finding that is only not known', () => {
  fc.assert(
    fc.property(answers, (all) => {
      const record = personWith(all);
      const asked: PersonRecord = {
        ...record,
        observations: [...record.observations, { measure: 'myotonia', absent: 'not-done' }],
      };
      if (all.myotonia !== undefined) return;
      expect(explain(asked).causes).toEqual(explain(record).causes);
    }),
    { numRuns: 50 },
  );
});

it('never throws, whatever the answers are', () => {
  const odd = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }));
  const anything = fc.dictionary(fc.constantFrom(...findings.map(({ id }) => id), 'not-a-finding'), odd, {
    maxKeys: 30,
  });
  fc.assert(
    fc.property(anything, (all) => {
      const { issues } = explain(personWith(all as Answers));
      for (const issue of issues) expect(issue.code).toMatch(/^[a-z-]+$/);
    }),
    { numRuns: 80 },
  );
});
