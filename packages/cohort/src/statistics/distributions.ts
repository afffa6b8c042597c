/** Quantiles of Student's t, the beta and the normal distribution, to the last digits a double has. */

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Logarithm of the gamma function for x > 0 (Lanczos, g = 7). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const t = x + 6.5;
  const series = lanczos.reduce((sum, term, index) => (index === 0 ? term : sum + term / (x - 1 + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}

/** Remainder of Stirling's series: log Γ(x) = (x − ½) log x − x + ½ log 2π + this, for x ≥ 10. */
function stirlingRest(x: number): number {
  const square = 1 / (x * x);
  return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / x;
}

/** log B(a, b); where one or both are large the leading terms cancel exactly rather than in rounding. */
function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large < 10) return logGamma(small) + logGamma(large) - logGamma(small + large);
  const rest = stirlingRest(large) - stirlingRest(small + large);
  if (small < 10)
    return (
      logGamma(small) +
      rest +
      small -
      small * Math.log(small + large) +
      (large - 0.5) * Math.log1p(-small / (small + large))
    );
  return (
    0.5 * Math.log(2 * Math.PI) -
    0.5 * Math.log(large) +
    stirlingRest(small) +
    rest +
    (small - 0.5) * Math.log(small / (small + large)) +
    large * Math.log1p(-small / (small + large))
  );
}

/** Continued fraction of the incomplete beta function (modified Lentz). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const guard = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    const step = d * c;
    result *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return result;
}

/** Regularised incomplete beta function I_x(a, b). */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a;
  return 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** Newton's method kept inside a bracket that halves where a step would leave it. */
function solve(
  target: number,
  cdf: (x: number) => number,
  density: (x: number) => number,
  lo: number,
  hi: number,
): number {
  let [low, high] = [lo, hi];
  let x = (lo + hi) / 2;
  for (let step = 0; step < 300; step++) {
    const error = cdf(x) - target;
    if (error === 0) return x;
    if (error > 0) high = x;
    else low = x;
    const slope = density(x);
    const newton = x - error / slope;
    const next = slope > 0 && newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-16 * Math.abs(x)) return next;
    x = next;
  }
  return x;
}

/** Quantile of the beta distribution; shape 0 puts all mass at that end. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (a <= 0) return 0;
  if (b <= 0) return 1;
  const log = logBeta(a, b);
  const density = (x: number) => Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - log);
  return solve(p, (x) => betaCdf(x, a, b), density, 0, 1);
}

/** Quantile of Student's t for p above one half; infinite degrees of freedom give the normal. */
export function tQuantile(p: number, df: number): number {
  if (!(df > 0)) return Number.NaN;
  if (p < 0.5) return -tQuantile(1 - p, df);
  if (!Number.isFinite(df) || df > 1e10) return normalQuantile(p);
  const y = betaQuantile(2 * (1 - p), df / 2, 0.5);
  // For many degrees of freedom y is next to 1 and 1 − y must not be taken as a difference.
  const rest = df > 2 ? betaQuantile(1 - 2 * (1 - p), 0.5, df / 2) : 1 - y;
  return Math.sqrt((df * rest) / y);
}

function normalCdf(x: number): number {
  // P(|X| < x) is an incomplete gamma function; its series converges fast in the range asked for.
  let term = x;
  let sum = x;
  for (let n = 1; n < 500 && Math.abs(term) > 1e-18 * Math.abs(sum); n++) {
    term *= (x * x) / (2 * n + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Quantile of the standard normal. */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  return solve(p, normalCdf, density, -9, 9);
}

export { normalCdf };
