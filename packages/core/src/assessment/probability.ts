import type { Criterion } from '../knowledge/criteria/criterion.ts';
import type { Facts } from '../observations/facts.ts';
import { comparisonsOf, edgesOf } from './comparisons.ts';
import { contextOf, type OtherNumbers } from './context.ts';
import { exactly, type Interval, multiply } from './interval.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { indeterminate, stageResult } from './stage-result.ts';

/** Standard error of measurement of one measure, in its unit; `undefined` where none is known. */
export type ErrorOf = (measure: string) => number | undefined;

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

/** How many standard errors from the measured value still count; the evenly spread points lie within 3. */
const outOfReach = 5;
const reachOfPoints = 3.5;

/** A result with other numbers in place of the measured ones. */
interface Retested {
  result: string;
  /** Every number within the intervals given gives this result. */
  certain: boolean;
}

/** Gives the result for other numbers (or intervals), one per root; one context serves all of them. */
function retest(criterion: Criterion, facts: Facts, choices: Choices, roots: readonly Root[], outranks: boolean) {
  const others: OtherNumbers = { numbers: new Map(), asked: false, open: false };
  const context = { ...contextOf(facts, criterion.findings, choices), others };
  return (values: readonly Interval[]): Retested => {
    context.known.clear();
    others.open = false;
    for (const [index, root] of roots.entries())
      for (const [measure, scale] of root.moves) others.numbers.set(measure, multiply(values[index]!, exactly(scale)));
    const { result, notExcluded } = stageResult(criterion, context);
    const decided = !others.open || (result !== indeterminate && notExcluded.length === 0);
    return { result, certain: decided && !outranks };
  };
}

type Retest = ReturnType<typeof retest>;

const within = ({ value, sem }: Root, errors: number): Interval => ({
  lo: value - errors * sem,
  hi: value + errors * sem,
});

const tally = (into: Record<string, number>, result: string, probability: number): void => {
  into[result] = (into[result] ?? 0) + probability;
};

/** Cell by cell, one measurement after the other, until those that are left cannot change the result. */
function enumerate(again: Retest, roots: readonly Root[], cells: Cell[][]): Record<string, number> {
  const probabilities: Record<string, number> = {};
  const inReach = roots.map((root) => within(root, outOfReach));
  const visit = (index: number, probability: number, values: Interval[]): void => {
    if (probability < negligible / 10) return;
    const { result, certain } = again([...values, ...inReach.slice(index)]);
    if (certain || index === cells.length) tally(probabilities, result, probability);
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

const spread = new Map<number, readonly (readonly number[])[]>();

/** Points that fill a normal distribution in `dimensions` evenly: standard normal deviates, the same every time. */
function evenPoints(dimensions: number): readonly (readonly number[])[] {
  const known = spread.get(dimensions);
  if (known) return known;
  const steps = evenSteps(dimensions);
  const all = Array.from({ length: points }, (_, point) =>
    steps.map((step) => normalQuantile((0.5 + (point + 1) * step) % 1 || 0.5)),
  );
  spread.set(dimensions, all);
  return all;
}

/** Integration over the errors at evenly spread points: closer than as many random draws, and always the same. */
function simulate(again: Retest, roots: readonly Root[]): Record<string, number> {
  const whole = again(roots.map((root) => within(root, reachOfPoints)));
  if (whole.certain) return { [whole.result]: 1 };
  const probabilities: Record<string, number> = {};
  for (const deviates of evenPoints(roots.length)) {
    const values = roots.map((root, index) => exactly(root.value + root.sem * deviates[index]!));
    tally(probabilities, again(values).result, 1 / points);
  }
  return probabilities;
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
  const again = retest(criterion, facts, choices, near, outranks);
  const cells = near.map(cellsOf);
  const count = cells.reduce((total, one) => total * one.length, 1);
  const probabilities = exact && count <= mostCells ? enumerate(again, near, cells) : simulate(again, near);
  const total = Object.values(probabilities).reduce((sum, one) => sum + one, 0);
  return Object.fromEntries(Object.entries(probabilities).map(([result, one]) => [result, one / total]));
}
