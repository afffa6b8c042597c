import { careFacts } from '../explanation/care-facts.ts';
import { explain } from '../explanation/explain.ts';
import type { Explanation } from '../explanation/explanation.ts';
import { careContext } from '../explanation/prior.ts';
import { exercises } from '../knowledge/interventions/catalogue.ts';
import { education } from '../knowledge/interventions/education.ts';
import { equipmentById } from '../knowledge/interventions/equipment.ts';
import { treatmentOf } from '../knowledge/interventions/treatment-matrix.ts';
import type { Issue } from '../observations/issue.ts';
import type { PersonRecord } from '../observations/observation.ts';
import { type Active, activePrecautions } from './active-precautions.ts';
import type { ActivePrecaution, CarePlan, Preferences, Programme, Reason } from './care-plan.ts';
import type { CareState } from './care-state.ts';
import { answered, numberFact } from './care-state.ts';
import { type Choosing, chooseAll } from './choose.ts';
import { wantedFamilies } from './families.ts';
import { clearanceReasons, emergencyReasons } from './gate.ts';
import { goalsOf } from './goals.ts';
import { type Judged, judgeExercises } from './judge-exercises.ts';
import { type Limits, limitsOf } from './limits.ts';
import { nutritionPlan } from './nutrition.ts';
import { surroundingsOf } from './possible.ts';
import { readPreferences } from './preferences.ts';
import { budgetOf, doseVolume, programme } from './programme.ts';
import { referralsOf, supportsOf } from './referrals.ts';
import { selects } from './select.ts';
import { startLevel } from './start-level.ts';
import { refusedExercises, verdictsOf } from './verdicts.ts';

export interface PlanOptions {
  /** Of the same record; worked out when not given. */
  explanation?: Explanation;
  preferences?: Preferences;
}

/** Any of these, and training stops (care tables, README: hard stops for every exercise). */
const stopAndSeek = [
  'fever',
  'chest-pain',
  'fainting',
  'pressure-180-110',
  'swollen-calf',
  'breathless-at-rest',
  'dark-urine',
  'new-weakness',
];

const mostItems = { programme: 9, bed: 7, pacing: 7, gentle: 5 } as const;

