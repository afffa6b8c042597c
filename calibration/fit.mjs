// Fits the population values to study arms with role `fit`.

import { armError } from '@thew/core/forecast/arms/arm-interval';
import { predictArm } from '@thew/core/forecast/arms/predict-arm';
import { studyOf } from '@thew/core/forecast/arms/read-arms';
import { normalEquations, solve } from './least-squares.mjs';

/** Fit arms left out, each with its reason; they are listed in the fit report. */
export const leftOut = {
  G070: 'same trial as a validation arm (G068)',
  L098: 'difference from the other leg, in pain; not a change',
  L148: 'force of single fibres, not of a muscle',
  L178: 'muscle estimated by a secondary source',
  L205: 'a deficit against other people, not a change',
  G138: 'fatigue, which the model does not predict',
  G007: 'tandem gait, which the model does not predict',
};

export function fitArms(arms) {
  return arms.filter(
    (arm) =>
      arm.role === 'fit' && arm.changePercent !== undefined && arm.durationDays !== undefined && !leftOut[arm.id],
  );
}

const clamp = (value, [low, high]) => Math.min(high, Math.max(low, value));

export function valuesAt(priors, free, theta) {
  const values = Object.fromEntries(priors.map((prior) => [prior.id, prior.prior]));
  free.forEach((prior, i) => {
    values[prior.id] = clamp(prior.prior + theta[i] * prior.spread, prior.limits);
  });
  return values;
}

function rowsAt(arms, priors, free, theta, interval) {
  const base = valuesAt(priors, free, theta);
  const perStudy = new Map();
  for (const arm of arms) perStudy.set(studyOf(arm), (perStudy.get(studyOf(arm)) ?? 0) + 1);
  const rows = arms.map((arm) => {
    const prediction = predictArm(arm, base);
    const middle = { ...prediction, changePercent: (prediction.changePercent + arm.changePercent) / 2 };
    return {
      arm,
      predicted: prediction.changePercent,
      residual: arm.changePercent - prediction.changePercent,
      sd: armError(arm, middle, interval),
      weight: 1 / Math.sqrt(perStudy.get(studyOf(arm))),
      gradient: new Float64Array(free.length),
    };
  });
  free.forEach((_, i) => {
    const step = 0.05;
    const moved = Float64Array.from(theta);
    moved[i] += step;
    const values = valuesAt(priors, free, moved);
    for (const row of rows) row.gradient[i] = (predictArm(row.arm, values).changePercent - row.predicted) / step;
  });
  return rows;
}

function cost(priors, free, theta, rows) {
  const values = valuesAt(priors, free, theta);
  let sum = 0;
  rows.forEach((row) => {
    const z = (row.arm.changePercent - predictArm(row.arm, values).changePercent) / row.sd;
    sum += row.weight * 2.3 * 2.3 * Math.log(1 + (z / 2.3) ** 2);
  });
  return sum + theta.reduce((total, value) => total + value * value, 0);
}

/** Levenberg-Marquardt until the cost stops falling. */
export function fitPopulation(arms, priors, interval) {
  const free = priors.filter((prior) => prior.provenance === 'fitted');
  let theta = new Float64Array(free.length);
  let damping = 0.1;
  let rows = rowsAt(arms, priors, free, theta, interval);
  let best = cost(priors, free, theta, rows);
  for (let round = 0; round < 25; round++) {
    const { A, b } = normalEquations(rows, theta);
    for (let i = 0; i < free.length; i++) A[i][i] *= 1 + damping;
    const step = solve(A, b);
    const next = Float64Array.from(theta, (value, i) => value + step[i]);
    const value = cost(priors, free, next, rows);
    if (value < best) {
      const gain = best - value;
      theta = next;
      damping = Math.max(1e-3, damping / 3);
      rows = rowsAt(arms, priors, free, theta, interval);
      best = cost(priors, free, theta, rows);
      if (gain < 0.02) break;
    } else damping *= 4;
    if (damping > 1e4) break;
  }
  return { free, theta, rows, cost: best };
}

/** One Gauss-Newton step without a study, then an exact prediction of its arms: leave-one-study-out residuals. */
export function leaveOneOut(result, priors) {
  const studies = [...new Set(result.rows.map((row) => studyOf(row.arm)))];
  return studies.flatMap((study) => {
    const kept = result.rows.filter((row) => studyOf(row.arm) !== study);
    const { A, b } = normalEquations(kept, result.theta);
    const step = solve(A, b);
    const theta = result.theta.map((value, i) => value + Math.max(-1.5, Math.min(1.5, step[i])));
    const values = valuesAt(priors, result.free, theta);
    return result.rows
      .filter((row) => studyOf(row.arm) === study)
      .map((row) => ({ arm: row.arm, prediction: predictArm(row.arm, values) }));
  });
}
