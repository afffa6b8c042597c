import type { Criterion, Quantity, Truth } from '../knowledge/criteria/criterion.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import { type Context, factOf, hasResult, reading } from './context.ts';
import { evaluateQuantity, evaluateTruth } from './evaluate-truth.ts';
import { epsilon, type Interval, isExact } from './interval.ts';
import { type Input, inputsIn, inputsOf, isMeasured } from './measures-in.ts';
import { both, either, minimalSets, need, nothing, type Requirements, reached, unreachable } from './requirements.ts';

/** What would make a clause met, and what would make it not met. */
interface Outlook {
  met: Requirements;
  notMet: Requirements;
}

const settled = (truth: boolean): Outlook =>
  truth ? { met: reached, notMet: unreachable } : { met: unreachable, notMet: reached };

/** Just off a cut-point, so that "below 27" and "at least 27" contradict each other. */
const step = 1e-6;

const nameOf = (input: Input): string => ('measure' in input ? input.measure : `${input.questionnaire}.${input.item}`);

function isOpen(input: Input, context: Context): boolean {
  if ('measure' in input) {
    return !hasResult(factOf(context, input.measure));
  }
  const answer = context.facts.answers[input.questionnaire]?.[input.item];
  return answer === undefined || answer === null;
}

/** All missing inputs of a quantity at once; a total given as a measure stands for its unanswered items. */
function missingInputs(quantity: Quantity, context: Context): string[] {
  if (quantity.kind === 'firstKnown') {
    const [total, ...rest] = quantity.of;
    const answered = rest.some((part) => [...inputsOf(part, context)].some((input) => !isOpen(input, context)));
    if (total && !answered) return missingInputs(total, context);
    return rest.flatMap((part) => missingInputs(part, context));
  }
  return [...inputsOf(quantity, context)].filter((input) => isOpen(input, context)).map(nameOf);
}

const needAll = (inputs: Iterable<string>): Requirements => {
  const needs = new Map<string, readonly [number, number]>();
  for (const input of inputs) needs.set(input, [-Infinity, Infinity]);
  return needs.size === 0 ? reached : [{ needs }];
};

/** A single missing measure against a known cut-point: the range on either side. */
function simpleCompare(measure: string, operator: string, cut: Interval): Outlook {
  const low = operator === '<' || operator === '<=';
  const inclusive = operator === '<=' || operator === '>=';
  const offset = low === inclusive ? step : -step;
  // `x < c`: met up to c − step, not met from c; `x <= c`: met up to c, not met from c + step.
  const below = low === inclusive ? cut.lo : cut.lo - step;
  const atOrAbove = low === inclusive ? cut.hi + offset : cut.hi;
  const under = [need(measure, -Infinity, below)];
  const over = [need(measure, atOrAbove, Infinity)];
  return low ? { met: under, notMet: over } : { met: over, notMet: under };
}

interface OpenPart {
  /** What the part can add at most. */
  gain: number;
  inputs: string[];
}

/** The fewest parts, largest first, that can carry a total across its cut-point. */
function largestParts(parts: readonly OpenPart[], shortBy: number): OpenPart[] {
  let gained = 0;
  return [...parts]
    .sort((a, b) => b.gain - a.gain)
    .filter(({ gain }) => {
      if (gained >= shortBy - epsilon) return false;
      gained += gain;
      return true;
    });
}

/** Sets of up to this many of so many parts are listed one by one; beyond, one smallest set stands for all. */
const mostParts = 8;
const mostListed = 2;

/** Parts of a sum or count: the smallest subsets whose best case carries the total across the cut-point. */
function subsets(parts: readonly OpenPart[], shortBy: number): Requirements {
  const largest = largestParts(parts, shortBy);
  if (parts.length > mostParts || largest.length > mostListed) return needAll(largest.flatMap((part) => part.inputs));
  const single = parts.filter(({ gain }) => gain >= shortBy - epsilon);
  const pairs = parts.flatMap((a, index) =>
    parts
      .slice(index + 1)
      .filter((b) => !single.includes(a) && !single.includes(b) && a.gain + b.gain >= shortBy - epsilon)
      .map((b) => [...a.inputs, ...b.inputs]),
  );
  return [...single.map((part) => part.inputs), ...pairs].flatMap(needAll);
}

function additiveParts(quantity: Quantity): readonly Quantity[] | undefined {
  if (quantity.kind === 'sum') return quantity.of;
  if (quantity.kind === 'count') return quantity.of.map((of) => ({ kind: 'count', of: [of] }));
  if (quantity.kind === 'firstKnown') return quantity.of.map(additiveParts).find((parts) => parts !== undefined);
  return undefined;
}

function sumCompare(
  parts: readonly Quantity[],
  { operator, left }: Extract<Truth, { kind: 'compare' }>,
  cut: Interval,
  context: Context,
): Outlook {
  const total = evaluateQuantity(left, context);
  const open = parts
    .map((part) => ({ value: evaluateQuantity(part, context), inputs: missingInputs(part, context) }))
    .filter(({ value, inputs }) => !isExact(value) && inputs.length > 0)
    .map(({ value, inputs }) => ({ gain: value.hi - value.lo, inputs }));
  const over = subsets(open, cut.hi - total.lo + (operator === '>' || operator === '<=' ? step : 0));
  const under = subsets(open, total.hi - cut.lo + (operator === '<' || operator === '>=' ? step : 0));
  return operator.startsWith('<') ? { met: under, notMet: over } : { met: over, notMet: under };
}

