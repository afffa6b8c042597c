import { exerciseById, exercises } from '@thew/core/knowledge/interventions/catalogue';
import { withinLimits } from '@thew/core/knowledge/interventions/dose-limits';
import type { LoggedSession } from '@thew/core/observations/session';
import { plan } from '@thew/core/plan/plan';
import { planFollowing } from '@thew/core/tracking/follow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmPerson, person, preferences } from '../plan/people.ts';
import { anyLog, anySetbacks } from './log.ts';

const addDays = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
const runs = { numRuns: 60 };
const kinds = ['strength', 'balance', 'endurance', 'hands', 'breathing', 'stretch', 'daily', 'pool'] as const;
/** Everything done and easy, or everything painful, day after day: what climbs or falls the furthest. */
const steady = (from: string): fc.Arbitrary<LoggedSession[]> =>
  fc.record({ days: fc.integer({ min: 10, max: 60 }), pain: fc.constantFrom(0, 0, 0, 9) }).map(({ days, pain }) =>
    Array.from({ length: days }, (_, i) =>
      kinds.map(
        (session): LoggedSession => ({
          date: addDays(from, i + 1),
          session,
          status: 'done',
          effort: 0,
          pain,
          repsLeft: 5,
        }),
      ),
    ).flat(),
  );
const anyDose = fc.record(
  {
    sets: fc.integer({ min: -3, max: 99 }),
    reps: fc.oneof(fc.integer({ min: -5, max: 500 }), fc.constant(Number.NaN)),
    seconds: fc.integer({ min: -5, max: 5000 }),
    minutes: fc.integer({ min: -5, max: 500 }),
    perDay: fc.integer({ min: 0, max: 50 }),
    perWeek: fc.integer({ min: 0, max: 50 }),
  },
  { requiredKeys: ['sets', 'perDay', 'perWeek'] },
);
const anyMove = fc.constantFrom(...exercises.map(({ id }) => id));
const followed = fc.tuple(fc.oneof(person, calmPerson, calmPerson), preferences).chain(([record, wishes]) =>
  fc
    .tuple(fc.oneof(anyLog(record.asOf), steady(record.asOf)), anySetbacks(record.asOf))
    .map(([sessions, setbacks]) => ({
      record: { ...record, events: [...record.events, ...setbacks] },
      preferences: wishes,
      sessions,
    })),
);

describe('whatever is carried into a plan', () => {
  it('is made to fit: no refused move, no dose outside the limits', () => {
    const swaps = fc.array(fc.tuple(anyMove, anyDose), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.oneof(person, calmPerson), preferences, swaps, (record, wishes, moves) => {
        const before = plan(record, { preferences: wishes });
        const carried = (before.programme?.items ?? []).map(({ exercise, dose: began }, i) => {
          const [changeTo = exercise, dose = began] = moves[i] ?? [];
          const change = {
            action: 'raise' as const,
            because: 'test',
            on: record.asOf,
            from: { exercise, dose: began },
          };
          return { exercise, changeTo, dose, change };
        });
        const made = plan(record, { preferences: wishes, course: { carried } });
        for (const { exercise, dose, target } of made.programme?.items ?? []) {
          const before = made.verdicts.find((one) => one.exercise === exercise)!;
          expect(before.standing, exercise).toBe('planned');
          expect(withinLimits(exerciseById(exercise)!, dose), `${exercise} ${JSON.stringify(dose)}`).toBe(true);
          expect(withinLimits(exerciseById(exercise)!, target)).toBe(true);
        }
        const refused = before.verdicts.filter(
          ({ standing }) => standing === 'refused' || standing === 'needs-equipment',
        );
        const planned = new Set(made.programme?.items.map(({ exercise }) => exercise));
        for (const { exercise } of refused) expect(planned.has(exercise), exercise).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever is logged', () => {
  it('no dose, now or later, leaves the limits of the library or the caps of the person', () => {
    fc.assert(
      fc.property(followed, ({ record, ...options }) => {
        const made = planFollowing(record, options).plan;
        const caps = made.precautions.map((one) => one.caps ?? {});
        for (const item of made.programme?.items ?? []) {
          const exercise = exerciseById(item.exercise)!;
          for (const dose of [item.dose, item.target]) {
            expect(withinLimits(exercise, dose), `${item.exercise} ${JSON.stringify(dose)}`).toBe(true);
            for (const { maxSets, maxReps, maxMinutesPerBout } of caps) {
              if (maxSets !== undefined) expect(dose.sets).toBeLessThanOrEqual(maxSets);
              if (maxReps !== undefined && dose.reps !== undefined) expect(dose.reps).toBeLessThanOrEqual(maxReps);
              if (maxMinutesPerBout !== undefined && dose.minutes !== undefined)
                expect(dose.minutes).toBeLessThanOrEqual(maxMinutesPerBout);
            }
          }
          for (const { maxLevel } of caps)
            if (maxLevel !== undefined) expect(exercise.level).toBeLessThanOrEqual(maxLevel);
        }
      }),
      runs,
    );
  });

  it('nothing that was refused comes back, nothing stands twice, and the time is kept', () => {
    fc.assert(
      fc.property(followed, ({ record, ...options }) => {
        const before = plan(record, { preferences: options.preferences });
        const refused = new Set(
          before.verdicts
            .filter(({ standing }) => standing === 'refused' || standing === 'needs-equipment')
            .map((one) => one.exercise),
        );
        const made = planFollowing(record, options).plan.programme;
        const ids = made?.items.map(({ exercise }) => exercise) ?? [];
        for (const id of ids) expect(refused.has(id), id).toBe(false);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { minutes } of made?.week ?? [])
          expect(minutes).toBeLessThanOrEqual(Math.min(made!.budget.minutesPerDay, made!.ceilingMinutes ?? Infinity));
        const strength = made?.week.map(({ sessions }) => sessions.some(({ kind }) => kind === 'strength')) ?? [];
        for (const [i, today] of strength.entries()) expect(today && strength[(i + 1) % 7]).toBe(false);
      }),
      runs,
    );
  });

  it('every changed dose says what it was, when and why, and nothing is made less urgent', () => {
    fc.assert(
      fc.property(followed, ({ record, ...options }) => {
        const before = plan(record, { preferences: options.preferences });
        const { plan: made, tracking } = planFollowing(record, options);
        for (const { changed, dose } of made.programme?.items ?? []) {
          if (!changed) continue;
          expect(changed.because).toMatch(/^[a-z-]+$/);
          expect(changed.on >= record.asOf).toBe(true);
          expect(exerciseById(changed.from.exercise)).toBeDefined();
          if (changed.action === 'step-down' || changed.action === 'restart') expect(dose.sets).toBeLessThanOrEqual(4);
        }
        if (before.status === 'stopped') expect(made.status).toBe('stopped');
        if (before.status === 'empty') expect(['empty', 'stopped', 'paused']).toContain(made.status);
        if (tracking.stop.some(({ when }) => when === 'emergency')) expect(made.status).toBe('stopped');
        if (made.status === 'paused') expect(made.because.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      }),
      runs,
    );
  });
});
