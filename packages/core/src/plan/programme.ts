import { familyOf } from '../knowledge/interventions/catalogue.ts';
import type { Exercise } from '../knowledge/interventions/exercise.ts';
import type { Mode } from '../knowledge/interventions/precaution.ts';
import { sideBySide } from '../knowledge/interventions/start-here.ts';
import type { PersonRecord } from '../observations/observation.ts';
import type { DoseBasis, PlanItem, Preferences, Programme, ProgressRules } from './care-plan.ts';
import { swapOf, withCarried } from './carried.ts';
import type { Choice, Choosing } from './choose.ts';
import type { Course } from './course.ts';
import { effortOf, minutesOf, sessionFor, startDose, targetDose, type Volume } from './dose.ts';
import { forecastPerson, upAgain } from './forecast-person.ts';
import type { Judged } from './judge-exercises.ts';
import type { Limits } from './limits.ts';
import { lacking, type Surroundings } from './possible.ts';
import { chooseVolume, type TrainingLoad } from './simulate-dose.ts';
import type { StartLevel } from './start-level.ts';
import { days, daysFor, fitToTime, openDays, strengthDaysOf, weekOf } from './week.ts';

const WEEKS = 12;

export interface Budget {
  minutesPerDay: number;
  daysPerWeek: number;
  asked: boolean;
}

/** Minutes and days where the person named none, by level: short spells for the weakest. Our own choice. */
export function budgetOf(
  { minutesPerDay, daysPerWeek }: Preferences,
  { legs, because }: StartLevel,
  mode?: Mode,
): Budget {
  const everyDay = legs === 1 || mode !== undefined || because.includes('small-and-often');
  return {
    minutesPerDay: minutesPerDay ?? (legs === 1 ? 60 : legs === 2 ? 40 : 45),
    // Pacing, gentle movement and crumbs belong to every day, the good and the bad.
    daysPerWeek: daysPerWeek ?? (everyDay ? 7 : 6),
    asked: minutesPerDay !== undefined || daysPerWeek !== undefined,
  };
}

/** Doses that keep every cap and the rest days, the library's usual one first. */
function safeVolumes({ caps, mode }: Limits, budget: Budget, place: string): Volume[] {
  if (mode) return [];
  const open = openDays(budget.daysPerWeek);
  // Two days in the pool are strength days too.
  const most = Math.min(place === 'pool' ? 2 : 3, caps.maxStrengthDays ?? 3);
  // Somebody who names two or three days means to train on each of them.
  const named = budget.asked && budget.daysPerWeek <= most ? [Math.floor(budget.daysPerWeek)] : [2, 3, 1];
  const days = named.filter(
    (n) => n >= 1 && n <= most && strengthDaysOf(open, n, Math.max(1, caps.restDays ?? 1)).length === n,
  );
  const sets = [2, 3, 1].filter((n) => n <= (caps.maxSets ?? 3));
  return days.flatMap((strengthDays) => sets.map((one) => ({ strengthDays, sets: one })));
}

/** Mean load over the weeks of a plan, as per cent of the most that can be lifted once, by level. Our own choice. */
const meanLoad: Readonly<Record<number, number>> = { 1: 30, 2: 50, 3: 60, 4: 70, 5: 75 };

/** What the programme amounts to for the forecast: light work where the effort is capped, water where most is in a pool. */
export function trainingLoad(legs: number, maxEffort: number, place: string): TrainingLoad {
  const light = maxEffort <= 4 || legs === 1;
  const modality = place === 'pool' ? 'water' : light ? 'mixed' : 'resistance';
  return { intensityPercent: Math.min(meanLoad[legs] ?? 50, light ? 40 : 100), modality, muscles: 'whole-body' };
}

/**
 * Days and sets of strength work: simulated where the muscle is healthy; where fibre or nerve is lost the forecast does
 * not fit, and the library's starting dose stands.
 */
