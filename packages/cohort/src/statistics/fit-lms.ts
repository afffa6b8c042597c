import { normalQuantile } from './distributions.ts';
import { type Splines, solveSymmetric, splines } from './splines.ts';

/** One person, or several of one age and value, with their weight. */
export interface LmsPoint {
  age: number;
  y: number;
  w: number;
}

export interface LmsOptions {
  /** Segments of the spline of M (S and L get fewer). */
  segments?: number;
  /** Strength of the penalty on M, S and L; more is smoother. */
  smoothing?: readonly [m: number, s: number, l: number];
}

export interface LmsFit {
  at: (age: number) => { l: number; m: number; s: number };
  /** Penalised log-likelihood, deviance and steps taken. */
  logLikelihood: number;
  steps: number;
  converged: boolean;
}

interface Curve {
  basis: Float64Array[];
  coefficients: Float64Array;
  penalty: number;
  splines: Splines;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
};

const nearZero = 1e-6;

/** z of Box–Cox Cole–Green and what its logarithmic density loses by L, log M and log S. */
function derivatives(y: number, l: number, m: number, s: number) {
  const log = Math.log(y / m);
  const power = Math.exp(l * log);
  const z = Math.abs(l) < nearZero ? log / s : (power - 1) / (l * s);
  const byL = Math.abs(l) < nearZero ? (log * log) / (2 * s) : (power * log * l - (power - 1)) / (l * l * s);
  return {
    z,
    density: l * log - Math.log(s) - (z * z) / 2 - Math.log(y),
    m: -l + (z * power) / s,
    s: z * z - 1,
    l: log - z * byL,
  };
}

/** Expected information of log M, log S and L (Cole & Green 1992), which keeps the steps safe. */
const information = (l: number, s: number) => ({ m: (1 + 2 * l * l * s * s) / (s * s), s: 2, l: (7 * s * s) / 4 });

function addPenalty(matrix: Float64Array[], gradient: Float64Array, { coefficients, penalty }: Curve) {
  const d = [1, -2, 1];
  for (let at = 0; at + 2 < coefficients.length; at++) {
    const second = coefficients[at]! - 2 * coefficients[at + 1]! + coefficients[at + 2]!;
    for (let i = 0; i < 3; i++) {
      gradient[at + i]! -= penalty * d[i]! * second;
      for (let j = 0; j < 3; j++) matrix[at + i]![at + j]! += penalty * d[i]! * d[j]!;
    }
  }
}

/** One Fisher scoring step of one curve, the others held. */
function stepOf(curve: Curve, scores: Float64Array, weights: Float64Array): Float64Array {
  const size = curve.coefficients.length;
  const matrix = Array.from({ length: size }, (_, index) => {
    const row = new Float64Array(size);
    row[index] = 1e-8;
    return row;
  });
  const gradient = new Float64Array(size);
  for (const [index, basis] of curve.basis.entries()) {
    const [score, weight] = [scores[index]!, weights[index]!];
    for (let i = 0; i < size; i++) {
      const value = basis[i]!;
      if (value === 0) continue;
      gradient[i]! += score * value;
      for (let j = 0; j < size; j++) if (basis[j] !== 0) matrix[i]![j]! += weight * value * basis[j]!;
    }
  }
  addPenalty(matrix, gradient, curve);
  return solveSymmetric(matrix, gradient) ?? new Float64Array(size);
}

function penaltyOf({ coefficients, penalty }: Curve): number {
  let sum = 0;
  for (let at = 0; at + 2 < coefficients.length; at++)
    sum += (coefficients[at]! - 2 * coefficients[at + 1]! + coefficients[at + 2]!) ** 2;
  return (penalty * sum) / 2;
}

/**
 * Centile curves by the LMS method (Box–Cox Cole–Green) with penalised B-splines for log M, log S and L by age, fitted by
 * Fisher scoring. Weights are scaled to the number of points. Undefined for fewer than 100 points.
 */
