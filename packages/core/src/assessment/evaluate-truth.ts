import type { Quantity, Truth } from '../knowledge/criteria/criterion.ts';
import { type Context, factOf, hasResult, numberOf, type OtherNumbers, reading } from './context.ts';
import {
  compareIntervals,
  exactly,
  hull,
  type Interval,
  intersect,
  isExact,
  multiply,
  unknownNumber,
} from './interval.ts';
import { isMeasured } from './measures-in.ts';

/** Met, not met, or unknown (`undefined`): Kleene's three values. */
export type TruthValue = boolean | undefined;

function all(parts: readonly Truth[], context: Context): TruthValue {
  let result: TruthValue = true;
  for (const part of parts) {
    const truth = evaluateTruth(part, context);
    if (truth === false) return false;
    if (truth === undefined) result = undefined;
  }
  return result;
}

function any(parts: readonly Truth[], context: Context): TruthValue {
  let result: TruthValue = false;
  for (const part of parts) {
    const truth = evaluateTruth(part, context);
    if (truth) return true;
    if (truth === undefined) result = undefined;
  }
  return result;
}

function atLeast(count: number, parts: readonly Truth[], context: Context): TruthValue {
  const { lo, hi } = countMet(parts, context);
  if (lo >= count) return true;
  return hi >= count ? undefined : false;
}

/** Interchangeable tests: those that were done decide; one that was not done is not missing. */
function anyMeasured(parts: readonly Truth[], context: Context): TruthValue {
  const done = parts.filter((part) => isMeasured(part, context));
  return done.length > 0 ? any(done, context) : undefined;
}

function named(name: string, context: Context): TruthValue {
  const before = context.known.get(name);
  if (before !== undefined || context.known.has(name)) return before;
  const part = context.findings[name];
  const truth = part && evaluateTruth(part, context);
  context.known.set(name, truth);
  return truth;
}

type Compare = Extract<Truth, { kind: 'compare' }>;

const compare = ({ left, operator, right }: Compare, context: Context): TruthValue =>
  compareIntervals(evaluateQuantity(left, context), operator, evaluateQuantity(right, context));

/** Notes when a comparison is left open that rests on numbers standing in for the measured ones. */
function compareOthers(truth: Compare, context: Context, others: OtherNumbers): TruthValue {
  const around = others.asked;
  others.asked = false;
  const value = compare(truth, context);
  if (value === undefined && others.asked) others.open = true;
  others.asked = around;
  return value;
}

type Composed = Extract<Truth, { kind: 'compare' | 'all' | 'any' | 'atLeast' | 'anyMeasured' }>;

function workOut(truth: Composed, context: Context): TruthValue {
  switch (truth.kind) {
    case 'compare':
      return context.others ? compareOthers(truth, context, context.others) : compare(truth, context);
    case 'all':
      return all(truth.of, context);
    case 'any':
      return any(truth.of, context);
    case 'atLeast':
      return atLeast(truth.count, truth.of, context);
    case 'anyMeasured':
      return anyMeasured(truth.of, context);
  }
}

/** Stages, findings, missing sets and trace ask for the same clauses; one with other numbers asks once. */
function composed(truth: Composed, context: Context): TruthValue {
  if (context.others) return workOut(truth, context);
  const before = context.known.get(truth);
  if (before !== undefined || context.known.has(truth)) return before;
  const value = workOut(truth, context);
  context.known.set(truth, value);
  return value;
}

