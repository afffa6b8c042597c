// Widths of the prediction intervals: the least that make left-out studies fall inside as often as they should.
import { armError, standardised, widthClass, Z80 } from '@thew/core/forecast/arms/arm-interval';

const kinds = ['size', 'strength', 'lean', 'function'];

export const coverage = (held, width) =>
  held.filter(({ arm, prediction }) => Math.abs(standardised(arm, arm.changePercent, prediction, width)) <= Z80)
    .length / held.length;

/** Log likelihood with heavy tails (Student's t, 5 degrees of freedom), so that one odd study does not widen all. */
function likelihood(held, width) {
  let sum = 0;
  for (const { arm, prediction } of held) {
    const z = standardised(arm, arm.changePercent, prediction, width);
    const sd = (armError(arm, prediction, width) + armError(arm, prediction, width, true)) / 2;
    sum += -3 * Math.log(1 + (z * z) / 5) - Math.log(sd);
  }
  return sum;
}

/** Prior on the logarithm of each width: half as much or half again as the kind's start is ordinary. */
const penalty = (value, start) => -0.5 * (Math.log(value / start) / 0.35) ** 2;

function best(candidates, score) {
  return candidates.reduce((top, value) => (score(value) > score(top) ? value : top));
}

export function fitWidth(held, start) {
  const width = { fixed: { ...start.fixed }, relative: { ...start.relative } };
  const scale = (value) => [0.6, 0.75, 0.87, 1, 1.15, 1.33, 1.66].map((factor) => factor * value);
  for (let sweep = 0; sweep < 8; sweep++) {
    for (const kind of kinds) {
      const own = held.filter(({ prediction }) => prediction.target.kind === kind);
      if (own.length === 0) continue;
      const classes = [...new Set(own.map(({ prediction }) => `${kind}/${widthClass(prediction)}`))];
      for (const name of classes) width.relative[name] ??= width.relative[kind];
      width.fixed[kind] = best(
        scale(width.fixed[kind]),
        (value) =>
          likelihood(own, { ...width, fixed: { ...width.fixed, [kind]: value } }) + penalty(value, start.fixed[kind]),
      );
      for (const name of [kind, ...classes]) {
        const score = (value) =>
          likelihood(own, { ...width, relative: { ...width.relative, [name]: value } }) +
          penalty(value, start.relative[name] ?? start.relative[kind]);
        if (name !== kind) width.relative[name] = best(scale(width.relative[name]), score);
      }
    }
  }
  return rescale(held, width);
}

/**
 * Last turn: one factor per kind and class so that 80 % of its left-out arms are inside, tempered where there are few, so
 * that the quarrels of one class do not widen another.
 */
function rescale(held, width) {
  const scaled = { fixed: { ...width.fixed }, relative: { ...width.relative } };
  for (const name of Object.keys(width.relative).filter((key) => key.includes('/'))) {
    const own = held.filter(({ prediction }) => `${prediction.target.kind}/${widthClass(prediction)}` === name);
    const z = own
      .map(({ arm, prediction }) => Math.abs(standardised(arm, arm.changePercent, prediction, width)))
      .sort((a, b) => a - b);
    const quantile = quantileOf(z, 0.8);
    const factor = Math.exp((Math.log(quantile / Z80) * own.length) / (own.length + 3));
    // A few studies that happen to agree do not make a class sure; a few that disagree make it unsure.
    scaled.relative[name] *= own.length < 10 ? Math.max(1, factor) : factor;
  }
  return rescaleKinds(held, scaled);
}

/** The same for each kind as a whole, tempered more. */
function rescaleKinds(held, width) {
  const scaled = { fixed: { ...width.fixed }, relative: { ...width.relative } };
  for (const kind of kinds) {
    const own = held.filter(({ prediction }) => prediction.target.kind === kind);
    const z = own
      .map(({ arm, prediction }) => Math.abs(standardised(arm, arm.changePercent, prediction, width)))
      .sort((a, b) => a - b);
    const factor = Math.exp((Math.log(quantileOf(z, 0.8) / Z80) * own.length) / (own.length + 20));
    scaled.fixed[kind] *= factor;
    for (const name of Object.keys(scaled.relative))
      if (name === kind || name.startsWith(`${kind}/`)) scaled.relative[name] *= factor;
  }
  return scaled;
}

function quantileOf(sorted, share) {
  const at = share * (sorted.length + 1) - 1;
  const low = Math.max(0, Math.min(sorted.length - 1, Math.floor(at)));
  const high = Math.min(sorted.length - 1, low + 1);
  return Math.max(0.3, sorted[low] + (sorted[high] - sorted[low]) * Math.max(0, at - low));
}
