import {
  both,
  claiming,
  either,
  leaving,
  minimalSets,
  need,
  needAll,
  needTotal,
  nothing,
  type Range,
  type Requirement,
  type Requirements,
  reached,
  unreachable,
} from '@thew/core/assessment/requirements';
import { measure } from '@thew/core/knowledge/criteria/build';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const bmi = measure('bmi');
const asm = measure('asm');
const total = (key: string, ...range: Range) => needTotal(key, key === 'bmi' ? bmi : asm, range);
const names = (all: Requirements) => all.map((one) => [...one.needs.keys(), ...one.totals.keys()].join());
const rangeOf = ([one]: Requirements, input: string) => one?.needs.get(input);

describe('one requirement', () => {
  test('asks for an input, anywhere or within bounds', () => {
    expect(need('a').needs).toEqual(new Map([['a', [-Infinity, Infinity]]]));
    expect(need('a', 1, 2)).toEqual({
      needs: new Map([['a', [1, 2]]]),
      totals: new Map(),
      claims: new Map(),
      without: [],
    });
  });

  test('asks for several inputs, whatever they turn out to be; for none of them it is reached already', () => {
    expect(needAll([])).toBe(reached);
    expect(needAll(new Set(['a', 'b']))).toEqual([
      {
        needs: new Map([
          ['a', [-Infinity, Infinity]],
          ['b', [-Infinity, Infinity]],
        ]),
        totals: new Map(),
        claims: new Map(),
        without: [],
      },
    ]);
  });
});

describe('one or the other', () => {
  test('keeps both; where one is reached, nothing more is needed', () => {
    expect(names(either([need('a')], [need('b')]))).toEqual(['a', 'b']);
    expect(either(reached, [need('b')])).toBe(reached);
    expect(either([need('a')], reached)).toBe(reached);
    expect(either(unreachable, unreachable)).toEqual([]);
  });

  test('keeps the sixteen smallest, totals counted as inputs', () => {
    const pairs = both(
      [need('x')],
      Array.from({ length: 10 }, (_, index) => need(`p${index}`)),
    );
    const withTotal = both([total('bmi', 0, 1)], [need('t')]);
    const singles = Array.from({ length: 12 }, (_, index) => need(`s${index}`));
    const kept = either([...withTotal, ...pairs], singles);
    expect(kept).toHaveLength(16);
    expect(names(kept).slice(0, 12)).toEqual(singles.map((_, index) => `s${index}`));
    expect(names(kept)[12]).toBe('t,bmi');
    expect(
      either(pairs.slice(0, 8), singles.slice(0, 8))
        .map((one) => one.needs.size)
        .slice(0, 8),
    ).toEqual(Array(8).fill(2));
  });
});

describe('one together with the other', () => {
  test('is the other where one is reached, and nothing where one cannot be', () => {
    const ways = [need('a')];
    expect(both(reached, ways)).toBe(ways);
    expect(both(ways, reached)).toBe(ways);
    expect(both(unreachable, ways)).toEqual([]);
  });

  test('narrows what both ask for, and drops out where that leaves nothing', () => {
    expect(rangeOf(both([need('a', 0, 2)], [need('a', 1, 3)]), 'a')).toEqual([1, 2]);
    expect(rangeOf(both([need('a', 1, 3)], [need('a', 0, 2)]), 'a')).toEqual([1, 2]);
    expect(rangeOf(both([need('a', 0, 1)], [need('a', 1, 2)]), 'a')).toEqual([1, 1]);
    expect(both([need('a', 0, 1)], [need('a', 1.5, 2)])).toEqual([]);
    expect(both([need('a', 1.5, 2)], [need('a', 0, 1)])).toEqual([]);
    expect(names(both([need('a'), need('b')], [need('c')]))).toEqual(['a,c', 'b,c']);
  });

  test('the same holds for totals', () => {
    const [one] = both([total('bmi', 0, 2)], [total('bmi', 1, 3)]);
    expect(one?.totals.get('bmi')).toEqual({ of: bmi, range: [1, 2] });
    expect(both([total('bmi', 0, 1)], [total('bmi', 2, 3)])).toEqual([]);
    const [two] = both([total('bmi', 0, 2)], [total('asm', 1, 3)]);
    expect([...two!.totals]).toEqual([
      ['bmi', { of: bmi, range: [0, 2] }],
      ['asm', { of: asm, range: [1, 3] }],
    ]);
    expect(names(both([total('bmi', 0, 2)], [need('a')]))).toEqual(['a,bmi']);
    expect(names(both([need('a')], [total('bmi', 0, 2)]))).toEqual(['a,bmi']);
  });

  test('a clause cannot come out both ways', () => {
    const [yes, no] = [claiming('k', true, [need('a')]), claiming('k', false, [need('b')])];
    expect(both(yes, no)).toEqual([]);
    expect(both(no, yes)).toEqual([]);
    const [same] = both(yes, claiming('k', true, [need('b')]));
    expect(same?.claims).toEqual(new Map([['k', true]]));
    const [apart] = both(yes, claiming('l', false, [need('b')]));
    expect([...apart!.claims]).toEqual([
      ['k', true],
      ['l', false],
    ]);
    expect(both([apart!], no)).toEqual([]);
    expect([...claiming('m', true, [apart!])[0]!.claims.keys()]).toEqual(['k', 'l', 'm']);
    expect(both([need('b')], yes)[0]?.claims).toEqual(new Map([['k', true]]));
    expect(both(yes, [need('b')])[0]?.claims).toEqual(new Map([['k', true]]));
  });

  test('what must stay missing cannot be asked for', () => {
    const alone = leaving(['b'], [need('a')]);
    expect(both(alone, [need('b')])).toEqual([]);
    expect(both([need('b')], alone)).toEqual([]);
    expect(names(both(alone, [need('c')]))).toEqual(['a,c']);
    const [two] = both(alone, leaving(['d'], [need('c')]));
    expect(two?.without).toEqual(['b', 'd']);
    expect(both([two!], [need('d')])).toEqual([]);
    expect(both([two!], [need('b')])).toEqual([]);
    expect(both(alone, [need('c')])[0]?.without).toEqual(['b']);
    expect(both([need('c')], alone)[0]?.without).toEqual(['b']);
    expect(names(leaving(['a'], [need('a'), need('c')]))).toEqual(['c']);
    expect(leaving(['e'], leaving(['d'], [need('c')]))[0]?.without).toEqual(['d', 'e']);
    const ways = [need('a')];
    expect(leaving([], ways)).toBe(ways);
    expect(leaving(['x'], reached)).toEqual([{ ...nothing, without: ['x'] }]);
  });

  test('what holds already adds nothing', () => {
    const way = claiming('k', true, leaving(['x'], [need('a', 1, 2)]));
    expect(both([nothing, need('b')], way)[0]).toEqual(way[0]);
    expect(both(way, [nothing, need('b')])[0]).toEqual(way[0]);
    expect(both([nothing, need('b')], way)[0]).toBe(way[0]);
    expect(both(way, [nothing, need('b')])[0]).toBe(way[0]);
    const free = leaving(['x'], reached);
    expect(both(free, [need('a', 1, 2)])).toEqual([{ ...need('a', 1, 2), without: ['x'] }]);
    expect(both([need('a', 1, 2)], free)).toEqual([{ ...need('a', 1, 2), without: ['x'] }]);
  });
});

