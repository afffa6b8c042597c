import type { Criterion, Operator, Quantity, Truth } from '../knowledge/criteria/criterion.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Facts } from '../observations/facts.ts';
import { type Context, contextOf } from './context.ts';
import { evaluateQuantity } from './evaluate-truth.ts';
import { exactly, type Interval, multiply, unknownNumber } from './interval.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { indeterminate, type StageResult, stageResult } from './stage-result.ts';

/** Standard error of measurement of one measure, in its unit; `undefined` where none is known. */
export type ErrorOf = (measure: string) => number | undefined;

type Compare = Extract<Truth, { kind: 'compare' }>;

/** One error-bearing measurement: everything derived from it by a factor moves with it. */
interface Root {
  measure: string;
  value: number;
  sem: number;
  /** Measure → factor (1 for the root itself). */
  moves: Map<string, number>;
  /** Cut-points, on the scale of the root. */
  cuts: Set<number>;
}

interface Cell {
  probability: number;
  value: number;
}

/** Cells less likely than this cannot change what is shown. */
const negligible = 1e-6;
const mostCells = 2000;
const points = 256;

/** What is known of a comparison before any person. */
interface Comparison {
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

function comparisonsOf(criterion: Criterion): Comparison[] {
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

/** The root that a measured number rests on, made on first use. */
function rootOf(measure: string, facts: Facts, errorOf: ErrorOf, roots: Map<string, Root>): Root | undefined {
  const fact = facts.measures.get(measure);
  if (typeof fact?.value !== 'number') return undefined;
  const link = fact.proportionalTo;
  const rootMeasure = link && errorOf(link.measure) !== undefined ? link.measure : measure;
  const sem = errorOf(rootMeasure);
  const value = facts.measures.get(rootMeasure)?.value;
  if (sem === undefined || sem <= 0 || typeof value !== 'number') return undefined;
  let root = roots.get(rootMeasure);
  if (!root) {
    root = { measure: rootMeasure, value, sem, moves: new Map([[rootMeasure, 1]]), cuts: new Set() };
    roots.set(rootMeasure, root);
  }
  root.moves.set(measure, rootMeasure === measure ? 1 : (link?.scale ?? 1));
  return root;
}

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
function edgesOf({ form, operator, cuts, right, measuredCut }: Comparison, context: Context): number[] | undefined {
  if (!form || (!cuts && measuredCut)) return undefined;
  const { lo, hi } = cuts ? unknownNumber : evaluateQuantity(right, context);
  const ends = cuts ?? [lo, hi].filter(Number.isFinite);
  return form.steps.flatMap((step) => ends.map((cut) => edgeOf(form.measure, operator, cut - step)));
}

interface Roots {
  roots: Root[];
  /** Cutting them at their cut-points is exact. */
  exact: boolean;
  /** One of them is a total that outranks its items. */
  outranks: boolean;
}

/** The error-bearing measurements of a criterion. */
function rootsOf(criterion: Criterion, facts: Facts, errorOf: ErrorOf): Roots {
  const context = contextOf(facts, criterion.findings);
  const roots = new Map<string, Root>();
  let exact = true;
  let outranks = false;
  for (const comparison of comparisonsOf(criterion)) {
    const touched = comparison.measures.filter((measure) => rootOf(measure, facts, errorOf, roots));
    if (touched.length === 0) continue;
    const edges = edgesOf(comparison, context);
    exact &&= edges !== undefined;
    outranks ||= comparison.outranks;
    const root = rootOf(touched[0]!, facts, errorOf, roots)!;
    for (const edge of edges ?? []) root.cuts.add(edge / (root.moves.get(touched[0]!) ?? 1));
  }
  return { roots: [...roots.values()], exact, outranks };
}

/** A value inside a piece of the line, the measured one where it lies there. */
function valueInside(lo: number, hi: number, { value, sem }: Root): number {
  if (value > lo && value < hi) return value;
  if (lo === -Infinity) return hi - sem;
  return hi === Infinity ? lo + sem : (lo + hi) / 2;
}

/** The line cut at the cut-points: the chance of each piece and a value inside it. */
function cellsOf(root: Root): Cell[] {
  const edges = [-Infinity, ...[...root.cuts].sort((a, b) => a - b), Infinity];
  const chanceBelow = (x: number) => (Number.isFinite(x) ? normalCdf((x - root.value) / root.sem) : x > 0 ? 1 : 0);
  const cells = edges.slice(1).map((hi, index) => {
    const lo = edges[index]!;
    return { probability: chanceBelow(hi) - chanceBelow(lo), value: valueInside(lo, hi, root) };
  });
  return cells.filter((cell) => cell.probability > negligible);
}

type Choices = Readonly<Record<string, string>>;

/** A result with other numbers in place of the measured ones. */
interface Retested extends StageResult {
  /** No measured number was asked for: the result is the same whatever they are. */
  indifferent: boolean;
}

/** Gives the result for other numbers, one per root; one context serves all of them. */
function retest(criterion: Criterion, facts: Facts, choices: Choices, roots: readonly Root[]) {
  const numbers = new Map<string, Interval>();
  let indifferent = true;
  const override = (measure: string): Interval | undefined => {
    const number = numbers.get(measure);
    if (number) indifferent = false;
    return number;
  };
  const context = { ...contextOf(facts, criterion.findings, choices), override };
  return (values: readonly Interval[]): Retested => {
    context.known.clear();
    indifferent = true;
    for (const [index, root] of roots.entries())
      for (const [measure, scale] of root.moves) numbers.set(measure, multiply(values[index]!, exactly(scale)));
    return { ...stageResult(criterion, context), indifferent };
  };
}

type Retest = ReturnType<typeof retest>;

const tally = (into: Record<string, number>, result: string, probability: number): void => {
  into[result] = (into[result] ?? 0) + probability;
};

function enumerate(again: Retest, cells: Cell[][]): Record<string, number> {
  const probabilities: Record<string, number> = {};
  const visit = (index: number, probability: number, values: Interval[]): void => {
    if (probability < negligible / 10) return;
    if (index === cells.length) tally(probabilities, again(values).result, probability);
    else
      for (const cell of cells[index]!)
        visit(index + 1, probability * cell.probability, [...values, exactly(cell.value)]);
  };
  visit(0, 1, []);
  return probabilities;
}

/** Steps of an additive sequence that fills the unit cube evenly in `dimensions` (Roberts' generalised golden ratio). */
function evenSteps(dimensions: number): number[] {
  let root = 2;
  for (let index = 0; index < 40; index++) root = (1 + root) ** (1 / (dimensions + 1));
  return Array.from({ length: dimensions }, (_, index) => (1 / root) ** (index + 1) % 1);
}

/** Integration over the errors at evenly spread points: closer than as many random draws, and always the same. */
function simulate(again: Retest, roots: readonly Root[]): Record<string, number> {
  const steps = evenSteps(roots.length);
  const probabilities: Record<string, number> = {};
  for (let point = 1; point <= points; point++) {
    const values = roots.map((root, index) =>
      exactly(root.value + root.sem * normalQuantile((0.5 + point * steps[index]!) % 1 || 0.5)),
    );
    tally(probabilities, again(values).result, 1 / points);
  }
  return probabilities;
}

/** How many standard errors from the measured value still count; the evenly spread points lie within 3. */
const outOfReach = 5;
const reachOfPoints = 3.5;

/** The one result that every value within reach gives, where that can be told without trying them. */
function certainResult(again: Retest, roots: readonly Root[], reach: number): string | undefined {
  const { result, notExcluded, indifferent } = again(
    roots.map(({ value, sem }) => ({ lo: value - reach * sem, hi: value + reach * sem })),
  );
  return indifferent || (result !== indeterminate && notExcluded.length === 0) ? result : undefined;
}

/** So far from every cut-point that its error does not matter. */
const mattersNot = (root: Root): boolean =>
  root.cuts.size > 0 && [...root.cuts].every((cut) => Math.abs(cut - root.value) > outOfReach * root.sem);

/**
 * Chance of each result if the person were measured again, given the standard error of each measurement (errors
 * independent and normal). Exact where every error-bearing number is compared on its own; else integrated at
 * 256 evenly spread points. `undefined` when nothing measured has a known error.
 */
export function resultProbabilities(
  criterion: Criterion,
  facts: Facts,
  errorOf: ErrorOf,
  choices: Choices = {},
): Record<string, number> | undefined {
  const { roots, exact, outranks } = rootsOf(criterion, facts, errorOf);
  if (roots.length === 0) return undefined;
  const near = exact ? roots.filter((root) => !mattersNot(root)) : roots;
  const again = retest(criterion, facts, choices, near);
  const certain = outranks ? undefined : certainResult(again, near, exact ? outOfReach : reachOfPoints);
  if (certain !== undefined) return { [certain]: 1 };
  const cells = near.map(cellsOf);
  const count = cells.reduce((total, one) => total * one.length, 1);
  const probabilities = exact && count <= mostCells ? enumerate(again, cells) : simulate(again, near);
  const total = Object.values(probabilities).reduce((sum, one) => sum + one, 0);
  return Object.fromEntries(Object.entries(probabilities).map(([result, one]) => [result, one / total]));
}
