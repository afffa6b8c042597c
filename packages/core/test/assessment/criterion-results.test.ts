import { assess, errorsFor } from '@thew/core/assessment/assess';
import { assessCriterion } from '@thew/core/assessment/assess-criterion';
import { mentionsOf } from '@thew/core/assessment/mentions';
import { nothingKnown } from '@thew/core/assessment/nothing-known';
import {
  all,
  ancestry,
  answer,
  atLeastValue,
  below,
  cite,
  measured,
  option,
  present,
  ref,
  sex,
  sum,
  variant,
} from '@thew/core/knowledge/criteria/build';
import { criteria, criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion, Truth } from '@thew/core/knowledge/criteria/criterion';
import type { PersonRecord } from '@thew/core/observations/observation';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const at = cite('Table', 'Y2', 'S45');
const { applies: _applies, score: _score, variants: _variants, ...base } = criterionById('sdoc-2020')!;
const made = (stages: Record<string, Truth>, more: Partial<Criterion> = {}): Criterion => ({
  ...base,
  findings: {},
  stages: Object.entries(stages).map(([result, when]) => ({ result, when })),
  otherwise: 'none',
  ...more,
});
const ill = present('cancer', at);
const thin = below('bmi', 20, 'kg/m2', at);
const weak = below('grip-strength', { male: 27, female: 16 }, 'kg', at);
const old = atLeastValue({ kind: 'age', completed: true }, 60, 'a', at);
const semOf = (id: string) => (id === 'bmi' ? 1 : undefined);

