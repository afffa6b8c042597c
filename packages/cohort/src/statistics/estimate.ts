import { byPsu, type Cell, degreesOfFreedom, designVariance, type SurveyDesign } from './design.ts';
import { betaQuantile, tQuantile } from './distributions.ts';

/** Weighted mean of a group with its standard error by Taylor linearisation. */
export interface MeanEstimate {
  /** People in the group. */
  n: number;
  sumOfWeights: number;
  estimate: number;
  se: number;
  df: number;
}

export type Interval95 = readonly [number, number];

export interface Intervals {
  wald: Interval95;
  logit: Interval95;
  'korn-graubard': Interval95;
}

export interface ProportionEstimate extends MeanEstimate {
  events: number;
  unweighted: number;
  ci95: Intervals;
}

const level = 0.975;

/** Mean of x in a domain. Throws `LonelyPsu` under the policy `fail`. Source: Woodruff 1971; as R `survey::svymean`. */
export function estimateMean(cells: readonly Cell[], design: SurveyDesign): MeanEstimate {
  const strata = byPsu(cells.filter(({ n }) => n > 0));
  const all = [...strata.values()].flat();
  const w = all.reduce((sum, cell) => sum + cell.w, 0);
  const estimate = all.reduce((sum, cell) => sum + cell.wx, 0) / w;
  const linear = new Map(
    [...strata].map(([name, psus]) => [
      name,
      psus.map((cell) => ({
        z: (cell.wx - estimate * cell.w) / w,
        squares: (cell.w2xx - 2 * estimate * cell.w2x + estimate * estimate * cell.w2) / (w * w),
      })),
    ]),
  );
  return {
    n: all.reduce((sum, cell) => sum + cell.n, 0),
    sumOfWeights: w,
    estimate,
    se: Math.sqrt(Math.max(0, designVariance(linear, design))),
    df: degreesOfFreedom(strata, design),
  };
}

/** Symmetric interval with the t of the design. */
export function waldInterval(estimate: number, se: number, df: number): Interval95 {
  const t = tQuantile(level, df);
  return [estimate - t * se, estimate + t * se];
}

/** Symmetric on the log-odds scale, as R `svyciprop(method = "logit")`; no width at 0 and 1. */
export function logitInterval(p: number, se: number, df: number): Interval95 {
  if (p <= 0 || p >= 1) return [p, p];
  const centre = Math.log(p / (1 - p));
  const half = (tQuantile(level, df) * se) / (p * (1 - p));
  const expit = (x: number) => 1 / (1 + Math.exp(-x));
  return [expit(centre - half), expit(centre + half)];
}

/**
 * Exact binomial interval for the effective sample size, Korn & Graubard 1998, as R `svyciprop(method = "beta")`. Where
 * nobody or everybody has it, the standard error says nothing and the people counted stand for the effective size.
 */
export function kornGraubardInterval(p: number, se: number, n: number, df: number): Interval95 {
  const size = se > 0 ? (p * (1 - p)) / (se * se) : n;
  const ratio = n > 1 && df > 0 ? tQuantile(level, n - 1) / tQuantile(level, df) : Number.NaN;
  const effective = size * ratio * ratio;
  const [yes, no] = [effective * p, effective * (1 - p)];
  if (!Number.isFinite(effective)) return [Number.NaN, Number.NaN];
  return [betaQuantile(1 - level, yes, no + 1), betaQuantile(level, yes + 1, no)];
}

/** Share of a domain, with three intervals. `yes` and `no` are the people for whom x is 1 and 0. */
export function estimateProportion(
  yes: readonly Cell[],
  no: readonly Cell[],
  design: SurveyDesign,
): ProportionEstimate {
  const mean = estimateMean([...yes, ...no], design);
  const { n, df } = mean;
  const events = yes.reduce((sum, cell) => sum + cell.n, 0);
  // Sums of weights leave dust in the last digit where everybody or nobody has it.
  const settled = events === 0 || events === n;
  const estimate = settled ? events / n : mean.estimate;
  const se = settled ? 0 : mean.se;
  return {
    ...mean,
    estimate,
    se,
    events,
    unweighted: events / n,
    ci95: {
      wald: waldInterval(estimate, se, df),
      logit: logitInterval(estimate, se, df),
      'korn-graubard': kornGraubardInterval(estimate, se, n, df),
    },
  };
}

/** One age group of a standardised share. */
export interface Standard {
  /** Share of the standard population, any unit. */
  share: number;
  cells: readonly Cell[];
}

/** Directly standardised mean: groups weigh as in the standard population. As R `svystandardize` with `svymean`. */
export function standardisedMean(groups: readonly Standard[], design: SurveyDesign): MeanEstimate | undefined {
  const whole = groups.reduce((sum, { share }) => sum + share, 0);
  const parts = groups.map(({ share, cells }) => ({ share: share / whole, cells: cells.filter(({ n }) => n > 0) }));
  if (parts.some(({ share, cells }) => share > 0 && cells.length === 0)) return undefined;
  const means = parts.map(({ cells }) => estimateMean(cells, { ...design, lonely: 'certainty' }));
  const estimate = parts.reduce((sum, { share }, index) => sum + share * means[index]!.estimate, 0);
  const scaled = parts.flatMap(({ share, cells }, index) => {
    const { estimate: own, sumOfWeights } = means[index]!;
    const factor = share / sumOfWeights;
    return cells.map((cell) => ({
      ...cell,
      z: factor * (cell.wx - own * cell.w),
      squares: factor * factor * (cell.w2xx - 2 * own * cell.w2x + own * own * cell.w2),
    }));
  });
  const strata = new Map<string, Map<string, { z: number; squares: number }>>();
  for (const { stratum, psu, z, squares } of scaled) {
    const psus = strata.get(stratum) ?? new Map<string, { z: number; squares: number }>();
    const before = psus.get(psu) ?? { z: 0, squares: 0 };
    strata.set(stratum, psus.set(psu, { z: before.z + z, squares: before.squares + squares }));
  }
  const variance = designVariance(new Map([...strata].map(([name, psus]) => [name, [...psus.values()]])), design);
  const cells = parts.flatMap((part) => part.cells);
  return {
    n: cells.reduce((sum, { n }) => sum + n, 0),
    sumOfWeights: cells.reduce((sum, { w }) => sum + w, 0),
    estimate,
    se: Math.sqrt(Math.max(0, variance)),
    df: degreesOfFreedom(byPsu(cells), design),
  };
}
