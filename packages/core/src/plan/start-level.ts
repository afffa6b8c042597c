import type { Level } from '../knowledge/interventions/exercise.ts';
import { answered, type CareState, holds, isTrue, isUnable, numberFact } from './care-state.ts';

export interface StartLevel {
  legs: Level;
  arms: Level;
  /** Codes of what set them. */
  because: string[];
}

interface Rung {
  level: Level;
  code: string;
  when: (state: CareState) => boolean;
}

const below =
  (id: string, limit: number) =>
  (state: CareState): boolean =>
    (numberFact(state, id) ?? Infinity) < limit;
const above =
  (id: string, limit: number) =>
  (state: CareState): boolean =>
    (numberFact(state, id) ?? -Infinity) > limit;

/**
 * The lowest rung that holds sets the level of leg and standing work. Cut-points of the tests are those of EWGSOP2 and
 * the short physical performance battery; which level they mean is our own choice.
 */
const legRungs: readonly Rung[] = [
  { level: 1, code: 'hardly-walks', when: (s) => below('steps-per-day', 300)(s) && above('bed-days', 7)(s) },
  { level: 1, code: 'cannot-walk', when: (s) => isUnable(s, 'gait-speed') },
  { level: 1, code: 'in-bed-now', when: (s) => above('bed-days', 60)(s) && !above('steps-per-day', 500)(s) },
  { level: 1, code: 'weak-all-over', when: below('mrc-sum-score', 40) },
  {
    level: 2,
    code: 'cannot-rise',
    when: (s) => isUnable(s, 'chair-stand-5x-time') || isTrue(s, 'cannot-rise-from-chair'),
  },
  { level: 2, code: 'slow-chair-rise', when: above('chair-stand-5x-time', 15) },
  { level: 2, code: 'few-chair-rises', when: below('chair-stand-30s-count', 8) },
  { level: 2, code: 'slow-walk', when: below('gait-speed', 0.8) },
  { level: 2, code: 'low-battery', when: below('sppb-score', 7) },
  { level: 2, code: 'frail', when: above('clinical-frailty-scale', 5.5) },
  { level: 2, code: 'weak-some', when: below('mrc-sum-score', 48) },
  { level: 2, code: 'long-in-bed', when: above('bed-days', 20) },
  { level: 2, code: 'falls', when: (s) => above('falls-past-year', 1.5)(s) && above('age', 65)(s) },
  {
    level: 2,
    code: 'chair-and-stairs-hard',
    when: (s) => isTrue(s, 'chair-rise-hard') && isTrue(s, 'stairs-hard') && above('age', 64)(s),
  },
  { level: 3, code: 'chair-rise-hard', when: (s) => isTrue(s, 'chair-rise-hard') || isTrue(s, 'stairs-hard') },
  { level: 3, code: 'chair-rise-fair', when: above('chair-stand-5x-time', 11.2) },
  { level: 3, code: 'few-steps', when: below('steps-per-day', 3000) },
  { level: 3, code: 'older', when: above('age', 74) },
  { level: 3, code: 'long-off', when: (s) => above('stopped-training-weeks', 52)(s) && above('age', 59)(s) },
];

const armRungs: readonly Rung[] = [
  { level: 2, code: 'overhead-hard', when: (s) => isTrue(s, 'overhead-hard') },
  { level: 2, code: 'weak-arms', when: below('mrc-sum-score', 48) },
  { level: 2, code: 'weak-grip', when: (s) => below('grip-strength', answered(s, 'sex', 'male') ? 27 : 16)(s) },
  { level: 3, code: 'sore-arm', when: (s) => isTrue(s, 'tendon-pain-load') || isTrue(s, 'joint-swelling') },
  { level: 3, code: 'older', when: above('age', 74) },
];

const lowest = (rungs: readonly Rung[], state: CareState): Rung | undefined => {
  const holding = rungs.filter(({ when }) => when(state));
  return holding.sort((a, b) => a.level - b.level)[0];
};

const beginsLow = (state: CareState): boolean =>
  ['chair-rise-hard', 'stairs-hard', 'overhead-hard'].some((id) => isTrue(state, id));

/** Trained until less than a year ago, is under 60 and finds nothing hard: goes back to weights, not to chair rises. */
const trainedBefore = (state: CareState): boolean =>
  below('stopped-training-weeks', 53)(state) && below('age', 60)(state) && !beginsLow(state);

/** Old, or up for few steps: small moves several times a day do more than two big sessions. Our own choice. */
const smallAndOften = (state: CareState, legs: Level): boolean =>
  legs === 2 && (above('age', 74)(state) || below('steps-per-day', 1500)(state));

const atMost = (level: Level, cap: number): Level => Math.min(level, Math.max(1, cap)) as Level;

/** Nothing measured: start low. Our own choice. */
const unmeasured: Level = 2;

function knowsLegs(state: CareState): boolean {
  const tests = ['chair-stand-5x-time', 'gait-speed', 'sppb-score', 'steps-per-day', 'chair-stand-30s-count'];
  return tests.some((id) => numberFact(state, id) !== undefined) || holds('chair-rise-hard=no', state);
}

/** Level to start at for legs and arms, and why. */
export function startLevel(state: CareState): StartLevel {
  const legRung = lowest(legRungs, state);
  const trained = trainedBefore(state);
  const legs: Level = legRung?.level ?? (knowsLegs(state) || trained ? 4 : unmeasured);
  const armRung = lowest(armRungs, state);
  const free = atMost(4, legs === 1 ? 2 : legs === 2 ? 3 : 4);
  const arms = armRung ? atMost(armRung.level, free) : free;
  const because = [
    legRung?.code ?? (knowsLegs(state) ? 'nothing-hard' : 'not-measured'),
    ...(armRung ? [armRung.code] : []),
    ...(trained ? ['trained-before'] : []),
    ...(smallAndOften(state, legs) ? ['small-and-often'] : []),
  ];
  return { legs, arms: legs === 1 ? 1 : arms, because: [...new Set(because)] };
}
