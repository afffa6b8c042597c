export { reportPage } from './report/report-page.ts';
export { type CohortOutcome, type CohortRequest, cohort } from './run/cohort.ts';
export { lookAtTable, type TableLook } from './run/look-at-table.ts';
export type { Progress } from './run/options.ts';
export { printResult } from './run/print-result.ts';
export type { CohortResult, Estimate } from './run/result.ts';
