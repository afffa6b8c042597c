import { disagreements } from '@thew/core/assessment/agreement';
import { assess } from '@thew/core/assessment/assess';
import { assessCriterion } from '@thew/core/assessment/assess-criterion';
import type { CriterionResult } from '@thew/core/assessment/assessment';
import { nextMeasurements } from '@thew/core/assessment/next-measurements';
import { domainCells } from '@thew/core/assessment/side-by-side';
import { criteria, criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import type { Facts } from '@thew/core/observations/facts';
import type { PersonRecord } from '@thew/core/observations/observation';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const definition = (id: string): Criterion => criterionById(id)!;
const resultsOf = (ids: readonly string[], facts: Facts): Record<string, CriterionResult> =>
  Object.fromEntries(ids.map((id) => [id, assessCriterion(definition(id), facts, { trace: true })]));
const isMet = (criterion: Criterion, result: string) =>
  result === 'indeterminate' || result === 'not-applicable' ? undefined : result !== criterion.otherwise;

const woman = { sex: 'female', age: 78 } as const;

describe('the row of one definition', () => {
  const cellsFor = (id: string, facts: Facts) => domainCells(definition(id), resultsOf([id], facts)[id]!);

  test('has a cell for each domain, and tells "not looked at" from "unknown"', () => {
    const cells = cellsFor('sdoc-2020', factsOf({ 'grip-strength': 14 }, woman));
    expect(cells.map(({ domain, outcome }) => [domain, outcome])).toEqual([
      ['strength', 'met'],
      ['mass', 'not-used'],
      ['function', 'unknown'],
      ['weight-and-illness', 'not-used'],
    ]);
    expect(cells[1]!.clauses).toEqual([]);
    expect(cells[0]!.clauses).toMatchObject([{ measure: 'grip-strength', value: 14, cutPoint: 20 }]);
  });

  test('puts the clause that decided first and the test that was not done last', () => {
    const facts = factsOf({ 'chair-stand-5x-time': 20 }, woman);
    const [strength] = cellsFor('ewgsop2-2019', facts);
    expect(strength!.outcome).toBe('met');
    expect(strength!.clauses.map(({ measure, notUsed }) => [measure, notUsed])).toEqual([
      ['chair-stand-5x-time', undefined],
      ['grip-strength', true],
    ]);
    const both = cellsFor('ewgsop2-2019', factsOf({ 'chair-stand-5x-time': 12, 'grip-strength': 12 }, woman))[0]!;
    expect(both.clauses.map(({ measure, outcome }) => [measure, outcome])).toEqual([
      ['grip-strength', 'met'],
      ['chair-stand-5x-time', 'not-met'],
    ]);
  });

  test('shows each clause once and does not take the method for a clause', () => {
    const mass = cellsFor('awgs-2019', factsOf({ asmi: { value: 5, method: 'dxa' } }, woman))[1]!;
    expect(mass.clauses.map(({ measure, cutPoint }) => [measure, cutPoint])).toEqual([['asmi', 5.4]]);
    expect(mass.outcome).toBe('met');
    expect(cellsFor('awgs-2019', factsOf({ asmi: { value: 6, method: 'dxa' } }, woman))[1]!.outcome).toBe('not-met');
  });

  test('without a trace has outcomes but no clauses', () => {
    const result = assessCriterion(definition('sdoc-2020'), factsOf({ 'grip-strength': 14 }, woman));
    expect(domainCells(definition('sdoc-2020'), result)[0]).toEqual({
      domain: 'strength',
      outcome: 'met',
      clauses: [],
    });
  });
});

describe('why two definitions disagree', () => {
  const between = (ids: readonly string[], facts: Facts) =>
    disagreements(ids.map(definition), resultsOf(ids, facts), isMet);

  test('the same test with another line', () => {
    const facts = factsOf({ 'grip-strength': 17, 'gait-speed': 0.7 }, woman);
    const [one, ...others] = between(['sdoc-2020', 'ewgsop2-2019'], facts);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ met: 'sdoc-2020', notMet: 'ewgsop2-2019' });
    expect(one!.reasons).toMatchObject([
      {
        domain: 'strength',
        kind: 'cut-point',
        met: { measure: 'grip-strength', cutPoint: 20 },
        notMet: { measure: 'grip-strength', cutPoint: 16 },
      },
    ]);
  });

  test('another test in the same domain', () => {
    const facts = factsOf({ 'grip-strength': 30, 'chair-stand-5x-time': 20, asmi: { value: 5, method: 'dxa' } }, woman);
    const [one] = between(['ewgsop2-2019', 'fnih-2014'], facts);
    expect(one?.reasons[0]).toMatchObject({
      domain: 'strength',
      kind: 'test',
      met: { measure: 'chair-stand-5x-time' },
      notMet: { measure: 'grip-strength' },
    });
  });

  test('a domain that only one of them looks at', () => {
    const facts = factsOf({ 'grip-strength': 14, 'gait-speed': 0.7, asmi: { value: 8, method: 'dxa' } }, woman);
    expect(between(['sdoc-2020', 'awgs-2014'], facts).flatMap((one) => one.reasons)).toEqual([]);
    const thin = factsOf({ 'grip-strength': 30, 'gait-speed': 0.7, asmi: { value: 5, method: 'dxa' } }, woman);
    const [one] = between(['iwgs-2011', 'sdoc-2020'], thin);
    expect(one!.reasons.map(({ domain, kind }) => [domain, kind])).toEqual([['mass', 'only-one']]);
  });

  test('says nothing where both agree, where one cannot tell, or across conditions and kinds', () => {
    expect(between(['sdoc-2020', 'ewgsop2-2019'], factsOf({ 'grip-strength': 12, 'gait-speed': 0.7 }, woman))).toEqual(
      [],
    );
    expect(between(['sdoc-2020', 'ewgsop2-2019'], factsOf({ 'gait-speed': 0.7 }, woman))).toEqual([]);
    const thin = factsOf({ 'grip-strength': 12, 'gait-speed': 0.7, 'l3-smi': 60 }, woman);
    expect(between(['sdoc-2020', 'carey-2017'], thin)).toEqual([]);
  });
});