describe('the result of one definition', () => {
  test('says of each named part how it came out, and of what it rests on whether it was verified', () => {
    const criterion = made({ met: ref('thin') }, { findings: { thin, ill, old } });
    expect(assessCriterion(criterion, factsOf({ bmi: 19 }, { age: 50 }))).toStrictEqual({
      result: 'met',
      notExcluded: [],
      missing: [],
      variants: {},
      unverified: false,
      findings: { thin: 'met', ill: 'unknown', old: 'not-met' },
    });
    const memory = made({ met: below('bmi', 20, 'kg/m2', cite('Table', 'N', 'S45')) });
    for (let time = 0; time < 2; time++) {
      expect(assessCriterion(memory, factsOf({ bmi: 19 })).unverified).toBe(true);
      expect(assessCriterion(criterion, factsOf({ bmi: 19 })).unverified).toBe(false);
    }
  });

  test('names what is missing while something is open, and nothing once it is settled or does not apply', () => {
    const criterion = made({ severe: all(thin, ill), met: thin }, { applies: old });
    expect(assessCriterion(criterion, factsOf({ bmi: 19 }, { age: 70 }))).toMatchObject({
      result: 'met',
      missing: [['cancer']],
    });
    expect(assessCriterion(criterion, factsOf({}, { age: 70 })).missing).toEqual([['bmi']]);
    expect(assessCriterion(criterion, factsOf({ bmi: 30 }, { age: 70 }))).toMatchObject({
      result: 'none',
      missing: [],
    });
    expect(assessCriterion(criterion, factsOf({ bmi: 19 }, { age: 50 }))).toMatchObject({
      result: 'not-applicable',
      missing: [],
    });
    expect(assessCriterion(criterion, factsOf({ bmi: 30 }))).toMatchObject({
      result: 'indeterminate',
      notExcluded: [],
      missing: [['age']],
    });
    const whole = made({ met: measured('asm') });
    expect(assessCriterion(whole, factsOf({ bmi: 19 }))).toMatchObject({ result: 'none', missing: [] });
  });

  test('gives the trace stage by stage under their names, after the limit of who it applies to', () => {
    const traced = (criterion: Criterion) =>
      assessCriterion(criterion, factsOf({ bmi: 19 }, { age: 70 }), { trace: true }).trace?.map((one) => [
        one.kind,
        one.name,
        one.outcome,
      ]);
    expect(traced(made({ severe: ill, met: thin }))).toEqual([
      ['stage', 'severe', 'unknown'],
      ['stage', 'met', 'met'],
    ]);
    expect(traced(made({ met: thin }, { applies: old }))).toEqual([
      ['applies', 'applies', 'met'],
      ['stage', 'met', 'met'],
    ]);
  });

  test('gives the trace when it is asked for only, also where nothing is known', () => {
    const criterion = made({ met: thin });
    for (const facts of [factsOf({}), factsOf({ bmi: 19 })]) {
      expect(assessCriterion(criterion, facts)).not.toHaveProperty('trace');
      expect(assessCriterion(criterion, facts, { trace: false })).not.toHaveProperty('trace');
      expect(assessCriterion(criterion, facts, { trace: true }).trace).toHaveLength(1);
    }
  });

  test('gives chances only of a person who is known, of a definition that applies and has cut-points', () => {
    const chances = (criterion: Criterion, facts = factsOf({ bmi: 20 }, { age: 70, sex: 'female' })) =>
      assessCriterion(criterion, facts, { errorOf: semOf }).probabilities;
    expect(chances(made({ met: thin }))?.met).toBeCloseTo(0.5, 9);
    expect(chances(made({ met: thin }, { applies: old }))?.met).toBeCloseTo(0.5, 9);
    expect(chances(made({ met: thin }, { applies: old }), factsOf({ bmi: 20 }, { age: 50 }))).toBeUndefined();
    expect(chances(made({ met: thin }, { conceptual: 'concept' }))).toBeUndefined();
    const bySex = made({ met: all(sex('female'), thin) });
    expect(chances(bySex)?.met).toBeCloseTo(0.5, 9);
    expect(chances(bySex, factsOf({ bmi: 20 }, { age: 70 }))).toBeUndefined();
    expect(assessCriterion(made({ met: thin }), factsOf({ bmi: 20 }))).not.toHaveProperty('probabilities');
  });

  test('of a person whose sex is not known is what both sexes get', () => {
    const either = made({ met: sex('male'), other: sex('female') });
    expect(assessCriterion(either, factsOf({ cancer: true }))).toMatchObject({
      result: 'indeterminate',
      notExcluded: ['met', 'other'],
    });
    const ladder = made(
      { severe: all(weak, ill), met: all(ref('a'), thin) },
      { findings: { a: { kind: 'any', of: [sex('male'), sex('female')] } } },
    );
    expect(assessCriterion(ladder, factsOf({ bmi: 19, cancer: false })).result).toBe('met');
  });

  test('gives a score, or its bounds within the scale, over everybody the person could be', () => {
    const items = sum(answer('q', 'a', 0, 2), answer('q', 'b', 0, 2));
    const criterion = made({ met: atLeastValue(items, 3, '{score}', at) }, { score: { of: items, min: 0, max: 3 } });
    const scored = (answers: Record<string, number>) =>
      assessCriterion(criterion, factsOf({}, { answers: { q: answers } }));
    expect(scored({ a: 1, b: 1 }).score).toBe(2);
    expect(scored({ a: 1, b: 1 })).not.toHaveProperty('scoreRange');
    expect(scored({ a: 1 }).scoreRange).toEqual([1, 3]);
    expect(scored({ a: 2 }).scoreRange).toEqual([2, 3]);
    expect(scored({ a: 2 })).not.toHaveProperty('score');
    const bySex = made(
      { met: ill },
      {
        score: {
          of: {
            kind: 'cases',
            cases: [{ when: sex('male'), then: { kind: 'number', value: 2 } }],
            otherwise: { kind: 'number', value: 5 },
          },
          min: 0,
          max: 9,
        },
      },
    );
    expect(assessCriterion(bySex, factsOf({ cancer: true })).scoreRange).toEqual([2, 5]);
    expect(assessCriterion(bySex, factsOf({ cancer: true }, { sex: 'male' })).score).toBe(2);
  });

  test('gives every reading of every choice', () => {
    const criterion = made(
      { met: variant('which', { first: thin, second: ill }) },
      { variants: { which: { options: ['first', 'second'], why: 'test' } } },
    );
    expect(assessCriterion(criterion, factsOf({ bmi: 19, cancer: false })).variants).toEqual({
      'which=first': 'met',
      'which=second': 'none',
    });
  });
});

