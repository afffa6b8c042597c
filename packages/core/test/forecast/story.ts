import type { ForecastRequest } from '@thew/core/forecast/request';

/** A story that touches most of the model, to be told on every engine. */
export const story: ForecastRequest = {
  asOf: '2026-11-22',
  person: {
    ageYears: 71.4,
    sex: 'female',
    weightKg: 62,
    heightCm: 161,
    measurements: [
      { measure: 'gait-speed', day: -60, value: 0.92 },
      { measure: 'gait-speed', day: -2, value: 0.66 },
      { measure: 'grip-strength', day: -2, value: 17 },
    ],
    history: [{ kind: 'icu-stay', startDay: -40, endDay: -28 }],
  },
  scenario: {
    id: 'story',
    events: [
      { kind: 'training', startDay: 5, endDay: 200, sessionsPerWeek: 3 },
      { kind: 'weight-loss-diet', startDay: 30, endDay: 150 },
      { kind: 'nerve-injury', startDay: 60, distanceMm: 90, muscles: 'knee-extensors', lostPercent: 50 },
    ],
  },
  horizonDays: 365,
  members: 500,
  seed: 11,
  measures: [
    'gait-speed',
    'grip-strength',
    'asm',
    'body-weight',
    'muscle-size-knee-extensors',
    'strength-one-rm-knee-extensors',
  ],
};
