import type { Living } from '../../knowledge/models/event-kind.ts';
import type { StudyArm } from '../../knowledge/models/study-arm.ts';
import type { ScenarioEvent } from '../scenario-event.ts';
import type { Circumstance, Class } from './arm-programmes.ts';
import { circumstances } from './circumstances.ts';
import { measuredBetween } from './phases.ts';

/** What happened to the people of an arm, in the vocabulary of the forecast. */
export interface ArmScenario {
  events: ScenarioEvent[];
  /** Days between which the change was measured. */
  baseDay: number;
  endDay: number;
  living: Living;
  class: Class;
  /** Body at the start, for energy balance. */
  body: { fatKg: number; leanKg: number };
  /** The number is the effect of the treatment over the same programme without it. */
  without?: ScenarioEvent[];
  /** Tested again and again: testing trains. */
  retested: boolean;
  /** No mapping for the circumstance: a general one was used. */
  fallback: boolean;
}

/** Longest follow-up that is read as it stands: a working life. */
export const LONGEST_DAYS = 15000;

/** Text of a setting plus circumstance, lower case, for modifiers. */
export const textOf = (arm: StudyArm): string => `${arm.circumstance.replace(/_/g, ' ')}; ${arm.setting.toLowerCase()}`;

/** Mean age where a paper gives none: read from the setting, else a guess by circumstance (our judgement). */
function guessAge(arm: StudyArm, usual: number): number {
  const text = textOf(arm);
  if (arm.ageYears !== undefined) return arm.ageYears;
  if (/child|adolescent|paediatric|pediatric/.test(text)) return 11;
  if (/nursing|frail|geriatric|very old|octogen/.test(text)) return 82;
  if (/older|elder|old\b|senior|postmeno|sarcopen/.test(text)) return 68;
  if (/middle/.test(text)) return 50;
  if (/young|college|student|athlete/.test(text)) return 23;
  return usual;
}

function isFrail(arm: StudyArm, age: number): boolean {
  return (
    age >= 75 &&
    /nursing|frail|ward|inpatient|hospital|geriatric|care home|institution/.test(textOf(arm)) &&
    !/pre-?frail/.test(textOf(arm))
  );
}

function startBody(arm: StudyArm, overweight: boolean): { fatKg: number; leanKg: number } {
  const male = arm.maleShare ?? 0.5;
  const text = textOf(arm);
  if (/semistarv|lean men|athlete|normal.?weight|military|soldier/.test(text))
    return { fatKg: 10 + 6 * (1 - male), leanKg: 44 + 15 * male };
  if (/anorexia|\ban\b|refeed/.test(text)) return { fatKg: 6, leanKg: 34 + 10 * male };
  if (/bariatric|bypass|sleeve|severe obes/.test(text)) return { fatKg: 58, leanKg: 56 + 16 * male };
  if (overweight) return { fatKg: 42 - 4 * male, leanKg: 50 + 16 * male };
  return { fatKg: 25 - 5 * male, leanKg: 43 + 14 * male };
}

/** A control group lives through what its trial was about: bed rest, a cast, intensive care; looked for in the setting too. */
function behindControl(arm: StudyArm): Circumstance | undefined {
  const rest = arm.circumstance.replace(/control|usual_care|placebo|no_(training|exercise)|untrained/g, '');
  const setting = arm.setting.toLowerCase().replace(/\W+/g, '_');
  const named = (words: string, known: readonly Circumstance[]): Circumstance | undefined =>
    known.find(({ pattern }) => pattern.test(words));
  const real = circumstances.filter((one) => !['training', 'retraining'].includes(one.class) && one.id !== 'control');
  return (
    named(rest, real) ??
    named(
      setting,
      real.filter(({ id }) => trialConditions.has(id)),
    )
  );
}

/** What a trial's setting may name without doubt; others (steps, age, food) are also said of healthy volunteers. */
const trialConditions = new Set([
  'bed-rest',
  'spaceflight',
  'immobilisation',
  'critical-illness',
  'burns',
  'cord',
  'androgen-deprivation',
  'cachexia',
  'glp1',
]);

const entryOf = (arm: StudyArm): Circumstance | undefined => {
  const found = circumstances.find(({ pattern }) => pattern.test(arm.circumstance));
  return found?.id === 'control' ? (behindControl(arm) ?? found) : found;
};

/** Whether the circumstance of an arm has a mapping of its own. */
export const isKnownCircumstance = (arm: StudyArm): boolean => entryOf(arm) !== undefined;

/** Turns an arm into events. Never fails: an unknown circumstance gets a general mapping and `fallback`. */
export function armScenario(arm: StudyArm): ArmScenario {
  const text = textOf(arm);
  const found = entryOf(arm);
  const entry =
    found ?? circumstances.find(({ id }) => id === (arm.direction === 'loss' ? 'general-loss' : 'general-gain'))!;
  const days = Math.min(LONGEST_DAYS, Math.max(1, arm.durationDays ?? entry.usualDays ?? 42));
  const built = entry.build({ arm, days, text });
  const between = measuredBetween(arm.setting);
  const age = guessAge(arm, entry.usualAge);
  const retested = /tested (?:\d+ ?x|\d+ times|again)|serial|repeated test/.test(text) && !/untested/.test(text);
  const scenario: ArmScenario = {
    events: built.events,
    baseDay: built.baseDay ?? between?.[0] ?? 0,
    endDay: built.endDay ?? between?.[1] ?? days,
    living: { ageYears: age, male: arm.maleShare ?? 0.5, frail: isFrail(arm, age) },
    class: entry.class,
    body: startBody(arm, entry.class === 'energy' || /obes|overweight|weight loss|diabet/.test(text)),
    retested,
    fallback: found === undefined,
  };
  return built.without ? { ...scenario, without: built.without } : scenario;
}
