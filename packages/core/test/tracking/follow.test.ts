import type { PersonRecord } from '@thew/core/observations/observation';
import type { LoggedSession } from '@thew/core/observations/session';
import type { PlanItem } from '@thew/core/plan/care-plan';
import { plan } from '@thew/core/plan/plan';
import { planFollowing } from '@thew/core/tracking/follow';
import { describe, expect, it } from 'vitest';

const record: PersonRecord = {
  id: 'p',
  age: 70,
  sex: 'female',
  asOf: '2026-11-01',
  observations: [
    { measure: 'chair-stand-5x-time', value: 17, unit: 's', date: '2026-11-01' },
    { measure: 'steps-per-day', value: 4000, unit: '/d', date: '2026-11-01' },
  ],
  conditions: [],
  medications: [],
  events: [],
  answers: {},
};
const base = plan(record).programme!;
const rise = base.items.find(({ exercise }) => exercise === 'sts-armrest')!;
const strength = (date: string, more: Partial<LoggedSession> = {}): LoggedSession => ({
  date,
  session: 'strength',
  status: 'done',
  effort: 4,
  ...more,
});
const easy = (date: string): LoggedSession => strength(date, { repsLeft: 2 });
const day = (n: number): string => `2026-11-${String(n).padStart(2, '0')}`;
const riseIn = (sessions: LoggedSession[], events: PersonRecord['events'] = []): PlanItem | undefined =>
  planFollowing({ ...record, events }, { sessions, day: '2026-12-31' }).plan.programme?.items.find(({ exercise }) =>
    exercise.startsWith('sts-'),
  );

