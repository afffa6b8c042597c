/**
 * The core of Thew: measure → assess → explain → forecast → plan. Every other module can be imported by its path, for
 * instance `@thew/core/assessment/trace`.
 */
export { type AssessmentOptions, assess } from './assessment/assess.ts';
export { type AssessOptions, assessCriterion } from './assessment/assess-criterion.ts';
export type { Assessment, CriterionResult, NormResult, TraceNode } from './assessment/assessment.ts';
export { type NextMeasurement, nextMeasurements } from './assessment/next-measurements.ts';
export { explain } from './explanation/explain.ts';
export type { Explanation } from './explanation/explanation.ts';
export { forecast } from './forecast/forecast.ts';
export { readText } from './input/read.ts';
export type { ReadOptions, ReadResult, RecordRead } from './input/read-result.ts';
export { criteria, criterionById } from './knowledge/criteria/catalogue.ts';
export type { Criterion } from './knowledge/criteria/criterion.ts';
export { measureById, measures } from './knowledge/measures/catalogue.ts';
export type { Measure } from './knowledge/measures/measure.ts';
export { type LoadedReference, loadReferences } from './knowledge/references/load.ts';
export type { Fact, Facts } from './observations/facts.ts';
export { gatherFacts } from './observations/gather-facts.ts';
export type { Issue } from './observations/issue.ts';
export type { Observation, PersonRecord } from './observations/observation.ts';
export { plan } from './plan/plan.ts';
