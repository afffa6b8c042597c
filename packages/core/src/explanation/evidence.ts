import type { Context } from '../assessment/context.ts';
import { hasResult } from '../assessment/context.ts';
import { evaluateTruth } from '../assessment/evaluate-truth.ts';
import type { Truth } from '../knowledge/criteria/criterion.ts';
import { findingsIn } from '../knowledge/findings/expression-parts.ts';
import type { Evidence, FindingValue } from './explanation.ts';
import type { Weighed } from './weigh.ts';

/** The findings that make an expression true, or false: those of the leaves that came out that way. */
export function decidingFindings(truth: Truth, context: Context, outcome = true): string[] {
  if (truth.kind === 'not') return decidingFindings(truth.of, context, !outcome);
  if (truth.kind === 'all' || truth.kind === 'any' || truth.kind === 'atLeast') {
    const parts = truth.of.filter((part) => evaluateTruth(part, context) === outcome);
    return [...new Set(parts.flatMap((part) => decidingFindings(part, context, outcome)))];
  }
  return evaluateTruth(truth, context) === outcome ? findingsIn(truth) : [];
}

/** The answers behind an expression, as the record has them. */
export function valuesOf(findings: readonly string[], context: Context): FindingValue[] {
  const values: FindingValue[] = [];
  for (const finding of findings) {
    const fact = context.facts.measures.get(finding);
    if (!fact || !hasResult(fact)) continue;
    const value = fact.value ?? 'unable';
    values.push({ finding, value, ...(fact.date !== undefined && { date: fact.date }) });
  }
  return values;
}

const weightOf = (logRatio: number): Evidence['weight'] => {
  const factor = Math.exp(Math.abs(logRatio));
  if (factor >= 10) return 4;
  if (factor >= 5) return 3;
  return factor >= 2 ? 2 : 1;
};

export function evidenceOf({ clue, isTrue, logRatio, counted }: Weighed, context: Context): Evidence {
  const printed = isTrue ? clue.printed?.lrPos : clue.printed?.lrNeg;
  return {
    expression: clue.expression,
    values: valuesOf(decidingFindings(clue.truth, context, isTrue), context),
    weight: weightOf(logRatio),
    basis: clue.basis,
    ...(printed !== undefined && { likelihoodRatio: Number(printed.toPrecision(3)) }),
    ...(!counted && { sameSystem: true as const }),
    at: clue.at,
  };
}
