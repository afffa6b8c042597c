import { integrate } from '@thew/core/forecast/dormand-prince';
import { bodyCourse, KCAL_PER_KG_FAT, KCAL_PER_KG_LEAN } from '@thew/core/forecast/energy';
import { makeEvent } from '@thew/core/forecast/make-event';
import { drawMembers, meanMember } from '@thew/core/forecast/members';
import { populationValues } from '@thew/core/forecast/parameters';
import { solveAdaptive } from '@thew/core/forecast/solve-adaptive';
import { solveExact } from '@thew/core/forecast/solve-exact';
import { timeline } from '@thew/core/forecast/timeline';
import { exp, log, normalQuantile, power, quickPower } from '@thew/core/knowledge/models/exact-math';
import { muscleGroups } from '@thew/core/knowledge/models/muscle-group';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const living = { ageYears: 62, male: 0.5, frail: false };
const knee = muscleGroups.indexOf('knee-extensors');

const story = [
  makeEvent('bed-rest', 0, 21),
  makeEvent('icu-stay', 21, 30),
  makeEvent('training', 40, 300),
  makeEvent('nerve-injury', 60, 400, { distanceMm: 50, muscles: 'knee-extensors', lostPercent: 40 }),
  makeEvent('glucocorticoids', 100, 200, { prednisoneMgPerDay: 20 }),
];

describe('the solvers', () => {
  it('agree on a long story for every member, also across own size', () => {
    const days = Array.from({ length: 80 }, (_, i) => i * 5 + 0.5);
    const stretches = timeline(story, 0, 400, living, populationValues);
    const members = drawMembers(12, 3);
    const exact = solveExact(stretches, knee, members, days, populationValues);
    const adaptive = solveAdaptive(stretches, knee, members, days, populationValues);
    expect(adaptive.status).toBe('ok');
    for (const key of ['size', 'neural', 'skill', 'practice', 'innervation', 'keptSize', 'keptStrength'] as const) {
      const worst = Math.max(...exact[key].map((value, i) => Math.abs(value - adaptive[key][i]!)));
      expect(worst).toBeLessThan(2e-6);
    }
  });

  it('the general integrator converges to the closed form as its tolerance falls', () => {
    const stretches = timeline(story, 0, 400, living, populationValues);
    const exact = solveExact(stretches, knee, meanMember(), [400], populationValues).size[0]!;
    const errors = [1e-3, 1e-6, 1e-9].map((relativeTolerance) => {
      const course = solveAdaptive(stretches, knee, meanMember(), [400], populationValues, {
        relativeTolerance,
        absoluteTolerance: relativeTolerance,
      });
      return Math.abs(course.size[0]! - exact);
    });
    expect(errors[2]!).toBeLessThan(1e-7);
    expect(errors[2]!).toBeLessThanOrEqual(errors[0]!);
  });

  it('the days asked for do not change the course', () => {
    const stretches = timeline(story, 0, 400, living, populationValues);
    const members = drawMembers(5, 1);
    const sparse = solveExact(stretches, knee, members, [400], populationValues).size;
    const dense = solveExact(
      stretches,
      knee,
      members,
      Array.from({ length: 401 }, (_, i) => i),
      populationValues,
    ).size;
    for (let i = 0; i < 5; i++) expect(sparse[i]).toBeCloseTo(dense[400 * 5 + i]!, 12);
  });

  it('reports a status instead of throwing', () => {
    expect(
      integrate(
        (_, y, out) => {
          out[0] = y[0]! * y[0]!;
        },
        [1],
        0,
        [2],
        [],
        { maxSteps: 500 },
      ).status,
    ).not.toBe('ok');
    expect(
      integrate(
        (_d, _y, out) => {
          out[0] = Number.NaN;
        },
        [1],
        0,
        [2],
      ).status,
    ).toBe('not-finite');
  });

  it('solves a known equation to its tolerance', () => {
    const result = integrate(
      (t, y, out) => {
        out[0] = -2 * y[0]! + Math.cos(t);
      },
      [1],
      0,
      [1, 5],
    );
    const truth = (t: number): number => 0.6 * Math.exp(-2 * t) + 0.4 * Math.cos(t) + 0.2 * Math.sin(t);
    expect(result.values[0]).toBeCloseTo(truth(1), 7);
    expect(result.values[1]).toBeCloseTo(truth(5), 7);
  });
});

describe('energy balance', () => {
  it('every kilocalorie of a deficit is found in fat or lean mass', () => {
    const kcalPerDay = -600;
    const stretches = timeline([makeEvent('energy-balance', 0, 3, { kcalPerDay })], 0, 3, living, populationValues);
    const days = Array.from({ length: 301 }, (_, i) => i / 100);
    const { fatKg, leanKg, status } = bodyCourse(stretches, { fatKg: 25, leanKg: 50 }, days, populationValues);
    expect(status).toBe('ok');
    const stored = (i: number): number => fatKg[i]! * KCAL_PER_KG_FAT + leanKg[i]! * KCAL_PER_KG_LEAN;
    let spent = 0;
    for (let i = 0; i < 300; i++) {
      const weight = (fatKg[i]! + leanKg[i]! + fatKg[i + 1]! + leanKg[i + 1]!) / 2;
      spent += 0.01 * (kcalPerDay - 22 * (weight - 75));
    }
    expect(stored(300) - stored(0)).toBeCloseTo(spent, 0);
  });
});

describe('arithmetic that every engine agrees on', () => {
  it('exp, log and power are those of the language to the last digits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -600, max: 600, noNaN: true }),
        fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
        (x, y) => {
          expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-13);
          expect(Math.abs(log(y) - Math.log(y))).toBeLessThanOrEqual(4e-15 * Math.max(1, Math.abs(Math.log(y))));
        },
      ),
    );
    expect(power(2, 10)).toBeCloseTo(1024, 9);
    expect(power(0, 3)).toBe(0);
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(exp(-800)).toBe(0);
  });

  it('the quick power is good for seven digits where the forecast uses it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.004, max: 20, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (x, y) => {
          expect(Math.abs(quickPower(x, y) / x ** y - 1)).toBeLessThan(1e-7 * Math.max(1, Math.abs(y)));
        },
      ),
    );
  });

  it('normal quantiles are those of the tables', () => {
    for (const [p, z] of [
      [0.5, 0],
      [0.9, 1.2815515655],
      [0.975, 1.9599639845],
      [0.001, -3.0902323062],
    ] as const) {
      expect(normalQuantile(p)).toBeCloseTo(z, 7);
    }
  });
});
