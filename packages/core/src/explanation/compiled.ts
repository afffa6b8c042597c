import { conditions } from '../knowledge/conditions/catalogue.ts';
import type { Condition } from '../knowledge/conditions/condition.ts';
import { criterionClues } from '../knowledge/conditions/criterion-clues.ts';
import type { Likelihood } from '../knowledge/conditions/likelihood.ts';
import { likelihoods } from '../knowledge/conditions/likelihoods.ts';
import type { Truth } from '../knowledge/criteria/criterion.ts';
import { findingById } from '../knowledge/findings/catalogue.ts';
import { closed, findingsIn, mapLeaves } from '../knowledge/findings/expression-parts.ts';
import { innervationCitation, lesionConditions } from '../knowledge/findings/innervation.ts';
import { parseExpression } from '../knowledge/findings/parse-expression.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import { graded, shrunk } from './weights.ts';

/** One thing that can speak for or against a cause, read once from the tables. */
export interface Clue {
  expression: string;
  truth: Truth;
  /** The same with every unanswered finding taken as answered in its calming way (a number: not beyond the limit). */
  calm: Truth;
  /** It needs an answer that calms. */
  needsCalm: boolean;
  /** It rests on such answers alone: a normal test, and nothing else. */
  onlyCalm: boolean;
  findings: string[];
  system: string;
  /** Odds factors when true, and when answered and false. */
  ifTrue: number;
  ifFalse: number;
  basis: 'published' | 'graded';
  /** As printed. */
  printed?: { lrPos: number; lrNeg?: number };
  at: Citation;
}

export interface CompiledCondition {
  condition: Condition;
  requires?: Truth;
  requiresCalm?: Truth;
  requiresFindings: string[];
  diagnosedBy?: Truth;
  clues: Clue[];
}

/** The leaf is true exactly when the finding has its calming answer. */
function isCalming(leaf: Truth): boolean {
  if (leaf.kind === 'finding') return findingById(leaf.finding)?.reassuring === leaf.is;
  if (leaf.kind !== 'option') return false;
  const calm = findingById(leaf.measure)?.reassuring;
  return typeof calm === 'string' && leaf.among.includes(calm);
}

const idOf = (leaf: Truth): string[] => findingsIn(leaf);

/**
 * For triage: a calming answer that was not given counts as if it were, so that leaving it out can never make a cause
 * look less likely than giving it.
 */
export const assumingCalm = (truth: Truth): Truth =>
  mapLeaves(truth, (leaf) =>
    isCalming(leaf) ? { kind: 'any', of: [{ kind: 'not', of: { kind: 'measured', of: idOf(leaf) } }, leaf] } : leaf,
  );

/** The leaf is false when the finding has its calming answer, or asks for a number beyond a limit. */
function isAlarming(leaf: Truth): boolean {
  if (leaf.kind === 'compare') return true;
  const id = leaf.kind === 'finding' ? leaf.finding : leaf.kind === 'option' ? leaf.measure : undefined;
  return id !== undefined && findingById(id)?.reassuring !== undefined && !isCalming(leaf);
}

/** Every unanswered finding taken as answered in its calming way. */
const answeredCalmly = (truth: Truth): Truth =>
  mapLeaves(assumingCalm(truth), (leaf) =>
    leaf.kind !== 'measured' && isAlarming(leaf)
      ? { kind: 'all', of: [{ kind: 'measured', of: idOf(leaf) }, leaf] }
      : leaf,
  );

/** The findings whose calming answer a part of the expression asks for. */
export function calmingFindings(truth: Truth): string[] {
  const found: string[] = [];
  mapLeaves(truth, (leaf) => {
    if (isCalming(leaf)) found.push(...findingsIn(leaf));
    return leaf;
  });
  return found;
}

const systemOf = (findings: readonly string[]): string => findingById(findings[0] ?? '')?.system ?? 'known-disease';

function clue(expression: string, at: Citation, ifTrue: number, ifFalse: number): Clue {
  const truth = parseExpression(expression, at);
  const findings = findingsIn(truth);
  const calm = answeredCalmly(truth);
  const calming = calmingFindings(truth);
  return {
    expression,
    truth,
    calm,
    needsCalm: calming.length > 0,
    onlyCalm: calming.length > 0 && findings.every((id) => calming.includes(id)),
    findings,
    system: systemOf(findings),
    ifTrue,
    ifFalse,
    basis: 'graded',
    at,
  };
}

const geometricMean = (numbers: readonly number[]): number =>
  Math.exp(numbers.reduce((sum, one) => sum + Math.log(one), 0) / numbers.length);

/** Ratios printed for the same finding in several studies are averaged on the log scale. */
function published(expression: string, rows: readonly Likelihood[]): Clue {
  const lrPos = geometricMean(rows.map((row) => row.lrPos ?? 1));
  const negatives = rows.map((row) => row.lrNeg).filter((ratio) => ratio !== undefined);
  const lrNeg = negatives.length > 0 ? geometricMean(negatives) : undefined;
  const base = clue(expression, rows[0]!.at, shrunk(lrPos), lrNeg === undefined ? 1 : shrunk(lrNeg));
  return { ...base, basis: 'published', printed: { lrPos, ...(lrNeg !== undefined && { lrNeg }) } };
}

function publishedClues(id: string): Clue[] {
  const byExpression = new Map<string, Likelihood[]>();
  for (const row of likelihoods) {
    if (row.condition !== id || row.meaning !== 'test' || row.lrPos === undefined || !row.finding) continue;
    byExpression.set(row.finding, [...(byExpression.get(row.finding) ?? []), row]);
  }
  return [...byExpression].map(([expression, rows]) => published(expression, rows));
}

/** A diagnosis in the record; where an answer says the same, the two count once. */
function knownClue({ id, at, diagnosedBy }: Condition): Clue {
  const known = clue(`cond(${id})`, at, graded.strong, 1);
  return diagnosedBy ? { ...known, findings: findingsIn(parseExpression(diagnosedBy, at)) } : known;
}

function compile(condition: Condition): CompiledCondition {
  const { id, at, keyFor, keyAgainst, strongFor, requires, diagnosedBy } = condition;
  const clues = publishedClues(id);
  const add = (expression: string, ifTrue: number, ifFalse: number) => {
    if (!clues.some((one) => one.expression === expression)) clues.push(clue(expression, at, ifTrue, ifFalse));
  };
  if (strongFor) add(strongFor, graded.strong, keyFor.includes(strongFor) ? graded.keyMissing : 1);
  for (const expression of keyFor) add(expression, graded.key, graded.keyMissing);
  for (const expression of keyAgainst) add(expression, graded.against, 1);
  clues.push(knownClue(condition));
  for (const { condition: cause, criterion, part } of criterionClues) {
    if (cause === id) add(`met(${criterion}.${part})`, graded.key, graded.keyMissing);
  }
  if (localised.has(id)) clues.push(clue(`lesion(${id})`, innervationCitation, graded.examined, 1));
  const gate = requires === undefined ? undefined : parseExpression(requires, at);
  return {
    condition,
    ...(gate && { requires: gate, requiresCalm: closed(assumingCalm(gate)) }),
    requiresFindings: gate ? findingsIn(gate) : [],
    ...(diagnosedBy && { diagnosedBy: parseExpression(diagnosedBy, at) }),
    clues,
  };
}

const localised = new Set(Object.values(lesionConditions));

let all: readonly CompiledCondition[] | undefined;

/** The causes with their expressions parsed, once per process. */
export const compiledConditions = (): readonly CompiledCondition[] => {
  all ??= conditions.map(compile);
  return all;
};
