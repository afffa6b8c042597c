import type { Criterion, Operator, Quantity, Truth } from '../knowledge/criteria/criterion.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Facts } from '../observations/facts.ts';
import { contextOf } from './context.ts';
import { evaluateQuantity } from './evaluate-truth.ts';
import { isExact } from './interval.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { seededUniform } from './seeded-uniform.ts';
import { stageResult } from './stage-result.ts';

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
const draws = 1000;

const comparesIn = new WeakMap<Criterion, Compare[]>();

function collectCompares(criterion: Criterion): Compare[] {
  const cached = comparesIn.get(criterion);
  if (cached) return cached;
  const found: Compare[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      if ((node as Truth).kind === 'compare') found.push(node as Compare);
      Object.values(node).forEach(visit);
    }
  };
  visit([criterion.applies, criterion.findings, criterion.stages]);
  comparesIn.set(criterion, found);
  return found;
}

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

/** Plain measures a number is made of; only a single one has cut-points of its own. */
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

/** Scores are whole numbers: "at most 8" is cut between 8 and 9. */
function edgeOf(measure: string, operator: Operator, cut: number): number {
  if (measureById(measure)?.kind !== 'score') return cut;
  return operator === '<=' || operator === '>' ? cut + 0.5 : cut - 0.5;
}

/** Error-bearing measurements of a criterion, and whether cutting them at their cut-points is exact. */
function rootsOf(criterion: Criterion, facts: Facts, errorOf: ErrorOf): { roots: Root[]; exact: boolean } {
  const context = contextOf(facts, criterion.findings);
  const roots = new Map<string, Root>();
  let exact = true;
  for (const { left, operator, right } of collectCompares(criterion)) {
    const cut = evaluateQuantity(right, context);
    for (const measure of measuresOf(left)) {
      const root = rootOf(measure, facts, errorOf, roots);
      if (!root) continue;
      if (left.kind !== 'measure' || !isExact(cut)) exact &&= left.kind === 'firstKnown' && isExact(cut);
      if (isExact(cut)) root.cuts.add(edgeOf(measure, operator, cut.lo) / (root.moves.get(measure) ?? 1));
    }
  }
  return { roots: [...roots.values()], exact };
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

function resultWith(
  criterion: Criterion,
  facts: Facts,
  choices: Choices,
  roots: readonly Root[],
  values: readonly number[],
) {
  const overrides = new Map<string, number>();
  for (const [index, root] of roots.entries())
    for (const [measure, scale] of root.moves) overrides.set(measure, values[index]! * scale);
  return stageResult(criterion, { ...contextOf(facts, criterion.findings, choices), overrides }).result;
}

const tally = (into: Record<string, number>, result: string, probability: number): void => {
  into[result] = (into[result] ?? 0) + probability;
};

function enumerate(criterion: Criterion, facts: Facts, choices: Choices, roots: Root[], cells: Cell[][]) {
  const probabilities: Record<string, number> = {};
  const visit = (index: number, probability: number, values: number[]): void => {
    if (probability < negligible / 10) return;
    if (index === cells.length) tally(probabilities, resultWith(criterion, facts, choices, roots, values), probability);
    else for (const cell of cells[index]!) visit(index + 1, probability * cell.probability, [...values, cell.value]);
  };
  visit(0, 1, []);
  return probabilities;
}

function simulate(criterion: Criterion, facts: Facts, choices: Choices, roots: readonly Root[], seed: number) {
  const uniform = seededUniform(seed);
  const probabilities: Record<string, number> = {};
  for (let draw = 0; draw < draws; draw++) {
    const values = roots.map((root) => root.value + root.sem * normalQuantile(uniform()));
    tally(probabilities, resultWith(criterion, facts, choices, roots, values), 1 / draws);
  }
  return probabilities;
}

/** How far from every cut-point a measurement must be for its error not to matter. */
const outOfReach = 5;
const mattersNot = (root: Root): boolean =>
  root.cuts.size > 0 && [...root.cuts].every((cut) => Math.abs(cut - root.value) > outOfReach * root.sem);

/**
 * Chance of each result if the person were measured again, given the standard error of each measurement (errors
 * independent and normal). Exact where every error-bearing number is compared on its own; else seeded Monte Carlo with
 * 1,000 draws. `undefined` when nothing measured has a known error.
 */
export function resultProbabilities(
  criterion: Criterion,
  facts: Facts,
  errorOf: ErrorOf,
  choices: Choices = {},
  seed = 1,
): Record<string, number> | undefined {
  const { roots, exact } = rootsOf(criterion, facts, errorOf);
  if (roots.length === 0) return undefined;
  const near = exact ? roots.filter((root) => !mattersNot(root)) : roots;
  const cells = near.map(cellsOf);
  const count = cells.reduce((total, one) => total * one.length, 1);
  const probabilities =
    exact && count <= mostCells
      ? enumerate(criterion, facts, choices, near, cells)
      : simulate(criterion, facts, choices, roots, seed);
  const total = Object.values(probabilities).reduce((sum, one) => sum + one, 0);
  return Object.fromEntries(Object.entries(probabilities).map(([result, one]) => [result, one / total]));
}
