// npm odex (Gragg-Bulirsch-Stoer): milliseconds per person-year and the sizes on day 365.

import { drawMembers } from '@thew/core/forecast/members';
import odex from 'odex';
import { constants, stretches, taus } from './problem.mjs';

function solveOne(rows, k, disuse, training, tolerance) {
  let y = [1, 0, 0];
  let from = 0;
  for (const [end, lost, gain, below, above, neural, skill] of rows) {
    const a = (1 - Math.min(0.98, lost * disuse)) * (1 + gain * training);
    const rates = (_, now) => [
      k * (a - now[0] + (now[0] < 1 ? below : above) * (1 - now[0])),
      (neural - now[1]) / (neural > now[1] ? taus[0] : taus[1]),
      (skill - now[2]) / (skill > now[2] ? taus[2] : taus[3]),
    ];
    const solver = new odex.Solver(3);
    solver.relativeTolerance = tolerance;
    solver.absoluteTolerance = tolerance;
    solver.denseOutput = true;
    const daily = [];
    y = solver.solve(
      rates,
      from,
      y,
      end,
      solver.grid(1, (day, state) => daily.push([day, state[0]])),
    ).y;
    from = end;
  }
  return y[0];
}

export function runOdex(count, tolerance) {
  const rows = stretches();
  const m = drawMembers(count, 1);
  const sizes = [];
  let ms = Number.POSITIVE_INFINITY;
  const batch = Math.max(1, Math.floor(count / 10));
  for (let first = 0; first < count; first += batch) {
    const start = performance.now();
    for (let i = first; i < Math.min(count, first + batch); i++) {
      sizes.push(solveOne(rows, constants.turnover * m.turnover[i], m.disuse[i], m.training[i], tolerance));
    }
    ms = Math.min(ms, (performance.now() - start) / batch);
  }
  return { ms, sizes };
}
