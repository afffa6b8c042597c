/** Cubic B-splines on a closed range, and the penalty on their second differences (Eilers & Marx 1996). */
export interface Splines {
  size: number;
  /** Values of all basis functions at x; x outside the range counts as its end. */
  at: (x: number) => Float64Array;
}

const degree = 3;

export function splines(low: number, high: number, segments: number): Splines {
  const step = (high - low) / segments;
  const knot = (index: number) => low + (index - degree) * step;
  const size = segments + degree;
  const at = (value: number): Float64Array => {
    const x = Math.min(high - 1e-9 * step, Math.max(low, value));
    let basis = new Float64Array(size + degree + 1);
    basis[degree + Math.floor((x - low) / step)] = 1;
    for (let order = 1; order <= degree; order++) {
      const next = new Float64Array(size + degree + 1);
      for (let index = 0; index < size + degree - order + 1; index++) {
        const left = basis[index]! * ((x - knot(index)) / (order * step));
        const right = (basis[index + 1] ?? 0) * ((knot(index + order + 1) - x) / (order * step));
        next[index] = left + right;
      }
      basis = next;
    }
    return basis.slice(0, size);
  };
  return { size, at };
}

/** Solves A x = b for a symmetric positive definite A (Cholesky); undefined where it is not. */
export function solveSymmetric(matrix: readonly Float64Array[], right: Float64Array): Float64Array | undefined {
  const n = right.length;
  const lower = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      if (i === j && !(sum > 0)) return undefined;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= lower[k]![i]! * x[k]!;
    x[i]! /= lower[i]![i]!;
  }
  return x;
}
