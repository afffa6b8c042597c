import type { ForecastMean } from '@thew/cohort/forecast/forecast-means';
import type { CohortResult, Estimate } from '@thew/cohort/run/result';

/** A result with nothing in it; a test puts in what it is about. */
export const emptyResult = (more: Partial<CohortResult> = {}): CohortResult => ({
  n: 100,
  estimates: [],
  agreement: [],
  attrition: [],
  fleiss: { kappa: null, n: 0, criteria: [] },
  intersections: [],
  measures: [],
  centiles: [],
  issues: [],
  about: {
    thew: '0.1.0',
    engine: 'DuckDB v1',
    file: 'people.csv',
    sha256: null,
    mapping: null,
    title: null,
    cite: null,
    where: null,
    by: ['sex'],
    design: { weight: null, stratum: null, psu: null, lonely: 'fail' },
    criteria: ['ewgsop2-2019'],
    sql: { people: 'SELECT 1', results: 'SELECT 2' },
  },
  ...more,
});

export const estimateOf = (more: Partial<Estimate> = {}): Estimate => ({
  criterion: 'ewgsop2-2019',
  standing: 'met',
  group: {},
  n: 1000,
  events: 100,
  unweighted: 0.1,
  estimate: 0.1,
  se: 0.01,
  df: 30,
  ci95: { wald: [0.08, 0.12], logit: [0.08, 0.12], 'korn-graubard': [0.08, 0.125] },
  bounds: [0.095, 0.11],
  unknown: 15,
  ...more,
});

export type Day = readonly [day: number, mean: number, half?: number];

/** Means of one group, by day: a half-width of the interval of the change, none where the design gives none. */
export function meansOf(days: readonly Day[], more: Partial<ForecastMean> = {}): ForecastMean[] {
  const start = days[0]![1];
  return days.map(([day, mean, half]) => {
    const change = mean - start;
    const ci95 = half === undefined ? ([null, null] as const) : ([change - half, change + half] as const);
    return {
      measure: 'grip-strength',
      unit: 'kg',
      basis: 'absolute',
      group: {},
      day,
      n: 100,
      mean,
      se: half ?? null,
      ci95: [null, null],
      extrapolated: 0,
      change: { mean: change, se: half ?? null, ci95 },
      band80: [mean - 2, mean + 1],
      ...more,
    };
  });
}

export const forecastResult = (means: ForecastMean[], more: Partial<CohortResult> = {}): CohortResult =>
  emptyResult({
    forecast: { scenario: { id: 'bed' }, asOf: '2026-01-05', seed: 1, members: 60, people: 100, means },
    ...more,
  });
