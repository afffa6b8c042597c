import type { Criterion } from '../knowledge/criteria/criterion.ts';
import type { Facts } from '../observations/facts.ts';
import type { Sex } from '../observations/observation.ts';
import { type Context, contextOf } from './context.ts';
import { evaluateTruth, type TruthValue } from './evaluate-truth.ts';
import { mentionsOf } from './mentions.ts';

/** What one reading of a criterion gives for one sex and ancestry. */
export interface StageResult {
  result: string;
  notExcluded: string[];
}

export const indeterminate = 'indeterminate';
export const notApplicable = 'not-applicable';

/** Harder stages first: the first proven stands, those before it that are open are not excluded. */
function climb(criterion: Criterion, truths: readonly TruthValue[]): StageResult {
  const open: string[] = [];
  for (const [index, stage] of criterion.stages.entries()) {
    if (truths[index]) {
      const settled = criterion.staging === 'ladder' || open.length === 0;
      return settled
        ? { result: stage.result, notExcluded: open }
        : { result: indeterminate, notExcluded: [...open, stage.result] };
    }
    if (truths[index] === undefined) open.push(stage.result);
  }
  return { result: open.length === 0 ? criterion.otherwise : indeterminate, notExcluded: open };
}

/** The result in one context (one sex, one ancestry, one reading of each ambiguity). */
export function stageResult(criterion: Criterion, context: Context): StageResult {
  if (criterion.conceptual) return { result: criterion.conceptual, notExcluded: [] };
  const applies = criterion.applies ? evaluateTruth(criterion.applies, context) : true;
  if (applies === false) return { result: notApplicable, notExcluded: [] };
  const truths = criterion.stages.map((stage) => evaluateTruth(stage.when, context));
  const climbed = climb(criterion, truths);
  if (applies) return climbed;
  const possible = criterion.stages.filter((_, index) => truths[index] !== false).map((stage) => stage.result);
  // Not applicable is a result like any other: a class stands only if no value of what is missing could change it.
  return { result: indeterminate, notExcluded: possible };
}

/** The sexes and ancestries to try where one that matters was not recorded; empty where it does not matter. */
export function worldsOf(criterion: Criterion): { sexes: Sex[]; ancestries: string[] } {
  const { sex, ancestries } = mentionsOf(criterion);
  return {
    sexes: sex ? ['male', 'female'] : [],
    ancestries: ancestries.length > 0 ? [...new Set([...ancestries, 'other'])] : [],
  };
}

/** Sex or ancestry not recorded: everyone the person could be. One entry when both are known or do not matter. */
export function possibleFacts(criterion: Criterion, facts: Facts): Facts[] {
  const { sexes, ancestries } = worldsOf(criterion);
  let worlds: Facts[] = [facts];
  if (facts.sex === undefined && sexes.length > 0)
    worlds = worlds.flatMap((world) => sexes.map((sex) => ({ ...world, sex })));
  if (facts.ancestry === undefined && ancestries.length > 0)
    worlds = worlds.flatMap((world) => ancestries.map((ancestry) => ({ ...world, ancestry })));
  return worlds;
}

/** The result if every person this could be gets the same one, else indeterminate. */
export function combinedResult(
  criterion: Criterion,
  worlds: readonly Facts[],
  choices: Readonly<Record<string, string>>,
): StageResult {
  const results = worlds.map((facts) => stageResult(criterion, contextOf(facts, criterion.findings, choices)));
  const first = results[0]!;
  const open = new Set(results.flatMap((one) => one.notExcluded));
  const same = results.every((one) => one.result === first.result);
  if (!same) for (const one of results) open.add(one.result);
  const notExcluded = criterion.stages.map((stage) => stage.result).filter((stage) => open.has(stage));
  return { result: same ? first.result : indeterminate, notExcluded };
}
