import { exerciseById, familyOf } from '../knowledge/interventions/catalogue.ts';
import type { Exercise, Level } from '../knowledge/interventions/exercise.ts';
import {
  sameMuscles,
  startHere,
  startHereFootDrop,
  startHereTrained,
  startHereUnsteady,
  startHereWhenRisingIsHard,
  throughTheDay,
} from '../knowledge/interventions/start-here.ts';
import { isHabit } from './dose.ts';
import type { Judged } from './judge-exercises.ts';
import { lacking, type Surroundings } from './possible.ts';
import type { StartLevel } from './start-level.ts';

export interface Choice {
  exercise: Exercise;
  /** Cautions of the exercise table that hold: started a step lower. */
  startedLower: string[];
  /** Sore tendons: what loads them is done slowly. */
  tendonSore?: boolean;
  /** No easier move was left, so the dose is lower instead. */
  lowerDose: boolean;
  insteadOf?: { exercise: string; because: 'equipment' | 'place' | 'precaution' };
}

export interface Choosing {
  judged: Judged;
  around: Surroundings;
  level: StartLevel;
  /** Condition ids whose cautions hold. */
  conditions: ReadonlySet<string>;
  /** Too slow or unsteady for a free walk: corridor laps instead. */
  shortWalks: boolean;
  footDrops: boolean;
  /** Rising from a chair is hard. */
  risingIsHard: boolean;
}

const isSafe = (exercise: Exercise, judged: Judged): boolean => (judged.get(exercise.id)?.length ?? 1) === 0;

/** Work for arms and trunk that is not done standing follows the arms' level. */
export const levelFor = (exercise: Exercise, { legs, arms }: StartLevel): Level =>
  exercise.traits.includes('arms') && !exercise.traits.includes('legs') && !exercise.traits.includes('standing')
    ? arms
    : legs;

const levels: readonly Level[] = [5, 4, 3, 2, 1];

/** The starting move for the person's level or the next one down; else the middle move of the highest level. */
function pick(family: string, candidates: readonly Exercise[], choosing: Choosing): Exercise | undefined {
  const { level, shortWalks, risingIsHard, footDrops } = choosing;
  const named = (id: string | undefined): Exercise | undefined => candidates.find((one) => one.id === id);
  const special =
    (footDrops && level.legs === 2 && named(startHereFootDrop[family])) ||
    (shortWalks && level.legs <= 2 && named(startHereUnsteady[family])) ||
    (risingIsHard && level.legs === 3 && named(startHereWhenRisingIsHard[family])) ||
    (level.because.includes('trained-before') && named(startHereTrained[family]));
  if (special) return special;
  const from = candidates[0] ? levelFor(candidates[0], level) : level.legs;
  for (const step of levels.filter((one) => one <= from)) {
    const start = named(startHere[family]?.[step]);
    if (start) return start;
  }
  const highest =
    levels.map((one) => candidates.filter((other) => other.level === one)).find((here) => here.length > 0) ?? [];
  return highest[Math.floor(highest.length / 2)];
}

const taughtOnly = ({ traits }: Exercise, { things }: Surroundings): boolean =>
  traits.includes('taught-first') && !things.has('breathing-trainer') && !things.has('breathing-bag');

/** A caution holds: the next easier move of the family; for people who get up not one made for bed. */
function easier(chosen: Exercise, candidates: readonly Exercise[], { legs }: StartLevel): Exercise | undefined {
  const least = legs >= 2 ? 2 : 1;
  return candidates
    .filter(({ rung, level, position }) => rung < chosen.rung && level >= least && (legs !== 2 || position !== 'bed'))
    .sort((a, b) => b.rung - a.rung)[0];
}

/** The move of a family to begin with, or nothing when none is safe and possible now. */
export function chooseFrom(family: string, choosing: Choosing): Choice | undefined {
  const { judged, around, level, conditions } = choosing;
  const suited = familyOf(family).filter((one) => one.level <= levelFor(one, level) && !taughtOnly(one, around));
  const safe = suited.filter((one) => isSafe(one, judged));
  const possible = safe.filter((one) => lacking(one, around).length === 0);
  const usual = pick(family, possible, choosing);
  if (!usual) return undefined;
  const startedLower = usual.cautions.filter((id) => conditions.has(id));
  const lower = startedLower.length > 0 ? easier(usual, possible, level) : undefined;
  const exercise = lower ?? usual;
  return {
    exercise,
    startedLower,
    lowerDose: startedLower.length > 0 && !lower,
    ...(conditions.has('tendinopathy') && { tendonSore: true }),
    ...insteadOf(family, exercise, suited, safe, choosing),
  };
}

function insteadOf(
  family: string,
  chosen: Exercise,
  suited: readonly Exercise[],
  safe: readonly Exercise[],
  choosing: Choosing,
): Pick<Choice, 'insteadOf'> {
  const ideal = pick(family, suited, choosing);
  if (!ideal || ideal.id === chosen.id || ideal.rung <= chosen.rung) return {};
  if (!safe.includes(ideal)) return { insteadOf: { exercise: ideal.id, because: 'precaution' } };
  const missing = lacking(ideal, choosing.around);
  if (missing.length === 0) return {};
  const because = missing.some(({ id }) => id === 'pool' || id === 'gym') ? 'place' : 'equipment';
  return { insteadOf: { exercise: ideal.id, because } };
}

/** The small moves of the day that are safe and possible. */
function dayMoves({ judged, around, level }: Choosing): Choice[] {
  if (!level.because.includes('small-and-often')) return [];
  return throughTheDay
    .flatMap((id) => exerciseById(id) ?? [])
    .filter((one) => isSafe(one, judged) && lacking(one, around).length === 0)
    .map((exercise) => ({ exercise, startedLower: [], lowerDose: false }));
}

/** One move from each wanted family, in that order, up to `most`; first the small moves of the day, for whom they are. */
export function chooseAll(families: readonly string[], choosing: Choosing, most: number): Choice[] {
  const choices: Choice[] = dayMoves(choosing);
  const perGroup = new Map<string, number>();
  for (const family of families) {
    if (choices.length >= most) break;
    const group = sameMuscles[family] ?? family;
    const taken = perGroup.get(group) ?? 0;
    const choice = taken < 2 ? chooseFrom(family, choosing) : undefined;
    if (!choice || choices.some(({ exercise }) => exercise.id === choice.exercise.id)) continue;
    choices.push(choice);
    // What is done in crumbs through the day leaves room for a session's move of the same muscles.
    if (!isHabit(choice.exercise, choosing.level)) perGroup.set(group, taken + 1);
  }
  return choices;
}

/** What stands in place of a refused exercise: the nearest safe move of its family, else one for the same muscles. */
export function replacement(
  refused: Exercise,
  { judged, around }: Choosing,
  planned: readonly string[],
): string | undefined {
  const usable = (one: Exercise): boolean => isSafe(one, judged) && lacking(one, around).length === 0;
  const family = familyOf(refused.family).filter(usable);
  const near = family.sort((a, b) => Math.abs(a.rung - refused.rung) - Math.abs(b.rung - refused.rung))[0];
  if (near) return near.id;
  return planned
    .map((id) => exerciseById(id))
    .find((one) => one?.muscles.some((muscle) => refused.muscles.includes(muscle)))?.id;
}