export function doseVolume(
  record: PersonRecord,
  lost: boolean,
  limits: Limits,
  level: StartLevel,
  budget: Budget,
  place: string,
): { volume: Volume; basis: DoseBasis } {
  const options = safeVolumes(limits, budget, place);
  if (lost) {
    const volume = options[0] ?? { strengthDays: 2, sets: 2 };
    return { volume, basis: { from: 'library', because: 'fibre-or-nerve-lost' } };
  }
  const load = trainingLoad(level.legs, limits.caps.maxEffort ?? 10, place);
  return chooseVolume(upAgain(forecastPerson(record), record.asOf, level.legs), record.asOf, options, WEEKS, load);
}

const easierMove = (exercise: Exercise, judged: Judged, around: Surroundings): string | undefined =>
  [...familyOf(exercise.family)]
    .reverse()
    .find((one) => one.rung < exercise.rung && judged.get(one.id)?.length === 0 && lacking(one, around).length === 0)
    ?.id;

/** A harder move that no lasting precaution forbids; what only waits for a doctor may be named. */
function harder(exercise: Exercise, judged: Judged, around: Surroundings): string | undefined {
  if (sideBySide.has(exercise.family)) return undefined;
  const passing = ['doctor-agrees', 'surgeon-agrees', 'flare-over', 'ck-lower', 'therapist-present'];
  const next = familyOf(exercise.family).find(
    (one) =>
      one.rung > exercise.rung &&
      lacking(one, around).length === 0 &&
      (judged.get(one.id) ?? []).every(({ until }) => until !== undefined && passing.includes(until)),
  );
  return next?.id;
}

/** Standing work as the precautions ask; in water nobody with a limit is alone. Our own choice. */
function companyFor({ traits }: Exercise, { company, caps }: Limits): Pick<PlanItem, 'company'> {
  if (company && (traits.includes('standing') || traits.includes('pool'))) return { company };
  return traits.includes('pool') && caps.maxLevel !== undefined ? { company: 'helper' } : {};
}

/** The moves of the programme, each with the one it began with: the log may have changed it. */
function movesOf(
  choices: readonly Choice[],
  choosing: Choosing,
  { carried }: Course,
): { choice: Choice; begun: string }[] {
  const taken = new Set(choices.map(({ exercise }) => exercise.id));
  return choices.map((choice) => {
    const begun = choice.exercise.id;
    const exercise = swapOf(choice, carried, choosing, taken);
    if (!exercise) return { choice, begun };
    taken.add(exercise.id);
    const { insteadOf: _, ...rest } = choice;
    return { choice: { ...rest, exercise }, begun };
  });
}

/** Begin with half of the old weights after a break; our own choice, after the story of the man who stopped training. */
const OF_OLD_LOAD = 50;
const weights: readonly string[] = ['dumbbells', 'gym-machines'];

function itemOf(choice: Choice, limits: Limits, volume: Volume, { judged, around, level }: Choosing): PlanItem {
  const { exercise, startedLower, insteadOf } = choice;
  const dose = startDose(choice, limits, volume.strengthDays, level);
  const easier = sideBySide.has(exercise.family) ? undefined : easierMove(exercise, judged, around);
  const next = harder(exercise, judged, around);
  return {
    exercise: exercise.id,
    name: exercise.name,
    kind: exercise.kind,
    session: sessionFor(exercise, level),
    dose,
    target: targetDose(exercise, dose, limits, volume),
    effort: effortOf(exercise, limits),
    days: [],
    minutes: exercise.kind === 'pacing' ? 0 : minutesOf(dose),
    startedLower,
    ...(level.because.includes('trained-before') &&
      exercise.equipment.some((thing) => weights.includes(thing)) && { ofOldLoad: OF_OLD_LOAD }),
    ...(insteadOf && { insteadOf }),
    ...(easier !== undefined && { easier }),
    ...(next !== undefined && { harder: next }),
    ...companyFor(exercise, limits),
    taughtFirst: exercise.traits.includes('taught-first'),
    equipment: [...exercise.equipment],
    at: exercise.at,
  };
}

