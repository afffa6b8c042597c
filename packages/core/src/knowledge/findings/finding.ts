import type { Citation } from '../sources/source.ts';

export type Asker = 'person' | 'clinician' | 'lab';
export type FindingKind = 'boolean' | 'choice' | 'multi' | 'number';

/** One question, sign or test that speaks for or against a cause. Its value is an observation under its `id`. */
export interface Finding {
  /** Kebab-case; the measure catalogue's id where both name one thing (`measure: true`). */
  id: string;
  /** The underscore id of the evidence tables. */
  aliases?: readonly string[];
  /** The measure catalogue has this id: its unit, range and derivation hold. */
  measure?: true;
  /** In plain words, to be read by who answers. */
  question: string;
  /** Who can answer: the person, somebody who examines, or a test. */
  asker: Asker;
  kind: FindingKind;
  /** Of a choice or multiple answer; ordered for a stage. */
  options?: readonly string[];
  /** UCUM; numbers only. */
  unit?: string;
  /** Smallest and largest sensible number. */
  range?: readonly number[];
  /** The answer that calms: `false` for most, an option for a choice; none where no answer calms. */
  reassuring?: boolean | string;
  /** Findings of one system are not independent: at most three of them count for or against one cause. */
  system: string;
  /** Why it is asked. */
  why: string;
  at: Citation;
}
