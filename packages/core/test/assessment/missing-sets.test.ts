import { contextOf } from '@thew/core/assessment/context';
import { missingSets } from '@thew/core/assessment/missing-sets';
import {
  above,
  absent,
  age,
  all,
  ancestry,
  answer,
  any,
  anyMeasured,
  atLeast,
  atLeastValue,
  atMost,
  below,
  bySex,
  cases,
  cite,
  compare,
  measure,
  measured,
  method,
  not,
  option,
  present,
  ref,
  sex,
  sum,
  unable,
  variant,
} from '@thew/core/knowledge/criteria/build';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion, Truth } from '@thew/core/knowledge/criteria/criterion';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
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
const missing = (criterion: Criterion, facts = factsOf({})) =>
  missingSets(criterion, contextOf(facts, criterion.findings));
/** What could settle a definition of one clause. */
const settles = (when: Truth, facts = factsOf({}), findings: Record<string, Truth> = {}) =>
  missing(made({ met: when }, { findings }), facts).map((set) => set.join('+'));

const ill = present('cancer', at);
const fever = present('fever', at);
const anorexia = present('anorexia', at);
const thin = below('bmi', 20, 'kg/m2', at);
const small = below('asm', 15, 'kg', at);
const weak = below('grip-strength', { male: 27, female: 16 }, 'kg', at);

/** A clause that cannot come out met leaves the finding beside it to decide alone. */
const cannotBeMet = (clause: Truth, facts = factsOf({}), findings: Record<string, Truth> = {}) => {
  const found = settles(any(clause, ill), facts, findings);
  return found.includes('cancer') && found.length === 1;
};

describe('what could settle a definition', () => {
  test('is each open input of its clauses, cheapest first', () => {
    expect(settles(thin)).toEqual(['bmi']);
    expect(settles(all(thin, ill))).toEqual(['cancer', 'bmi']);
    expect(settles(any(small, thin, ill))).toEqual(['cancer', 'bmi', 'asm']);
    expect(settles(all(thin, ill), factsOf({ cancer: true }))).toEqual(['bmi']);
    expect(settles(all(thin, ill), factsOf({ bmi: 19 }))).toEqual(['cancer']);
  });

  test('costs minutes, then inputs, then comes by name; an item is a minute', () => {
    const five = ['bmi', 'grip-strength', 'body-weight', 'body-height'].map((id) => measureById(id)?.minutes);
    expect(five).toEqual([3, 5, 2, 2]);
    const low = (id: string) => below(id, 50, 'kg', at);
    // Two items are two minutes, as is the weight alone; all three minutes of BMI come last.
    const items = atLeastValue(sum(answer('q', 'a', 0, 1), answer('q', 'b', 0, 1)), 2, '{score}', at);
    expect(settles(all(items, low('bmi')))).toEqual(['q.a', 'q.b', 'bmi']);
    expect(settles(any(items, low('body-weight'), low('bmi')))).toEqual(['body-weight', 'q.a+q.b', 'bmi']);
    expect(settles(all(low('body-weight'), low('body-height')))).toEqual(['body-height', 'body-weight']);
    expect(settles(all(fever, ill, anorexia))).toEqual(['anorexia', 'cancer', 'fever']);
  });

  test('is at most twelve sets', () => {
    const findings = ['cancer', 'fever', 'anorexia', ...Array.from({ length: 11 }, (_, index) => `finding-${index}`)];
    const found = settles(any(...findings.map((id) => present(id, at))));
    expect(found).toHaveLength(12);
    expect(new Set(found).size).toBe(12);
  });

  test('may be that it does not apply', () => {
    expect(missing(made({ met: thin }, { applies: atLeastValue(age, 60, 'a', at) }))).toEqual([['age']]);
    expect(missing(made({ met: thin }, { applies: ill }), factsOf({ cancer: true }))).toEqual([['bmi']]);
  });

  test('of stages is what proves one with the harder ones excluded', () => {
    expect(missing(made({ severe: all(ill, thin), met: ill }))).toEqual([['cancer']]);
    expect(missing(made({ severe: all(ill, thin), met: ill }), factsOf({ cancer: true }))).toEqual([['bmi']]);
    expect(missing(made({ severe: small, met: ill }))).toEqual([['asm']]);
    expect(missing(made({ severe: all(small, fever), met: ill }))).toEqual([
      ['cancer', 'fever'],
      ['asm', 'cancer'],
      ['asm', 'fever'],
    ]);
  });

  test('leaves out a named stage that is the same as none and decided', () => {
    expect(missing(made({ severe: ill, none: thin }), factsOf({ bmi: 19 }))).toEqual([['cancer']]);
    expect(missing(made({ severe: ill, none: thin }))).toEqual([['cancer']]);
  });

  test('of a settled one names what would unsettle it, never the empty set', () => {
    expect(settles(not(measured('asm')))).toEqual(['asm']);
  });
});

