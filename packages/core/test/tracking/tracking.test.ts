import { exerciseById } from '@thew/core/knowledge/interventions/catalogue';
import { withinLimits } from '@thew/core/knowledge/interventions/dose-limits';
import type { PersonRecord } from '@thew/core/observations/observation';
import type { PlanItem, ProgressRules } from '@thew/core/plan/care-plan';
import { plan } from '@thew/core/plan/plan';
import { adjustmentWords, pacingWords, restartWords, trackingReport } from '@thew/core/presentation/tracking-report';
import { adherence } from '@thew/core/tracking/adherence';
import { pace } from '@thew/core/tracking/pacing';
import { adjust } from '@thew/core/tracking/progress';
import { response } from '@thew/core/tracking/response';
import { readSessions, type Session } from '@thew/core/tracking/session-log';
import { afterSetback } from '@thew/core/tracking/setback';
import { stopSigns } from '@thew/core/tracking/stop-signs';
import { track } from '@thew/core/tracking/track';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const record: PersonRecord = {
  id: 'p',
  age: 70,
  sex: 'female',
  asOf: '2026-11-22',
  observations: [
    { measure: 'chair-stand-5x-time', value: 17, unit: 's', date: '2026-11-22' },
    { measure: 'steps-per-day', value: 4000, unit: '/d', date: '2026-11-22' },
  ],
  conditions: [],
  medications: [],
  events: [],
  answers: {},
};
const made = plan(record);
const item = made.programme!.items.find(({ exercise }) => exercise === 'sts-armrest')!;
const rules: ProgressRules = {
  mode: 'usual',
  settleHours: 48,
  extraReps: 2,
  sessionsInARow: 2,
  maxPain: 4,
  maxEffort: 7,
};

const session = (date: string, change: Partial<Session> = {}, one: Partial<Session['done'][number]> = {}): Session => ({
  date,
  state: 'done',
  done: [
    {
      exercise: 'sts-armrest',
      sets: Array.from({ length: item.dose.sets }, () => ({ reps: item.dose.reps! })),
      effort: 4,
      ...one,
    },
  ],
  ...change,
});
const easy = (date: string): Session => session(date, {}, { repsLeft: 2 });

