import type { Citation } from '../sources/source.ts';

/**
 * The grammar of a definition: data only. The same object is evaluated for one person, compiled to SQL for a million,
 * printed as a page and drawn as a checklist. Every `Truth` is three-valued (met, not met, unknown); every `Quantity`
 * is a number or, where something is missing, the interval it must lie in.
 */

export type Operator = '<' | '<=' | '>' | '>=';

export type Truth =
  | { kind: 'compare'; left: Quantity; operator: Operator; right: Quantity; unit: string; at: Citation }
  /** A finding that is present (`is: true`) or answered absent (`is: false`). */
  | { kind: 'finding'; finding: string; is: boolean; at: Citation }
  /** A category measure whose option is one of these. */
  | { kind: 'option'; measure: string; among: readonly string[]; at: Citation }
  /** The test was tried and could not be done. */
  | { kind: 'unable'; measure: string; at: Citation }
  /** Measured by one of these methods; unknown when the method was not recorded. */
  | { kind: 'method'; measure: string; among: readonly string[] }
  /** Whether there is a result at all (value or unable): never unknown. */
  | { kind: 'measured'; of: readonly string[] }
  | { kind: 'sex'; is: 'female' | 'male' }
  /** Asian, Caucasian, …; unknown when not recorded. */
  | { kind: 'ancestry'; among: readonly string[] }
  /** Another part of the same criterion, by its name in `findings`. */
  | { kind: 'ref'; name: string }
  | { kind: 'all'; of: readonly Truth[] }
  | { kind: 'any'; of: readonly Truth[] }
  | { kind: 'not'; of: Truth }
  | { kind: 'atLeast'; count: number; of: readonly Truth[] }
  /** Interchangeable tests: those that were done decide; unknown only if none was done. */
  | { kind: 'anyMeasured'; of: readonly Truth[] }
  /** A documented ambiguity: which reading applies is the variant chosen. */
  | { kind: 'variant'; choice: string; cases: Readonly<Record<string, Truth>> }
  | { kind: 'constant'; is: boolean };

export type Quantity =
  | { kind: 'number'; value: number }
  | { kind: 'measure'; measure: string }
  /** Completed years when `completed`, else exact age. */
  | { kind: 'age'; completed: boolean }
  /** An item of a questionnaire, worth its number; unanswered lies between min and max. */
  | { kind: 'answer'; questionnaire: string; item: string; min: number; max: number }
  /** The first case that is met gives the value; unknown cases widen the interval. */
  | { kind: 'cases'; cases: readonly { when: Truth; then: Quantity }[]; otherwise: Quantity }
  | { kind: 'sum'; of: readonly Quantity[] }
  | { kind: 'product'; of: readonly Quantity[] }
  /** `first` where it is known, else `second` (a total given as a measure, else from its items). */
  | { kind: 'firstKnown'; of: readonly Quantity[] }
  /** How many are met; unknown ones widen the interval. */
  | { kind: 'count'; of: readonly Truth[] };

export type Domain = 'strength' | 'mass' | 'function' | 'weight-and-illness';

export interface Variant {
  /** The first is the default. */
  options: readonly [string, ...string[]];
  why: string;
}

export interface Stage {
  result: string;
  when: Truth;
}

export type CriterionKind = 'screen' | 'definition' | 'class' | 'scale';

export interface Criterion {
  id: string;
  title: string;
  kind: CriterionKind;
  condition:
    | 'sarcopenia'
    | 'sarcopenic-obesity'
    | 'respiratory-sarcopenia'
    | 'cachexia'
    | 'malnutrition'
    | 'low-muscle'
    | 'performance'
    | 'frailty'
    | 'neuromuscular'
    | 'icu-weakness';
  /** Id in the source registry. */
  source: string;
  /** Numbered section of the criteria catalogue it was taken from. */
  section: string;
  region?: string;
  /** Not met → `not-applicable` (only where the paper states a limit). */
  applies?: Truth;
  /** Named parts, reused by stages and shown in the trace. */
  findings: Readonly<Record<string, Truth>>;
  /** Column of the side-by-side table that a part belongs to. */
  domains: Readonly<Record<string, Domain>>;
  /** Most severe first. */
  stages: readonly Stage[];
  /** The result when no stage is met. */
  otherwise: string;
  /**
   * `ladder`: the highest stage proven stands, harder ones are "not excluded".
   * `bands`: one class, given only when no missing item could change it.
   */
  staging: 'ladder' | 'bands';
  score?: { of: Quantity; min: number; max: number };
  variants?: Readonly<Record<string, Variant>>;
  /** What differs from the paper. */
  departures: readonly string[];
  /** What a reader must know before using the result. */
  cautions?: readonly string[];
  /** Concept without cut-points: always this result (GLIS). */
  conceptual?: string;
}
