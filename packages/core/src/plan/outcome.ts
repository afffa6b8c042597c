import { exercises } from '../knowledge/interventions/catalogue.ts';
import type { Active } from './active-precautions.ts';
import type { ActivePrecaution, CarePlan, Programme } from './care-plan.ts';
import { type Choice, chooseAll } from './choose.ts';
import type { Course } from './course.ts';
import { wantedFamilies } from './families.ts';
import { fibreOrNerveLost } from './goals.ts';
import { CLEARANCE_LEVEL } from './limits.ts';
import { outlineOf } from './outline.ts';
import { poolPrecautionsOf } from './pool-precautions.ts';
import { type Budget, budgetOf, doseVolume, programme } from './programme.ts';
import type { Reason } from './reason.ts';
import { soonestFirst } from './referrals.ts';
import { selects } from './select.ts';
import type { Situation } from './situation.ts';
import { refusedExercises, verdictsOf } from './verdicts.ts';

/** Exercises in a programme at most; our own choice, so that it can be remembered. */
const mostItems = { usual: 9, pool: 10, tired: 8, few: 6, bed: 7, pacing: 7, gentle: 5 } as const;

/** Grief and low mood: few small moves, so that none of them can feel like failing. */
const lowSpirits: readonly string[] = ['grief', 'depression'];

function mostFor({ limits, choosing, state }: Situation): number {
  if (limits.mode === 'pacing') return mostItems.pacing;
  if (limits.mode) return mostItems.gentle;
  if (choosing.level.legs === 1) return mostItems.bed;
  const { known, contributing } = state.explanation;
  const isLow = [...known, ...contributing.slice(0, 3)].some((id) => lowSpirits.includes(id));
  if (isLow && choosing.level.legs === 2) return mostItems.few;
  if (limits.progress === 'symptom-free') return mostItems.tired;
  const crumbs = choosing.level.because.includes('small-and-often') ? 1 : 0;
  return (choosing.around.place === 'pool' ? mostItems.pool : mostItems.usual) + crumbs;
}

/** What stands before the weeks are laid out: the moves, the time and the dose that was simulated. */
export interface Draft {
  situation: Situation;
  choices: Choice[];
  budget: Budget;
  dosed: ReturnType<typeof doseVolume>;
}

/** The draft of a programme, or nothing: an emergency, or a stop. */
export function draftOf(situation: Situation): Draft | undefined {
  const { record, state, limits, preferences, choosing, emergency } = situation;
  if (emergency.length > 0 || limits.mode === 'none') return undefined;
  const { level, around } = choosing;
  const families = wantedFamilies(state, level, limits.mode, around.place);
  const choices = chooseAll(families, choosing, mostFor(situation));
  const budget = budgetOf(preferences, level, limits.mode);
  return {
    situation,
    choices,
    budget,
    dosed: doseVolume(record, fibreOrNerveLost(state), limits, level, budget, around.place),
  };
}

export const unchanged: Course = { carried: [] };

/** The programme with what the log made of it, or nothing: a setback that goes on, or nothing safe and possible. */
export function programmeOf(draft: Draft | undefined, course: Course = unchanged): Programme | undefined {
  if (!draft || course.stop?.length || course.pause?.length) return undefined;
  const { situation, choices, budget, dosed } = draft;
  const made = programme(choices, situation.choosing, situation.limits, budget, dosed, course);
  return made.items.length > 0 ? { ...made, ahead: outlineOf(situation, made) } : undefined;
}

function statusOf(
  { emergency, clearance, limits }: Situation,
  made: Programme | undefined,
  { stop = [], pause = [] }: Course,
): CarePlan['status'] {
  if (emergency.length > 0 || stop.length > 0) return 'stopped';
  if (pause.length > 0) return 'paused';
  if (!made) return 'empty';
  if (limits.mode === 'pacing' || limits.mode === 'gentle') return limits.mode;
  return clearance.length > 0 ? 'until-cleared' : 'programme';
}

/** Why there is nothing to do: the precautions that take everything out, or the time or things there are. */
function whyEmpty({ limits, judged, preferences }: Situation, { ceilingMinutes }: Course): Reason[] {
  if (limits.mode === 'none') return limits.modeReasons;
  if (limits.mode === 'pacing' && ceilingMinutes !== undefined) return [{ from: 'log', id: 'ceiling' }];
  if (exercises.some(({ id }) => judged.get(id)?.length === 0)) {
    const noTime = (preferences.minutesPerDay ?? 99) < 10 || (preferences.daysPerWeek ?? 9) < 1;
    return [noTime ? { from: 'time', id: 'no-time' } : { from: 'place', id: 'nothing-possible-here' }];
  }
  const all = [...judged.values()].flat();
  return [...new Map(all.map((reason) => [`${reason.from}:${reason.id}`, reason])).values()];
}

function becauseOf(status: CarePlan['status'], situation: Situation, course: Course): Reason[] {
  const { stop = [], pause = [] } = course;
  if (status === 'stopped') return [...situation.emergency, ...stop];
  if (status === 'paused') return [...pause];
  if (status === 'empty') return whyEmpty(situation, course);
  if (status === 'pacing' || status === 'gentle') return situation.limits.modeReasons;
  return status === 'until-cleared' ? soonestFirst(situation.clearance) : [];
}

function precautionLine({ precaution, certainty }: Active): ActivePrecaution {
  const { id, from, mode, modeUntil, caps, progress, company, settleHours, refuse = [], at } = precaution;
  const refuses = exercises.filter((one) => refuse.some(({ what }) => selects(what, one))).map((one) => one.id);
  return {
    id,
    from,
    certainty,
    ...(mode && { mode }),
    ...(modeUntil && { until: modeUntil }),
    ...(caps && { caps }),
    ...(progress && { progress }),
    ...(company && { company }),
    ...(settleHours && { settleHours }),
    refuses,
    at,
  };
}

type Outcome = Pick<
  CarePlan,
  'status' | 'because' | 'clearance' | 'takingUp' | 'programme' | 'precautions' | 'verdicts' | 'refused'
>;

/** What may be done, what may not, and why. */
export function outcome(situation: Situation, made: Programme | undefined, course: Course): Outcome {
  const { judged, choosing, active, clearance, emergency } = situation;
  const status = statusOf(situation, made, course);
  const verdicts = verdictsOf(judged, choosing, made);
  const waits = clearance.length > 0 && emergency.length === 0;
  return {
    status,
    because: becauseOf(status, situation, course),
    ...(waits && { clearance: { by: clearance, maxLevel: CLEARANCE_LEVEL } }),
    ...(course.takingUp && { takingUp: course.takingUp }),
    ...(made && { programme: made }),
    precautions: [...active.map(precautionLine), ...poolPrecautionsOf(situation.state, made)],
    verdicts,
    refused: refusedExercises(verdicts, choosing, made),
  };
}
