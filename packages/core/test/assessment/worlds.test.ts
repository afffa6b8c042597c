import { contextOf } from '@thew/core/assessment/context';
import { combinedResult, possibleFacts, stageResult, worldsOf } from '@thew/core/assessment/stage-result';
import { all, ancestry, any, below, cite, not, present, sex, sum } from '@thew/core/knowledge/criteria/build';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion, Truth } from '@thew/core/knowledge/criteria/criterion';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const at = cite('Table', 'Y2', 'S45');
const { applies: _applies, score: _score, ...base } = criterionById('sdoc-2020')!;
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
const asian = below(
  'bmi',
  {
    kind: 'cases',
    cases: [{ when: ancestry('asian'), then: { kind: 'number', value: 18.5 } }],
    otherwise: { kind: 'number', value: 20 },
  },
  'kg/m2',
  at,
);

describe('who a person could be', () => {
  test('sex and ancestry are tried only where the definition speaks of them', () => {
    expect(worldsOf(made({ met: thin }))).toEqual({ sexes: [], ancestries: [] });
    expect(worldsOf(made({ met: weak }))).toEqual({ sexes: ['male', 'female'], ancestries: [] });
    expect(worldsOf(made({ met: asian }))).toEqual({ sexes: [], ancestries: ['asian', 'other'] });
    expect(worldsOf(made({ met: all(ancestry('asian', 'black'), ancestry('asian')) })).ancestries).toEqual([
      'asian',
      'black',
      'other',
    ]);
  });

  test('wherever it speaks of them: who it applies to, its named parts, its stages, its score', () => {
    expect(worldsOf(made({ met: thin }, { applies: sex('female') })).sexes).toHaveLength(2);
    expect(worldsOf(made({ met: thin }, { findings: { weak } })).sexes).toHaveLength(2);
    expect(
      worldsOf(made({ met: thin }, { score: { of: sum({ kind: 'count', of: [weak] }), min: 0, max: 1 } })).sexes,
    ).toHaveLength(2);
  });

  test('one person where all is known or nothing matters, else everyone they could be', () => {
    const both = made({ met: all(weak, asian) });
    expect(possibleFacts(made({ met: thin }), factsOf({}))).toHaveLength(1);
    expect(possibleFacts(both, factsOf({}, { sex: 'male', ancestry: 'asian' }))).toHaveLength(1);
    expect(possibleFacts(both, factsOf({ bmi: 19 })).map((one) => [one.sex, one.ancestry])).toEqual([
      ['male', 'asian'],
      ['male', 'other'],
      ['female', 'asian'],
      ['female', 'other'],
    ]);
    expect(possibleFacts(both, factsOf({}, { ancestry: 'black' })).map((one) => [one.sex, one.ancestry])).toEqual([
      ['male', 'black'],
      ['female', 'black'],
    ]);
    expect(possibleFacts(both, factsOf({ bmi: 19 }))[3]!.measures.get('bmi')?.value).toBe(19);
  });
});

describe('the result of one reading', () => {
  const resultOf = (criterion: Criterion, facts = factsOf({})) =>
    stageResult(criterion, contextOf(facts, criterion.findings));

  test('a concept without cut-points always has its own result', () => {
    const concept = made({ met: thin }, { conceptual: 'not-operationalised' });
    expect(resultOf(concept, factsOf({ bmi: 15 }))).toEqual({ result: 'not-operationalised', notExcluded: [] });
  });

  test('who it does not apply to has nothing that is not excluded', () => {
    expect(resultOf(made({ met: thin }, { applies: ill }), factsOf({ cancer: false }))).toEqual({
      result: 'not-applicable',
      notExcluded: [],
    });
  });

  test('while it is open whether it applies, what is met or open is named and what is not met is not', () => {
    const criterion = made({ severe: below('bmi', 16, 'kg/m2', at), met: thin, mild: weak }, { applies: ill });
    expect(resultOf(criterion, factsOf({ bmi: 19 }))).toEqual({
      result: 'indeterminate',
      notExcluded: ['met', 'mild'],
    });
    expect(resultOf(made({ met: thin }, { applies: ill }), factsOf({ bmi: 30 }))).toEqual({
      result: 'indeterminate',
      notExcluded: [],
    });
  });

  test('on a ladder a proven stage stands beside harder ones that are open; among bands it does not', () => {
    const facts = factsOf({ bmi: 19 });
    const stages = { severe: ill, met: thin };
    expect(resultOf(made(stages, { staging: 'ladder' }), facts)).toEqual({ result: 'met', notExcluded: ['severe'] });
    expect(resultOf(made(stages, { staging: 'bands' }), facts)).toEqual({
      result: 'indeterminate',
      notExcluded: ['severe', 'met'],
    });
    expect(resultOf(made({ met: thin }, { staging: 'bands' }), facts)).toEqual({ result: 'met', notExcluded: [] });
  });
});

describe('the result of everyone a person could be', () => {
  const combined = (criterion: Criterion, facts = factsOf({})) =>
    combinedResult(criterion, possibleFacts(criterion, facts), {});

  test('stands where all agree, although a single clause is open', () => {
    const either = made({ met: any(all(sex('male'), thin), all(sex('female'), thin)) });
    expect(combined(either, factsOf({ bmi: 19 }))).toEqual({ result: 'met', notExcluded: [] });
  });

  test('is open where they differ, and names every stage one of them gets, hardest first', () => {
    const criterion = made({ severe: all(sex('male'), thin), mild: all(not(sex('male')), thin) });
    expect(combined(criterion, factsOf({ bmi: 19 }))).toEqual({
      result: 'indeterminate',
      notExcluded: ['severe', 'mild'],
    });
    expect(combined(criterion, factsOf({ bmi: 25 }))).toEqual({ result: 'none', notExcluded: [] });
  });

  test('names what stays open in one of them, and nothing else', () => {
    const criterion = made({ severe: all(sex('male'), ill), met: thin });
    expect(combined(criterion, factsOf({ bmi: 19 }))).toEqual({ result: 'met', notExcluded: ['severe'] });
  });
});
