/**
 * exp, log and the normal quantile from +, −, × and ÷ only. IEEE 754 fixes those four to the last bit, so the same seed
 * gives the same bytes on every engine, which Math.exp and Math.log do not promise.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
// Little-endian, as every engine that runs this is.
const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/** Two to a whole power within ±1022. */
function powerOfTwo(exponent: number): number {
  words[1] = (exponent + 1023) << 20;
  words[0] = 0;
  return float[0]!;
}

/** e^x, relative error below 1e-15 for |x| ≤ 700; 0 below, Infinity above. */
export function exp(x: number): number {
  if (x > 709) return Number.POSITIVE_INFINITY;
  if (x < -708) return 0;
  const n = Math.round(x * Math.LOG2E);
  const r = x - n * LN2_HIGH - n * LN2_LOW;
  // Taylor's series by Horner's scheme, written out: this is the innermost loop of a forecast.
  let sum = 1 / 6227020800;
  sum = sum * r + 1 / 479001600;
  sum = sum * r + 1 / 39916800;
  sum = sum * r + 1 / 3628800;
  sum = sum * r + 1 / 362880;
  sum = sum * r + 1 / 40320;
  sum = sum * r + 1 / 5040;
  sum = sum * r + 1 / 720;
  sum = sum * r + 1 / 120;
  sum = sum * r + 1 / 24;
  sum = sum * r + 1 / 6;
  sum = sum * r + 1 / 2;
  sum = sum * r + 1;
  sum = sum * r + 1;
  return sum * powerOfTwo(n);
}

/** Natural logarithm; NaN below 0, −Infinity at 0. Relative error below 1e-15. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  float[0] = x;
  const high = words[1]!;
  let exponent = (high >>> 20) - 1023;
  if (exponent === -1023) return log(x * 18014398509481984) - 54 * (LN2_HIGH + LN2_LOW);
  words[1] = (high & 0xfffff) | 0x3ff00000;
  let mantissa = float[0]!;
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 1 / 21;
  sum = sum * square + 1 / 19;
  sum = sum * square + 1 / 17;
  sum = sum * square + 1 / 15;
  sum = sum * square + 1 / 13;
  sum = sum * square + 1 / 11;
  sum = sum * square + 1 / 9;
  sum = sum * square + 1 / 7;
  sum = sum * square + 1 / 5;
  sum = sum * square + 1 / 3;
  sum = sum * square + 1;
  return 2 * s * sum + exponent * LN2_LOW + exponent * LN2_HIGH;
}

const POWERS_OF_TWO = Float64Array.from({ length: 129 }, (_, i) => powerOfTwo(i - 64));

/**
 * x to the power y for 0.001 < x < 1000 and results within 2^±64, to a relative error below 1e-7 · max(1, |y|), by the same
 * four operations: for the innermost loop, where an answer of six decimals is wanted. Halving and doubling beat looking at
 * bits here, because most x are near 1.
 */
export function quickPower(x: number, y: number): number {
  let mantissa = x;
  let exponent = 0;
  while (mantissa > Math.SQRT2) {
    mantissa *= 0.5;
    exponent += 1;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent -= 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const t = s * s;
  const ln = 2 * s * (1 + t * (1 / 3 + t * (1 / 5 + t * (1 / 7 + t / 9)))) + exponent * Math.LN2;
  const z = ln * y;
  const n = Math.floor(z * Math.LOG2E + 0.5);
  const r = z - n * Math.LN2;
  const tail = 1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r / 40320)));
  return (1 + r * (1 + r * (0.5 + r * (1 / 6 + r * tail)))) * POWERS_OF_TWO[n + 64]!;
}

/** x to the power y for x ≥ 0. */
export function power(x: number, y: number): number {
  return x === 0 ? (y === 0 ? 1 : 0) : exp(y * log(x));
}

const CENTRE_UP = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const CENTRE_DOWN = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const TAIL_UP = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const TAIL_DOWN = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

function horner(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const c of coefficients) sum = sum * x + c;
  return sum;
}

/** Standard normal quantile (Acklam's rational approximation, relative error 1.2e-9). */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p > 0.97575) return -normalQuantile(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * log(p));
    return horner(TAIL_UP, q) / horner(TAIL_DOWN, q);
  }
  const q = p - 0.5;
  return (horner(CENTRE_UP, q * q) * q) / horner(CENTRE_DOWN, q * q);
}
