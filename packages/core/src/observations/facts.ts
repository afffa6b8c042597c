import type { Observation, Sex } from './observation.ts';

/** What one measure amounts to on the day of assessment. */
export interface Fact {
  /** Number in the catalogue's unit, option, finding, or several options. */
  value?: number | string | boolean | string[];
  /** Tried and not able: a result, worse than any number. */
  unable?: boolean;
  /** Why there is no value: refused and not done are missing. */
  missing?: 'refused' | 'not-done';
  method?: string;
  device?: string;
  date?: string;
  /** The observations it rests on (the best trial first). */
  from: Observation[];
  /** Formula id when the value was derived. */
  formula?: string;
  /**
   * For a value derived as `scale × another measure` (asmi = asm / height²): measurement error of the two is one
   * error, and the probability of a stage must treat them as one.
   */
  proportionalTo?: { measure: string; scale: number };
}

/** Everything known of a person on the day of assessment; what is not in `measures` is unknown. */
export interface Facts {
  sex?: Sex;
  /** Exact years; compare completed years where a paper gives age bands. */
  age?: number;
  ancestry?: string;
  asOf: string;
  measures: ReadonlyMap<string, Fact>;
  /** Questionnaire → item → answer (number or option). */
  answers: Readonly<Record<string, Readonly<Record<string, number | string | boolean | null>>>>;
}
