import type { Certainty } from '../../knowledge/sources/source.ts';
import type { Sex } from '../observation.ts';

/** What a formula may look at: the numbers of its inputs (in the catalogue's units) and the person. */
export interface Reading {
  number(id: string): number;
  sex: Sex;
  /** Exact years. */
  age: number;
  ancestry: string;
}

export interface Formula {
  id: string;
  /** Measure it gives, in the catalogue's unit. */
  output: string;
  /** Measures it needs; the first is the one it passes method, device and date on from. */
  inputs: readonly string[];
  /** What must be known of the person. */
  person?: readonly ('sex' | 'age')[];
  text: string;
  source: string;
  certainty: Certainty;
  /** Fixed method of the result; otherwise that of the first input. */
  method?: string;
  /** The result is the first input times a number without notable error: both share one measurement error. */
  proportional?: boolean;
  /** Not able to do the first input means not able to do this. */
  passesUnable?: boolean;
  /** Undefined where the formula does not apply (outside the people it was made for). */
  compute(x: Reading): number | undefined;
}

/** What a formula says of itself; enough to print it. */
export type FormulaText = Pick<Formula, 'id' | 'output' | 'inputs' | 'text' | 'source' | 'certainty'>;
