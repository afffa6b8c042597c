import type { Criterion, Operator, Quantity, Truth } from '../knowledge/criteria/criterion.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Context } from './context.ts';
import { evaluateQuantity } from './evaluate-truth.ts';
import { unknownNumber } from './interval.ts';

type Compare = Extract<Truth, { kind: 'compare' }>;

/** What is known of a comparison before any person. */
export interface Comparison {
  operator: Operator;
  right: Quantity;
  /** Measures whose number enters the left side directly. */
  measures: string[];
  /** Left side as one measure and what may be added to it; `undefined` when it is not of that form. */
  form: { measure: string; steps: number[] } | undefined;
  /** Every value of the right side, where there is such a list. */
  cuts: number[] | undefined;
  /** The right side rests on a measured number. */
  measuredCut: boolean;
  /** A total outranks its items: replaced by bounds it would wrongly give way to them. */
  outranks: boolean;
}

const comparisonsIn = new WeakMap<Criterion, Comparison[]>();

export function comparisonsOf(criterion: Criterion): Comparison[] {
  const cached = comparisonsIn.get(criterion);
  if (cached) return cached;
  const found: Comparison[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      if ((node as Truth).kind === 'compare') found.push(comparisonOf(node as Compare));
      Object.values(node).forEach(visit);
    }
  };
  visit([criterion.applies, criterion.findings, criterion.stages]);
  comparisonsIn.set(criterion, found);
  return found;
}

function hasTotal(quantity: Quantity): boolean {
  if (quantity.kind === 'sum' || quantity.kind === 'product') return quantity.of.some(hasTotal);
  return quantity.kind === 'firstKnown';
}

const comparisonOf = ({ left, operator, right }: Compare): Comparison => ({
  operator,
  right,
  measures: measuresOf(left),
  form: measureAndSteps(left),
  cuts: possibleValues(right),
  measuredCut: measuresOf(right).length > 0,
  outranks: hasTotal(left),
});

/** Every value a number can take that does not rest on a measured number directly; `undefined` if there is no such list. */
function possibleValues(quantity: Quantity): number[] | undefined {
  switch (quantity.kind) {
    case 'number':
      return [quantity.value];
    case 'cases': {
      const all = [...quantity.cases.map((one) => one.then), quantity.otherwise].map(possibleValues);
      return all.includes(undefined) ? undefined : [...new Set(all.flatMap((values) => values ?? []))];
    }
    case 'sum':
      return quantity.of.map(possibleValues).reduce(
        (totals, values) => {
          if (!totals || !values || totals.length * values.length > 64) return undefined;
          return [...new Set(totals.flatMap((total) => values.map((value) => total + value)))];
        },
        [0],
      );
    default:
      return undefined;
  }
}

/** Measures whose number enters a comparison directly. */
function measuresOf(quantity: Quantity): string[] {
  switch (quantity.kind) {
    case 'measure':
      return [quantity.measure];
    case 'sum':
    case 'product':
    case 'firstKnown':
      return quantity.of.flatMap(measuresOf);
    case 'cases':
      return [...quantity.cases.map((one) => one.then), quantity.otherwise].flatMap(measuresOf);
    default:
      return [];
  }
}

/** `measure`, or `measure + steps`: the measure and every value the steps can add. */
function measureAndSteps(left: Quantity): { measure: string; steps: number[] } | undefined {
  if (left.kind === 'measure') return { measure: left.measure, steps: [0] };
  if (left.kind === 'firstKnown')
    return left.of[0]?.kind === 'measure' ? { measure: left.of[0].measure, steps: [0] } : undefined;
  if (left.kind !== 'sum') return undefined;
  const [measured, ...others] = left.of.filter((part) => part.kind === 'measure');
  const steps = possibleValues({ kind: 'sum', of: left.of.filter((part) => part.kind !== 'measure') });
  return measured && others.length === 0 && steps ? { measure: measured.measure, steps } : undefined;
}

/** Scores are whole numbers: "at most 8" is cut between 8 and 9. */
function edgeOf(measure: string, operator: Operator, cut: number): number {
  if (measureById(measure)?.kind !== 'score') return cut;
  return operator === '<=' || operator === '>' ? cut + 0.5 : cut - 0.5;
}

/** Where on the scale of its measure a comparison changes; `undefined` when it rests on more than one number. */
export function edgesOf(
  { form, operator, cuts, right, measuredCut }: Comparison,
  context: Context,
): number[] | undefined {
  if (!form || (!cuts && measuredCut)) return undefined;
  const { lo, hi } = cuts ? unknownNumber : evaluateQuantity(right, context);
  const ends = cuts ?? [lo, hi].filter(Number.isFinite);
  return form.steps.flatMap((step) => ends.map((cut) => edgeOf(form.measure, operator, cut - step)));
}