export function fitLms(points: readonly LmsPoint[], options: LmsOptions = {}): LmsFit | undefined {
  const usable = points.filter(({ y, w, age }) => y > 0 && w > 0 && Number.isFinite(age));
  if (usable.length < 100) return undefined;
  const { segments = 12, smoothing = [5, 50, 500] } = options;
  const ages = usable.map(({ age }) => age);
  const [low, high] = ages.reduce(([a, b], age) => [Math.min(a, age), Math.max(b, age)], [Infinity, -Infinity]);
  if (high - low < 1) return undefined;
  const scale = usable.length / usable.reduce((sum, { w }) => sum + w, 0);
  const curve = (count: number, start: number, penalty: number): Curve => {
    const own = splines(low, high, count);
    return {
      splines: own,
      basis: usable.map(({ age }) => own.at(age)),
      coefficients: new Float64Array(own.size).fill(start),
      penalty,
    };
  };
  const meanLog = usable.reduce((sum, { y }) => sum + Math.log(y), 0) / usable.length;
  const spread = Math.sqrt(usable.reduce((sum, { y }) => sum + (Math.log(y) - meanLog) ** 2, 0) / usable.length);
  const [m, s, l] = [
    curve(segments, meanLog, smoothing[0]),
    curve(Math.ceil(segments / 2), Math.log(spread), smoothing[1]),
    curve(4, 1, smoothing[2]),
  ];
  const values = (index: number) => ({
    m: Math.exp(dot(m.basis[index]!, m.coefficients)),
    s: Math.exp(dot(s.basis[index]!, s.coefficients)),
    l: dot(l.basis[index]!, l.coefficients),
  });
  const likelihood = () =>
    usable.reduce((sum, { y, w }, index) => {
      const at = values(index);
      return sum + w * scale * derivatives(y, at.l, at.m, at.s).density;
    }, 0) -
    penaltyOf(m) -
    penaltyOf(s) -
    penaltyOf(l);
  let best = likelihood();
  let converged = false;
  let steps = 0;
  for (; steps < 200 && !converged; steps++) {
    const before = best;
    for (const [one, key] of [
      [m, 'm'],
      [s, 's'],
      [l, 'l'],
    ] as const) {
      const scores = new Float64Array(usable.length);
      const weights = new Float64Array(usable.length);
      for (const [index, { y, w }] of usable.entries()) {
        const at = values(index);
        scores[index] = w * scale * derivatives(y, at.l, at.m, at.s)[key];
        weights[index] = w * scale * information(at.l, at.s)[key];
      }
      best = moveBy(one, stepOf(one, scores, weights), likelihood, best);
    }
    converged = Math.abs(best - before) < 1e-7 * Math.abs(best);
  }
  const at = (age: number) => ({
    m: Math.exp(dot(m.splines.at(age), m.coefficients)),
    s: Math.exp(dot(s.splines.at(age), s.coefficients)),
    l: dot(l.splines.at(age), l.coefficients),
  });
  return { at, logLikelihood: best, steps, converged };
}

/** Takes the step, halved until the likelihood does not fall; returns the new likelihood. */
function moveBy(curve: Curve, step: Float64Array, likelihood: () => number, before: number): number {
  const start = Float64Array.from(curve.coefficients);
  for (let size = 1; size > 1e-4; size /= 2) {
    for (let index = 0; index < start.length; index++) curve.coefficients[index] = start[index]! + size * step[index]!;
    const after = likelihood();
    if (after >= before) return after;
  }
  curve.coefficients.set(start);
  return before;
}

/** Value at a centile: the inverse of z. */
export function lmsValue(p: number, l: number, m: number, s: number): number {
  const z = normalQuantile(p);
  return Math.abs(l) < nearZero ? m * Math.exp(s * z) : m * Math.max(0, 1 + l * s * z) ** (1 / l);
}

/** z of a value. */
export function lmsZ(y: number, l: number, m: number, s: number): number {
  return Math.abs(l) < nearZero ? Math.log(y / m) / s : ((y / m) ** l - 1) / (l * s);
}
