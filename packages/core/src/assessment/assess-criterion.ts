import type { Criterion } from '../knowledge/criteria/criterion.ts';
import type { Facts } from '../observations/facts.ts';
import type { CriterionResult, TraceNode } from './assessment.ts';
import { type Context, contextOf } from './context.ts';
import { evaluateQuantity, evaluateTruth } from './evaluate-truth.ts';
import { hull, isExact } from './interval.ts';
import { missingSets } from './missing-sets.ts';
import { nothingKnown, resultOfNothing } from './nothing-known.ts';
import { type ErrorOf, resultProbabilities } from './probability.ts';
import { combinedResult, indeterminate, notApplicable, possibleFacts, stageResult } from './stage-result.ts';
import { outcomeOf, trace } from './trace.ts';

export interface AssessOptions {
  /** Clause by clause, with sources. */
  trace?: boolean;
  /** Chance of each result under measurement error; needs `errorOf`. */
  errorOf?: ErrorOf;
}

const unverifiedIn = new WeakMap<Criterion, boolean>();

/** Whether any number or clause of the criterion is tagged as not verified in print. */
function hasUnverified(criterion: Criterion): boolean {
  const cached = unverifiedIn.get(criterion);
  if (cached !== undefined) return cached;
  const found = JSON.stringify(criterion).includes('"certainty":"unverified"');
  unverifiedIn.set(criterion, found);
  return found;
}

function scoreOf(criterion: Criterion, worlds: readonly Facts[]): Pick<CriterionResult, 'score' | 'scoreRange'> {
  const { score } = criterion;
  if (!score) return {};
  const value = worlds
    .map((facts) => evaluateQuantity(score.of, contextOf(facts, criterion.findings)))
    .reduce((all, one) => hull(all, one));
  if (isExact(value)) return { score: value.lo };
  return { scoreRange: [Math.max(value.lo, score.min), Math.min(value.hi, score.max)] };
}

/** The first option of a choice is the default reading, whose result is known already. */
function variantResults(criterion: Criterion, worlds: readonly Facts[], byDefault: string): Record<string, string> {
  const results: Record<string, string> = {};
  for (const [choice, { options }] of Object.entries(criterion.variants ?? {}))
    for (const [index, value] of options.entries())
      results[`${choice}=${value}`] =
        index === 0 ? byDefault : combinedResult(criterion, worlds, { [choice]: value }).result;
  return results;
}

function traceOf(criterion: Criterion, context: Context): TraceNode[] {
  const stages = criterion.stages.map((stage) => ({
    ...trace(stage.when, context),
    name: stage.result,
    kind: 'stage',
  }));
  if (!criterion.applies) return stages;
  return [{ ...trace(criterion.applies, context), name: 'applies', kind: 'applies' }, ...stages];
}

/** One definition for one person: result, what is open, what would settle it, every documented reading. */
export const assessCriterion = (criterion: Criterion, facts: Facts, options: AssessOptions = {}): CriterionResult =>
  nothingKnown(criterion, facts)
    ? resultOfNothing(criterion, facts, options.trace === true, () => workOut(criterion, facts, options))
    : workOut(criterion, facts, options);

function workOut(criterion: Criterion, facts: Facts, options: AssessOptions): CriterionResult {
  const worlds = possibleFacts(criterion, facts);
  const context = contextOf(facts, criterion.findings);
  const { result, notExcluded } =
    worlds.length === 1 ? stageResult(criterion, context) : combinedResult(criterion, worlds, {});
  const open = result === indeterminate || notExcluded.length > 0;
  const probabilities =
    options.errorOf && worlds.length === 1 && result !== notApplicable && !criterion.conceptual
      ? resultProbabilities(criterion, facts, options.errorOf)
      : undefined;
  return {
    result,
    ...scoreOf(criterion, worlds),
    notExcluded,
    missing: open && result !== notApplicable ? missingSets(criterion, context) : [],
    variants: variantResults(criterion, worlds, result),
    ...(probabilities && { probabilities }),
    unverified: hasUnverified(criterion),
    findings: Object.fromEntries(
      Object.keys(criterion.findings).map((name) => [name, outcomeOf(evaluateTruth({ kind: 'ref', name }, context))]),
    ),
    ...(options.trace && { trace: traceOf(criterion, context) }),
  };
}
