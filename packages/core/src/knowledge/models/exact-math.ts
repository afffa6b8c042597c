/**
 * exp, log and the normal quantile from +, −, × and ÷ only. IEEE 754 fixes those four to the last bit, so the same seed
 * gives the same bytes on every engine, which Math.exp and Math.log do not promise.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const words = new DataView(new ArrayBuffer(8));

/** Two to a whole power within ±1022. */
function powerOfTwo(exponent: number): number {
  words.setUint32(0, (exponent + 1023) << 20);
  words.setUint32(4, 0);
  return words.getFloat64(0);
}

/** e^x, relative error below 1e-15 for |x| ≤ 700; 0 below, Infinity above. */
export function exp(x: number): number {
  if (x > 709) return Number.POSITIVE_INFINITY;
  if (x < -708) return 0;
  const n = Math.round(x * 1.4426950408889634);
  const r = x - n * LN2_HIGH - n * LN2_LOW;
  let sum = 1;
  for (let i = 13; i >= 1; i--) sum = 1 + (r / i) * sum;
  return sum * powerOfTwo(n);
}

/** Natural logarithm; NaN below 0, −Infinity at 0. Relative error below 1e-15. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  words.setFloat64(0, x);
  const high = words.getUint32(0);
  let exponent = (high >>> 20) - 1023;
  if (exponent === -1023) return log(x * 18014398509481984) - 54 * (LN2_HIGH + LN2_LOW);
  words.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let mantissa = words.getFloat64(0);
  if (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    exponent += 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let i = 21; i >= 1; i -= 2) sum = sum * square + 1 / i;
  return 2 * s * sum + exponent * LN2_LOW + exponent * LN2_HIGH;
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
