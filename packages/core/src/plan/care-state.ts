import type { Context } from '../assessment/context.ts';
import { evaluateTruth } from '../assessment/evaluate-truth.ts';
import type { Explanation } from '../explanation/explanation.ts';
import type { Truth } from '../knowledge/criteria/criterion.ts';
import { closed } from '../knowledge/findings/expression-parts.ts';
import { parseExpression } from '../knowledge/findings/parse-expression.ts';
import { thewChoice } from '../knowledge/interventions/own-choice.ts';

/** What every part of the plan reads: the explanation, and the answers and measurements as findings. */
export interface CareState {
  explanation: Explanation;
  context: Context;
}

const compiled = new Map<string, Truth>();

/** An expression of the plan's tables, parsed once; what was not asked counts as not true. */
export function ruleOf(expression: string): Truth {
  const known = compiled.get(expression);
  if (known) return known;
  const made = closed(parseExpression(expression, thewChoice));
  compiled.set(expression, made);
  return made;
}

export const holds = (expression: string, { context }: CareState): boolean =>
  evaluateTruth(ruleOf(expression), context) === true;

export function numberFact({ context }: CareState, id: string): number | undefined {
  const value = context.facts.measures.get(id)?.value;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export const isUnable = ({ context }: CareState, id: string): boolean =>
  context.facts.measures.get(id)?.unable === true;

export const isTrue = ({ context }: CareState, id: string): boolean => context.facts.measures.get(id)?.value === true;

/** The answer is this option, or has it among several. */
export function answered({ context }: CareState, id: string, option: string): boolean {
  const value = context.facts.measures.get(id)?.value;
  return value === option || (Array.isArray(value) && value.includes(option));
}
