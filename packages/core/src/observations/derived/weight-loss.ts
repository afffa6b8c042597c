import { dayNumber } from '../age.ts';
import type { Fact } from '../facts.ts';
import type { Observation } from '../observation.ts';
import type { FormulaText } from './formula.ts';

interface Weight {
  day: number;
  value: number;
  observation: Observation;
}

interface Window {
  output: string;
  /** Days before the current weight between which the earlier weight must lie, both included. */
  from: number;
  to: number;
  /** The weight closest to this many days earlier; without it the heaviest in the window. */
  closestTo?: number;
  unit: '%' | 'kg';
}

/**
 * How far an earlier weight may be from the nominal time: ours, as no consensus paper says it. About a third of the
 * period to either side, so that quarterly or half-yearly weighing is enough.
 */
const windows: readonly Window[] = [
  { output: 'weight-loss-1-month', from: 20, to: 45, closestTo: 30, unit: '%' },
  { output: 'weight-loss-3-months', from: 61, to: 122, closestTo: 91, unit: '%' },
  { output: 'weight-loss-3-to-6-months', from: 84, to: 190, unit: '%' },
  { output: 'weight-loss-6-months', from: 137, to: 229, closestTo: 183, unit: '%' },
  { output: 'weight-loss-12-months', from: 274, to: 456, closestTo: 365, unit: '%' },
  { output: 'weight-loss-over-6-months', from: 184, to: 1096, closestTo: 365, unit: '%' },
  { output: 'weight-loss-past-year', from: 274, to: 456, closestTo: 365, unit: 'kg' },
];

/** A weight older than this on the day of assessment is no current weight (ours). */
const currentForDays = 92;

const idOf = (window: Window): string => `${window.output}-from-weights`;

export const weightLossFormulas: readonly FormulaText[] = windows.map((window) => ({
  id: idOf(window),
  output: window.output,
  inputs: ['body-weight', 'usual-weight'],
  text:
    (window.unit === '%' ? '100 × (earlier − current) / earlier weight' : 'earlier − current weight') +
    `; the earlier weight is dated ${window.from} to ${window.to} days before the current one, ` +
    (window.closestTo === undefined ? 'the heaviest of them' : `the one closest to ${window.closestTo} days`) +
    `; the current one is at most ${currentForDays} days old; positive = lost`,
  source: 'arithmetic; the windows in days are ours',
  certainty: 'primary',
}));

function readWeights(observations: readonly Observation[], asOf: string): Weight[] {
  return observations.flatMap((observation) => {
    const { value, date, measure } = observation;
    if (typeof value !== 'number' || value <= 0 || (date === undefined && measure === 'usual-weight')) return [];
    const day = dayNumber(date ?? asOf);
    return Number.isNaN(day) ? [] : [{ day, value, observation }];
  });
}

function earlierIn(window: Window, weights: readonly Weight[], today: number): Weight | undefined {
  let chosen: Weight | undefined;
  for (const weight of weights) {
    const ago = today - weight.day;
    if (ago < window.from || ago > window.to) continue;
    if (chosen === undefined || isBetter(window, weight, chosen, today)) chosen = weight;
  }
  return chosen;
}

function isBetter(window: Window, candidate: Weight, chosen: Weight, today: number): boolean {
  if (window.closestTo === undefined) return candidate.value > chosen.value;
  const away = (weight: Weight) => Math.abs(today - weight.day - window.closestTo!);
  return away(candidate) < away(chosen);
}

function lossFact(window: Window, earlier: Weight, current: number, currentFact: Fact): Fact {
  const lost = earlier.value - current;
  return {
    value: window.unit === 'kg' ? lost : (100 * lost) / earlier.value,
    ...(currentFact.date === undefined ? {} : { date: currentFact.date }),
    from: [...currentFact.from, earlier.observation],
    formula: idOf(window),
  };
}

/**
 * Weight lost over the usual windows, from dated weights. `weights` are all observations of body weight and usual weight
 * up to the day of assessment; an undated usual weight says nothing about when and is left out.
 */
export function deriveWeightLoss(facts: Map<string, Fact>, weights: readonly Observation[], asOf: string): void {
  const current = facts.get('body-weight');
  if (typeof current?.value !== 'number' || weights.length < 2) return;
  const today = dayNumber(current.date ?? asOf);
  if (dayNumber(asOf) - today > currentForDays) return;
  const known = readWeights(weights, asOf);
  for (const window of windows) {
    const given = facts.get(window.output);
    if (given !== undefined && given.missing === undefined) continue;
    const earlier = earlierIn(window, known, today);
    if (earlier) facts.set(window.output, lossFact(window, earlier, current.value, current));
  }
}
