import type { ParameterValues } from '../knowledge/models/parameter.ts';
import { integrate } from './dormand-prince.ts';
import type { Stretch } from './timeline.ts';

/** Energy in a kilogram of fat and of lean tissue changed (Hall 2008, doi 10.1038/sj.ijo.0803720; unverified). */
export const KCAL_PER_KG_FAT = 9441;
export const KCAL_PER_KG_LEAN = 1816;
/** Fall of daily expenditure for each kilogram lost (Hall 2011, doi 10.1016/S0140-6736(11)60812-X; unverified). */
const KCAL_PER_KG_LOST = 22;
/** Lean change follows fat as 10.4·ln(fat) kg (Forbes 1987; Hall 2007, doi 10.1017/S0007114507691946; unverified). */
export const FORBES_KG = 10.4;

/** Loss stops here: below it nobody lives, and the relation was never studied. */
const LEAST_FAT_KG = 1;
const LEAST_LEAN = 0.5;

export interface BodyCourse {
  status: 'ok' | 'step-limit' | 'not-finite';
  fatKg: Float64Array;
  leanKg: Float64Array;
}

/** Daily energy imbalance (kcal) of a stretch at a body weight. */
function imbalance(stretch: Stretch, weight: number, startWeight: number, perKg: number): number {
  const { energy } = stretch;
  if (!energy) return -KCAL_PER_KG_LOST * (weight - startWeight) * 0.5;
  if (energy.targetWeightChange !== undefined) {
    return (perKg * (startWeight * (1 + energy.targetWeightChange) - weight)) / (energy.tauDays ?? 120);
  }
  return (energy.kcalPerDay ?? 0) - KCAL_PER_KG_LOST * (weight - startWeight);
}

/**
 * Fat and lean mass under energy balance: every kilocalorie goes to fat or lean in the Forbes ratio, which shifts as fat
 * falls, so there is no closed form and the general integrator is used. Training keeps part of the lean from going.
 */
export function bodyCourse(
  stretches: readonly Stretch[],
  start: { fatKg: number; leanKg: number },
  days: readonly number[],
  p: ParameterValues,
): BodyCourse {
  const fatKg = new Float64Array(days.length).fill(start.fatKg);
  const leanKg = new Float64Array(days.length).fill(start.leanKg);
  if (stretches.every((stretch) => !stretch.energy)) return { status: 'ok', fatKg, leanKg };
  const first = stretches[0]?.startDay ?? 0;
  const startWeight = start.fatKg + start.leanKg;
  let next = 0;
  let current = stretches[0]!;
  const onStop = (day: number): void => {
    while (next < stretches.length - 1 && day >= stretches[next]!.endDay) next++;
    current = stretches[next]!;
  };
  const result = integrate(
    (_, state, out) => {
      const fat = Math.max(0.5, state[0]!);
      const weight = state[0]! + state[1]!;
      const keep = current.trained ? p['lean-share-training']! : 1;
      const losing = (kcal: number): number => (kcal < 0 ? keep : 1);
      const ratioFull = (FORBES_KG / fat) * (current.energy?.leanScale ?? 1);
      const perKgFull = (KCAL_PER_KG_FAT + KCAL_PER_KG_LEAN * ratioFull) / (1 + ratioFull);
      const kcal = imbalance(current, weight, startWeight, perKgFull);
      const ratio = ratioFull * losing(kcal);
      const spent = state[0]! <= LEAST_FAT_KG || state[1]! <= LEAST_LEAN * start.leanKg;
      if (spent && kcal < 0) {
        out[0] = 0;
        out[1] = 0;
        return;
      }
      const fatRate = kcal / (KCAL_PER_KG_FAT + KCAL_PER_KG_LEAN * ratio);
      out[0] = fatRate;
      out[1] = fatRate * ratio;
    },
    [start.fatKg, start.leanKg],
    first,
    days,
    stretches.map((stretch) => stretch.endDay),
    { relativeTolerance: 1e-7, absoluteTolerance: 1e-7, onStop },
  );
  for (let i = 0; i < days.length; i++) {
    fatKg[i] = result.values[i * 2]!;
    leanKg[i] = result.values[i * 2 + 1]!;
  }
  return { status: result.status, fatKg, leanKg };
}
