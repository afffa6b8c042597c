import { nutritionEvidence } from '@thew/core/knowledge/interventions/nutrition/evidence';
import { nutritionGuards } from '@thew/core/knowledge/interventions/nutrition/guards';
import { nutritionTargets } from '@thew/core/knowledge/interventions/nutrition/targets';
import type { Observation, PersonRecord } from '@thew/core/observations/observation';
import { plan } from '@thew/core/plan/plan';
import { foodLines, teamFoodLines } from '@thew/core/presentation/plan-food-lines';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf } from './people.ts';

const walks = { 'chair-stand-5x-time': 10, 'steps-per-day': 7000, 'chair-rise-hard': false };

const someone = (values: Record<string, Observation['value']>, age = 41): PersonRecord => ({
  id: 'p',
  age,
  sex: 'female',
  asOf,
  observations: Object.entries({ ...walks, ...values }).map(([measure, value]) => ({
    measure,
    value: value ?? false,
    date: asOf,
  })),
  conditions: [],
  medications: [],
  events: [],
  answers: {},
});

const food = (values: Record<string, Observation['value']>, age = 41) => plan(someone(values, age)).nutrition;

/** Lost 11 % in half a year, eats 95 % of usual, weight steady for three months. */
const recovered = {
  'weight-loss-6-months': 11,
  'weight-loss-3-months': 2,
  'weight-loss-intended': false,
  'intake-percentage': 95,
  'body-weight': 56,
  bmi: 20.6,
  'hospital-days': 48,
};

