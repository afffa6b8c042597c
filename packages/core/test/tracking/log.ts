import { exercises } from '@thew/core/knowledge/interventions/catalogue';
import type { LifeEvent } from '@thew/core/observations/observation';
import type { LoggedKind, LoggedSession } from '@thew/core/observations/session';
import fc from 'fast-check';

const kinds: readonly LoggedKind[] = [
  'strength',
  'balance',
  'endurance',
  'hands',
  'breathing',
  'stretch',
  'daily',
  'pool',
  'protein',
];
const signs = ['fever', 'chest-pain', 'dark-urine', 'new-weakness', 'unheard-of'];

const scale = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });

const exercise = fc.record(
  {
    exercise: fc.constantFrom(...exercises.map(({ id }) => id)),
    sets: fc.integer({ min: 0, max: 8 }),
    reps: fc.integer({ min: 0, max: 60 }),
    seconds: fc.integer({ min: 0, max: 600 }),
    minutes: fc.integer({ min: 0, max: 120 }),
    effort: fc.integer({ min: 0, max: 10 }),
    pain: fc.integer({ min: 0, max: 10 }),
    repsLeft: fc.integer({ min: 0, max: 20 }),
  },
  { requiredKeys: ['exercise'] },
);

const after = fc.record(
  {
    sorenessHours: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constant('still' as const)),
    swelling: fc.boolean(),
    crash: fc.boolean(),
    weakerNextDay: fc.boolean(),
  },
  { requiredKeys: [] },
);

const dayAfter = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** Any log after a day; most sessions are easy, so that doses have a chance to climb. */
export const anyLog = (from: string): fc.Arbitrary<LoggedSession[]> =>
  fc.array(
    fc.oneof(
      { weight: 3, arbitrary: easySession(from) },
      {
        weight: 2,
        arbitrary: fc
          .record(
            {
              days: fc.integer({ min: 0, max: 90 }),
              session: fc.constantFrom(...kinds),
              status: fc.constantFrom('done' as const, 'partly' as const, 'rested' as const),
              minutes: fc.integer({ min: 0, max: 200 }),
              effort: scale,
              pain: scale,
              after,
              signs: fc.array(fc.constantFrom(...signs), { maxLength: 1 }),
              exercises: fc.array(exercise, { maxLength: 6 }),
            },
            { requiredKeys: ['days', 'session', 'status'] },
          )
          .map(({ days, ...rest }) => ({ date: dayAfter(from, days), ...rest }) as LoggedSession),
      },
    ),
    { maxLength: 40 },
  );

const easySession = (from: string): fc.Arbitrary<LoggedSession> =>
  fc.record({ days: fc.integer({ min: 0, max: 90 }), session: fc.constantFrom(...kinds) }).map(({ days, session }) => ({
    date: dayAfter(from, days),
    session,
    status: 'done',
    effort: 1,
    pain: 0,
    repsLeft: 4,
  }));

export const anySetbacks = (from: string): fc.Arbitrary<LifeEvent[]> =>
  fc.array(
    fc
      .record({
        kind: fc.constantFrom('illness', 'fall', 'hospital-stay', 'surgery', 'injury', 'crash', 'holiday'),
        start: fc.integer({ min: 0, max: 80 }),
        days: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
      })
      .map(({ kind, start, days }) => ({
        kind,
        start: dayAfter(from, start),
        ...(days !== undefined && { end: dayAfter(from, start + days) }),
      })),
    { maxLength: 3 },
  );
