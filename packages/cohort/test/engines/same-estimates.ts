import type { CohortOutcome } from '@thew/cohort/run/cohort';
import type { MeasureSummary } from '@thew/cohort/run/result';
import { expect } from 'vitest';

const shape = ({ result }: CohortOutcome) =>
  result!.estimates.map(({ criterion, result: stage, finding, standing, group, n, events, df, unknown }) => ({
    criterion,
    stage,
    finding,
    standing,
    group,
    n,
    events,
    df,
    unknown,
  }));

const summaryOf = ({ measure, group, n, quantiles, quantileIntervals }: MeasureSummary) => ({
  ...{ measure, group, n, quantiles, quantileIntervals },
});

/** Counts are equal; sums of weights are added in another order and may differ in the last digits. */
export function sameEstimates(actual: CohortOutcome, expected: CohortOutcome) {
  expect(shape(actual)).toEqual(shape(expected));
  for (const [index, one] of expected.result!.estimates.entries()) {
    const other = actual.result!.estimates[index]!;
    expect(other.estimate).toBeCloseTo(one.estimate, 12);
    expect(other.se ?? 0).toBeCloseTo(one.se ?? 0, 12);
  }
  expect(actual.result!.attrition).toEqual(expected.result!.attrition);
  expect(actual.result!.intersections.map(({ n, met }) => ({ n, met }))).toEqual(
    expected.result!.intersections.map(({ n, met }) => ({ n, met })),
  );
  expect(actual.result!.measures.map(summaryOf)).toEqual(
    expect.arrayContaining(expected.result!.measures.map(summaryOf)),
  );
}
