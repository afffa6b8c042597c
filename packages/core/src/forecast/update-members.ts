import { exp } from '../knowledge/models/exact-math.ts';
import { type ForecastMeasure, forecastMeasureById } from './forecast-measures.ts';
import { type Members, responses } from './members.ts';
import { semOf } from './person.ts';
import { uniform } from './random.ts';
import type { DatedValue, ForecastPerson, ForecastRequest } from './request.ts';
import type { BodySide } from './sides.ts';
import { measureOn, type SimulationInput, simulate } from './simulate.ts';

/** Each member's own value of a measure in full health, in the measure's unit. */
interface MeasuredScale {
  values: Float64Array;
  relativeError: number;
  /** The limb on which every value was taken. */
  side?: BodySide;
}

export interface MemberUpdate {
  /** Members after resampling: those that explain the measurements appear more often. */
  members: Members;
  /** Each member's own value of a measure in full health, in the measure's unit; by measure. */
  scales: ReadonlyMap<string, MeasuredScale>;
  /** 1/Σw²: how many members the measurements left standing. */
  effectiveSampleSize: number;
  /** Measurements used; a single one of a measure sets the scale and moves no response. */
  used: number;
  informative: number;
}

interface Fit {
  scale: Float64Array;
  /** Standard error of the scale over the scale, from errors of measurement. */
  relativeError: number;
  logLikelihood: Float64Array;
}

/** Values this close to the last one say where the person is now. */
const NOW_DAYS = 14;

/** What the model leaves out (pain, mood, a good day) adds up to a tenth to the error of older values. A judgement. */
const discrepancy = (value: DatedValue, last: number): number =>
  0.1 * value.value * Math.min(1, (last - value.day) / 30);

/** Course of a measure for every member on the days of its values, on the limb that was measured; value by value. */
function shapesOn(
  measure: ForecastMeasure,
  values: readonly DatedValue[],
  input: Omit<SimulationInput, 'days'>,
): Float64Array[] {
  const sim = simulate({ ...input, days: values.map((value) => value.day) }, [measure]);
  return values.map(({ side }, i) => {
    const out = new Float64Array(input.members.count);
    measureOn(sim, side ? { ...measure, side } : measure, i, out);
    return out;
  });
}

/**
 * For one measure: the scale of each member from the latest values, so that a forecast starts where the person is now, and
 * how well the member's course from there explains the older ones.
 */
function fitMeasure(
  measure: ForecastMeasure,
  values: readonly DatedValue[],
  person: ForecastPerson,
  input: Omit<SimulationInput, 'days'>,
): Fit {
  const last = values[values.length - 1]!.day;
  const shapes = shapesOn(measure, values, input);
  const n = input.members.count;
  const scale = new Float64Array(n);
  const logLikelihood = new Float64Array(n);
  const sems = values.map((value) => semOf(value, person));
  const recent = values.findIndex((value) => last - value.day <= NOW_DAYS);
  let relativeError = 0;
  for (let i = 0; i < n; i++) {
    let top = 0;
    let bottom = 0;
    for (let k = recent; k < values.length; k++) {
      top += (values[k]!.value * shapes[k]![i]!) / sems[k]! ** 2;
      bottom += (shapes[k]![i]! / sems[k]!) ** 2;
    }
    scale[i] = top / bottom;
    relativeError += 1 / (Math.sqrt(bottom) * scale[i]! * n);
    for (let k = 0; k < values.length; k++) {
      const spread =
        sems[k]! ** 2 + (k < recent ? discrepancy(values[k]!, last) ** 2 + shapes[k]![i]! ** 2 / bottom : 0);
      logLikelihood[i]! -= (0.5 * (values[k]!.value - scale[i]! * shapes[k]![i]!) ** 2) / spread;
    }
  }
  return { scale, relativeError, logLikelihood };
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

/** The limb on which every value was taken, if it was one. */
export const oneSide = (values: readonly DatedValue[]): BodySide | undefined =>
  values.every((value) => value.side === values[0]?.side) ? values[0]?.side : undefined;

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
  const scales = new Map(
    [...fits].map(([id, fit]): [string, MeasuredScale] => {
      const side = oneSide(groups.get(id)!);
      const scale = { values: take(fit.scale, chosen), relativeError: fit.relativeError };
      return [id, side ? { ...scale, side } : scale];
    }),
  );
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