describe('the plan of the next week', () => {
  it('is the plan of the record without a log', () => {
    expect(planFollowing(record).plan).toEqual(plan(record));
  });

  it('has the raised dose after two easy sessions, with the reason and the dose before', () => {
    const item = riseIn([easy(day(2)), easy(day(5))])!;
    expect(item.dose.reps).toBe(rise.dose.reps! + 2);
    expect(item.changed).toEqual({
      action: 'raise',
      because: 'two-easy-sessions',
      on: day(5),
      from: { exercise: 'sts-armrest', dose: rise.dose },
    });
  });

  it('does not count the easy sessions of a lower dose again', () => {
    expect(riseIn([easy(day(2)), easy(day(5)), easy(day(9))])!.dose.reps).toBe(rise.dose.reps! + 2);
    const four = riseIn([easy(day(2)), easy(day(5)), easy(day(9)), easy(day(12))])!;
    expect(four.dose.reps).toBeGreaterThan(rise.dose.reps! + 2);
  });

  it('goes on to the harder move when the dose has reached its target, and the easier one stands no more', () => {
    const many = Array.from({ length: 14 }, (_, i) => easy(day(2 * i + 2)));
    const item = riseIn(many)!;
    expect(item.exercise).not.toBe('sts-armrest');
    expect(
      planFollowing(record, { sessions: many }).plan.programme!.items.map(({ exercise }) => exercise),
    ).not.toContain('sts-armrest');
  });

  it('lowers the dose after too much, and takes the easier move for pain', () => {
    const sore = riseIn([strength(day(2), { after: { sorenessHours: 'still' } })])!;
    expect(sore.dose.sets * sore.dose.reps!).toBeLessThan(rise.dose.sets * rise.dose.reps!);
    expect(sore.changed).toMatchObject({ action: 'step-down', because: 'sore-too-long' });
    const painful = planFollowing(record, { sessions: [strength(day(2), { pain: 7 })] }).plan.programme!;
    const swapped = painful.items.filter(({ changed }) => changed?.because === 'pain-too-high');
    expect(swapped.length).toBeGreaterThan(0);
    for (const item of swapped) {
      const before = base.items.find(({ exercise }) => exercise === item.changed!.from.exercise)!;
      if (before.easier !== undefined) expect(item.exercise).toBe(before.easier);
    }
  });

  it('begins with half after four weeks away, and says so until a session was done again', () => {
    const events = [{ kind: 'holiday', start: day(5), end: '2026-12-05' }];
    const log = [strength(day(2))];
    const made = planFollowing({ ...record, events }, { sessions: log, day: '2026-12-06' }).plan;
    expect(made.takingUp).toMatchObject({ action: 'restart', share: 0.5, because: 'holiday', from: '2026-12-06' });
    const item = made.programme!.items.find(({ exercise }) => exercise === 'sts-armrest')!;
    expect(item.dose.sets * item.dose.reps!).toBeLessThanOrEqual((rise.dose.sets * rise.dose.reps!) / 2 + 1);
    expect(item.changed).toMatchObject({ action: 'restart', because: 'holiday' });
    const again = planFollowing({ ...record, events }, { sessions: [...log, strength('2026-12-07')] }).plan;
    expect(again.takingUp).toBeUndefined();
  });

  it('forgets what was reached before a stay in hospital, and begins low', () => {
    const events = [{ kind: 'hospital-stay', start: day(10), end: day(14) }];
    const climbed = [easy(day(2)), easy(day(5))];
    const item = riseIn(climbed, events)!;
    expect(item.dose.reps! * item.dose.sets).toBeLessThan(rise.dose.reps! * rise.dose.sets);
    const made = planFollowing({ ...record, events }, { sessions: climbed, day: day(16) }).plan;
    expect(made.takingUp?.action).toBe('re-plan');
  });

  it('rests while an illness goes on and for two well days, and goes on when somebody trained again', () => {
    const ill = { ...record, events: [{ kind: 'illness', start: day(6) }] };
    const log = [strength(day(2))];
    const resting = planFollowing(ill, { sessions: log, day: day(8) }).plan;
    expect(resting.status).toBe('paused');
    expect(resting.programme).toBeUndefined();
    expect(resting.because).toContainEqual({ from: 'setback', id: 'illness', until: 'well-again' });
    const over = { ...record, events: [{ kind: 'illness', start: day(6), end: day(8) }] };
    expect(planFollowing(over, { sessions: log, day: day(9) }).plan.because[0]?.id).toBe('two-days-well-first');
    expect(planFollowing(ill, { sessions: [...log, strength(day(20))], day: day(21) }).plan.status).toBe('programme');
  });

  it('has a fall looked at this week, without waiting for an end that a fall has not', () => {
    const fallen = { ...record, events: [{ kind: 'fall', start: day(6) }] };
    const made = planFollowing(fallen, { sessions: [strength(day(2))], day: day(8) }).plan;
    expect(made.programme).toBeDefined();
    expect(made.takingUp?.action).toBe('check-first');
    expect(made.referrals).toContainEqual(expect.objectContaining({ to: 'doctor', when: 'this-week' }));
  });

  it('goes on asking for the look after a fall while training goes on, until a visit is noted or four weeks are over', () => {
    const fall = { kind: 'fall', start: day(6) };
    const log = [strength(day(2)), strength(day(8)), strength(day(12))];
    const takingUp = (events: PersonRecord['events'], on: string) =>
      planFollowing({ ...record, events }, { sessions: log, day: on }).plan.takingUp?.action;
    expect(takingUp([fall], day(13))).toBe('check-first');
    expect(takingUp([fall, { kind: 'holiday', start: day(9), end: day(11) }], day(13))).toBe('check-first');
    expect(takingUp([fall], day(6 + 28))).toBe('check-first');
    expect(takingUp([fall], day(6 + 29))).toBeUndefined();
    expect(takingUp([fall, { kind: 'doctor-visit', start: day(7) }], day(13))).toBeUndefined();
    expect(takingUp([{ kind: 'doctor-visit', start: day(5) }, fall], day(13))).toBe('check-first');
  });

  it('stops for chest pain and rests for a fever, which a later calm session ends', () => {
    const pain = planFollowing(record, { sessions: [strength(day(2), { signs: ['chest-pain'] })] }).plan;
    expect(pain.status).toBe('stopped');
    expect(pain.referrals[0]).toMatchObject({ to: 'emergency', when: 'today' });
    const hot = [strength(day(2), { signs: ['fever'] })];
    expect(planFollowing(record, { sessions: hot }).plan.status).toBe('paused');
    expect(planFollowing(record, { sessions: [...hot, strength(day(6))] }).plan.status).toBe('programme');
    const still = [strength(day(2), { signs: ['chest-pain'] }), strength(day(6))];
    expect(planFollowing(record, { sessions: still }).plan.status).toBe('stopped');
  });

  it('keeps the minutes of a pacing week under what did not bring a crash', () => {
    const tired = {
      ...record,
      observations: ['post-exertional-worsening', 'unrefreshing-sleep'].map((measure) => ({
        measure,
        value: true,
        date: record.asOf,
      })),
    };
    const before = planFollowing(tired).plan;
    expect(before.status).toBe('pacing');
    const log = Array.from(
      { length: 9 },
      (_, i): LoggedSession => ({
        date: day(i + 2),
        session: 'endurance',
        status: 'done',
        minutes: i === 5 ? 20 : 8,
        ...(i === 6 && { after: { crash: true } }),
      }),
    );
    const { plan: made, tracking } = planFollowing(tired, { sessions: log, day: day(11) });
    expect(tracking.pacing?.advice).toBe('halve');
    expect(made.programme?.ceilingMinutes).toBe(tracking.pacing!.ceiling);
    for (const { minutes } of made.programme?.week ?? []) expect(minutes).toBeLessThanOrEqual(4);
  });
});
