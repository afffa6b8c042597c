import type { LifeEvent, Sex } from '../observations/observation.ts';
import type { BodySide } from './sides.ts';

/** One dated measurement of a person: the unit is the catalogue's; `day` counts from day 0 (negative: before it). */
export interface DatedValue {
  measure: string;
  day: number;
  value: number;
  /** Limb that was measured; forecast on that side where events differ by side. */
  side?: BodySide;
  /** Standard error of measurement in the same unit; the catalogue's when absent. */
  sem?: number;
}

/** Who is forecast. What is not known is left out; the forecast is then the population's and says so. */
export interface ForecastPerson {
  ageYears?: number;
  sex?: Sex;
  /** Lives in care or is in hospital, very old and weak: learns a lift faster from a low start. */
  frail?: boolean;
  heightCm?: number;
  weightKg?: number;
  bodyFatPercent?: number;
  measurements: readonly DatedValue[];
  /** What already happened, with dates or days before 0. */
  history: readonly ForecastEvent[];
}

/** An event as a scenario file gives it: a kind, dates or days from day 0, and the numbers of its kind. */
export type ForecastEvent = Partial<LifeEvent> & {
  kind: string;
  startDay?: number;
  endDay?: number;
};

export interface Scenario {
  id: string;
  title?: string;
  events: readonly ForecastEvent[];
}

export interface ForecastRequest {
  person: ForecastPerson;
  scenario: Scenario;
  /** Day 0 (YYYY-MM-DD); needed when events carry dates. */
  asOf: string;
  /** Default 180; at most 3653. */
  horizonDays?: number;
  /** Default 1,000. */
  members?: number;
  /** Default 1. */
  seed?: number;
  /** Days between answers; default 1 up to a year, 2 up to two years, else 7. A slider may ask for fewer. */
  everyDays?: number;
  /** Ids of `forecastMeasures`; default: those with a measurement, else a standard few. */
  measures?: readonly string[];
}
