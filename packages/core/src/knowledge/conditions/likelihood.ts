import type { Citation } from '../sources/source.ts';

export type LikelihoodMeaning =
  | 'test'
  | 'prior'
  | 'cause-share'
  | 'wasting-given-condition'
  | 'finding-given-condition'
  | 'outcome'
  | 'association'
  | 'description'
  | 'none';

/** One published figure: how well a finding separates, or how common a cause is in one setting. */
export interface Likelihood {
  /** Condition id, or the name of a presentation (`unintended-weight-loss`). */
  condition: string;
  /** Expression over finding ids. */
  finding?: string;
  text: string;
  meaning: LikelihoodMeaning;
  /** Low and high of the published range. */
  sensitivity?: readonly number[];
  specificity?: readonly number[];
  /** Multiplies the odds when the finding is true; under 1 it lowers them. */
  lrPos?: number;
  /** Multiplies the odds when the finding is answered and false. */
  lrNeg?: number;
  /** Computed from the printed sensitivity and specificity. */
  derived?: true;
  prevalence?: readonly number[];
  setting: string;
  note?: string;
  at: Citation;
}