function activeLine({ precaution, certainty }: Active): ActivePrecaution {
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

const mostCauses = 6;

/** Known and likely causes; where training must wait it is left out of what treats them. */
function treatments({ known, contributing }: Explanation, noTraining: boolean): CarePlan['byCause'] {
  return [...new Set([...known, ...contributing])].slice(0, mostCauses).flatMap((id) => {
    const row = treatmentOf(id);
    const kinds = row?.treatments.filter(({ kind }) => !noTraining || kind !== 'exercise') ?? [];
    return row
      ? [{ ...row, treatments: kinds, certainty: known.includes(id) ? ('known' as const) : ('suspected' as const) }]
      : [];
  });
}

interface Situation {
  record: PersonRecord;
  state: CareState;
  active: Active[];
  limits: Limits;
  judged: Judged;
  preferences: Preferences;
}

function choosingOf({ state, active, judged, preferences }: Situation): Choosing {
  const sure = new Set(
    state.explanation.causes.filter(({ support }) => support >= 4).map(({ condition }) => condition),
  );
  const conditions = new Set(
    active
      .filter(
        ({ precaution, certainty }) =>
          precaution.from === 'condition' && (certainty === 'known' || sure.has(precaution.id)),
      )
      .map(({ precaution }) => precaution.id),
  );
  const slow =
    (numberFact(state, 'gait-speed') ?? 9) < 0.6 ||
    conditions.has('frailty') ||
    answered(state, 'onset-speed', 'hours');
  return { judged, around: surroundingsOf(preferences), level: startLevel(state), conditions, shortWalks: slow };
}

function makeProgramme(situation: Situation): Programme {
  const { record, state, limits, preferences } = situation;
  const choosing = choosingOf(situation);
  const { level, around } = choosing;
  const most =
    limits.mode === 'pacing'
      ? mostItems.pacing
      : limits.mode
        ? mostItems.gentle
        : level.legs === 1
          ? mostItems.bed
          : mostItems.programme;
  const choices = chooseAll(wantedFamilies(state, level, limits.mode, around.place), choosing, most);
  const budget = budgetOf(preferences, level);
  const dosed = doseVolume(record, limits, level, budget, around.place);
  return programme(choices, choosing, limits, budget, dosed);
}

/** Why there is nothing to do: the precautions that take everything out, or the time or things there are. */
function whyEmpty({ limits, judged, preferences }: Situation): Reason[] {
  if (limits.mode === 'none') return limits.modeReasons;
  const free = exercises.some(({ id }) => judged.get(id)?.length === 0);
  if (free) {
    const noTime = (preferences.minutesPerDay ?? 99) < 10 || (preferences.daysPerWeek ?? 9) < 1;
    return [noTime ? { from: 'time', id: 'no-time' } : { from: 'place', id: 'nothing-possible-here' }];
  }
  const seen = new Map<string, Reason>();
  for (const reasons of judged.values()) for (const reason of reasons) seen.set(`${reason.from}:${reason.id}`, reason);
  return [...seen.values()];
}

function statusOf(
  made: Programme | undefined,
  emergency: readonly Reason[],
  clearance: readonly Reason[],
  limits: Limits,
): CarePlan['status'] {
  if (emergency.length > 0) return 'stopped';
  if (!made || made.items.length === 0) return 'empty';
  if (limits.mode === 'pacing') return 'pacing';
  if (limits.mode === 'gentle') return 'gentle';
  return clearance.length > 0 ? 'until-cleared' : 'programme';
}

function becauseOf(
  status: CarePlan['status'],
  emergency: Reason[],
  clearance: Reason[],
  situation: Situation,
): Reason[] {
  if (status === 'stopped') return emergency;
  if (status === 'empty') return whyEmpty(situation);
  if (status === 'pacing' || status === 'gentle') return situation.limits.modeReasons;
  return status === 'until-cleared' ? clearance : [];
}

function unknownEquipment({ equipment = [] }: Preferences): Issue[] {
  return equipment
    .filter((id) => !equipmentById(id))
    .map(() => ({
      code: 'unknown-equipment',
      severity: 'warning',
      place: { field: 'preferences.equipment' },
      expected: 'an id of the equipment list',
    }));
}

const educationFor = ({ explanation }: CareState, pacing: boolean): CarePlan['education'] => {
  const about = new Set([...explanation.known, ...explanation.contributing]);
  return education
    .filter((one) => one.about.some((id) => about.has(id)))
    .filter((one) => !pacing || one.about.includes('me-cfs-pem'))
    .slice(0, 8)
    .map(({ id, text, about: conditions, at }) => ({ id, text, about: [...conditions], at }));
};

/**
 * What to do about weak or thin muscle: goals, a weekly programme, food, referrals and help, inside everything that the
 * person's conditions, medicines, danger signs and answers forbid. Plain JSON of codes; total: any record gives a plan,
 * an emergency gives a stopped one, and a plan with nothing in it says why. Decision support, not a prescription.
 */
export function plan(record: PersonRecord, options: PlanOptions = {}): CarePlan {
  const explanation = options.explanation ?? explain(record, { maxCauses: 40 });
  const { preferences, issues } = readPreferences(options.preferences ?? {});
  const state: CareState = { explanation, context: careContext(careFacts(record).facts) };
  const active = activePrecautions(state);
  const emergency = emergencyReasons(explanation);
  const clearance = clearanceReasons(explanation);
  const limits = limitsOf(active, clearance);
  const judged = judgeExercises(state, active, limits, emergency);
  const situation = { record, state, active, limits, judged, preferences };
  const made = emergency.length > 0 || limits.mode === 'none' ? undefined : makeProgramme(situation);
  const status = statusOf(made, emergency, clearance, limits);
  const nutrition = nutritionPlan(state, preferences);
  const shown = made && made.items.length > 0 ? made : undefined;
  const verdicts = verdictsOf(judged, choosingOf(situation), shown);
  return {
    id: record.id,
    asOf: record.asOf,
    status,
    because: becauseOf(status, emergency, clearance, situation),
    ...(clearance.length > 0 && emergency.length === 0 && { clearance: { by: clearance, maxLevel: 2 } }),
    byCause: emergency.length > 0 ? [] : treatments(explanation, limits.mode === 'none'),
    goals: shown
      ? goalsOf(record, state, { ...(limits.mode && { mode: limits.mode }), programme: shown, nutrition })
      : [],
    ...(shown && { programme: shown }),
    precautions: active.map(activeLine),
    refused: refusedExercises(verdicts, choosingOf(situation), shown),
    verdicts,
    nutrition,
    referrals: referralsOf(state, active, clearance, nutrition),
    support: supportsOf(state, nutrition),
    education: emergency.length > 0 ? [] : educationFor(state, status === 'pacing'),
    safetyOpen: explanation.triage.safetyOpen,
    stopAndSeek,
    issues: [...explanation.issues, ...issues, ...unknownEquipment(preferences)],
  };
}
