import type { Issue } from '@thew/core/observations/issue';
import type { CohortForecast } from '../forecast/forecast-cohort.ts';
import type { Intersection, PairAgreement } from '../statistics/agreement.ts';
import type { CentileCurves } from '../statistics/centile-curves.ts';
import type { Intervals } from '../statistics/estimate.ts';
import type { QuantileIntervals } from './quantile-intervals.ts';

/** One line of the prevalence table. Exactly one of `result`, `finding` and `standing` says what was counted. */
export interface Estimate {
  criterion: string;
  /** This result is the highest one proven. */
  result?: string;
  /** A named part of the definition (or an indicator of the mapping). */
  finding?: string;
  /** `met`: any result of the definition other than its lowest. */
  standing?: 'met';
  group: Record<string, string>;
  /** People who can be classified, inside the group and the design. */
  n: number;
  events: number;
  unweighted: number;
  estimate: number;
  se: number | null;
  df: number;
  ci95: { [Kind in keyof Intervals]: readonly [number | null, number | null] };
  /** Share if none, and if all, of the people who cannot be told had it. */
  bounds: readonly [number, number];
  /** People in the group whose data do not settle it. */
  unknown: number;
  /** Age-standardised, where a standard was asked for. */
  standardised?: { estimate: number; se: number; ci95: readonly [number, number] };
}

export interface AttritionStep {
  step: string;
  n: number;
  dropped: number;
  /** Set for the steps of one definition. */
  criterion?: string;
}

export interface MeasureSummary {
  measure: string;
  unit: string;
  group: Record<string, string>;
  n: number;
  mean: number;
  se: number;
  df: number;
  quantiles: { p5: number; p25: number; p50: number; p75: number; p95: number };
  /** Where they were asked for. */
  quantileIntervals?: QuantileIntervals;
}

export interface CohortResult {
  n: number;
  estimates: Estimate[];
  agreement: (PairAgreement & { group: Record<string, string> })[];
  attrition: AttritionStep[];
  fleiss: { kappa: number | null; n: number; criteria: string[] };
  intersections: Intersection[];
  measures: MeasureSummary[];
  /** Own centile curves, where they were asked for. */
  centiles: CentileCurves[];
  /** What is foreseen for the groups, where that was asked for. */
  forecast?: CohortForecast;
  issues: Issue[];
  about: {
    thew: string;
    engine: string;
    file: string;
    sha256: string | null;
    mapping: string | null;
    title: string | null;
    cite: string | null;
    where: string | null;
    by: string[];
    design: { weight: string | null; stratum: string | null; psu: string | null; lonely: string };
    criteria: string[];
    sql: { people: string; results: string };
  };
}
