import type { Level } from './exercise.ts';

/** In each family, the move to begin with at a person's level. Our own choice, after the plans of the twelve stories. */
export const startHere: Readonly<Record<string, Partial<Record<Level, string>>>> = {
  rise: { 1: 'stand-supported', 2: 'sts-armrest', 3: 'sts-free', 4: 'sts-loaded' },
  knee: { 1: 'quad-set', 2: 'knee-extension-chair', 4: 'knee-extension-machine' },
  hip: { 1: 'glute-set', 2: 'bridge', 3: 'band-hip-extend', 4: 'dead-lift-light' },
  squat: { 1: 'heel-slide', 2: 'knee-bend', 3: 'mini-squat', 4: 'goblet-squat' },
  step: { 2: 'march-stand', 3: 'step-up', 4: 'step-up-loaded' },
  calf: { 1: 'ankle-pump', 2: 'heel-raise-support', 4: 'heel-raise-single' },
  foot: { 1: 'toe-towel', 2: 'toe-raise' },
  'hip-side': { 1: 'ball-squeeze-knees', 2: 'band-knees-apart', 3: 'side-lying-leg-lift' },
  pull: { 1: 'arm-raise-assisted', 2: 'band-row-seated', 3: 'dumbbell-row' },
  push: { 2: 'band-chest-press-seated', 3: 'dumbbell-press' },
  shoulder: { 2: 'band-rotate-out', 3: 'lateral-raise' },
  biceps: { 1: 'elbow-curl-bed', 2: 'band-biceps' },
  triceps: { 2: 'band-triceps', 3: 'triceps-extension' },
  grip: { 1: 'squeeze-ball', 2: 'putty-grip', 4: 'loaded-carry' },
  wrist: { 2: 'wrist-extend' },
  fingers: { 1: 'pinch', 2: 'finger-spread' },
  balance: { 1: 'weight-shift', 2: 'tandem-stand', 3: 'one-leg-stand' },
  trunk: { 1: 'trunk-turn-chair', 2: 'back-extend-chair', 3: 'bird-dog', 4: 'plank-bench' },
  'bed-moves': { 1: 'supported-sit', 2: 'log-roll' },
  walk: { 1: 'walk-easy', 2: 'walk-easy', 3: 'walk-interval' },
  bike: { 2: 'bike-easy', 4: 'bike-interval' },
  'chair-endurance': { 2: 'chair-march' },
  'pool-endurance': { 2: 'pool-walk', 4: 'pool-swim' },
  'pool-legs': { 2: 'pool-squat' },
  'pool-arms': { 2: 'pool-paddle' },
  'pool-balance': { 2: 'pool-side-step' },
  'breath-ease': { 1: 'deep-breath' },
  stretch: { 1: 'calf-stretch' },
};

/** For people who are slow or unsteady on their feet. */
export const startHereUnsteady: Readonly<Record<string, string>> = { walk: 'shuttle-walk', balance: 'weight-shift' };

/** With a foot that drops: seated calf and shin work, short laps and standing weight shifts first. */
export const startHereFootDrop: Readonly<Record<string, string>> = {
  calf: 'heel-toe-chair',
  walk: 'shuttle-walk',
  balance: 'weight-shift',
};

/** For people on level 3 for whom rising from a chair is hard: one step lower. */
export const startHereWhenRisingIsHard: Readonly<Record<string, string>> = { rise: 'sts-knees', hip: 'bridge' };

/** For people who trained with weights and had a break. */
export const startHereTrained: Readonly<Record<string, string>> = { push: 'dumbbell-press', pull: 'dumbbell-row' };

/** Small moves done through the day by old people and those up for few steps, beside the move of the same family. */
export const throughTheDay: readonly string[] = ['ankle-pump'];

/** Families that train the same muscles: at most two of a group in one programme, so that it stays whole-body. */
export const sameMuscles: Readonly<Record<string, string>> = {
  rise: 'thigh',
  squat: 'thigh',
  knee: 'thigh',
  step: 'thigh',
  pull: 'pull',
  biceps: 'pull',
  push: 'push',
  triceps: 'push',
  grip: 'hand',
  wrist: 'hand',
  fingers: 'hand',
};

/** Families whose moves stand beside each other rather than above: none is named as the harder one. */
export const sideBySide: ReadonlySet<string> = new Set([
  'breath-ease',
  'cough',
  'stretch',
  'fingers',
  'wrist',
  'mouth',
  'rest',
  'pool-arms',
]);

/** The moves a programme begins with: worth naming when a precaution takes them out. */
export const startingMoves: ReadonlySet<string> = new Set(
  Object.values(startHere).flatMap((byLevel) => Object.values(byLevel)),
);
