import { readFileSync } from 'node:fs';
import { exercises } from '@thew/core/knowledge/interventions/catalogue';
import type { Condition, Observation, PersonRecord } from '@thew/core/observations/observation';
import { plan } from '@thew/core/plan/plan';
import { keepInMind } from '@thew/core/presentation/plan-keep-in-mind';
import { planReport } from '@thew/core/presentation/plan-report';
import { describe, expect, it } from 'vitest';
import { asOf, diagnosis } from './people.ts';

const observed = (values: Record<string, Observation['value']>): Observation[] =>
  Object.entries(values).map(([measure, value]) => ({ measure, value: value ?? false, date: asOf }));

const walks = { 'chair-stand-5x-time': 10, 'steps-per-day': 7000, 'chair-rise-hard': false };

function someone(
  values: Record<string, Observation['value']>,
  conditions: Condition[] = [],
  more: Partial<PersonRecord> = {},
): PersonRecord {
  return {
    id: 'p',
    age: 50,
    sex: 'female',
    asOf,
    observations: observed(values),
    conditions,
    medications: [],
    events: [],
    answers: {},
    ...more,
  };
}

interface Case {
  title: string;
  age: number;
  conditions: Condition[];
  answers: Record<string, Observation['value']>;
  refused: string[];
  allowed: string[];
  status?: string;
  nutrition?: string;
}

