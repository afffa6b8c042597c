import type { Quantity, Truth } from '../knowledge/criteria/criterion.ts';
import { type Context, factOf, hasResult } from './context.ts';
import { evaluateQuantity, evaluateTruth } from './evaluate-truth.ts';
import { epsilon, type Interval, isExact } from './interval.ts';
import { type Input, inputsIn, inputsOf } from './measures-in.ts';
import { both, needAll, type Range, type Requirement, type Requirements, type TotalNeed } from './requirements.ts';

/** Totals with unanswered parts: the fewest parts that can bring a total into a range and keep it there. */

type FirstKnown = Extract<Quantity, { kind: 'firstKnown' }>;
type Cases = Extract<Quantity, { kind: 'cases' }>;
type OpenInput = Input | Extract<Quantity, { kind: 'measure' | 'answer' }>;

export const nameOf = (input: Input): string =>
  'measure' in input ? input.measure : `${input.questionnaire}.${input.item}`;

export function isOpen(input: OpenInput, context: Context): boolean {
  if ('measure' in input) return !hasResult(factOf(context, input.measure));
  const answer = context.facts.answers[input.questionnaire]?.[input.item];
  return answer === undefined || answer === null;
}

const keys = new WeakMap<Quantity | Truth, string>();

/** The same for what is written alike. */
export function keyOf(expression: Quantity | Truth): string {
  const known = keys.get(expression);
  if (known !== undefined) return known;
  const key = JSON.stringify(expression);
  keys.set(expression, key);
  return key;
}

/** Age, sex or ancestry that a number depends on and nobody recorded. */
function missingOfPerson(quantity: Quantity, { facts }: Context): string[] {
  const missing = (['age', 'sex', 'ancestry'] as const).filter((key) => facts[key] === undefined);
  return missing.filter((key) => keyOf(quantity).includes(`"kind":"${key}"`));
}

const itemsOf = (quantity: FirstKnown): Quantity | undefined =>
  quantity.of.slice(1).find((part) => part.kind === 'sum' || part.kind === 'count');

/** What is asked first (a total, a grade) is enough alone; its items are asked once one of them is known. */
function isAskedByItems(quantity: FirstKnown, context: Context): boolean {
  const items = itemsOf(quantity);
  return items !== undefined && [...inputsOf(items, context)].some((input) => !isOpen(input, context));
}

/** What decides the cases that are still open: not the clauses settled by what was or was not measured. */
function openInCases({ cases, otherwise }: Cases, context: Context): string[] {
  const found: string[] = [];
  for (const { when, then } of cases) {
    const met = evaluateTruth(when, context);
    if (met === false) continue;
    const compared =
      when.kind === 'compare' ? openInputs(when.left, context) : namesOfOpen(inputsIn(when, context), context);
    found.push(...compared, ...openInputs(then, context));
    if (met) return found;
  }
  return [...found, ...openInputs(otherwise, context)];
}

/** Points that somebody may have noted are asked for as the one test or finding they come from, where there is one. */
function testBehind(quantity: FirstKnown, context: Context): string[] | undefined {
  const computed = quantity.of[0]?.kind === 'answer' && quantity.of.find((part) => part.kind === 'cases');
  if (!computed) return undefined;
  const inputs = [...new Set(openInCases(computed, context))];
  return inputs.length === 1 ? inputs : undefined;
}

const namesOfOpen = (inputs: readonly Input[], context: Context): string[] =>
  inputs.filter((input) => isOpen(input, context)).map(nameOf);

/** Everything missing that a number rests on; of a total and its items, one or the other. */
export function openInputs(quantity: Quantity, context: Context): string[] {
  if (quantity.kind === 'firstKnown') {
    if (isAskedByItems(quantity, context)) return openInputs(itemsOf(quantity)!, context);
    return testBehind(quantity, context) ?? (quantity.of[0] ? openInputs(quantity.of[0], context) : []);
  }
  if (quantity.kind === 'sum' || quantity.kind === 'product')
    return quantity.of.flatMap((part) => openInputs(part, context));
  return [...namesOfOpen(inputsOf(quantity, context), context), ...missingOfPerson(quantity, context)];
}

interface Part {
  value: Interval;
  inputs: string[];
}

function partsOf(quantity: Quantity, context: Context): readonly Quantity[] {
  if (isExact(evaluateQuantity(quantity, context))) return [quantity];
  if (quantity.kind === 'sum') return quantity.of.flatMap((part) => partsOf(part, context));
  if (quantity.kind === 'count') return quantity.of.map((of) => ({ kind: 'count', of: [of] }));
  if (quantity.kind === 'firstKnown' && isAskedByItems(quantity, context)) return partsOf(itemsOf(quantity)!, context);
  return [quantity];
}

const sumOf = (parts: readonly Part[], end: 'lo' | 'hi'): number =>
  parts.reduce((total, { value }) => total + value[end], 0);

/** Whether these parts can be such that the total is in the range whatever the other parts are. */
function suffice(chosen: readonly Part[], others: readonly Part[], [lo, hi]: Range): boolean {
  const least = Math.max(sumOf(chosen, 'lo'), lo - sumOf(others, 'lo'));
  const most = Math.min(sumOf(chosen, 'hi'), hi - sumOf(others, 'hi'));
  return least <= most + epsilon;
}

const widthOf = ({ value }: Part): number => value.hi - value.lo;

/** Sets of up to this many of so many parts are listed one by one; beyond, one smallest set stands for all. */
const mostParts = 8;

function setsOf(open: readonly Part[], fixed: readonly Part[], range: Range): Part[][] {
  const enough = (chosen: readonly Part[]) =>
    suffice(chosen, [...fixed, ...open.filter((part) => !chosen.includes(part))], range);
  if (enough([])) return [[]];
  if (open.length <= mostParts) {
    const single = open.filter((part) => enough([part]));
    const rest = open.filter((part) => !single.includes(part));
    const pairs = rest.flatMap((a, index) => rest.slice(index + 1).map((b) => [a, b])).filter(enough);
    if (single.length + pairs.length > 0) return [...single.map((part) => [part]), ...pairs];
  }
  const widest = [...open].sort((a, b) => widthOf(b) - widthOf(a));
  const count = widest.findIndex((_, index) => enough(widest.slice(0, index + 1)));
  return count < 0 ? [] : [widest.slice(0, count + 1)];
}

function waysTo({ of, range }: TotalNeed, context: Context): Requirements {
  const parts = partsOf(of, context).map((part) => ({
    value: evaluateQuantity(part, context),
    inputs: openInputs(part, context),
  }));
  const isPart = ({ value, inputs }: Part) => !isExact(value) && inputs.length > 0;
  const sets = setsOf(
    parts.filter(isPart),
    parts.filter((part) => !isPart(part)),
    range,
  );
  return sets.flatMap((set) => needAll(set.flatMap((part) => part.inputs)));
}

const noTotals: Requirement['totals'] = new Map();

/** The requirements in inputs alone: each total replaced by the parts that bring it into its range. */
export function inputsFor(all: Requirements, context: Context): Requirement[] {
  const ways = new Map<TotalNeed, Requirements>();
  const waysOf = (total: TotalNeed): Requirements => {
    const found = ways.get(total) ?? waysTo(total, context);
    ways.set(total, found);
    return found;
  };
  return all.flatMap((one) =>
    one.totals.size === 0 ? [one] : [...one.totals.values()].map(waysOf).reduce(both, [{ ...one, totals: noTotals }]),
  );
}