const bySize = (all: Requirements) => [...all].sort((x, y) => x.needs.size - y.needs.size);

/** Plainly: every pair that does not contradict itself, the sixteen smallest, first come first. */
function plainly(a: Requirements, b: Requirements): Requirements {
  const pairs = a.flatMap((one) => b.map((other) => [one, other] as const));
  const merged = pairs.flatMap(([one, other]) => {
    const needs = new Map(one.needs);
    for (const [input, [lo, hi]] of other.needs) {
      const [from, to] = needs.get(input) ?? [-Infinity, Infinity];
      needs.set(input, [Math.max(lo, from), Math.min(hi, to)]);
    }
    const without = [...one.without, ...other.without];
    const contradicts =
      [...needs].some(([input, [lo, hi]]) => lo > hi || without.includes(input)) ||
      [...one.claims].some(([key, is]) => other.claims.get(key) === !is);
    return contradicts
      ? []
      : [{ needs, totals: new Map(), claims: new Map([...one.claims, ...other.claims]), without }];
  });
  return bySize(merged).slice(0, 16);
}

describe('what one of two has nothing to add to', () => {
  const [way] = claiming('k', true, leaving(['x'], [need('a')])) as [Requirement];
  const plain = need('b');
  const sum = total('bmi', 0, 1);

  test('is shared, not copied: a definition has thousands of them', () => {
    for (const [one] of [both([way], [sum]), both([sum], [way])] as [Requirement][]) {
      expect(one.needs).toBe(way.needs);
      expect(one.totals).toBe(sum.totals);
      expect(one.claims).toBe(way.claims);
    }
    expect(both([way], [plain])[0]!.without).toBe(way.without);
  });

  test('totals count as much as inputs when the smallest are kept', () => {
    const some = (name: string) => [1, 2, 3, 4].map((index) => need(`${name}${index}`));
    const kept = names(both([total('bmi', 0, 1), ...some('x')], [total('asm', 0, 1), ...some('y')]));
    expect(kept).toHaveLength(16);
    expect(kept.slice(0, 6)).toEqual(['bmi,asm', 'y1,bmi', 'y2,bmi', 'y3,bmi', 'y4,bmi', 'x1,asm']);
    expect(kept[15]).toBe('x3,asm');
  });
});

describe('many together with many', () => {
  const one: fc.Arbitrary<Requirement> = fc
    .record({
      inputs: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1, maxLength: 4 }),
      low: fc.integer({ min: 0, max: 3 }),
      claim: fc.constantFrom('k', 'l', 'm'),
      is: fc.boolean(),
      without: fc.constantFrom<string[]>([], [], [], ['a'], ['g']),
    })
    .map(({ inputs, low, claim, is, without }) => ({
      needs: new Map(inputs.map((input): [string, Range] => [input, [low, low + 2]])),
      totals: new Map(),
      claims: new Map([[claim, is]]),
      without: without.filter((input) => !(inputs as readonly string[]).includes(input)),
    }));

  test('are every pair that does not contradict itself, the sixteen smallest', () => {
    const ways = fc.array(one, { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(ways, ways, (a, b) => {
        expect(bySize(both(a, b))).toEqual(plainly(a, b));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the smallest sets of inputs', () => {
  const sets = (...all: string[][]) => minimalSets(all.flatMap((inputs) => needAll(inputs)));
  test('are those that contain no other, each once, inputs in order', () => {
    expect(sets(['b', 'a'], ['c'], ['c', 'd'], ['a', 'b'])).toEqual([['c'], ['a', 'b']]);
    expect(sets(['a', 'b'], ['b', 'c'])).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(sets(['a', 'b', 'c'], ['b', 'c', 'd'], ['c', 'd'])).toEqual([
      ['c', 'd'],
      ['a', 'b', 'c'],
    ]);
    expect(minimalSets([])).toEqual([]);
  });
});
