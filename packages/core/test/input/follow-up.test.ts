import { readPersonFile } from '@thew/core/input/read-person-file';
import { describe, expect, it } from 'vitest';

const file = (more: object): object => ({ thew: 1, person: { id: 'p', age: 70 }, asOf: '2026-11-01', ...more });
const read = (more: object) => readPersonFile(file(more), { asOf: '2026-11-22' });
const codes = (more: object) => read(more).issues.map(({ code, place }) => [code, place.pointer]);

describe('an answer that nobody has', () => {
  it('of a care finding is kept as asked, apart from never asked', () => {
    const { record, issues } = read({ findings: [{ finding: 'post-exertional-worsening', absent: 'not-done' }] });
    expect(issues).toEqual([]);
    expect(record.observations).toEqual([{ measure: 'post-exertional-worsening', absent: 'not-done' }]);
    expect(read({ findings: [] }).record.observations).toEqual([]);
  });

  it('may be refused, but cannot be unable or stand beside an answer', () => {
    expect(codes({ findings: [{ finding: 'brain-fog', absent: 'refused' }] })).toEqual([]);
    expect(codes({ findings: [{ finding: 'brain-fog', absent: 'unable' }] })).toEqual([
      ['unknown-absent', '/findings/0/absent'],
    ]);
    expect(codes({ findings: [{ finding: 'brain-fog', present: true, absent: 'not-done' }] })).toEqual([
      ['value-and-absent', '/findings/0/absent'],
    ]);
  });
});

describe('sessions in a person file', () => {
  const good = {
    date: '2026-11-05',
    session: 'strength',
    status: 'done',
    effort: 4,
    pain: 1,
    repsLeft: 2,
    after: { sorenessHours: 'still', swelling: false },
    signs: ['fever'],
    exercises: [{ exercise: 'sts-armrest', sets: 2, reps: 6 }],
  };

  it('are read as they are, oldest first, after the day of assessment too', () => {
    const older = { date: '2026-11-02', session: 'endurance', status: 'rested' };
    const { record, issues } = read({ sessions: [good, older] });
    expect(issues).toEqual([]);
    expect(record.sessions).toEqual([older, good]);
  });

  it('give an issue for each thing that cannot be, and the rest is read', () => {
    const bad = [
      { ...good, pain: 40, exercises: [{ exercise: 'moonwalk' }, { exercise: 'sts-armrest', sets: -1 }] },
      { ...good, date: 'yesterday' },
      { ...good, date: '2031-01-01' },
      { session: 'sauna', status: 'missed' },
      { ...good, after: { sorenessHours: -4, crash: 'perhaps' } },
      'nothing',
    ];
    expect(codes({ sessions: bad })).toEqual([
      ['unknown-exercise', '/sessions/0/exercises/0/exercise'],
      ['outside-hard-range', '/sessions/0/exercises/1/sets'],
      ['outside-hard-range', '/sessions/0/pain'],
      ['date-not-readable', '/sessions/1/date'],
      ['future-date', '/sessions/2/date'],
      ['date-missing', '/sessions/3/date'],
      ['unknown-session', '/sessions/3/session'],
      ['unknown-status', '/sessions/3/status'],
      ['outside-hard-range', '/sessions/4/after/sorenessHours'],
      ['not-yes-or-no', '/sessions/4/after/crash'],
      ['not-an-object', '/sessions/5'],
    ]);
    const { record } = read({ sessions: bad });
    expect(record.sessions).toHaveLength(2);
    expect(record.sessions?.[0]).not.toHaveProperty('pain');
  });

  it('are left out where there are none, and not a list is an error', () => {
    expect(read({}).record).not.toHaveProperty('sessions');
    expect(codes({ sessions: {} })).toEqual([['not-a-list', '/sessions']]);
  });
});

describe('journal and wishes in a person file', () => {
  it('are read as they are', () => {
    const journal = [{ date: '2026-11-05T08:00:00.000Z', author: 'Ada', text: 'Stairs were easier.' }];
    const preferences = { place: 'gym', equipment: ['band'], minutesPerDay: 20, daysPerWeek: 3, diet: 'vegan' };
    const { record, issues } = read({ journal, preferences });
    expect(issues).toEqual([]);
    expect(record).toMatchObject({ journal, preferences });
  });

  it('give an issue for what cannot be used', () => {
    expect(codes({ journal: [{ date: 'soon', text: '' }] })).toEqual([
      ['date-not-readable', '/journal/0/date'],
      ['not-text', '/journal/0/text'],
    ]);
    expect(codes({ preferences: { place: 'moon', equipment: ['rocket'], minutesPerDay: 999 } })).toEqual([
      ['unknown-place', '/preferences/place'],
      ['outside-hard-range', '/preferences/minutesPerDay'],
      ['unknown-equipment', '/preferences/equipment'],
    ]);
  });
});
