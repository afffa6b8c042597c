import type { Quantity, Truth } from '../knowledge/criteria/criterion.ts';
import type { Outcome, TraceNode } from './assessment.ts';
import { type Context, factOf, hasResult, reading } from './context.ts';
import { evaluateQuantity, evaluateTruth, type TruthValue } from './evaluate-truth.ts';
import { type Interval, isExact } from './interval.ts';
import { isMeasured } from './measures-in.ts';

export const outcomeOf = (truth: TruthValue): Outcome => (truth === undefined ? 'unknown' : truth ? 'met' : 'not-met');

/** Adds the fact behind a leaf to its node: value, date and method, or why there is none. */
function addFact(node: TraceNode, measure: string, context: Context): TraceNode {
  const fact = factOf(context, measure);
  node.measure = measure;
  if (!fact || !hasResult(fact)) {
    node.missing = fact?.missing ?? 'not-measured';
    return node;
  }
  if (fact.value !== undefined) node.value = fact.value;
  if (fact.unable) node.unable = true;
  if (fact.date !== undefined) node.date = fact.date;
  if (fact.method !== undefined) node.method = fact.method;
  if (fact.formula !== undefined) node.formula = fact.formula;
  return node;
}

const bounds = (x: Interval): readonly [number, number] => [x.lo, x.hi];

/** Adds a number to the node: a measure as its fact, any other as its value or range and what it is made of. */
function addQuantity(node: TraceNode, quantity: Quantity, context: Context): void {
  if (quantity.kind === 'measure') {
    addFact(node, quantity.measure, context);
    return;
  }
  const value = evaluateQuantity(quantity, context);
  if (isExact(value)) node.value = value.lo;
  else node.range = bounds(value);
  const parts = partsOf(quantity, context);
  if (parts.length > 0) node.of = parts;
}

function answerNode(quantity: Extract<Quantity, { kind: 'answer' }>, context: Context): TraceNode {
  const value = evaluateQuantity(quantity, context);
  const known = isExact(value);
  return {
    kind: 'answer',
    name: `${quantity.questionnaire}.${quantity.item}`,
    outcome: known ? (value.lo > quantity.min ? 'met' : 'not-met') : 'unknown',
    ...(known ? { value: value.lo } : { range: bounds(value), missing: 'not-measured' }),
  };
}

/** The conditional and questionnaire parts of a number, as nodes of the trace. */
function partsOf(quantity: Quantity, context: Context): TraceNode[] {
  switch (quantity.kind) {
    case 'answer':
      return [answerNode(quantity, context)];
    case 'cases':
      return quantity.cases.filter(({ when }) => when.kind !== 'sex').map(({ when }) => trace(when, context));
    case 'sum':
    case 'product':
      return quantity.of.flatMap((part) =>
        part.kind === 'measure' ? [measureNode(part.measure, context)] : partsOf(part, context),
      );
    case 'firstKnown': {
      const known = quantity.of.find((part) => isExact(evaluateQuantity(part, context))) ?? quantity.of.at(-1)!;
      return known.kind === 'measure' ? [measureNode(known.measure, context)] : partsOf(known, context);
    }
    case 'count':
      return quantity.of.map((part) => trace(part, context));
    default:
      return [];
  }
}

function measureNode(measure: string, context: Context): TraceNode {
  const outcome = hasResult(factOf(context, measure)) ? 'met' : 'unknown';
  return addFact({ kind: 'measure', outcome }, measure, context);
}

function addComparison(node: TraceNode, truth: Extract<Truth, { kind: 'compare' }>, context: Context): void {
  addQuantity(node, truth.left, context);
  node.operator = truth.operator;
  const cut = evaluateQuantity(truth.right, context);
  if (isExact(cut)) node.cutPoint = cut.lo;
  else node.cutPointRange = bounds(cut);
  node.unit = truth.unit;
  node.at = truth.at;
}

/** Interchangeable tests: an alternative that was not done is marked where another one decided. */
function alternatives(parts: readonly Truth[], context: Context): TraceNode[] {
  const done = parts.filter((part) => isMeasured(part, context));
  return parts.map((part) => {
    const node = trace(part, context);
    return done.length === 0 || done.includes(part) ? node : { ...node, notUsed: true };
  });
}

function describe(node: TraceNode, truth: Truth, context: Context): void {
  switch (truth.kind) {
    case 'compare':
      addComparison(node, truth, context);
      break;
    case 'finding':
      addFact(node, truth.finding, context);
      node.operator = truth.is ? 'present' : 'absent';
      node.at = truth.at;
      break;
    case 'option':
    case 'unable':
      addFact(node, truth.measure, context).at = truth.at;
      break;
    case 'method':
      addFact(node, truth.measure, context).name = truth.among.join('|');
      break;
    case 'measured':
      node.name = truth.of.join('|');
      break;
    case 'sex':
      node.name = truth.is;
      break;
    case 'ancestry':
      node.name = truth.among.join('|');
      break;
    case 'ref': {
      const part = context.findings[truth.name];
      node.name = truth.name;
      if (part) node.of = [namedNode(truth.name, part, context)];
      break;
    }
    case 'variant': {
      const chosen = reading(truth, context);
      const value = Object.entries(truth.cases).find(([, one]) => one === chosen)?.[0] ?? '';
      node.name = `${truth.choice}=${value}`;
      node.of = [trace(chosen, context)];
      break;
    }
    case 'not':
      node.of = [trace(truth.of, context)];
      break;
    case 'atLeast':
      node.name = String(truth.count);
      node.of = truth.of.map((part) => trace(part, context));
      break;
    case 'all':
    case 'any':
      node.of = truth.of.map((part) => trace(part, context));
      break;
    case 'anyMeasured':
      node.of = alternatives(truth.of, context);
      break;
    case 'constant':
  }
}

/** A named part, which several stages point to, is described once. */
function namedNode(name: string, part: Truth, context: Context): TraceNode {
  const before = context.traced.get(name);
  if (before) return before;
  const node = trace(part, context);
  context.traced.set(name, node);
  return node;
}

/** The clause with everything a clinician needs to check it: value, date, method, cut-point, place and source. */
export function trace(truth: Truth, context: Context): TraceNode {
  const node: TraceNode = { kind: truth.kind, outcome: outcomeOf(evaluateTruth(truth, context)) };
  describe(node, truth, context);
  return node;
}
