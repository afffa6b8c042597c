// Gait speed from strength per body mass: NHANES 1999-2002, people of 50 and over, weighted, design-based error.
import { readFileSync } from 'node:fs';
import { solve } from './least-squares.mjs';

const file = new URL('./data/nhanes-1999-2002-walk-force.csv', import.meta.url);
const WALK_METRES = 6.096;

function readPeople() {
  const [head, ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = head.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((value, i) => [names[i], Number(value)])));
}

const features = (one) => [1, Math.log(one.MSDPF / one.BMXWT), (one.RIDAGEYR - 70) / 10, one.RIAGENDR === 1 ? 1 : 0];

/** log speed = a + b log(force per kg) + age + sex; returns b, its design-based standard error and n. */
export function fitGait() {
  const people = readPeople();
  const size = features(people[0]).length;
  const A = Array.from({ length: size }, () => new Float64Array(size));
  const b = new Float64Array(size);
  for (const one of people) {
    const x = features(one);
    const y = Math.log(WALK_METRES / one.walk20);
    for (let i = 0; i < size; i++) {
      b[i] += one.WTMEC4YR * x[i] * y;
      for (let j = 0; j < size; j++) A[i][j] += one.WTMEC4YR * x[i] * x[j];
    }
  }
  const beta = solve(A, b);
  return { slope: beta[1], se: slopeError(people, A, beta), n: people.length };
}

/** Taylor linearisation: scores summed by PSU, varied within strata. */
function slopeError(people, A, beta) {
  const row = solve(
    A,
    beta.map((_, i) => (i === 1 ? 1 : 0)),
  );
  const strata = new Map();
  for (const one of people) {
    const x = features(one);
    const residual = Math.log(WALK_METRES / one.walk20) - x.reduce((sum, value, i) => sum + value * beta[i], 0);
    const score = one.WTMEC4YR * residual * x.reduce((sum, value, i) => sum + value * row[i], 0);
    const psus = strata.get(one.SDMVSTRA) ?? new Map();
    psus.set(one.SDMVPSU, (psus.get(one.SDMVPSU) ?? 0) + score);
    strata.set(one.SDMVSTRA, psus);
  }
  let variance = 0;
  for (const psus of strata.values()) {
    const scores = [...psus.values()];
    const mean = scores.reduce((a, c) => a + c, 0) / scores.length;
    if (scores.length > 1)
      variance += (scores.length / (scores.length - 1)) * scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  }
  return Math.sqrt(variance);
}
