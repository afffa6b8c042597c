import { exercises } from '../knowledge/interventions/catalogue.ts';
import type { Active } from './active-precautions.ts';
import type { ActivePrecaution, CarePlan, Programme, Reason } from './care-plan.ts';
import { chooseAll } from './choose.ts';
import { wantedFamilies } from './families.ts';
import { CLEARANCE_LEVEL } from './limits.ts';
import { budgetOf, doseVolume, programme } from './programme.ts';
import { selects } from './select.ts';
import type { Situation } from './situation.ts';
import { refusedExercises, verdictsOf } from './verdicts.ts';

/** Exercises in a programme at most; our own choice, so that it can be remembered. */
const mostItems = { usual: 9, bed: 7, pacing: 7, gentle: 5 } as const;

function mostFor({ limits, choosing }: Situation): number {
  if (limits.mode === 'pacing') return mostItems.pacing;
  if (limits.mode) return mostItems.gentle;
  return choosing.level.legs === 1 ? mostItems.bed : mostItems.usual;
}

/** The programme, or nothing: an emergency, a stop, or nothing that is safe and possible. */
export function makeProgramme(situation: Situation): Programme | undefined {
  const { record, state, limits, preferences, choosing, emergency } = situation;
  if (emergency.length > 0 || limits.mode === 'none') return undefined;
  const { level, around } = choosing;
  const families = wantedFamilies(state, level, limits.mode, around.place);
  const choices = chooseAll(families, choosing, mostFor(situation));
  const budget = budgetOf(preferences, level);
  const dosed = doseVolume(record, limits, level, budget, around.place);
  const made = programme(choices, choosing, limits, budget, dosed);
  return made.items.length > 0 ? made : undefined;
}

function statusOf({ emergency, clearance, limits }: Situation, made: Programme | undefined): CarePlan['status'] {
  if (emergency.length > 0) return 'stopped';
  if (!made) return 'empty';
  if (limits.mode === 'pacing' || limits.mode === 'gentle') return limits.mode;
  return clearance.length > 0 ? 'until-cleared' : 'programme';
}

/** Why there is nothing to do: the precautions that take everything out, or the time or things there are. */
function whyEmpty({ limits, judged, preferences }: Situation): Reason[] {
  if (limits.mode === 'none') return limits.modeReasons;
  if (exercises.some(({ id }) => judged.get(id)?.length === 0)) {
    const noTime = (preferences.minutesPerDay ?? 99) < 10 || (preferences.daysPerWeek ?? 9) < 1;
    return [noTime ? { from: 'time', id: 'no-time' } : { from: 'place', id: 'nothing-possible-here' }];
  }
  const all = [...judged.values()].flat();
  return [...new Map(all.map((reason) => [`${reason.from}:${reason.id}`, reason])).values()];
}

function becauseOf(status: CarePlan['status'], situation: Situation): Reason[] {
  if (status === 'stopped') return situation.emergency;
  if (status === 'empty') return whyEmpty(situation);
  if (status === 'pacing' || status === 'gentle') return situation.limits.modeReasons;
  return status === 'until-cleared' ? situation.clearance : [];
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
  'status' | 'because' | 'clearance' | 'programme' | 'precautions' | 'verdicts' | 'refused'
>;

/** What may be done, what may not, and why. */
export function outcome(situation: Situation, made: Programme | undefined): Outcome {
  const { judged, choosing, active, clearance, emergency } = situation;
  const status = statusOf(situation, made);
  const verdicts = verdictsOf(judged, choosing, made);
  const waits = clearance.length > 0 && emergency.length === 0;
  return {
    status,
    because: becauseOf(status, situation),
    ...(waits && { clearance: { by: clearance, maxLevel: CLEARANCE_LEVEL } }),
    ...(made && { programme: made }),
    precautions: active.map(precautionLine),
    verdicts,
    refused: refusedExercises(verdicts, choosing, made),
  };
}
