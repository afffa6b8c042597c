import type { Certainty } from '../sources/source.ts';

/**
 * One number of the forecast model. `fitted` numbers come from the study arms named; `data` numbers from open data named as source;
 * `literature` numbers from the source named; `judgement` numbers are ours, and say so.
 */
export interface ModelParameter {
  id: string;
  meaning: string;
  value: number;
  unit: string;
  /** Standard deviation of what we do not know about the value (prior before, posterior after fitting). */
  spread: number;
  /** The value before fitting, and the hard limits of the fit. */
  prior: number;
  limits: readonly [number, number];
  provenance: 'fitted' | 'data' | 'literature' | 'judgement';
  source: string;
  certainty: Certainty;
  /** Study arms (role `fit`) that moved the value. */
  arms?: readonly string[];
}

/** Parameter values by id, as the model takes them. */
export type ParameterValues = Readonly<Record<string, number>>;