describe('lines that contradict each other', () => {
  const bmi = (operator: '<' | '<=' | '>' | '>=', cut: number) => compare('bmi', operator, cut, 'kg/m2', at);
  test.each([
    ['<', '>=', false],
    ['<', '>', false],
    ['<=', '>', false],
    ['>', '<=', false],
    ['<=', '>=', true],
    ['>=', '<=', true],
  ] as const)('%s 20 and %s 20 at once: %s', (one, other, possible) => {
    expect(cannotBeMet(all(bmi(one, 20), bmi(other, 20)))).toBe(!possible);
  });

  test('a clause and its opposite are not both met, however the line is drawn', () => {
    for (const clause of [
      thin,
      bmi('<=', 20),
      bmi('>', 20),
      bmi('>=', 20),
      weak,
      sex('male'),
      sex('female'),
      ill,
      absent('cancer', at),
    ]) {
      expect(cannotBeMet(all(clause, not(clause)))).toBe(true);
      expect(cannotBeMet(not(any(clause, not(clause))))).toBe(true);
    }
    const finger = option('finger-ring-test', ['smaller'], at);
    for (const clause of [finger, ancestry('asian'), unable('gait-speed', at), fever])
      expect(cannotBeMet(all(clause, not(clause)))).toBe(true);
    expect(cannotBeMet(all(present('fever', at), absent('fever', at)))).toBe(true);
    expect(cannotBeMet(all(absent('fever', at), not(present('fever', at))))).toBe(false);
    expect(cannotBeMet(all(not(absent('fever', at)), absent('fever', at)))).toBe(true);
    expect(cannotBeMet(all(not(absent('fever', at)), present('fever', at)))).toBe(false);
  });

  test('a line outside what can be measured is never crossed', () => {
    const [least, most] = measureById('bmi')!.hard!;
    expect(cannotBeMet(bmi('>', most))).toBe(true);
    expect(cannotBeMet(bmi('>=', most))).toBe(false);
    expect(cannotBeMet(bmi('<', least))).toBe(true);
    expect(cannotBeMet(bmi('<=', least))).toBe(false);
    expect(cannotBeMet(below('no-such-measure', -1e9, 'kg', at))).toBe(false);
  });

  test('totals contradict as numbers do', () => {
    const score = sum(answer('q', 'a', 0, 2), answer('q', 'b', 0, 2));
    const [high, low] = [atLeastValue(score, 3, '{score}', at), atMost(score, 2, '{score}', at)];
    expect(cannotBeMet(all(high, low))).toBe(true);
    expect(cannotBeMet(all(high, not(high)))).toBe(true);
    expect(cannotBeMet(all(high, atMost(score, 3, '{score}', at)))).toBe(false);
  });
});

