import type { Quantity, Truth } from '../knowledge/criteria/criterion.ts';
import type { Outcome, TraceNode } from './assessment.ts';
import { type Context, factOf, hasResult, reading } from './context.ts';
import { evaluateQuantity, evaluateTruth, type TruthValue } from './evaluate-truth.ts';
import { type Interval, isExact } from './interval.ts';
import { isMeasured } from './measures-in.ts';

export const outcomeOf = (truth: TruthValue): Outcome => (truth === undefined ? 'unknown' : truth ? 'met' : 'not-met');

/** The fact behind a leaf: value, date and method, or why there is none. */
function factFields(measure: string, context: Context): Partial<TraceNode> {
  const fact = factOf(context, measure);
  if (!hasResult(fact)) return { measure, missing: fact?.missing ?? 'not-measured' };
  return {
    measure,
    ...(fact?.value !== undefined && { value: fact.value }),
    ...(fact?.unable && { unable: true }),
    ...(fact?.date !== undefined && { date: fact.date }),
    ...(fact?.method !== undefined && { method: fact.method }),
    ...(fact?.formula !== undefined && { formula: fact.formula }),
  };
}

const bounds = (x: Interval): readonly [number, number] => [x.lo, x.hi];

/** A number that is not one measure: its value or range, and the clauses it is made of. */
function quantityFields(quantity: Quantity, context: Context): Partial<TraceNode> {
  if (quantity.kind === 'measure') return factFields(quantity.measure, context);
  const value = evaluateQuantity(quantity, context);
  const parts = partsOf(quantity, context);
  return {
    ...(isExact(value) ? { value: value.lo } : { range: bounds(value) }),
    ...(parts.length > 0 && { of: parts }),
  };
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
  const fields = factFields(measure, context);
  return { kind: 'measure', outcome: fields.missing ? 'unknown' : 'met', ...fields };
}

function compareNode(truth: Extract<Truth, { kind: 'compare' }>, context: Context): Omit<TraceNode, 'outcome'> {
  const cut = evaluateQuantity(truth.right, context);
  return {
    kind: 'compare',
    ...quantityFields(truth.left, context),
    operator: truth.operator,
    ...(isExact(cut) ? { cutPoint: cut.lo } : { cutPointRange: bounds(cut) }),
    unit: truth.unit,
    at: truth.at,
  };
}

function children(truth: Extract<Truth, { kind: 'all' | 'any' | 'atLeast' | 'anyMeasured' }>, context: Context) {
  const done = truth.kind === 'anyMeasured' ? truth.of.filter((part) => isMeasured(part, context)) : truth.of;
  return truth.of.map((part) => ({
    ...trace(part, context),
    ...(done.length > 0 && !done.includes(part) && { notUsed: true }),
  }));
}

function describe(truth: Truth, context: Context): Omit<TraceNode, 'outcome'> {
  switch (truth.kind) {
    case 'compare':
      return compareNode(truth, context);
    case 'finding':
      return {
        kind: 'finding',
        ...factFields(truth.finding, context),
        operator: truth.is ? 'present' : 'absent',
        at: truth.at,
      };
    case 'option':
    case 'unable':
      return { kind: truth.kind, ...factFields(truth.measure, context), at: truth.at };
    case 'method':
      return { kind: 'method', ...factFields(truth.measure, context), name: truth.among.join('|') };
    case 'measured':
      return { kind: 'measured', name: truth.of.join('|') };
    case 'sex':
      return { kind: 'sex', name: truth.is };
    case 'ancestry':
      return { kind: 'ancestry', name: truth.among.join('|') };
    case 'ref': {
      const part = context.findings[truth.name];
      return { kind: 'ref', name: truth.name, ...(part && { of: [trace(part, context)] }) };
    }
    case 'variant': {
      const chosen = reading(truth, context);
      const value = Object.entries(truth.cases).find(([, one]) => one === chosen)?.[0] ?? '';
      return { kind: 'variant', name: `${truth.choice}=${value}`, of: [trace(chosen, context)] };
    }
    case 'not':
      return { kind: 'not', of: [trace(truth.of, context)] };
    case 'constant':
      return { kind: 'constant' };
    case 'atLeast':
      return { kind: 'atLeast', name: String(truth.count), of: children(truth, context) };
    default:
      return { kind: truth.kind, of: children(truth, context) };
  }
}

/** The clause with everything a clinician needs to check it: value, date, method, cut-point, place and source. */
export const trace = (truth: Truth, context: Context): TraceNode => {
  const node = describe(truth, context);
  return { ...node, outcome: outcomeOf(evaluateTruth(truth, context)) };
};