describe('what a definition asks for', () => {
  test('is found wherever it is written', () => {
    const items = sum(answer('q', 'a', 0, 2), { kind: 'count', of: [option('finger-ring-test', ['smaller'], at)] });
    const criterion = made(
      { met: all(weak, ref('ill'), ancestry('asian')) },
      { findings: { ill, made: measured('asm') }, applies: old, score: { of: items, min: 0, max: 3 } },
    );
    const asked = mentionsOf(criterion);
    expect([...asked.measures].sort()).toEqual(['asm', 'cancer', 'finger-ring-test', 'grip-strength']);
    expect([...asked.questionnaires]).toEqual(['q']);
    expect([...asked.ancestries]).toEqual(['asian']);
    expect([asked.sex, asked.age]).toEqual([true, true]);
    const plain = mentionsOf(made({ met: thin }));
    expect([plain.sex, plain.age, [...plain.ancestries], [...plain.questionnaires]]).toEqual([false, false, [], []]);
    expect(mentionsOf(criterion)).toBe(asked);
  });
});

describe('a definition of which nothing is known', () => {
  const criterion = made(
    { met: all(weak, atLeastValue(answer('q', 'a', 0, 2), 1, '{score}', at)) },
    { findings: { ill } },
  );

  test('is told by its measures, findings and questionnaires, and by age', () => {
    expect(nothingKnown(criterion, factsOf({}))).toBe(true);
    expect(nothingKnown(criterion, factsOf({ bmi: 20 }, { sex: 'male', age: 70, answers: { other: { a: 1 } } }))).toBe(
      true,
    );
    expect(nothingKnown(criterion, factsOf({ 'grip-strength': 'refused' }))).toBe(false);
    expect(nothingKnown(criterion, factsOf({ cancer: false }))).toBe(false);
    expect(nothingKnown(criterion, factsOf({}, { answers: { q: {} } }))).toBe(false);
    expect(nothingKnown(made({ met: old }), factsOf({}))).toBe(false);
  });

  test('is worked out once for everybody alike, and nobody can change what is shared', () => {
    const once = assessCriterion(criterion, factsOf({}));
    expect(assessCriterion(criterion, factsOf({ bmi: 20 }, { age: 80 }))).toBe(once);
    expect(Object.isFrozen(once) && Object.isFrozen(once.missing) && Object.isFrozen(once.findings)).toBe(true);
    expect(assessCriterion(made({ met: weak }), factsOf({}))).not.toBe(once);
  });

  test('is worked out apart for each sex and ancestry that matters, and with a trace', () => {
    const bySex = made({ met: sex('male'), other: all(sex('female'), ancestry('asian')) });
    const of = (who: object, options = {}) => assessCriterion(bySex, factsOf({}, who), options);
    expect(of({ sex: 'male' }).result).toBe('met');
    expect(of({ sex: 'female', ancestry: 'asian' }).result).toBe('other');
    expect(of({ sex: 'female', ancestry: 'other' }).result).toBe('none');
    expect(of({}).result).toBe('indeterminate');
    expect(of({ sex: 'male' }, { trace: true }).trace).toBeDefined();
    expect(of({ sex: 'male' })).not.toHaveProperty('trace');
    const plain = made({ met: thin });
    expect(assessCriterion(plain, factsOf({}, { sex: 'male', ancestry: 'asian' }))).toBe(
      assessCriterion(plain, factsOf({})),
    );
  });

  test('is not kept for more ancestries than anybody has names for', () => {
    const byAncestry = made({ met: ancestry('asian') });
    const of = (name: string) => assessCriterion(byAncestry, factsOf({}, { ancestry: name }));
    const names = Array.from({ length: 70 }, (_, index) => `ancestry ${index}`);
    const first = names.map(of);
    const again = names.map(of);
    expect(first.filter((one, index) => one === again[index])).toHaveLength(64);
  });
});