export function evaluateTruth(truth: Truth, context: Context): TruthValue {
  switch (truth.kind) {
    case 'compare':
    case 'all':
    case 'any':
    case 'atLeast':
    case 'anyMeasured':
      return composed(truth, context);
    case 'finding': {
      const value = factOf(context, truth.finding)?.value;
      return typeof value === 'boolean' ? value === truth.is : undefined;
    }
    case 'option': {
      const value = factOf(context, truth.measure)?.value;
      if (Array.isArray(value)) return value.some((one) => truth.among.includes(one));
      return typeof value === 'string' ? truth.among.includes(value) : undefined;
    }
    case 'unable': {
      const fact = factOf(context, truth.measure);
      return hasResult(fact) ? fact?.unable === true : undefined;
    }
    case 'method': {
      const method = factOf(context, truth.measure)?.method;
      return method === undefined ? undefined : truth.among.includes(method);
    }
    case 'measured':
      return truth.of.some((measure) => hasResult(factOf(context, measure)));
    case 'sex':
      return context.facts.sex === undefined ? undefined : context.facts.sex === truth.is;
    case 'ancestry':
      return context.facts.ancestry === undefined ? undefined : truth.among.includes(context.facts.ancestry);
    case 'ref':
      return named(truth.name, context);
    case 'not': {
      const inner = evaluateTruth(truth.of, context);
      return inner === undefined ? undefined : !inner;
    }
    case 'variant':
      return evaluateTruth(reading(truth, context), context);
    case 'constant':
      return truth.is;
  }
}

type Cases = Extract<Quantity, { kind: 'cases' }>;
type Answer = Extract<Quantity, { kind: 'answer' }>;

function evaluateCases(quantity: Cases, context: Context): Interval {
  let possible: Interval | undefined;
  const include = (then: Quantity) => {
    const value = evaluateQuantity(then, context);
    possible = possible ? hull(possible, value) : value;
  };
  for (const { when, then } of quantity.cases) {
    const met = evaluateTruth(when, context);
    if (met === false) continue;
    include(then);
    if (met) return possible!;
  }
  include(quantity.otherwise);
  return possible!;
}

function evaluateAnswer({ questionnaire, item, min, max }: Answer, context: Context): Interval {
  const answer = context.facts.answers[questionnaire]?.[item];
  const value = typeof answer === 'boolean' ? Number(answer) : answer;
  return typeof value === 'number' && value >= min && value <= max ? exactly(value) : { lo: min, hi: max };
}

function firstKnown(parts: readonly Quantity[], context: Context): Interval {
  let bounds = unknownNumber;
  for (const part of parts) {
    const value = evaluateQuantity(part, context);
    if (isExact(value)) return value;
    bounds = intersect(bounds, value);
  }
  return bounds;
}

const constants = new WeakMap<Quantity, Interval>();

/** The interval of a constant, made once. */
function constantOf(quantity: Extract<Quantity, { kind: 'number' }>): Interval {
  let interval = constants.get(quantity);
  if (!interval) {
    interval = exactly(quantity.value);
    constants.set(quantity, interval);
  }
  return interval;
}

function addAll(parts: readonly Quantity[], context: Context): Interval {
  const total = { lo: 0, hi: 0 };
  for (const part of parts) {
    const { lo, hi } = evaluateQuantity(part, context);
    total.lo = Number.isNaN(total.lo + lo) ? -Infinity : total.lo + lo;
    total.hi = Number.isNaN(total.hi + hi) ? Infinity : total.hi + hi;
  }
  return total;
}

function countMet(parts: readonly Truth[], context: Context): Interval {
  let met = 0;
  let open = 0;
  for (const part of parts) {
    const truth = evaluateTruth(part, context);
    if (truth) met++;
    else if (truth === undefined) open++;
  }
  return { lo: met, hi: met + open };
}

/** The number, or the interval it must lie in when something it rests on is missing. */
export function evaluateQuantity(quantity: Quantity, context: Context): Interval {
  switch (quantity.kind) {
    case 'number':
      return constantOf(quantity);
    case 'measure':
      return numberOf(context, quantity.measure);
    case 'age': {
      const { age } = context.facts;
      if (age === undefined) return { lo: 0, hi: 130 };
      return exactly(quantity.completed ? Math.floor(age + 1e-9) : age);
    }
    case 'answer':
      return evaluateAnswer(quantity, context);
    case 'cases':
      return evaluateCases(quantity, context);
    case 'sum':
      return addAll(quantity.of, context);
    case 'product':
      return quantity.of.reduce<Interval>((all, part) => multiply(all, evaluateQuantity(part, context)), exactly(1));
    case 'firstKnown':
      return firstKnown(quantity.of, context);
    case 'count':
      return countMet(quantity.of, context);
  }
}