describe('what to measure next', () => {
  const results = (ids: readonly string[], facts: Facts) => resultsOf(ids, facts);

  test('puts what settles most definitions for the least effort first', () => {
    const ids = ['ewgsop2-2019', 'sdoc-2020', 'fnih-2014', 'carey-2017'];
    const next = nextMeasurements(ids.map(definition), results(ids, factsOf({}, woman)));
    expect(next[0]!.inputs).toEqual(['grip-strength']);
    expect(next[0]!.settles.sort()).toEqual(['ewgsop2-2019', 'fnih-2014', 'sdoc-2020']);
    expect(next[0]!.minutes).toBeGreaterThan(0);
    const scan = next.findIndex((one) => one.inputs.includes('l3-smi'));
    expect(scan).toBe(next.length - 1);
    expect(next[0]).not.toHaveProperty('gain');
  });

  test('adds the minutes of what belongs together, and takes an unlisted question as one minute', () => {
    const fake = (missing: string[][]): CriterionResult => ({
      ...results(['sdoc-2020'], factsOf({}))['sdoc-2020']!,
      missing,
    });
    const next = nextMeasurements([definition('sdoc-2020')], { 'sdoc-2020': fake([['q.a', 'q.b']]) });
    expect(next).toEqual([{ inputs: ['q.a', 'q.b'], minutes: 2, settles: ['sdoc-2020'] }]);
    const four = nextMeasurements([definition('sdoc-2020')], { 'sdoc-2020': fake([['a'], ['b'], ['c'], ['d']]) });
    expect(four.map((one) => one.inputs[0])).toEqual(['a', 'b', 'c']);
  });

  test('counts a definition more than a screen, one input more than two, and a scale not at all', () => {
    const open = (missing: string[][]) => ({ ...results(['sdoc-2020'], factsOf({}))['sdoc-2020']!, missing });
    const next = nextMeasurements(
      [definition('sarc-f'), definition('sdoc-2020'), definition('vignos'), definition('carey-2017')],
      {
        'sarc-f': open([['a']]),
        'sdoc-2020': open([['b'], ['c', 'd']]),
        vignos: open([['e']]),
        'carey-2017': open([['f']]),
      },
    );
    expect(next.map((one) => one.inputs.join())).toEqual(['b', 'c,d', 'a', 'f']);
  });

  test('nothing is asked when nothing is open', () => {
    expect(nextMeasurements([definition('sdoc-2020')], {})).toEqual([]);
    expect(nextMeasurements(criteria, {})).toEqual([]);
  });
});