describe('progression', () => {
  it('raises after two easy sessions in a row, not after one', () => {
    expect(adjust(item, rules, [easy('2026-11-23')])).toMatchObject({ action: 'hold' });
    expect(adjust(item, rules, [session('2026-11-20'), easy('2026-11-23')])).toMatchObject({ action: 'hold' });
    const raised = adjust(item, rules, [easy('2026-11-20'), easy('2026-11-23')]);
    expect(raised).toMatchObject({
      action: 'raise',
      because: 'two-easy-sessions',
      dose: { reps: item.dose.reps! + 2 },
    });
  });

  it('counts two extra repetitions that were done as easy', () => {
    const extra = (date: string): Session =>
      session(date, {}, { sets: Array.from({ length: item.dose.sets }, () => ({ reps: item.dose.reps! + 2 })) });
    expect(adjust(item, rules, [extra('2026-11-20'), extra('2026-11-23')]).action).toBe('raise');
  });

  it('steps down when soreness lasts over 48 hours, or over 24 with swollen joints, and holds at the limit', () => {
    const sore = (hours: number): Session => session('2026-11-23', { after: { sorenessHours: hours } });
    expect(adjust(item, rules, [sore(49)])).toMatchObject({ action: 'step-down', because: 'sore-too-long' });
    expect(adjust(item, rules, [sore(48)]).action).toBe('hold');
    expect(adjust(item, { ...rules, settleHours: 24 }, [sore(25)]).action).toBe('step-down');
    expect(adjust(item, rules, [session('2026-11-23', { after: { swelling: true } })]).because).toBe('swollen');
  });

  it('steps down for pain above the limit, rests after a crash, stops for a danger sign', () => {
    expect(adjust(item, rules, [session('2026-11-23', {}, { pain: 5 })])).toMatchObject({
      action: 'step-down',
      because: 'pain-too-high',
    });
    expect(adjust(item, rules, [session('2026-11-23', {}, { pain: 4 })]).action).toBe('hold');
    expect(adjust(item, rules, [session('2026-11-23', { after: { crash: true } })]).action).toBe('rest');
    expect(adjust(item, rules, [session('2026-11-23', { signs: ['chest-pain'] })])).toMatchObject({
      action: 'stop-and-see',
      because: 'chest-pain',
    });
  });

  it('never raises by itself where the rule says so', () => {
    const two = [easy('2026-11-20'), easy('2026-11-23')];
    expect(adjust(item, { ...rules, mode: 'symptom-free' }, two)).toMatchObject({
      action: 'hold',
      because: 'no-fixed-increases',
    });
    expect(adjust(item, { ...rules, mode: 'none' }, two).action).toBe('hold');
  });

  it('changes to the harder move at the end of the dose, and adds 5 to 10 per cent load where there is none', () => {
    const { harder: _, ...last } = { ...item, dose: item.target };
    const full = (date: string): Session =>
      session(
        date,
        {},
        { sets: Array.from({ length: item.target.sets }, () => ({ reps: item.target.reps! })), repsLeft: 3 },
      );
    const two = [full('2026-11-20'), full('2026-11-23')];
    expect(adjust({ ...last, harder: 'sts-knees' }, rules, two).changeTo).toBe('sts-knees');
    expect(adjust(last as PlanItem, rules, two).loadPercent).toEqual([5, 10]);
  });

  it('stays inside the limits of the library whatever is logged', () => {
    const anything = fc.record({
      effort: fc.integer({ min: 0, max: 10 }),
      pain: fc.integer({ min: 0, max: 10 }),
      repsLeft: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), fc.constantFrom(...made.programme!.items), (log, one) => {
        let current = one;
        const sessions: Session[] = [];
        for (const [i, entry] of log.entries()) {
          const sets = Array.from({ length: current.dose.sets }, () => ({
            reps: current.dose.reps ?? 0,
            seconds: current.dose.seconds ?? 0,
            minutes: current.dose.minutes ?? 0,
          }));
          sessions.push({
            date: `2026-12-${String(i + 1).padStart(2, '0')}`,
            state: 'done',
            done: [{ exercise: one.exercise, sets, ...entry }],
          });
          current = { ...current, dose: adjust(current, rules, sessions).dose };
          expect(withinLimits(exerciseById(one.exercise)!, current.dose)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('pacing', () => {
  const days = (amounts: number[], crash: number[] = []) =>
    amounts.map((amount, i) => ({
      date: `2026-11-${String(i + 1).padStart(2, '0')}`,
      amount,
      ...(crash.includes(i) && { crash: true }),
    }));

  it('finds the limit first, then holds it', () => {
    expect(pace(days([5, 5, 5]), '2026-11-04').advice).toBe('finding');
    expect(pace(days([5, 6, 5, 6, 5, 6, 5, 6]), '2026-11-09')).toMatchObject({ advice: 'hold', ceiling: 5 });
  });

  it('halves after a crash and stays under half of what brought it', () => {
    const after = pace(days([10, 10, 10, 10, 10, 60, 0, 10, 10], [6]), '2026-11-10');
    expect(after.advice).toBe('halve');
    expect(after.ceiling).toBeLessThanOrEqual(5);
  });

  it('speaks of a tenth more only after eight weeks without a crash', () => {
    expect(pace(days(Array(10).fill(10)), '2026-12-26').advice).toBe('hold');
    const later = pace(days(Array(10).fill(10)), '2026-12-28');
    expect(later).toMatchObject({ advice: 'may-rise', ceiling: 10 });
    expect(later.next).toBeCloseTo(11);
  });
});

describe('setbacks', () => {
  it('wait while they last, wait two days after an illness, then begin lower the longer they were', () => {
    const items = [item];
    expect(afterSetback({ kind: 'illness', start: '2026-11-20' }, items, '2026-11-22').action).toBe('wait');
    expect(afterSetback({ kind: 'illness', start: '2026-11-15', end: '2026-11-21' }, items, '2026-11-22').because).toBe(
      'two-days-well-first',
    );
    expect(
      afterSetback({ kind: 'illness', start: '2026-11-15', end: '2026-11-20' }, items, '2026-11-22'),
    ).toMatchObject({ action: 'restart', share: 1 });
    expect(afterSetback({ kind: 'illness', start: '2026-11-08', end: '2026-11-20' }, items, '2026-11-22').share).toBe(
      0.75,
    );
    expect(afterSetback({ kind: 'holiday', start: '2026-10-01', end: '2026-11-20' }, items, '2026-11-22').share).toBe(
      0.5,
    );
  });

  it('ask for a look after a fall and for a new plan after an admission', () => {
    expect(afterSetback({ kind: 'fall', start: '2026-11-20', end: '2026-11-20' }, [item], '2026-11-22').action).toBe(
      'check-first',
    );
    expect(
      afterSetback({ kind: 'admission', start: '2026-11-10', end: '2026-11-20' }, [item], '2026-11-22').action,
    ).toBe('re-plan');
  });
});

describe('response to the plan', () => {
  const grip = { id: 'grip-strength', worse: 'lower' as const };
  const error = { mdc95: 3.6, source: 'test', certainty: 'primary' as const };
  const values = (last: number) => [
    { date: '2026-09-01', value: 14 },
    { date: '2026-11-20', value: last },
  ];
  const band = { lower80: 13, median: 15, upper80: 17 };

  it('is ahead, within or behind the forecast, at its edges within', () => {
    expect(response(grip, values(18), { error, band }).class).toBe('ahead');
    expect(response(grip, values(17), { error, band }).class).toBe('within');
    expect(response(grip, values(13), { error, band }).class).toBe('within');
    expect(response(grip, values(12.9), { error, band }).class).toBe('behind');
    expect(response(grip, values(15), { error }).class).toBe('cannot-tell');
  });

  it('raises the goal only for a gain beyond chance, and sends a real loss to somebody', () => {
    expect(response(grip, values(18), { error, band }).action).toBe('raise-goal');
    expect(response(grip, values(17.2), { error, band }).action).toBe('keep-going');
    expect(response(grip, values(10), { error, band }).action).toBe('see-somebody');
  });

  it('asks what else is going on only when the plan was done', () => {
    expect(response(grip, values(12), { error, band, share: 0.9 }).action).toBe('look-for-a-cause');
    expect(response(grip, values(12), { error, band, share: 0.3 }).action).toBe('make-it-fit');
  });

  it('reads times the other way round', () => {
    const rise = { id: 'chair-stand-5x-time', worse: 'higher' as const };
    const times = [
      { date: '2026-09-01', value: 18 },
      { date: '2026-11-20', value: 12 },
    ];
    expect(response(rise, times, { error, band: { lower80: 13, median: 15, upper80: 17 } }).class).toBe('ahead');
  });
});

describe('the log', () => {
  it('counts what was planned and done, a part as a half, and blames nobody', () => {
    const active = made.programme!.week.filter(({ sessions }) => sessions.length > 0).length;
    const one = adherence(
      made.programme!,
      [
        { ...session('2026-11-23'), state: 'done' },
        { ...session('2026-11-24'), state: 'partly' },
      ],
      '2026-11-23',
      '2026-11-29',
    );
    expect(one).toMatchObject({ planned: active, done: 1, partly: 1 });
    expect(one.share).toBeCloseTo(1.5 / active);
  });

  it('leaves out an entry with impossible numbers and says where', () => {
    const { sessions, issues } = readSessions([
      session('2026-11-23', {}, { pain: 40 }),
      session('yesterday'),
      easy('2026-11-22'),
    ]);
    expect(sessions).toHaveLength(1);
    expect(issues.map(({ code, place }) => [code, place.pointer])).toEqual([
      ['outside-hard-range', '/sessions/0/done/0'],
      ['not-a-date', '/sessions/1/date'],
    ]);
  });

  it('says when to stop and see somebody, emergencies first', () => {
    const log = [session('2026-11-20', { signs: ['fever'] }), session('2026-11-21', { signs: ['chest-pain'] })];
    expect(stopSigns(log).map(({ when }) => when)).toEqual(['emergency', 'today']);
    const weaker = ['2026-11-18', '2026-11-20', '2026-11-22'].map((date) =>
      session(date, { after: { weakerNextDay: true } }),
    );
    expect(stopSigns(weaker)).toMatchObject([{ sign: 'weaker-after-training', when: 'this-week' }]);
    expect(stopSigns(weaker.slice(1))).toEqual([]);
  });

  it('takes what was measured on the first day as the start, not as what the plan did', () => {
    const grip = (value: number, date: string) => ({ measure: 'grip-strength', value, unit: 'kg', date });
    const on = (...observations: PersonRecord['observations']) =>
      track({ ...record, asOf: '2027-01-10', observations }, made, { start: '2026-11-23', sessions: [] }).responses;
    expect(on(grip(30, '2026-05-01'), grip(20, '2026-11-23'))).toEqual([]);
    const [answer] = on(grip(30, '2026-05-01'), grip(20, '2026-11-23'), grip(21, '2027-01-09'));
    expect(answer?.change.difference).toBe(1);
  });

  it('comes together for one person, and adjusts nothing while a danger sign stands', () => {
    const later: PersonRecord = {
      ...record,
      asOf: '2027-01-10',
      observations: [
        ...record.observations,
        { measure: 'chair-stand-5x-time', value: 12, unit: 's', date: '2027-01-09' },
      ],
      events: [{ kind: 'illness', start: '2026-12-20', end: '2026-12-27' }],
    };
    const options = {
      start: '2026-11-23',
      sessions: [easy('2027-01-04'), easy('2027-01-07')],
      bands: { 'chair-stand-5x-time': { lower80: 13, median: 15, upper80: 17 } },
    };
    const result = track(later, made, options);
    expect(result.adjustments.find(({ exercise }) => exercise === 'sts-armrest')?.action).toBe('raise');
    expect(result.responses.find(({ measure }) => measure === 'chair-stand-5x-time')?.class).toBe('ahead');
    expect(result.setback?.action).toBe('restart');
    const stopped = track(later, made, { ...options, sessions: [session('2027-01-07', { signs: ['dark-urine'] })] });
    expect(stopped.stop[0]?.when).toBe('emergency');
    expect(stopped.adjustments).toEqual([]);
  });
});

describe('the words', () => {
  it('say each code plainly, without blame or alarm', () => {
    const words = [
      adjustmentWords(adjust(item, rules, [easy('2026-11-20'), easy('2026-11-23')])),
      adjustmentWords(adjust(item, rules, [session('2026-11-23', { after: { sorenessHours: 'still' } })])),
      pacingWords(pace([], '2026-11-23')),
      restartWords(afterSetback({ kind: 'illness', start: '2026-11-01', end: '2026-11-20' }, [item], '2026-11-23')),
      trackingReport(track(record, made, { start: '2026-11-22', sessions: [easy('2026-11-22')] }), {
        width: 80,
        bold: (text) => text,
        dim: (text) => text,
      }),
    ];
    for (const text of words) expect(text).not.toMatch(/missed|fail|undefined|NaN|!|easy-|-yet|too-long/);
  });
});
