import type { Observation, PersonRecord } from '@thew/core/observations/observation';
import { forecastPerson, upAgain } from '@thew/core/plan/forecast-person';
import { describe, expect, it } from 'vitest';
import { asOf } from './people.ts';

function someone(answers: Record<string, Observation['value']>, more: Partial<PersonRecord> = {}): PersonRecord {
  return {
    id: 'p',
    age: 45,
    sex: 'female',
    asOf,
    observations: Object.entries(answers).map(([measure, value]) => ({ measure, value: value ?? false, date: asOf })),
    conditions: [],
    medications: [],
    events: [],
    answers: {},
    ...more,
  };
}

const historyOf = (record: PersonRecord) => forecastPerson(record).history;

describe('what the answers say happened', () => {
  it('is a stay in bed until today for somebody who is still hardly up', () => {
    const history = historyOf(someone({ 'bed-days': 40, 'steps-per-day': 500, course: 'worse' }));
    expect(history).toContainEqual({ kind: 'bed-rest', startDay: -40 });
  });

  it('is the first of the last ninety days for somebody who is up and getting better, and few steps since', () => {
    const history = historyOf(someone({ 'bed-days': 30, 'steps-per-day': 3000, course: 'better' }));
    expect(history).toEqual([
      { kind: 'bed-rest', startDay: -90, endDay: -60 },
      { kind: 'reduced-steps', startDay: -60, stepsPerDay: 3000 },
    ]);
  });

  it('is a stay in hospital from when it began, with intensive care first', () => {
    const history = historyOf(someone({ 'hospital-days': 20, 'icu-days': 5, 'duration-weeks': 10 }));
    expect(history).toEqual([
      { kind: 'hospital-stay', startDay: -70, endDay: -50 },
      { kind: 'icu-stay', startDay: -70, endDay: -65 },
    ]);
  });

  it('is training that ended when it was stopped', () => {
    const [training] = historyOf(someone({ 'stopped-training-weeks': 10 }));
    expect(training).toMatchObject({ kind: 'training', endDay: -70 });
  });

  it('never stands beside an event of its kind that the record has', () => {
    const events = [
      { kind: 'hospital', start: '2026-09-01', end: '2026-09-20' },
      { kind: 'training', start: '2024-01-01', end: '2026-01-01' },
    ];
    const answers = { 'hospital-days': 60, 'stopped-training-weeks': 10, 'steps-per-day': 2000 };
    const kinds = historyOf(someone(answers, { events })).map(({ kind }) => kind);
    expect(kinds).toEqual(['hospital-stay', 'training', 'reduced-steps']);
  });

  it('takes few steps for how somebody lives when nobody says that it began', () => {
    expect(historyOf(someone({ 'steps-per-day': 1400 }))).toEqual([]);
    expect(historyOf(someone({ 'steps-per-day': 1400, 'duration-weeks': 104 }))).toEqual([]);
    expect(historyOf(someone({ 'steps-per-day': 9000, 'duration-weeks': 10 }))).toEqual([]);
  });
});

describe('a programme on one’s feet', () => {
  const person = forecastPerson(someone({ 'bed-days': 40, 'steps-per-day': 500, course: 'worse' }));

  it('ends the lying today, and the steps come back over four weeks', () => {
    const { history } = upAgain(person, asOf, 2);
    expect(history).toContainEqual({ kind: 'bed-rest', startDay: -40, endDay: 0 });
    expect(history).toContainEqual(expect.objectContaining({ kind: 'reduced-steps', startDay: 0, endDay: 28 }));
  });

  it('leaves it as it is for somebody who trains in bed', () => {
    expect(upAgain(person, asOf, 1)).toBe(person);
  });
});
