export { type CohortOutcome, type CohortRequest, cohort } from './run/cohort.ts';
export { printResult } from './run/print-result.ts';
export type { CohortResult, Estimate } from './run/result.ts';
