import type { Certainty } from '../sources/source.ts';

export type MeasureKind = 'quantity' | 'score' | 'category' | 'finding';

export interface Code {
  system: 'http://loinc.org' | 'http://snomed.info/sct' | string;
  code: string;
  display: string;
  verified: boolean;
  /** The code also says which side, or how it was measured. */
  side?: 'left' | 'right';
  method?: string;
}

export interface MeasurementError {
  population: string;
  /** Protocol and interval between the two measurements. */
  conditions?: string;
  sex?: 'female' | 'male';
  /** Completed years, both ends included. */
  ages?: readonly [number, number];
  /** Standard error of measurement in the measure's unit. */
  sem?: number;
  /** Smallest change beyond chance in 95 of 100 stable people, in the measure's unit. */
  mdc95?: number;
  /** Smallest change that matters to people; a range where studies differ. */
  mcid?: readonly [number, number];
  /** Error as a share of the value (%), where the source gives that instead. */
  cvPercent?: number;
  /** The error grows with the value: use cvPercent of the value instead of the SEM. */
  proportional?: boolean;
  source: string;
  doi?: string;
  url?: string;
  certainty: Certainty;
  isDefault?: boolean;
  note?: string;
}

export interface Measure {
  id: string;
  kind: MeasureKind;
  title: string;
  /** Canonical UCUM unit; '' for categories and findings. */
  unit: string;
  /** Outside is an error: the value is not kept as a measurement. */
  hard?: readonly [number, number];
  /** Outside is a warning. */
  plausible?: readonly [number, number];
  /** The direction that is worse for the person; unable counts as the worst. */
  worse?: 'lower' | 'higher';
  options?: readonly string[];
  methods?: readonly string[];
  about: string;
  /** How to take it, in our words. */
  protocol?: string;
  codes: readonly Code[];
  errors: readonly MeasurementError[];
  /** Rough effort to obtain it, minutes; orders "what to measure next", cheapest first. */
  minutes: number;
  /** Needs equipment beyond a chair, a tape, a watch and a scale. */
  equipment?: string;
  /** Several observations of one day are trials of one test: this one counts. */
  best?: 'highest' | 'lowest';
  aliases?: readonly string[];
}