/** Pain that may be felt while training; the tendon and joint rows of the condition table say 4. */
const maxPain = 4;

export function rulesOf({ progress, caps, settleHours, mode }: Limits): ProgressRules {
  return {
    mode: mode === 'pacing' ? 'symptom-free' : progress,
    settleHours,
    extraReps: 2,
    sessionsInARow: 2,
    maxPain,
    maxEffort: caps.maxEffort ?? 7,
  };
}

/** The growth planned for later weeks must fit the time too: the most wanted items grow first, the others keep the start. */
function targetsInTime(items: readonly PlanItem[], minutesPerDay: number): PlanItem[] {
  const left = new Map(days.map((day) => [day, minutesPerDay]));
  for (const { days: on, minutes } of items) for (const day of on) left.set(day, (left.get(day) ?? 0) - minutes);
  return items.map((item) => {
    const target = { ...item.target, perWeek: item.dose.perWeek };
    const more = item.kind === 'pacing' ? 0 : minutesOf(target) - item.minutes;
    if (item.days.some((day) => (left.get(day) ?? 0) < more)) return { ...item, target: item.dose };
    for (const day of item.days) left.set(day, (left.get(day) ?? 0) - more);
    return { ...item, target };
  });
}

/** A dose that has grown past the planned target is the target now: what was reached is not asked back. */
function reached({ dose, target }: PlanItem): PlanItem['target'] {
  const more = (a: number | undefined, b: number | undefined): number | undefined =>
    a === undefined || b === undefined ? b : Math.max(a, b);
  const [reps, seconds, minutes] = [
    more(dose.reps, target.reps),
    more(dose.seconds, target.seconds),
    more(dose.minutes, target.minutes),
  ];
  return {
    ...target,
    sets: Math.max(dose.sets, target.sets),
    ...(reps !== undefined && { reps }),
    ...(seconds !== undefined && { seconds }),
    ...(minutes !== undefined && { minutes }),
  };
}

/** The week: items with doses and days, inside the time there is. No items when nothing fits. */
export function programme(
  choices: readonly Choice[],
  choosing: Choosing,
  limits: Limits,
  budget: Budget,
  dosed: { volume: Volume; basis: DoseBasis },
  course: Course = { carried: [] },
): Programme {
  const { around, level } = choosing;
  const open = openDays(budget.daysPerWeek);
  const rest = Math.max(1, limits.caps.restDays ?? 1);
  const strength = strengthDaysOf(open, dosed.volume.strengthDays, rest);
  const ceiling = limits.mode === 'pacing' ? course.ceilingMinutes : undefined;
  const minutes = Math.min(budget.minutesPerDay, ceiling ?? budget.minutesPerDay);
  const items = movesOf(choices, choosing, course).map(({ choice, begun }) => {
    const item = withCarried(itemOf(choice, limits, dosed.volume, choosing), begun, course.carried, limits);
    const days = daysFor(item.session, item.dose.perWeek, open, strength);
    return { ...item, target: reached(item), minutes: item.kind === 'pacing' ? 0 : minutesOf(item.dose), days };
  });
  const fitted = targetsInTime(fitToTime(items, minutes), minutes);
  const review = limits.mode || limits.progress !== 'usual' ? [2, 4, 8, 12] : [2, 6, 12];
  return {
    weeks: WEEKS,
    reviewWeeks: review,
    level: { legs: level.legs, arms: level.arms, because: level.because },
    items: fitted,
    week: weekOf(fitted),
    rules: rulesOf(limits),
    budget,
    place: around.place,
    strengthDays: strength.length,
    ...(ceiling !== undefined && { ceilingMinutes: ceiling }),
    doseBasis: dosed.basis,
  };
}