const file = new URL('../../../../conformance/plan-precautions.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };

describe('precautions of conditions and findings', () => {
  it.each(cases)('$title', ({ age, conditions, answers, refused, allowed, status, nutrition }) => {
    const record = someone(answers, conditions, { age });
    const standings = new Map(
      plan(record, { preferences: { place: 'gym' } }).verdicts.map((one) => [one.exercise, one.standing]),
    );
    for (const id of refused) expect([id, standings.get(id)]).toEqual([id, 'refused']);
    for (const id of allowed) {
      expect(standings.has(id), id).toBe(true);
      expect([id, standings.get(id)]).not.toEqual([id, 'refused']);
    }
    if (nutrition) expect(plan(record).nutrition.status).toBe(nutrition);
    if (status) expect(plan(record, { preferences: { place: 'gym' } }).status).toBe(status);
  });

  it('rests with fever, and says until when', () => {
    const made = plan(someone({ ...walks, fever: true }));
    expect(made.status).toBe('empty');
    expect(made.because).toContainEqual(expect.objectContaining({ id: 'fever', until: 'well-again' }));
    expect(made.verdicts.every(({ standing: one }) => one === 'refused')).toBe(true);
  });

  it('paces when effort brings crashes, and names what stands instead', () => {
    const made = plan(someone({ ...walks, 'post-exertional-worsening': true, 'brain-fog': true }));
    expect(made.status).toBe('pacing');
    expect(made.programme?.rules.mode).toBe('symptom-free');
    expect(made.programme?.items.map(({ exercise }) => exercise)).toContain('walk-time');
    expect(
      made.programme?.items.every(
        ({ dose, target }) => JSON.stringify(dose) === JSON.stringify({ ...target, perWeek: dose.perWeek }),
      ),
    ).toBe(true);
    expect(made.refused.find(({ exercise }) => exercise === 'sts-armrest')?.instead).toBe('quad-set');
    expect(keepInMind(made).join(' ')).not.toContain('Build up walking first');
  });

  it('gives nothing to somebody with anorexia before the team agrees', () => {
    const made = plan(
      someone({ ...walks, 'restrict-intentional': true, 'fear-weight-gain': true }, [diagnosis('anorexia-nervosa')]),
    );
    expect(made.status).toBe('empty');
    expect(made.nutrition).toMatchObject({ status: 'none', forTheTeam: [] });
  });

  it('holds somebody who waits for a doctor at level 2 and names the doctor', () => {
    const made = plan(someone({ ...walks, 'weight-loss-6-months': 12, 'weight-loss-intended': false }));
    expect(made.status).toBe('until-cleared');
    expect(made.clearance?.maxLevel).toBe(2);
    const levels =
      made.programme?.items.map(({ exercise }) => exercises.find(({ id }) => id === exercise)?.level ?? 9) ?? [];
    expect(Math.max(...levels)).toBeLessThanOrEqual(2);
    expect(made.referrals[0]).toMatchObject({ to: 'doctor', when: 'this-week' });
  });
});

describe('food', () => {
  it('names protein in grams when every guard has passed', () => {
    const { nutrition } = plan(someone({ ...walks, 'body-weight': 60, bmi: 23, egfr: 90 }, [], { age: 70 }));
    expect(nutrition).toMatchObject({ status: 'targets', protein: { id: 'prot-older-well', perDay: [60, 72] } });
    expect(nutrition.ask).not.toContain('kidneys-not-checked');
  });

  it.each([
    ['kidney disease', { egfr: 40 }, 'kidney'],
    ['dialysis', { 'ckd-stage': 'dialysis' }, 'kidney'],
    ['cirrhosis', { cirrhosis: true }, 'liver'],
    ['refeeding risk', { 'weight-loss-6-months': 11, 'weight-loss-intended': false }, 'refeeding'],
  ] as const)('with %s sends the person to somebody who sets the numbers', (_, answers, ask) => {
    const made = plan(someone({ ...walks, 'body-weight': 60, bmi: 23, ...answers }));
    expect(made.nutrition).toMatchObject({ status: 'refer', ask: [ask], foods: [] });
    expect(made.nutrition.protein).toBeUndefined();
    expect(made.referrals.some(({ to }) => to === 'dietitian')).toBe(true);
  });

  it('reckons no grams from a weight outside the table’s reach', () => {
    const { nutrition } = plan(someone({ ...walks, 'body-weight': 110, bmi: 38 }));
    expect(nutrition.protein?.perDay).toBeUndefined();
    expect(nutrition.ask).toContain('weight-to-reckon-with');
  });

  it('names no meat or fish to somebody who eats plants, and no food at all before a swallow check', () => {
    const vegan = plan(someone(walks), { preferences: { diet: 'vegan' } }).nutrition.foods;
    expect(vegan.length).toBeGreaterThan(2);
    expect(vegan.map(({ name }) => name).join()).not.toMatch(/egg|chicken|salmon|yogurt|cheese/i);
    expect(plan(someone({ ...walks, 'swallowing-difficulty': true })).nutrition.foods).toEqual([]);
  });
});

describe('time, place and equipment', () => {
  it('moves to another exercise of the family where the equipment is missing', () => {
    const home = plan(someone({ ...walks, 'overhead-hard': false }));
    expect(home.programme?.items.some(({ insteadOf }) => insteadOf?.because === 'equipment')).toBe(true);
    expect(home.programme?.items.some(({ equipment }) => equipment.includes('dumbbells'))).toBe(false);
  });

  it('with no minutes or no days gives an empty plan that says so', () => {
    for (const preferences of [{ minutesPerDay: 0 }, { daysPerWeek: 0 }]) {
      const made = plan(someone(walks), { preferences });
      expect(made).toMatchObject({ status: 'empty', because: [{ from: 'time', id: 'no-time' }] });
    }
  });

  it('explains an empty plan when the constraints contradict each other', () => {
    const made = plan(someone({ ...walks, 'dark-urine': true, fever: true }, [diagnosis('checkpoint-myositis')]));
    expect(['empty', 'stopped']).toContain(made.status);
    expect(made.because.length).toBeGreaterThan(0);
    expect(planReport(made, { width: 80, bold: (text) => text, dim: (text) => text })).toContain('•');
  });
});

describe('input that cannot be used', () => {
  it('an unknown medicine, diagnosis or thing is an issue or ignored, never an exception', () => {
    const record = someone(walks, [{ code: 'ZZZ', system: 'icd-10-cm' }], { medications: [{ name: 'unheard of' }] });
    const made = plan(record, {
      preferences: { equipment: ['trampoline'], minutesPerDay: Number.NaN, daysPerWeek: 9 },
    });
    expect(made.status).toBe('programme');
    expect(made.issues.map(({ code }) => code)).toEqual([
      'medicine-not-in-table',
      'outside-hard-range',
      'outside-hard-range',
      'unknown-equipment',
    ]);
    expect(JSON.stringify(made.issues)).not.toMatch(/unheard|trampoline/);
  });

  it('an empty record gives a careful programme that begins low', () => {
    const made = plan({ id: 'p', asOf, observations: [], conditions: [], medications: [], events: [], answers: {} });
    expect(made.programme?.level.legs).toBe(2);
    expect(made.programme?.level.because).toContain('not-measured');
  });
});

describe('goals', () => {
  it('carry a date, and a chance from the forecast where it has the measure', () => {
    const made = plan(someone({ ...walks, 'chair-stand-5x-time': 17, 'gait-speed': 0.9 }));
    const rise = made.goals.find(({ id }) => id.startsWith('chair-rise'));
    expect(rise).toMatchObject({ measure: 'chair-stand-5x-time', from: 17, date: '2027-02-14' });
    expect(rise?.of100).toBeGreaterThanOrEqual(0);
    expect(made.programme?.doseBasis.from).toBe('forecast');
  });

  it('carry no chance where fibres or nerves may be lost', () => {
    const made = plan(someone({ ...walks, 'chair-stand-5x-time': 17 }, [diagnosis('cidp')]));
    for (const { of100 } of made.goals) expect(of100).toBeUndefined();
  });
});

it('a hard stop names the answers that make it, not those that calm', () => {
  const { verdicts } = plan(someone({ ...walks, 'ck-ratio': 18, 'dyspnoea-rest': false, 'pressure-sore': false }));
  const reasons = verdicts.find(({ exercise }) => exercise === 'pool-swim')?.reasons ?? [];
  expect(reasons.find(({ id }) => id === 'hard-stop')?.findings).toEqual(['ck-ratio']);
});