describe('a line that depends on what is not known', () => {
  test('by sex: the sex where the value is known, the test where it is not', () => {
    expect(settles(weak, factsOf({ 'grip-strength': 20 }))).toEqual(['sex']);
    expect(settles(weak)).toEqual(['grip-strength']);
    expect(settles(weak, factsOf({}, { sex: 'male' }))).toEqual(['grip-strength']);
  });

  test('by sex: each sex with its own line', () => {
    const grip = factsOf({ 'grip-strength': 20 });
    expect(cannotBeMet(all(weak, sex('female')), grip)).toBe(true);
    expect(cannotBeMet(all(weak, sex('male')), grip)).toBe(false);
    expect(cannotBeMet(all(not(weak), sex('male')), grip)).toBe(true);
    expect(cannotBeMet(all(not(weak), sex('female')), grip)).toBe(false);
    expect(cannotBeMet(all(weak, not(sex('male'))), grip)).toBe(true);
    expect(cannotBeMet(all(weak, not(sex('female'))), grip)).toBe(false);
  });

  test('by sex and age: the one that is not known', () => {
    const cut = bySex(27, cases([[atLeastValue(age, 80, 'a', at), 14]], 16));
    const line = below('grip-strength', cut, 'kg', at);
    expect(settles(line, factsOf({ 'grip-strength': 15 }, { sex: 'female' }))).toEqual(['age']);
    expect(settles(line, factsOf({ 'grip-strength': 15 }, { age: 70 }))).toEqual([]);
    expect(settles(line, factsOf({ 'grip-strength': 20 }, { age: 70 }))).toEqual(['sex']);
  });

  test('by method: the measure has to be entered again', () => {
    const cut = cases([[method('asm', 'dxa'), 20]], 15);
    const line = below('asm', cut, 'kg', at);
    expect(settles(line, factsOf({ asm: 17 }))).toEqual(['asm']);
    expect(cannotBeMet(all(line, not(line)), factsOf({ asm: 17 }))).toBe(true);
    expect(settles(line)).toEqual(['asm']);
  });

  test('on another measure: both, or the one that is missing', () => {
    const line = below('bmi', measure('calf-circumference'), 'cm', at);
    expect(settles(line)).toEqual(['bmi+calf-circumference']);
    expect(settles(line, factsOf({ bmi: 20 }))).toEqual(['calf-circumference']);
    expect(settles(line, factsOf({ 'calf-circumference': 30 }))).toEqual(['bmi']);
    const odd = below('no-such-measure', measure('calf-circumference'), 'cm', at);
    expect(settles(odd)).toEqual(['calf-circumference+no-such-measure']);
    const total = below(sum(measure('bmi'), measure('asm')), measure('calf-circumference'), 'cm', at);
    expect(settles(total)).toEqual(['asm+bmi+calf-circumference']);
  });

  test('on ancestry: the ancestry', () => {
    expect(settles(ancestry('asian'))).toEqual(['ancestry']);
    const line = below('bmi', cases([[ancestry('asian'), 18.5]], 20), 'kg/m2', at);
    expect(settles(line, factsOf({ bmi: 19 }))).toEqual(['ancestry']);
  });
});

describe('a count', () => {
  test.each([
    [1, ['anorexia', 'cancer', 'fever', 'finding']],
    [2, ['anorexia+cancer', 'anorexia+fever', 'anorexia+finding', 'cancer+fever', 'cancer+finding', 'fever+finding']],
    [3, ['anorexia+cancer', 'anorexia+fever', 'anorexia+finding', 'cancer+fever', 'cancer+finding', 'fever+finding']],
    [4, ['anorexia', 'cancer', 'fever', 'finding']],
  ])('of %d of four is settled by as many met, or as many not met as rule it out', (count, expected) => {
    expect(settles(atLeast(count, ill, fever, anorexia, present('finding', at)))).toEqual(expected);
  });

  test('takes in what is known', () => {
    expect(settles(atLeast(2, ill, fever, anorexia), factsOf({ cancer: true }))).toEqual(['anorexia', 'fever']);
    expect(settles(atLeast(3, ill, fever, anorexia), factsOf({ cancer: true, fever: true }))).toEqual(['anorexia']);
  });

  test('rules out by what is not met only as far as that can be', () => {
    // Two of three met asks for two; with one that cannot be met, both others.
    const never = all(thin, not(thin));
    expect(cannotBeMet(atLeast(2, never, fever, never))).toBe(true);
    expect(cannotBeMet(atLeast(2, never, fever, anorexia))).toBe(false);
    expect(settles(any(all(never, ill), atLeast(2, never, fever, anorexia)))).toEqual([
      'anorexia+fever',
      'anorexia+bmi',
      'bmi+fever',
    ]);
  });
});

