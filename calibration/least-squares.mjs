// Weighted, robust least squares with Gaussian priors: Levenberg-Marquardt on a numeric Jacobian.

/** Solves the symmetric positive definite system A x = b by Cholesky; also returns the inverse of A on request. */
export function solve(A, b) {
  const L = cholesky(A);
  const n = b.length;
  const y = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = b[i];
    for (let j = 0; j < i; j++) sum -= L[i][j] * y[j];
    y[i] = sum / L[i][i];
  }
  const x = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i];
    for (let j = i + 1; j < n; j++) sum -= L[j][i] * x[j];
    x[i] = sum / L[i][i];
  }
  return x;
}

function cholesky(A) {
  const n = A.length;
  const L = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = A[i][j];
      for (let k = 0; k < j; k++) sum -= L[i][k] * L[j][k];
      L[i][j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / L[j][j];
    }
  }
  return L;
}

export function inverseDiagonal(A) {
  return A.map(
    (_, i) =>
      solve(
        A,
        A.map((__, j) => (i === j ? 1 : 0)),
      )[i],
  );
}

/** Weight of a standardised residual: 1 near 0, falling like Cauchy's, so that one odd study cannot pull a value. */
export const robust = (z) => 1 / (1 + (z / 2.3) ** 2);

/**
 * Normal equations at theta (in units of the prior's sd): `rows` are {residual, gradient, sd, weight}; the prior pulls to 0.
 */
export function normalEquations(rows, theta) {
  const n = theta.length;
  const A = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (__, j) => (i === j ? 1 : 0)));
  const b = Float64Array.from(theta, (value) => -value);
  for (const { residual, gradient, sd, weight } of rows) {
    const w = (weight * robust(residual / sd)) / (sd * sd);
    for (let i = 0; i < n; i++) {
      if (gradient[i] === 0) continue;
      b[i] += w * gradient[i] * residual;
      for (let j = 0; j < n; j++) A[i][j] += w * gradient[i] * gradient[j];
    }
  }
  return { A, b };
}
