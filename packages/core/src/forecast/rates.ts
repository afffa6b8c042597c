import type { Drive } from '../knowledge/models/drive.ts';
import type { ParameterValues } from '../knowledge/models/parameter.ts';

/** What is left of a drive's parts when they meet: training protects from disuse, and needs load and a nerve to work. */
export interface EffectiveDrive {
  disuse: number;
  training: number;
  neural: number;
  skill: number;
  practice: number;
}

/** Disuse at which nobody stands or walks any more, so that lying people practise neither (bed rest of the thigh is more). */
const LYING = 0.3;

/** Shared by both solvers, so that they can only differ in how they integrate. */
export function effective(drive: Drive, p: ParameterValues): EffectiveDrive {
  const disuse = drive.disuse * (1 - p.protect! * drive.protection * drive.innervation);
  const able = drive.response * drive.innervation * (1 - drive.neural);
  return {
    disuse,
    training: drive.training * drive.response * drive.growth * drive.innervation * (1 - disuse),
    neural: drive.neural * (1 - 0.7 * drive.protection),
    skill: drive.skill * able,
    practice: drive.practice * able * Math.max(0, 1 - drive.disuse / LYING),
  };
}
