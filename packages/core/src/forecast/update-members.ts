import { exp } from '../knowledge/models/exact-math.ts';
import { type ForecastMeasure, forecastMeasureById } from './forecast-measures.ts';
import { type Members, responses } from './members.ts';
import { semOf } from './person.ts';
import { uniform } from './random.ts';
import type { DatedValue, ForecastPerson, ForecastRequest } from './request.ts';
import { measureOn, type SimulationInput, simulate } from './simulate.ts';

export interface MemberUpdate {
  /** Members after resampling: those that explain the measurements appear more often. */
  members: Members;
  /** Each member's own value of a measure in full health, in the measure's unit; by measure. */
  scales: ReadonlyMap<string, Float64Array>;
  /** 1/Σw²: how many members the measurements left standing. */
  effectiveSampleSize: number;
  /** Measurements used; a single one of a measure sets the scale and moves no response. */
  used: number;
  informative: number;
}

interface Fit {
  scale: Float64Array;
  sd: number;
  logLikelihood: Float64Array;
}

/**
 * What the model leaves out (pain, mood, a good day) adds to the error of older values, 10 % of the value for each month before the
 * last one up to 30 %, so that a forecast starts from where the person is now. A judgement.
 */
const discrepancy = (value: DatedValue, last: number): number =>
  0.1 * value.value * Math.min(3, (last - value.day) / 30);

/**
 * For one measure: the scale of each member that fits its dated values best, and how well the member's course then fits
 * (scale integrated out under a flat prior).
 */
function fitMeasure(
  measure: ForecastMeasure,
  values: readonly DatedValue[],
  person: ForecastPerson,
  input: Omit<SimulationInput, 'days'>,
): Fit {
  const days = values.map((value) => value.day);
  const last = days[days.length - 1]!;
  const n = input.members.count;
  const sim = simulate({ ...input, days }, [measure]);
  const shapes = days.map((_, i) => {
    const out = new Float64Array(n);
    measureOn(sim, measure, i, out);
    return out;
  });
  const weights = values.map((value) => 1 / (semOf(value, person) ** 2 + discrepancy(value, last) ** 2));
  const scale = new Float64Array(n);
  const logLikelihood = new Float64Array(n);
  let information = 0;
  for (let i = 0; i < n; i++) {
    let top = 0;
    let bottom = 0;
    for (let k = 0; k < values.length; k++) {
      top += weights[k]! * values[k]!.value * shapes[k]![i]!;
      bottom += weights[k]! * shapes[k]![i]! ** 2;
    }
    const best = top / bottom;
    let misfit = 0;
    for (let k = 0; k < values.length; k++) misfit += weights[k]! * (values[k]!.value - best * shapes[k]![i]!) ** 2;
    scale[i] = best;
    logLikelihood[i] = -0.5 * misfit;
    information += bottom / n;
  }
  return { scale, sd: 1 / Math.sqrt(information), logLikelihood };
}

/** Systematic resampling from one seeded offset (Kitagawa 1996): deterministic, least noise. */
function resample(weights: Float64Array, seed: number): Int32Array {
  const n = weights.length;
  const chosen = new Int32Array(n);
  const offset = uniform(seed, 90, 0);
  let sum = weights[0]!;
  let j = 0;
  for (let i = 0; i < n; i++) {
    while (sum < (i + offset) / n && j < n - 1) sum += weights[++j]!;
    chosen[i] = j;
  }
  return chosen;
}

const take = (values: Float64Array, chosen: Int32Array): Float64Array => Float64Array.from(chosen, (i) => values[i]!);

function normalise(logs: Float64Array): { weights: Float64Array; effective: number } {
  const most = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const weights = logs.map((value) => exp(value - most));
  const total = weights.reduce((a, b) => a + b, 0);
  let squares = 0;
  for (let i = 0; i < weights.length; i++) {
    weights[i]! /= total;
    squares += weights[i]! ** 2;
  }
  return { weights, effective: 1 / squares };
}

/**
 * Weighs every member by how well it explains the person's dated values, and resamples. Errors of measurement are those
 * of the catalogue. With one value of each measure nothing is learned but the scale.
 */
export function updateMembers(
  person: ForecastPerson,
  input: Omit<SimulationInput, 'days'>,
  seed: number,
): MemberUpdate {
  const groups = new Map<string, DatedValue[]>();
  for (const value of [...person.measurements].sort((a, b) => a.day - b.day)) {
    if (forecastMeasureById(value.measure) && Number.isFinite(value.value) && value.value > 0)
      groups.set(value.measure, [...(groups.get(value.measure) ?? []), value]);
  }
  const n = input.members.count;
  const logs = new Float64Array(n);
  const fits = new Map<string, Fit>();
  let informative = 0;
  for (const [id, values] of groups) {
    const fit = fitMeasure(forecastMeasureById(id)!, values, person, input);
    fits.set(id, fit);
    if (values.length < 2) continue;
    informative += values.length;
    for (let i = 0; i < n; i++) logs[i]! += fit.logLikelihood[i]!;
  }
  const { weights, effective } = normalise(logs);
  const chosen = informative > 0 ? resample(weights, seed) : Int32Array.from({ length: n }, (_, i) => i);
  const members = { ...input.members };
  for (const { id } of responses) members[id] = take(input.members[id], chosen);
  const scales = new Map([...fits].map(([id, fit]) => [id, take(fit.scale, chosen)]));
  return { members, scales, effectiveSampleSize: effective, used: [...groups.values()].flat().length, informative };
}

/**
 * The same request with only the latest value of each measure: what would be forecast for this person knowing where they
 * are but nothing of how they respond. To be shown beside the updated forecast.
 */
export function beforeUpdate(request: ForecastRequest): ForecastRequest {
  const latest = new Map<string, DatedValue>();
  for (const value of [...request.person.measurements].sort((a, b) => a.day - b.day)) latest.set(value.measure, value);
  return { ...request, person: { ...request.person, measurements: [...latest.values()] } };
}
