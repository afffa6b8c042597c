/** What was measured, answered or found on one person. Plain JSON; the unit is always the catalogue's. */

import type { JournalNote, KeptPreferences, LoggedSession } from './session.ts';

export type Sex = 'female' | 'male';
export type Side = 'left' | 'right' | 'both';

/** Why there is no value. Unable is a result (the worst category); refused and not done are missing. */
export type Absent = 'unable' | 'refused' | 'not-done';

export interface Observation {
  /** Id in the measure catalogue, or of a finding. */
  measure: string;
  /** Number in `unit`; option of a category; `true`/`false` of a finding; several options of a multiple answer. */
  value?: number | string | boolean | string[];
  /** Canonical UCUM unit of the measure. */
  unit?: string;
  /** The number and unit as they were entered, where they differ from the canonical ones. */
  entered?: { value: number; unit: string };
  /** ISO 8601 date (YYYY-MM-DD). */
  date?: string;
  side?: Side;
  /** Muscle group, nerve or area of the body map. */
  site?: string;
  method?: string;
  device?: string;
  absent?: Absent;
}

export interface Condition {
  code: string;
  system: string;
  display?: string;
  onset?: string;
  abatement?: string;
}

export interface Medication {
  name: string;
  code?: string;
  system?: string;
  dose?: { value: number; unit: string };
  start?: string;
  end?: string;
}

/** Something that happened over time and drives the forecast: bed rest, a cast, an ICU stay, training. */
export interface LifeEvent {
  kind: string;
  start: string;
  end?: string;
  [detail: string]: string | number | boolean | undefined;
}

export type Answer = number | string | boolean | null;

/** One person as every reader returns it and every part of the core takes it. */
export interface PersonRecord {
  id: string;
  sex?: Sex;
  birthDate?: string;
  /** Age in years where no birth date is known. */
  age?: number;
  ancestry?: string;
  /** The day for which the person is assessed (YYYY-MM-DD); later observations do not count. */
  asOf: string;
  observations: Observation[];
  conditions: Condition[];
  medications: Medication[];
  events: LifeEvent[];
  /** Questionnaire → item → answer. */
  answers: Record<string, Record<string, Answer>>;
  /** What was done of a plan, oldest first. */
  sessions?: LoggedSession[];
  journal?: JournalNote[];
  /** Wishes for the plan: place, equipment, time, diet. */
  preferences?: KeptPreferences;
}
