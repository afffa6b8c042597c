import { careFacts } from '../explanation/care-facts.ts';
import type { Explanation } from '../explanation/explanation.ts';
import { careContext } from '../explanation/prior.ts';
import type { PersonRecord } from '../observations/observation.ts';
import { type Active, activePrecautions } from './active-precautions.ts';
import type { Preferences } from './care-plan.ts';
import { type CareState, isTrue, numberFact } from './care-state.ts';
import type { Choosing } from './choose.ts';
import { clearanceReasons, emergencyReasons } from './gate.ts';
import { type Judged, judgeExercises } from './judge-exercises.ts';
import { type Limits, limitsOf } from './limits.ts';
import { surroundingsOf } from './possible.ts';
import type { Reason } from './reason.ts';
import { type StartLevel, startLevel } from './start-level.ts';

/** Everything that stands before a programme is made: what is known, what limits, what each exercise has against it. */
export interface Situation {
  record: PersonRecord;
  state: CareState;
  preferences: Preferences;
  active: Active[];
  emergency: Reason[];
  clearance: Reason[];
  limits: Limits;
  judged: Judged;
  choosing: Choosing;
}

/** Conditions whose cautions hold: diagnosed, or with good support. */
function cautioned({ explanation }: CareState, active: readonly Active[]): Set<string> {
  const sure = new Set(explanation.causes.filter(({ support }) => support >= 4).map(({ condition }) => condition));
  return new Set(
    active
      .filter(({ precaution }) => precaution.from === 'condition')
      .filter(({ precaution, certainty }) => certainty === 'known' || sure.has(precaution.id))
      .map(({ precaution }) => precaution.id),
  );
}

/** Below this speed (m/s) walks are short laps; our own choice. */
const slowWalk = 0.6;

/** Below an energy limit nothing is done more often. */
function levelFor(state: CareState, { mode }: Limits): StartLevel {
  const level = startLevel(state);
  return mode ? { ...level, because: level.because.filter((code) => code !== 'small-and-often') } : level;
}

export function situationOf(record: PersonRecord, explanation: Explanation, preferences: Preferences): Situation {
  const state: CareState = { explanation, context: careContext(careFacts(record).facts) };
  const active = activePrecautions(state);
  const emergency = emergencyReasons(explanation);
  const clearance = clearanceReasons(explanation);
  const limits = limitsOf(active, clearance);
  const judged = judgeExercises(state, active, limits, emergency);
  const conditions = cautioned(state, active);
  const shortWalks = (numberFact(state, 'gait-speed') ?? slowWalk) < slowWalk || conditions.has('frailty');
  const footDrops = isTrue(state, 'foot-drop');
  const risingIsHard = isTrue(state, 'chair-rise-hard');
  const level = levelFor(state, limits);
  const choosing = {
    judged,
    around: surroundingsOf(preferences),
    level,
    conditions,
    shortWalks,
    risingIsHard,
    footDrops,
  };
  return { record, state, preferences, active, emergency, clearance, limits, judged, choosing };
}
