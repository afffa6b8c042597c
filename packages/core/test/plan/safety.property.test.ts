import { conditions } from '@thew/core/knowledge/conditions/catalogue';
import { exerciseById, exercises } from '@thew/core/knowledge/interventions/catalogue';
import { withinLimits } from '@thew/core/knowledge/interventions/dose-limits';
import { precautionOfCondition } from '@thew/core/knowledge/interventions/precaution-catalogue';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { plan } from '@thew/core/plan/plan';
import { selects } from '@thew/core/plan/select';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmPerson, diagnoses, diagnosis, person, preferences } from './people.ts';

const everyone = fc.oneof(person, calmPerson);
const runs = { numRuns: 50 };

const plannedIds = ({ programme }: CarePlan): string[] => programme?.items.map(({ exercise }) => exercise) ?? [];
const refusedIds = ({ verdicts }: CarePlan): Set<string> =>
  new Set(verdicts.filter(({ standing }) => standing === 'refused').map(({ exercise }) => exercise));

describe('for anybody at all', () => {
  it('never plans an exercise that one of the precautions refuses', () => {
    fc.assert(
      fc.property(everyone, preferences, (record, wishes) => {
        const made = plan(record, { preferences: wishes });
        const refused = refusedIds(made);
        for (const id of plannedIds(made)) {
          expect(refused.has(id)).toBe(false);
          for (const precaution of made.precautions) expect(precaution.refuses).not.toContain(id);
        }
      }),
      runs,
    );
  });

  it('keeps every dose, now and later, inside the limits of the library and the caps of the precautions', () => {
    fc.assert(
      fc.property(everyone, preferences, (record, wishes) => {
        const made = plan(record, { preferences: wishes });
        const caps = made.precautions.map((one) => one.caps ?? {});
        for (const item of made.programme?.items ?? []) {
          const exercise = exerciseById(item.exercise)!;
          for (const dose of [item.dose, item.target]) {
            expect(withinLimits(exercise, dose), item.exercise).toBe(true);
            for (const { maxSets } of caps) if (maxSets !== undefined) expect(dose.sets).toBeLessThanOrEqual(maxSets);
          }
          for (const { maxLevel, maxEffort } of caps) {
            if (maxLevel !== undefined) expect(exercise.level).toBeLessThanOrEqual(maxLevel);
            if (maxEffort !== undefined) expect(item.effort[1]).toBeLessThanOrEqual(maxEffort);
          }
        }
      }),
      runs,
    );
  });

  it('never asks for more minutes or days than there are, nor strength on two days in a row', () => {
    fc.assert(
      fc.property(everyone, preferences, (record, wishes) => {
        const made = plan(record, { preferences: wishes }).programme;
        if (!made) return;
        const active = made.week.filter(({ sessions }) => sessions.length > 0);
        expect(active.length).toBeLessThanOrEqual(made.budget.daysPerWeek);
        for (const { minutes } of made.week) expect(minutes).toBeLessThanOrEqual(made.budget.minutesPerDay);
        const strength = made.week.map(({ sessions }) => sessions.some(({ kind }) => kind === 'strength'));
        for (const [i, today] of strength.entries()) expect(today && strength[(i + 1) % 7]).toBe(false);
      }),
      runs,
    );
  });

  it('always says why when there is nothing to do', () => {
    fc.assert(
      fc.property(everyone, preferences, (record, wishes) => {
        const made = plan(record, { preferences: wishes });
        if (made.status === 'programme') expect(made.programme?.items.length).toBeGreaterThan(0);
        else expect(made.because.length).toBeGreaterThan(0);
        if (made.status === 'empty' || made.status === 'stopped') expect(made.programme).toBeUndefined();
        expect(made.verdicts).toHaveLength(exercises.length);
      }),
      runs,
    );
  });

  it('stops whenever an emergency rule stands, with no goal and no food number', () => {
    fc.assert(
      fc.property(person, (record) => {
        const made = plan(record);
        const urgent = made.referrals.some(({ to }) => to === 'emergency');
        expect(made.status === 'stopped').toBe(urgent);
        if (urgent) expect([made.goals, made.nutrition.status, plannedIds(made)]).toEqual([[], 'none', []]);
      }),
      runs,
    );
  });

  it('is the same for the same person, and is plain JSON', () => {
    fc.assert(
      fc.property(person, (record) => {
        const made = plan(record);
        expect(plan(structuredClone(record))).toEqual(made);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      }),
      { numRuns: 30 },
    );
  });
});

describe('one more diagnosis', () => {
  it('never brings an exercise that the person had forbidden by a diagnosis, an answer or a medicine', () => {
    fc.assert(
      fc.property(calmPerson, diagnoses, preferences, (record, extra, wishes) => {
        const before = plan(record, { preferences: wishes });
        const after = plan({ ...record, conditions: [...record.conditions, extra] }, { preferences: wishes });
        const forbidden = new Set(
          before.verdicts
            .filter(({ reasons }) =>
              reasons.some(
                ({ from, certainty }) =>
                  from !== 'clearance' &&
                  certainty !== 'suspected' &&
                  from !== 'red-flag' &&
                  from !== 'place' &&
                  from !== 'level',
              ),
            )
            .map(({ exercise }) => exercise),
        );
        for (const id of plannedIds(after)) expect(forbidden.has(id)).toBe(false);
      }),
      runs,
    );
  });

  it.each(conditions.filter(({ knownBy }) => knownBy.icd10.length > 0).map(({ id }) => id))(
    '%s: what its row refuses is refused',
    (id) => {
      const precaution = precautionOfCondition(id)!;
      const made = plan({
        id: 'p',
        age: 45,
        sex: 'female',
        asOf: '2026-11-22',
        observations: [],
        conditions: [diagnosis(id)],
        medications: [],
        events: [],
        answers: {},
      });
      const refused = refusedIds(made);
      for (const exercise of exercises) {
        const byRow = precaution.refuse?.some(({ what }) => selects(what, exercise)) ?? false;
        const byLevel = exercise.level > (precaution.caps?.maxLevel ?? 5);
        if (byRow || byLevel || precaution.mode === 'none') expect(refused.has(exercise.id), exercise.id).toBe(true);
      }
      if (precaution.mode === 'none') expect(['empty', 'stopped']).toContain(made.status);
      if (precaution.mode === 'pacing' && made.status !== 'stopped') expect(made.status).toBe('pacing');
    },
  );
});
