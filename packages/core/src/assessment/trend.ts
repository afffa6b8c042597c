import { normalQuantile } from './normal.ts';

export interface TrendPoint {
  /** ISO date (YYYY-MM-DD). */
  date: string;
  value: number;
}

export interface Trend {
  /** Different dates used; several values of one date count as their median. */
  dates: number;
  from: string;
  to: string;
  /** Robust slope per day in the measure's unit. */
  perDay: number;
  per30Days: number;
  perYear: number;
  /** Slope relative to the median value; null where that median is 0. */
  percentPerYear: number | null;
  /** 95 % interval of `perYear`; null where so few dates allow none (fewer than five). */
  perYear95: readonly [number, number] | null;
  verdict: 'improving' | 'worsening' | 'rising' | 'falling' | 'no-clear-trend' | 'too-few-for-interval';
}

const DAYS_PER_YEAR = 365.25;
const MS_PER_DAY = 86_400_000;
/** Above this many dates the exact distribution of Kendall's statistic is replaced by its normal limit. */
const EXACT_UP_TO = 40;

/**
 * Theil–Sen slope (median of all pairwise slopes) with Sen's distribution-free 95 % interval; undefined with fewer
 * than three different dates. Equal values are slopes of zero.
 * Sen PK. J Am Stat Assoc 1968;63:1379–1389 (doi 10.1080/01621459.1968.10480934); interval as in Hollander M, Wolfe DA.
 * Nonparametric statistical methods, 2nd ed. 1999, section 9.3. The share of the median value is our way to show per cent.
 */
export function trend(points: readonly TrendPoint[], worse?: 'lower' | 'higher'): Trend | undefined {
  const series = oneValuePerDate(points);
  const first = series[0];
  const last = series.at(-1);
  if (!first || !last || series.length < 3) return undefined;
  const slopes = pairwiseSlopes(series);
  const perDay = median(slopes);
  const level = median(series.map(({ value }) => value));
  const interval = senInterval(slopes, series.length);
  const perYear = perDay * DAYS_PER_YEAR;
  return {
    dates: series.length,
    from: first.date,
    to: last.date,
    perDay,
    per30Days: perDay * 30,
    perYear,
    percentPerYear: level === 0 ? null : (100 * perYear) / Math.abs(level),
    perYear95: interval && [interval[0] * DAYS_PER_YEAR, interval[1] * DAYS_PER_YEAR],
    verdict: verdictOf(interval, worse),
  };
}

function oneValuePerDate(points: readonly TrendPoint[]) {
  const byDate = new Map<string, number[]>();
  for (const { date, value } of points) {
    if (Number.isFinite(value) && Number.isFinite(Date.parse(date)))
      byDate.set(date, [...(byDate.get(date) ?? []), value]);
  }
  return [...byDate]
    .map(([date, values]) => ({ date, day: Date.parse(date) / MS_PER_DAY, value: median(values) }))
    .sort((a, b) => a.day - b.day);
}

function pairwiseSlopes(series: readonly { day: number; value: number }[]): number[] {
  const slopes: number[] = [];
  series.forEach((early, index) => {
    for (const late of series.slice(index + 1)) slopes.push((late.value - early.value) / (late.day - early.day));
  });
  return slopes.sort((a, b) => a - b);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Ordered slopes cut off on either side so that at most 2.5 % lie beyond each. */
function senInterval(sorted: readonly number[], n: number): readonly [number, number] | null {
  const half = n <= EXACT_UP_TO ? exactHalfWidth(n) : normalHalfWidth(n);
  if (half === undefined) return null;
  const cut = Math.max(0, Math.floor((sorted.length - half) / 2) - 1);
  const low = sorted[cut];
  const high = sorted[sorted.length - 1 - cut];
  return low === undefined || high === undefined ? null : [low, high];
}

function normalHalfWidth(n: number): number {
  return normalQuantile(0.975) * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
}

/**
 * Largest C with P(K ≥ C + 2) ≤ 2.5 % for Kendall's statistic K of n untied pairs without trend, from the number of
 * permutations by inversions; undefined where even the most extreme order is likelier.
 */
function exactHalfWidth(n: number): number | undefined {
  const share = inversionShares(n);
  const pairs = (n * (n - 1)) / 2;
  let tail = 0;
  let inversions = 0;
  for (; inversions < share.length; inversions++) {
    tail += share[inversions] ?? 0;
    if (tail > 0.025) break;
  }
  // K = pairs − 2 × inversions; `inversions` is the first count that is too likely.
  return inversions === 0 ? undefined : pairs - 2 * (inversions - 1) - 2;
}

/** Share of the n! orders that have 0, 1, 2, … inversions. */
function inversionShares(n: number): number[] {
  let shares = [1];
  for (let size = 2; size <= n; size++) {
    const next = new Array<number>(shares.length + size - 1).fill(0);
    shares.forEach((share, inversions) => {
      for (let added = 0; added < size; added++)
        next[inversions + added] = (next[inversions + added] ?? 0) + share / size;
    });
    shares = next;
  }
  return shares;
}

function verdictOf(
  interval: readonly [number, number] | null,
  worse: 'lower' | 'higher' | undefined,
): Trend['verdict'] {
  if (!interval) return 'too-few-for-interval';
  const rising = interval[0] > 0;
  if (!rising && interval[1] >= 0) return 'no-clear-trend';
  if (!worse) return rising ? 'rising' : 'falling';
  return rising === (worse === 'higher') ? 'worsening' : 'improving';
}