/** Age, sex or ancestry that a cut-point depends on and nobody recorded. */
function missingOfPerson(truth: Truth, { facts }: Context): string[] {
  const missing = (['age', 'sex', 'ancestry'] as const).filter((key) => facts[key] === undefined);
  return missing.filter((key) => JSON.stringify(truth).includes(`"kind":"${key}"`));
}

function compareOutlook(truth: Extract<Truth, { kind: 'compare' }>, context: Context): Outlook {
  const cut = evaluateQuantity(truth.right, context);
  const inputs = missingInputs(truth.left, context);
  if (isExact(cut) && truth.left.kind === 'measure') return simpleCompare(truth.left.measure, truth.operator, cut);
  const parts = additiveParts(truth.left);
  const answered = truth.left.kind !== 'firstKnown' || inputs.length > 1;
  if (isExact(cut) && parts && answered) return sumCompare(parts, truth, cut, context);
  const wanted = needAll([...inputs, ...missingInputs(truth.right, context), ...missingOfPerson(truth, context)]);
  // Everything is there but the method it was measured by: the measure itself has to be entered again.
  const sets = wanted === reached ? needAll([...inputsOf(truth.left, context)].map(nameOf)) : wanted;
  return { met: sets, notMet: sets };
}

function combine(parts: readonly Outlook[], conjunction: boolean): Outlook {
  const together = (key: keyof Outlook) => parts.map((part) => part[key]).reduce(both, reached);
  const one = (key: keyof Outlook) => parts.map((part) => part[key]).reduce(either, unreachable);
  return conjunction
    ? { met: together('met'), notMet: one('notMet') }
    : { met: one('met'), notMet: together('notMet') };
}

/** `count` of the parts: ways to reach it, one part after the other. */
function reachCount(parts: readonly Requirements[], count: number): Requirements {
  let ways: Requirements[] = [reached, ...Array.from({ length: count }, () => unreachable)];
  for (const part of parts)
    ways = ways.map((way, index) => (index === 0 ? reached : either(way, both(ways[index - 1]!, part))));
  return ways[count]!;
}

function anyMeasuredOutlook(parts: readonly Truth[], context: Context): Outlook {
  const done = parts.filter((part) => isMeasured(part, context));
  if (done.length > 0)
    return combine(
      done.map((part) => outlook(part, context)),
      false,
    );
  const open = parts.map((part) => outlook(part, context));
  return {
    met: open.map((part) => part.met).reduce(either, unreachable),
    notMet: open.map((part) => part.notMet).reduce(either, unreachable),
  };
}

function leafOutlook(truth: Truth, context: Context): Outlook {
  switch (truth.kind) {
    case 'finding':
      return truth.is
        ? { met: [need(truth.finding, 1, 1)], notMet: [need(truth.finding, 0, 0)] }
        : { met: [need(truth.finding, 0, 0)], notMet: [need(truth.finding, 1, 1)] };
    case 'measured':
      return { met: truth.of.map((measure) => need(measure)), notMet: reached };
    case 'sex':
    case 'ancestry':
      return { met: [need(truth.kind)], notMet: [need(truth.kind)] };
    default: {
      const inputs = needAll([...inputsIn(truth, context)].map(nameOf));
      return { met: inputs, notMet: inputs };
    }
  }
}

function outlook(truth: Truth, context: Context): Outlook {
  const value = evaluateTruth(truth, context);
  if (value !== undefined && !(truth.kind === 'measured' && !value)) return settled(value);
  switch (truth.kind) {
    case 'compare':
      return compareOutlook(truth, context);
    case 'all':
    case 'any':
      return combine(
        truth.of.map((part) => outlook(part, context)),
        truth.kind === 'all',
      );
    case 'not': {
      const { met, notMet } = outlook(truth.of, context);
      return { met: notMet, notMet: met };
    }
    case 'atLeast': {
      const parts = truth.of.map((part) => outlook(part, context));
      return {
        met: reachCount(
          parts.map((part) => part.met),
          truth.count,
        ),
        notMet: reachCount(
          parts.map((part) => part.notMet),
          truth.of.length - truth.count + 1,
        ),
      };
    }
    case 'anyMeasured':
      return anyMeasuredOutlook(truth.of, context);
    case 'variant':
      return outlook(reading(truth, context), context);
    case 'ref':
      return context.findings[truth.name] ? outlook(context.findings[truth.name]!, context) : settled(false);
    default:
      return leafOutlook(truth, context);
  }
}

/** Minutes to obtain what is missing: questions before tests, tests before scans. */
const effort = (set: readonly string[]): number =>
  set.reduce((total, input) => total + (measureById(input)?.minutes ?? 1), 0);

/**
 * The smallest sets of missing inputs with which the result could become final, cheapest first. Items of a
 * questionnaire are written `questionnaire.item`; `age`, `sex` and `ancestry` stand for themselves.
 */
export function missingSets(criterion: Criterion, context: Context): string[][] {
  const applies = criterion.applies ? outlook(criterion.applies, context) : settled(true);
  let ways: Requirements = applies.notMet;
  let harderExcluded: Requirements = applies.met;
  for (const stage of criterion.stages) {
    const { met, notMet } = outlook(stage.when, context);
    ways = either(ways, both(harderExcluded, met));
    harderExcluded = both(harderExcluded, notMet);
  }
  ways = either(ways, harderExcluded);
  return minimalSets(ways.filter((way) => way !== nothing))
    .sort((a, b) => effort(a) - effort(b) || a.length - b.length || a.join().localeCompare(b.join()))
    .slice(0, 12);
}
