import type { Measure } from '../knowledge/measures/measure.ts';
import type { Fact } from './facts.ts';
import type { Observation } from './observation.ts';

/** Body composition by several methods on one day: the one closest to the muscle itself counts. */
const methodOrder = ['mri', 'ct', 'dxa', 'd3cr', 'bia', 'equation'];

function rankOf(method: string | undefined, measure: Measure | undefined): number {
  if (method === undefined) return 200;
  const common = methodOrder.indexOf(method);
  if (common >= 0) return common;
  const own = measure?.methods?.indexOf(method) ?? -1;
  return own < 0 ? 100 : 10 + own;
}

/**
 * One method per day: the preferred one. Trials without a method join it where trials are repeated for the best
 * (a grip device noted once); elsewhere they give way to the labelled ones.
 */
function ofOneMethod(trials: readonly Observation[], measure: Measure | undefined): readonly Observation[] {
  const first = trials[0]?.method;
  if (trials.every((trial) => trial.method === first)) return trials;
  let preferred: string | undefined;
  for (const { method } of trials) if (rankOf(method, measure) < rankOf(preferred, measure)) preferred = method;
  return trials.filter(
    (trial) => trial.method === preferred || (trial.method === undefined && measure?.best !== undefined),
  );
}

/** Written into the fact rather than spread: this runs for every measure of every person. */
function describe(fact: Fact, trial: Observation): Fact {
  if (trial.method !== undefined) fact.method = trial.method;
  if (trial.device !== undefined) fact.device = trial.device;
  return fact;
}

const numberOf = (trial: Observation): number => trial.value as number;

function reduceNumbers(trials: readonly Observation[], measure: Measure | undefined): Fact {
  const sign = measure?.best === 'lowest' ? 1 : -1;
  const from =
    measure?.best === undefined ? [...trials] : [...trials].sort((a, b) => sign * (numberOf(a) - numberOf(b)));
  const first = from[0]!;
  const labelled = from.find((trial) => trial.method !== undefined) ?? first;
  const mean = () => from.reduce((sum, trial) => sum + numberOf(trial), 0) / from.length;
  return describe({ value: measure?.best === undefined ? mean() : numberOf(first), from }, labelled);
}

/** Grades of many places on one body are no trials of each other: the lowest stands for the day, all are kept. */
function reduceGrades(trials: readonly Observation[]): Fact {
  const from = [...trials].sort((a, b) => numberOf(a) - numberOf(b));
  return { value: numberOf(from[0]!), from };
}

/** Totals, options and findings are no repeated trials: the last entry counts, but a finding seen once is present. */
function lastOf(trials: readonly Observation[]): Fact {
  const present = trials.find((trial) => trial.value === true);
  const chosen = present ?? trials[trials.length - 1]!;
  return describe({ value: chosen.value!, from: [chosen] }, chosen);
}

const isGrade = (trials: readonly Observation[]): boolean => trials.some((trial) => trial.site !== undefined);

/**
 * The fact of one day's results of one measure: numbers by the measure's `best` (over trials and sides), else their mean;
 * unable only when no trial has a value. Undefined when no value can be used.
 */
export function reduceTrials(results: Observation[], measure: Measure | undefined): Fact | undefined {
  const only = results.length === 1 ? results[0] : undefined;
  if (only?.value !== undefined && !Number.isNaN(only.value))
    return describe({ value: only.value, from: results }, only);
  const valued = results.filter((trial) => trial.value !== undefined && !Number.isNaN(trial.value));
  if (valued.length === 0) {
    const unable = results.find((trial) => trial.absent === 'unable');
    return unable && describe({ unable: true, from: [unable] }, unable);
  }
  const numeric = valued.filter((trial) => typeof trial.value === 'number');
  if (numeric.length < valued.length) return lastOf(valued);
  if (measure?.kind === 'score') return isGrade(numeric) ? reduceGrades(numeric) : scoreOf(numeric, measure);
  return reduceNumbers(ofOneMethod(numeric, measure), measure);
}

const scoreOf = (trials: readonly Observation[], measure: Measure): Fact =>
  measure.best === undefined ? lastOf(trials) : reduceNumbers(trials, measure);