describe('a whole assessment', () => {
  const record = (more: Partial<PersonRecord> = {}): PersonRecord => ({
    id: 'p',
    sex: 'male',
    age: 75,
    asOf: '2026-11-22',
    observations: [],
    conditions: [],
    medications: [],
    events: [],
    answers: {},
    ...more,
  });
  const grips = [
    { measure: 'grip-strength', value: 20, unit: 'kg', date: '2026-11-01' },
    { measure: 'grip-strength', value: 30, unit: 'kg', date: '2026-01-01' },
  ];

  test('evaluates every definition of the catalogue, with trace, chances and changes, unless told otherwise', () => {
    const result = assess(record({ observations: grips }));
    expect(Object.keys(result.criteria)).toEqual(criteria.map((one) => one.id));
    expect(result.issues).toEqual([]);
    expect(result.norms).toEqual({});
    expect(result.devices).toEqual([]);
    expect(result.criteria['sdoc-2020']?.trace?.length).toBeGreaterThan(0);
    expect(result.criteria['ewgsop2-2019']?.probabilities).toBeDefined();
    expect(result.changes.map((one) => one.measure)).toEqual(['grip-strength']);
    const plain = assess(record({ observations: grips }), {
      criteria: [criterionById('ewgsop2-2019')!],
      changes: false,
      trace: false,
      probability: false,
    });
    expect(plain.changes).toEqual([]);
    expect(Object.keys(plain.criteria)).toEqual(['ewgsop2-2019']);
  });

  test('asks for the height where only that is missing for an index', () => {
    const index = made({ met: below('asmi', 7, 'kg/m2', at) }, { id: 'index' });
    const weight = made({ met: thin }, { id: 'weight' });
    const asm = { measure: 'asm', value: 18, unit: 'kg', date: '2026-11-01', method: 'dxa' };
    const { criteria: found } = assess(record({ observations: [asm] }), { criteria: [index, weight] });
    expect(found.index).toMatchObject({ result: 'indeterminate', missing: [['body-height']] });
    expect(found.weight).toMatchObject({ result: 'indeterminate', missing: [['bmi']] });
  });

  test('names the definitions that another scanner would change beside the scan it converted only', () => {
    const scan = { unit: 'kg', date: '2026-11-01', method: 'dxa', device: 'GE Lunar Prodigy' };
    const observations = [
      ...grips,
      { measure: 'asm', value: 20.6, ...scan },
      { measure: 'asm-weight-percentage', value: 26, ...scan, unit: '%' },
      { measure: 'body-height', value: 170, unit: 'cm', date: '2026-11-01' },
    ];
    const devices = assess(record({ observations }), {
      criteria: [criterionById('ewgsop2-2019')!, criterionById('sdoc-2020')!],
    }).devices;
    expect(devices.map((one) => [one.measure, one.none, Object.keys(one.changed)])).toEqual([
      ['asm', undefined, ['ewgsop2-2019']],
      ['asmi', undefined, ['ewgsop2-2019']],
      ['asm-weight-percentage', 'body-size-unknown', []],
    ]);
  });
});

describe('the error of a measure for a person', () => {
  test('is that of the catalogue, none for what has none or is not in it', () => {
    const errorOf = errorsFor(factsOf({ 'grip-strength': 20 }, { sex: 'male', age: 75 }));
    const sem = errorOf('grip-strength');
    expect(sem).toBeGreaterThan(0);
    expect(errorOf('grip-strength')).toBe(sem);
    expect(errorOf('no-such-measure')).toBeUndefined();
    expect(errorOf('cancer')).toBeUndefined();
  });
});