describe('a scan read on the other make', () => {
  const record = (device: string | undefined, asm: number): PersonRecord => ({
    id: 'p',
    sex: 'male',
    age: 75,
    asOf: '2026-11-22',
    observations: [
      { measure: 'grip-strength', value: 20, unit: 'kg', date: '2026-11-01' },
      { measure: 'body-height', value: 170, unit: 'cm', date: '2026-11-01' },
      { measure: 'asm', value: asm, unit: 'kg', date: '2026-11-01', method: 'dxa', ...(device && { device }) },
    ],
    conditions: [],
    medications: [],
    events: [],
    answers: {},
  });
  const verdicts = (device: string | undefined, asm: number) =>
    assess(record(device, asm), { criteria: [definition('ewgsop2-2019'), definition('sdoc-2020')] }).devices;

  test('names the definitions whose result would change, with both results', () => {
    const [mass] = verdicts('GE Lunar Prodigy', 20.6);
    expect(mass).toMatchObject({
      measure: 'asm',
      make: 'lunar',
      conversion: { to: 'hologic', direction: 'published' },
    });
    expect(mass!.conversion!.value).toBeCloseTo(0.915 * 20.6 + 0.322, 9);
    expect(mass!.changed).toEqual({ 'ewgsop2-2019': { before: 'probable', after: 'confirmed' } });
  });

  test('names none where the verdict stays, and none where the make is not known', () => {
    expect(verdicts('GE Lunar Prodigy', 30)[0]!.changed).toEqual({});
    const [mass] = verdicts(undefined, 20.6);
    expect(mass).toMatchObject({ none: 'make-unknown', changed: {} });
    expect(verdicts('Hologic Horizon W', 19)[0]!.changed).toEqual({
      'ewgsop2-2019': { before: 'confirmed', after: 'probable' },
    });
  });

  test('is part of an assessment together with what was read, derived and changed', () => {
    const issues = [{ code: 'unit-missing', severity: 'warning' as const, place: {}, expected: 'a unit' }];
    const result = assess(record(undefined, 19), { criteria: [definition('ewgsop2-2019')], issues: issues as never });
    expect(result).toMatchObject({ id: 'p', asOf: '2026-11-22', issues, norms: {} });
    expect(result.derived.asmi?.value).toBeCloseTo(19 / 2.89, 9);
    expect(result.criteria['ewgsop2-2019']).toMatchObject({ result: 'confirmed' });
    expect(result.criteria['ewgsop2-2019']!.probabilities).toBeDefined();
    expect(result.criteria['ewgsop2-2019']!.trace).toBeDefined();
    const plain = assess(record(undefined, 19), {
      criteria: [definition('ewgsop2-2019')],
      trace: false,
      probability: false,
    });
    expect(plain.criteria['ewgsop2-2019']).not.toHaveProperty('trace');
    expect(plain.criteria['ewgsop2-2019']).not.toHaveProperty('probabilities');
  });
});
