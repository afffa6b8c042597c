import { createHash } from 'node:crypto';
import { fitLms, type LmsOptions, type LmsPoint, lmsValue } from './fit-lms.ts';

export const centileShares = [0.03, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.97] as const;

/** Centile curves of one measure and sex by age, frozen: what is assessed against them later is told by the hash. */
export interface CentileCurves {
  measure: string;
  unit: string;
  sex: 'female' | 'male' | 'any';
  /** Ages came in whole years, and a row is about the year; or exactly, and rows are points to be joined. */
  ages: 'completed' | 'exact';
  /** One row for each completed year. */
  rows: { age: number; l: number; m: number; s: number; centiles: Record<string, number> }[];
  fit: {
    n: number;
    converged: boolean;
    steps: number;
    logLikelihood: number;
    /** Share of the people (weighted) below each fitted centile; near its name where the fit is good. */
    below: Record<string, number>;
  };
  /** SHA-256 of measure, unit, sex, ages and rows. */
  hash: string;
}

const round = (value: number): number => Number(value.toPrecision(8));

/** Fits and freezes; undefined where there are too few people. */
export function centileCurves(
  measure: string,
  unit: string,
  sex: CentileCurves['sex'],
  points: readonly LmsPoint[],
  options?: LmsOptions,
): CentileCurves | undefined {
  const fit = fitLms(points, options);
  if (!fit) return undefined;
  const years = points.map(({ age }) => Math.floor(age));
  const ages = points.every(({ age }) => Number.isInteger(age)) ? 'completed' : 'exact';
  const [first, last] = years.reduce(([a, b], age) => [Math.min(a, age), Math.max(b, age)], [Infinity, -Infinity]);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => {
    const age = first + index;
    const { l, m, s } = fit.at(age);
    const centiles = Object.fromEntries(centileShares.map((p) => [String(p), round(lmsValue(p, l, m, s))]));
    return { age, l: round(l), m: round(m), s: round(s), centiles };
  });
  const whole = points.reduce((sum, { w }) => sum + w, 0);
  const below = Object.fromEntries(
    centileShares.map((p) => {
      const share = points.reduce((sum, { age, y, w }) => {
        const { l, m, s } = fit.at(age);
        return y < lmsValue(p, l, m, s) ? sum + w : sum;
      }, 0);
      return [String(p), round(share / whole)];
    }),
  );
  const hash = createHash('sha256').update(JSON.stringify({ measure, unit, sex, ages, rows })).digest('hex');
  const { converged, steps, logLikelihood } = fit;
  return {
    measure,
    unit,
    sex,
    ages,
    rows,
    fit: { n: points.length, converged, steps, logLikelihood: round(logLikelihood), below },
    hash,
  };
}