describe('somebody who lost weight long ago and eats nearly as usual', () => {
  it('gets protein amounts and no energy amount, and a dietitian this week', () => {
    const made = plan(someone(recovered));
    expect(made.nutrition).toMatchObject({ status: 'targets', protein: { id: 'prot-adult-recovering', low: 1.2 } });
    expect(made.nutrition.energy).toBeUndefined();
    expect(made.nutrition.also.filter(({ quantity }) => quantity.startsWith('energy'))).toEqual([]);
    expect(made.referrals).toContainEqual(expect.objectContaining({ to: 'dietitian', when: 'this-week' }));
  });

  it('keeps the guard in the plan, marked as set aside, and tells the doctor why', () => {
    const { guards } = food(recovered);
    expect(guards).toContainEqual(
      expect.objectContaining({ id: 'refeed-aspen-significant', setAside: 'eats-steadily' }),
    );
    expect(guards.find(({ setAside }) => setAside)?.at).toMatchObject({
      certainty: 'unverified',
      sources: ['care-aspen-refeeding-risk-criteria-table-3', 'thew-own-choice'],
    });
    expect(teamFoodLines(food(recovered)).join(' ')).toContain('our own reading');
  });

  it.each([
    ['eats 75 % of usual', { 'intake-percentage': 75 }, 'targets'],
    ['eats 74 %', { 'intake-percentage': 74 }, 'refer'],
    ['lost 4.9 % in three months', { 'weight-loss-3-months': 4.9 }, 'targets'],
    ['lost 5 % in three months', { 'weight-loss-3-months': 5 }, 'refer'],
    ['has potassium 3.5', { potassium: 3.5 }, 'targets'],
    ['has potassium 3.4', { potassium: 3.4 }, 'none'],
    ['has phosphate 0.79', { phosphate: 0.79 }, 'none'],
    ['has magnesium 0.69', { magnesium: 0.69 }, 'none'],
    ['has a body mass index of 18.5', { bmi: 18.5 }, 'targets'],
    ['has a body mass index of 18.4', { bmi: 18.4 }, 'refer'],
    ['had a day without food', { 'days-no-food': 1 }, 'refer'],
    ['lost 15 % in six months', { 'weight-loss-6-months': 15 }, 'targets'],
    ['lost 15.1 % in six months', { 'weight-loss-6-months': 15.1 }, 'none'],
    ['has severe hollow temples', { 'temporal-hollow': 'severe' }, 'refer'],
    ['lost it on purpose', { 'weight-loss-intended': true }, 'refer'],
  ] as const)('%s', (_, change, status) => {
    expect(food({ ...recovered, ...change }).status).toBe(status);
  });

  it.each(['intake-percentage', 'weight-loss-3-months', 'bmi'])('never relaxes while %s is unknown', (unknown) => {
    const { [unknown as keyof typeof recovered]: _, ...rest } = recovered;
    expect(food(rest)).toMatchObject({ status: 'refer', ask: ['refeeding'] });
  });

  it('never relaxes for a child', () => {
    expect(food(recovered, 17).protein).toBeUndefined();
  });

  it('shows amounts with lost weight over a tenth only where every line of it holds', () => {
    const values = fc.record({
      'intake-percentage': fc.integer({ min: 0, max: 120 }),
      'weight-loss-3-months': fc.integer({ min: -5, max: 20 }),
      'weight-loss-6-months': fc.integer({ min: 11, max: 25 }),
      bmi: fc.integer({ min: 13, max: 30 }),
      potassium: fc.integer({ min: 25, max: 50 }).map((n) => n / 10),
    });
    fc.assert(
      fc.property(values, (drawn) => {
        const { status } = food({ ...drawn, 'body-weight': 56, 'weight-loss-intended': false });
        const steady = drawn['intake-percentage'] >= 75 && drawn['weight-loss-3-months'] < 5 && drawn.bmi >= 18.5;
        if (status === 'targets') expect(steady && drawn.potassium >= 3.5).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('protein for older people', () => {
  it.each([
    ['well', {}, 'prot-older-well'],
    ['thin for their age', { bmi: 21.9 }, 'prot-older-ill'],
    ['losing weight with a poor appetite', { anorexia: true, 'weight-loss-6-months': 3 }, 'prot-older-ill'],
    ['eating less than three quarters', { 'intake-percentage': 74 }, 'prot-older-ill'],
    [
      'frail by what was measured',
      {
        'falls-past-year': 2,
        'gait-speed': 0.5,
        'chair-stand-5x-time': 25,
        'steps-per-day': 1200,
        'grip-strength': 12,
      },
      'prot-older-ill',
    ],
    ['just home from hospital', { 'hospital-days': 4 }, 'prot-older-ill'],
  ] as const)('%s', (_, values, id) => {
    expect(food({ 'body-weight': 60, bmi: 24, ...values }, 80).protein?.id).toBe(id);
  });

  it('stays with the kidney team where the kidneys are weak, however thin', () => {
    expect(food({ bmi: 20, egfr: 40 }, 80)).toMatchObject({ status: 'refer', ask: ['kidney'] });
  });
});

describe('with a poor appetite', () => {
  const lines = foodLines(food({ anorexia: true, 'body-weight': 58, bmi: 22, 'intake-percentage': 60 }));

  it('small meals come before grams, and the grams are for six small meals', () => {
    expect(lines[0]).toContain('little and often');
    expect(lines[1]).toContain('Protein');
    expect(lines[2]).toContain('6 small meals');
  });

  it('supplement drinks are named', () => {
    expect(lines.join(' ')).toContain('Supplement drinks');
  });

  it('under half of usual food also asks for blood salts', () => {
    const half = food({ anorexia: true, 'intake-percentage': 49 });
    expect(half.also.map(({ id }) => id)).toContain('salts-before-more');
    expect(food({ anorexia: true, 'intake-percentage': 50 }).also.map(({ id }) => id)).not.toContain(
      'salts-before-more',
    );
  });
});

describe('a measured vitamin D', () => {
  it.each([
    [24, 'Vitamin D was very low (24 nmol/L): ask your doctor for treatment.'],
    [25, 'Vitamin D was low (25 nmol/L): ask your doctor about a supplement.'],
    [49, 'Vitamin D was low (49 nmol/L): ask your doctor about a supplement.'],
  ])('of %s is named', (value, sentence) => {
    expect(foodLines(food({ 'vitamin-d-25oh': value }, 80))).toContain(sentence);
  });

  it('of 50 is not, and the general advice after 75 stands', () => {
    const said = foodLines(food({ 'vitamin-d-25oh': 50 }, 80)).join(' ');
    expect(said).not.toContain('Vitamin D was');
    expect(said).toContain('After 75 a daily vitamin D tablet');
    expect(foodLines(food({ 'vitamin-d-25oh': 28 }, 80)).join(' ')).not.toContain('After 75');
  });

  it('is named where somebody else sets the amounts of food', () => {
    expect(foodLines(food({ 'vitamin-d-25oh': 28, egfr: 40 })).join(' ')).toContain('Vitamin D was low (28 nmol/L)');
  });
});

describe('what a row of the food tables says', () => {
  const rows = [...nutritionTargets, ...nutritionGuards, ...nutritionEvidence];

  it('is a plain sentence: it names its subject, has no table talk and no final stop', () => {
    for (const { id, advice } of rows) {
      expect(advice, id).toMatch(/^[A-Z].*[^.]$/);
      expect(advice.split(' ').length, id).toBeGreaterThan(5);
      expect(advice, id).not.toMatch(/rule has fired|column|interval|criteri|kg\/d|!|;.*;/);
    }
  });

  it('keeps a source', () => {
    for (const { id, at } of rows) expect(at.sources.length, id).toBeGreaterThan(0);
  });
});
