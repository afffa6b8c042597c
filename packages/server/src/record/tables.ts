import type { Generated } from 'kysely';

/** Tables of the record, the same in libsql and PostgreSQL. Times are ISO 8601 text in UTC, JSON is text. */

export interface PeopleTable {
  id: string;
  name: string;
  sex: 'female' | 'male' | null;
  birth_date: string | null;
  /** Years on the day `age_on`, where no birth date is known. */
  age: number | null;
  age_on: string | null;
  ancestry: string | null;
  /** Day of the newest entry. */
  as_of: string;
  created_at: string;
  updated_at: string;
}

export interface ObservationsTable {
  id: string;
  person_id: string;
  /** Order of entry, kept so that an export reads as the import did. */
  position: number;
  measure: string;
  /** The value as JSON (number, text, true/false, list), null where absent. */
  value: string | null;
  /** The value again where it is a number, in `unit`. */
  value_number: number | null;
  unit: string | null;
  entered_value: number | null;
  entered_unit: string | null;
  date: string | null;
  side: 'left' | 'right' | 'both' | null;
  site: string | null;
  method: string | null;
  device: string | null;
  absent: 'unable' | 'refused' | 'not-done' | null;
  /** Warnings of the reader, as JSON. */
  issues: string;
  created_at: string;
}

export interface ConditionsTable {
  id: string;
  person_id: string;
  position: number;
  code: string;
  system: string;
  display: string | null;
  onset: string | null;
  abatement: string | null;
}

export interface MedicationsTable {
  id: string;
  person_id: string;
  position: number;
  name: string;
  code: string | null;
  system: string | null;
  dose_value: number | null;
  dose_unit: string | null;
  start_date: string | null;
  end_date: string | null;
}

export interface EventsTable {
  id: string;
  person_id: string;
  position: number;
  kind: string;
  start_date: string;
  end_date: string | null;
  /** Further details, as a JSON object. */
  details: string;
}

export interface AnswersTable {
  person_id: string;
  questionnaire: string;
  item: string;
  position: number;
  /** JSON: number, text, true/false or null. */
  answer: string;
}

export interface AssessmentsTable {
  id: string;
  person_id: string;
  as_of: string;
  knowledge_version: string;
  assessment: string;
  created_at: string;
}

export interface SessionsTable {
  id: string;
  person_id: string;
  /** Day it belongs to (YYYY-MM-DD). */
  date: string;
  /** Kind of session of the plan, or `protein` for food. */
  session: string;
  status: 'done' | 'partly' | 'rested';
  minutes: number | null;
  /** 0 none to 10 most, each may be left out. */
  effort: number | null;
  pain: number | null;
  /** Repetitions that were left, easily, at the end. */
  reps_left: number | null;
  /** Protein eaten, for `protein`. */
  grams: number | null;
  note: string | null;
  /** How it was a day or two later, as JSON. */
  after: string | null;
  /** Danger signs noticed, as a JSON list. */
  signs: string;
  /** What was done of each exercise, as JSON. */
  exercises: string;
  created_at: string;
}

export interface JournalTable {
  id: string;
  person_id: string;
  /** Who wrote it, as they call themselves. */
  author: string | null;
  text: string;
  created_at: string;
}

/** One row for each person who named any. */
export interface PreferencesTable {
  person_id: string;
  /** Place, equipment, time and diet, as JSON. */
  preferences: string;
  updated_at: string;
}

/** Who did what when. Never a value, a name or a measure. */
export interface AuditTable {
  id: Generated<number>;
  at: string;
  actor: string;
  action: string;
  person_id: string | null;
  /** How many rows the action touched. */
  count: number;
}

export interface Tables {
  people: PeopleTable;
  observations: ObservationsTable;
  conditions: ConditionsTable;
  medications: MedicationsTable;
  events: EventsTable;
  answers: AnswersTable;
  assessments: AssessmentsTable;
  sessions: SessionsTable;
  journal: JournalTable;
  preferences: PreferencesTable;
  audit: AuditTable;
}
