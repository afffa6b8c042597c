import { contextOf } from '@thew/core/assessment/context';
import { openInputs } from '@thew/core/assessment/missing-totals';
import { obtainable } from '@thew/core/assessment/obtainable';
import {
  age,
  all,
  answer,
  atLeastValue,
  below,
  cases,
  cite,
  firstKnown,
  measure,
  present,
} from '@thew/core/knowledge/criteria/build';
import type { Quantity } from '@thew/core/knowledge/criteria/criterion';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const at = cite('Table', 'Y2', 'S45');

describe('an index that is missing', () => {
  const asked = (sets: string[][], measures: Parameters<typeof factsOf>[0] = {}) => obtainable(sets, factsOf(measures));

  test('is asked for as the part that is missing, where that is quicker', () => {
    expect(asked([['asmi']], { asm: 15 })).toEqual([['body-height']]);
    expect(asked([['asmi']], { 'body-height': 160 })).toEqual([['asmi']]);
    expect(asked([['asmi']])).toEqual([['asmi']]);
    expect(asked([['bmi']], { 'body-weight': 60 })).toEqual([['body-height']]);
    expect(asked([['asmi']], { asm: 'refused' })).toEqual([['asmi']]);
    expect(asked([['cancer', 'asmi']], { asm: 15 })).toEqual([['body-height', 'cancer']]);
    // All its parts are there and still it could not be worked out: nothing else to ask for.
    expect(asked([['asmi'], ['bmi']], { asm: 15, 'body-height': 160 })).toEqual([['body-weight'], ['asmi']]);
  });

  test('is followed down to what is measured', () => {
    expect(asked([['asm-bmi']], { asm: 15 })).toEqual([['bmi']]);
    expect(asked([['asm-bmi']], { asm: 15, 'body-weight': 60 })).toEqual([['body-height']]);
  });

  test('that no device shows is asked for by its parts, known or not', () => {
    expect(asked([['star']])).toEqual([['anterior-thigh-thickness', 'bmi']]);
    expect(asked([['star']], { 'body-weight': 60 })).toEqual([['anterior-thigh-thickness', 'body-height']]);
    expect(asked([['star']], { bmi: 20 })).toEqual([['anterior-thigh-thickness']]);
  });

  test("an equation's estimate is no measurement of what it estimates", () => {
    expect(asked([['asm-santos-2019']])).toEqual([['asm-santos-2019']]);
  });

  test('leaves the sets as they are where nothing changes', () => {
    for (const sets of [[['cancer'], ['grip-strength']], [['asmi'], ['bmi']], []]) expect(asked(sets)).toBe(sets);
  });

  test('gives each set once, without larger ones, quickest first', () => {
    expect(asked([['asmi'], ['asm-bmi']], { asm: 15, 'body-weight': 60 })).toEqual([['body-height']]);
    expect(asked([['cancer', 'asmi'], ['bmi']], { asm: 15, 'body-weight': 60 })).toEqual([['body-height']]);
    expect(asked([['l3-smi'], ['grip-strength', 'fever'], ['asmi', 'fever']], { asm: 15 })).toEqual([
      ['body-height', 'fever'],
      ['fever', 'grip-strength'],
      ['l3-smi'],
    ]);
    expect(asked([['bmi', 'asmi']], { asm: 15, 'body-weight': 60 })).toEqual([['body-height']]);
    // Two minutes each: the shorter set first, then by name.
    const [first, second] = [
      ['anorexia', 'cancer'],
      ['cancer', 'fever'],
    ] as [string[], string[]];
    for (const sets of [
      [first, second, ['asmi']],
      [second, ['asmi'], first],
    ])
      expect(asked(sets, { asm: 15 })).toEqual([['body-height'], first, second]);
  });
});

describe('points that somebody may have noted', () => {
  const noted = answer('q', 'a', 0, 2);
  const missing = (quantity: Quantity, measures: Parameters<typeof factsOf>[0] = {}) =>
    openInputs(quantity, contextOf(factsOf(measures), {}));
  const ill = present('cancer', at);
  const fever = present('fever', at);
  const thin = below('bmi', 20, 'kg/m2', at);

  test('are asked for as the one test they come from', () => {
    expect(missing(firstKnown(noted, cases([[thin, 1]], 0)))).toEqual(['bmi']);
    expect(
      missing(
        firstKnown(
          noted,
          cases(
            [
              [below('bmi', 18, 'kg/m2', at), 2],
              [thin, 1],
            ],
            0,
          ),
        ),
      ),
    ).toEqual(['bmi']);
    expect(missing(firstKnown(noted, cases([[all(ill, fever), 1]], 0)), { cancer: true })).toEqual(['fever']);
    const weak = below('grip-strength', { male: 27, female: 16 }, 'kg', at);
    expect(missing(firstKnown(noted, cases([[weak, 1]], 0)))).toEqual(['grip-strength']);
  });

  test('are asked for themselves where they come from several, from none, or from no cases', () => {
    expect(
      missing(
        firstKnown(
          noted,
          cases(
            [
              [ill, 1],
              [thin, 2],
            ],
            0,
          ),
        ),
      ),
    ).toEqual(['q.a']);
    expect(missing(firstKnown(noted, cases([[ill, 1]], 0)), { cancer: true })).toEqual(['q.a']);
    expect(missing(firstKnown(noted, measure('asm')))).toEqual(['q.a']);
    expect(missing(firstKnown(noted))).toEqual(['q.a']);
    expect(missing(firstKnown(measure('asm'), cases([[thin, 1]], 0)))).toEqual(['asm']);
  });

  test('rest only on the cases that are still open', () => {
    const points = firstKnown(
      noted,
      cases(
        [
          [ill, 1],
          [thin, 2],
        ],
        0,
      ),
    );
    expect(missing(points, { cancer: false })).toEqual(['bmi']);
    expect(missing(points, { bmi: 25 })).toEqual(['cancer']);
    expect(missing(points, { bmi: 19 })).toEqual(['cancer']);
    expect(
      missing(
        firstKnown(
          noted,
          cases(
            [
              [ill, measure('asm')],
              [thin, 1],
            ],
            0,
          ),
        ),
        { cancer: true },
      ),
    ).toEqual(['asm']);
    expect(missing(firstKnown(noted, cases([[ill, 1]], measure('bmi'))), { cancer: false })).toEqual(['bmi']);
    const either = cases(
      [
        [ill, measure('asm')],
        [thin, 1],
      ],
      0,
    );
    expect(missing(firstKnown(noted, either), { cancer: false })).toEqual(['bmi']);
    expect(missing(firstKnown(noted, cases([[atLeastValue(age, 70, 'a', at), 1]], 0)))).toEqual(['age']);
  });
});
