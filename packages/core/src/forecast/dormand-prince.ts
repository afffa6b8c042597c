import { power } from '../knowledge/models/exact-math.ts';

export type Derivative = (day: number, state: Float64Array, out: Float64Array) => void;

export interface AdaptiveOptions {
  relativeTolerance?: number;
  absoluteTolerance?: number;
  maxSteps?: number;
  /** Told of every stop that is passed, so that f may change over. */
  onStop?: (day: number) => void;
}

export interface SolveResult {
  status: 'ok' | 'step-limit' | 'not-finite';
  /** State at each asked day, day-major. Rows after a failure are NaN. */
  values: Float64Array;
  steps: number;
}

// Dormand and Prince 1980, doi 10.1016/0771-050X(80)90013-3: order 5 with an embedded order 4.
const C = [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1];
const A = [
  [],
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];
const ERROR = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];

function stages(
  f: Derivative,
  day: number,
  h: number,
  y: Float64Array,
  k: Float64Array[],
  scratch: Float64Array,
): void {
  f(day, y, k[0]!);
  for (let s = 1; s < 7; s++) {
    const row = A[s]!;
    for (let i = 0; i < y.length; i++) {
      let sum = 0;
      for (let j = 0; j < s; j++) sum += row[j]! * k[j]![i]!;
      scratch[i] = y[i]! + h * sum;
    }
    f(day + C[s]! * h, scratch, k[s]!);
  }
}

function errorNorm(
  h: number,
  y: Float64Array,
  next: Float64Array,
  k: Float64Array[],
  o: Required<Omit<AdaptiveOptions, 'onStop'>>,
): number {
  let worst = 0;
  for (let i = 0; i < y.length; i++) {
    let sum = 0;
    for (let s = 0; s < 7; s++) sum += ERROR[s]! * k[s]![i]!;
    const scale = o.absoluteTolerance + o.relativeTolerance * Math.max(Math.abs(y[i]!), Math.abs(next[i]!));
    worst = Math.max(worst, Math.abs(h * sum) / scale);
  }
  return worst;
}

/**
 * Integrates y' = f(day, y) from `startDay` and reports the state on `days` (ascending). Steps end exactly on `breaks`,
 * where f may jump. Reports a status; never throws.
 */
export function integrate(
  f: Derivative,
  start: readonly number[],
  startDay: number,
  days: readonly number[],
  breaks: readonly number[] = [],
  options: AdaptiveOptions = {},
): SolveResult {
  const o = { relativeTolerance: 1e-8, absoluteTolerance: 1e-10, maxSteps: 100000, ...options };
  const size = start.length;
  let y = Float64Array.from(start);
  let next = new Float64Array(size);
  const scratch = next;
  const k = Array.from({ length: 7 }, () => new Float64Array(size));
  const values = new Float64Array(days.length * size).fill(Number.NaN);
  const stops = [...new Set([...days, ...breaks])].filter((day) => day >= startDay).sort((a, b) => a - b);
  let day = startDay;
  let trial = 0.5;
  let steps = 0;
  for (const stop of stops) {
    while (stop - day > 1e-12 * Math.max(1, Math.abs(stop))) {
      if (steps++ >= o.maxSteps) return { status: 'step-limit', values, steps };
      const h = Math.min(trial, stop - day);
      stages(f, day, h, y, k, scratch);
      const error = errorNorm(h, y, scratch, k, o);
      if (!Number.isFinite(error)) return { status: 'not-finite', values, steps };
      if (error <= 1) {
        day = h === stop - day ? stop : day + h;
        next = Float64Array.from(scratch);
        y = next;
      }
      const factor = error === 0 ? 5 : Math.min(5, Math.max(0.2, 0.9 * power(error, -0.2)));
      if (error > 1 || h === trial) trial = h * factor;
    }
    for (let i = 0; i < days.length; i++) if (days[i] === stop) values.set(y, i * size);
    o.onStop?.(stop);
  }
  return { status: 'ok', values, steps };
}