describe('interchangeable tests', () => {
  test('each settles alone while none is done; those done decide', () => {
    expect(settles(anyMeasured(thin, small))).toEqual(['bmi', 'asm']);
    expect(settles(all(anyMeasured(thin, small), ill), factsOf({ bmi: 19 }))).toEqual(['cancer']);
    const half = anyMeasured(all(thin, ill), small);
    expect(settles(half, factsOf({ cancer: true }))).toEqual(['bmi']);
    expect(settles(anyMeasured(all(thin, ill), all(small, fever)), factsOf({ cancer: true, fever: true }))).toEqual([
      'bmi',
      'asm',
    ]);
  });

  test('one counts alone only while the others stay missing', () => {
    const either = anyMeasured(thin, small);
    expect(cannotBeMet(all(either, atLeastValue('asm', 15, 'kg', at)))).toBe(true);
    expect(cannotBeMet(all(either, atMost('asm', 14, 'kg', at)))).toBe(false);
    expect(cannotBeMet(all(either, atLeastValue('bmi', 20, 'kg/m2', at)))).toBe(true);
  });

  test('of several that were done one is enough', () => {
    expect(settles(anyMeasured(all(thin, ill), small), factsOf({ bmi: 19, asm: 20 }))).toEqual(['cancer']);
  });

  test('an input that two of them share does not exclude either', () => {
    const shared = anyMeasured(all(thin, small), all(small, ill));
    expect(cannotBeMet(all(anyMeasured(all(thin, small), small), thin))).toBe(false);
    expect(settles(shared).length).toBeGreaterThan(0);
  });
});

describe('what was not measured', () => {
  test('a test not done yet can be done', () => {
    expect(settles(any(measured('asm'), ill))).toEqual(['cancer', 'asm']);
    expect(settles(all(not(measured('asm')), ill))).toEqual(['cancer', 'asm']);
    expect(settles(any(all(measured('asm'), small), ill))).toEqual(['cancer', 'asm']);
  });

  test('nobody is sent for a finding that counts only where it was written down', () => {
    expect(settles(all(not(measured('fever')), ill))).toEqual(['cancer']);
    expect(settles(all(not(measured('asm', 'fever')), ill))).toEqual(['cancer']);
    expect(settles(any(all(measured('fever'), fever), ill))).toEqual(['cancer']);
    expect(settles(all(not(measured('no-such-measure')), ill))).toEqual(['cancer', 'no-such-measure']);
  });

  test('a longer conjunction that fails for want of a test is taken as it is', () => {
    expect(settles(any(all(measured('asm'), small, thin), ill))).toEqual(['cancer']);
    expect(settles(any(all(small, measured('asm')), ill), factsOf({ bmi: 20 }))).toEqual(['cancer']);
  });

  test('what was measured is settled', () => {
    const facts = factsOf({ asm: 14 });
    expect(settles(all(measured('asm'), ill), facts)).toEqual(['cancer']);
    expect(settles(any(not(measured('asm')), ill), facts)).toEqual(['cancer']);
    expect(settles(any(all(measured('asm'), atLeastValue('asm', 15, 'kg', at)), ill), facts)).toEqual(['cancer']);
  });

  test('what rests on absence cannot be settled by ending the absence', () => {
    expect(cannotBeMet(all(not(measured('asm')), small))).toBe(true);
    expect(cannotBeMet(all(not(measured('asm')), thin))).toBe(false);
  });
});

describe('parts and readings', () => {
  test('a named part is what it stands for, one that does not exist is not met', () => {
    expect(settles(ref('thin'), factsOf({}), { thin })).toEqual(['bmi']);
    expect(settles(any(ref('nowhere'), ill))).toEqual(['cancer']);
    expect(cannotBeMet(ref('nowhere'))).toBe(true);
  });

  test('of a choice the reading that was chosen counts', () => {
    expect(settles(variant('which', { first: thin, second: small }))).toEqual(['bmi']);
  });

  test('an option and being unable are asked of their measure', () => {
    expect(settles(option('finger-ring-test', ['smaller'], at))).toEqual(['finger-ring-test']);
    expect(settles(unable('gait-speed', at))).toEqual(['gait-speed']);
  });

  test('above and below are not the same way', () => {
    expect(cannotBeMet(all(above('bmi', 30, 'kg/m2', at), thin))).toBe(true);
    expect(cannotBeMet(all(above('bmi', 18, 'kg/m2', at), thin))).toBe(false);
  });
});
