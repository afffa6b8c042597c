import { normalCdf, normalQuantile, studentTCdf } from './normal.ts';

/** Where a value stands in a reference; all null where the reference only gives a bound. */
export interface Score {
  z: number | null;
  centile: number | null;
  /** `below-p5`, `above-p95`: outside what is printed, nothing is extrapolated. */
  bound?: string;
}

/**
 * z by Cole's LMS method (Box-Cox Cole-Green): ((x/M)^L − 1) / (L·S), or ln(x/M)/S where L is 0.
 * Cole TJ, Green PJ. Stat Med 1992;11:1305–1319 (doi 10.1002/sim.4780111005).
 */
export function boxCoxZ(value: number, median: number, spread: number, power: number): number {
  const ratio = value / median;
  // Below this power the closed form loses digits; the limit is exact to them.
  return Math.abs(power) < 1e-7 ? Math.log(ratio) / spread : (ratio ** power - 1) / (power * spread);
}

/**
 * z under the Box-Cox t distribution, truncated where the power transformation ends.
 * Rigby RA, Stasinopoulos DM. Stat Model 2006;6:209–229 (doi 10.1191/1471082X06st122oa).
 */
export function boxCoxTZ(value: number, median: number, spread: number, power: number, df: number): number {
  const u = boxCoxZ(value, median, spread, power);
  const edge = power === 0 ? 0 : 1 / (spread * Math.abs(power));
  const below = power > 0 ? studentTCdf(-edge, df) : 0;
  const whole = power === 0 ? 1 : studentTCdf(edge, df);
  return normalQuantile((studentTCdf(u, df) - below) / whole);
}

/** Centile from z; a z beyond all bounds (value 0, absurd value) becomes a bound. */
export function scoreFromZ(z: number): Score {
  if (Number.isFinite(z)) return { z, centile: 100 * normalCdf(z) };
  return { z: null, centile: null, bound: z > 0 ? 'above-reference' : 'below-reference' };
}

/** Floating-point error of a quotient or a sum, as in every comparison with a cut-point. */
const tiny = 1e-9;

/**
 * Score from printed percentiles (`p5`, `p50`, …): linear in z between two neighbours, a bound outside them.
 * A value printed for several percentiles takes the middle of them.
 */
export function percentileScore(value: number, cells: Readonly<Record<string, number>>): Score {
  const points = printedPercentiles(cells);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return { z: null, centile: null };
  if (value < first.value - tiny) return { z: null, centile: null, bound: `below-p${first.percent}` };
  if (value > last.value + tiny || points.length === 1) {
    return { z: null, centile: null, bound: `${value > last.value + tiny ? 'above' : 'at-least'}-p${last.percent}` };
  }
  const equal = points.filter((point) => Math.abs(point.value - value) <= tiny);
  if (equal.length > 0) return scoreFromZ(equal.reduce((sum, point) => sum + point.z, 0) / equal.length);
  const above = points.findIndex((point) => point.value > value);
  const high = points[above] ?? last;
  const low = points[above - 1] ?? first;
  return scoreFromZ(low.z + ((value - low.value) / (high.value - low.value)) * (high.z - low.z));
}

function printedPercentiles(cells: Readonly<Record<string, number>>) {
  return Object.entries(cells)
    .filter(([name]) => /^p\d/.test(name))
    .map(([name, value]) => {
      const percent = Number(name.slice(1).replace('_', '.'));
      return { percent, value, z: normalQuantile(percent / 100) };
    })
    .sort((a, b) => a.percent - b.percent);
}

/** T from young-adult mean and SD; the cut-points at −1 and −2 SD imply both where only they are printed. */
export function youngAdultT(
  value: number,
  cells: Readonly<Record<string, number>>,
): { t: number | null; bound?: string } {
  const { mean, sd, minus1, minus2 } = cells;
  if (mean !== undefined && sd !== undefined) return { t: (value - mean) / sd };
  if (minus1 !== undefined && minus2 !== undefined) {
    const impliedSd = minus1 - minus2;
    return { t: (value - (minus1 + impliedSd)) / impliedSd };
  }
  if (minus2 === undefined) return { t: null };
  return { t: null, bound: value < minus2 ? 'below-minus-2-sd' : 'at-least-minus-2-sd' };
}
