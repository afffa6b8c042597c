import type { Citation } from '../sources/source.ts';
import type { ExerciseKind, Position, Trait } from './exercise.ts';

/** Which exercises a precaution is about: any of these, except the listed ones. */
export interface Selector {
  every?: true;
  traits?: readonly Trait[];
  kinds?: readonly ExerciseKind[];
  positions?: readonly Position[];
  ids?: readonly string[];
  muscles?: readonly string[];
  exceptTraits?: readonly Trait[];
  exceptIds?: readonly string[];
}

/** What has to happen before a refused exercise may come back. */
export type Until =
  | 'while-it-lasts'
  | 'doctor-agrees'
  | 'surgeon-agrees'
  | 'team-agrees'
  | 'therapist-present'
  | 'flare-over'
  | 'ck-lower'
  | 'crash-free'
  | 'nerve-returns'
  | 'swallow-check'
  | 'wound-closed'
  | 'breathing-checked'
  | 'heart-checked'
  | 'salts-normal'
  | 'well-again';

/** `none`: no exercise; `gentle`: range of movement and easy breathing only; `pacing`: below the energy limit. */
export type Mode = 'none' | 'gentle' | 'pacing';

export interface Caps {
  maxLevel?: number;
  /** 0 no effort to 10 the most possible. */
  maxEffort?: number;
  maxSets?: number;
  maxReps?: number;
  /** Strength and power days in a week. */
  maxStrengthDays?: number;
  /** Full days between two strength days. */
  restDays?: number;
  maxMinutesPerBout?: number;
}

export interface Refusal {
  what: Selector;
  until: Until;
}

/** How the load may rise. `symptom-free`: only after days without payback; `none`: not by itself. */
export type Progress = 'usual' | 'slow' | 'symptom-free' | 'none';

/**
 * What a condition, medicine, danger sign or finding forbids, limits or asks for. Data only; the words are in
 * `presentation/plan-precaution-words.ts` under the same id.
 */
export interface Precaution {
  /** Condition, medicine class, danger rule or finding it comes from. */
  id: string;
  from: 'condition' | 'drug' | 'red-flag' | 'finding';
  /** For `finding`: expression that must be true (what was not asked counts as not true). */
  when?: string;
  mode?: Mode;
  modeUntil?: Until;
  refuse?: readonly Refusal[];
  caps?: Caps;
  progress?: Progress;
  /** Somebody beside the person for standing work, or a therapist for all. */
  company?: 'helper' | 'therapist';
  /** Soreness or swelling must be gone after so many hours; else a step down. */
  settleHours?: 24 | 48;
  at: Citation;
}
