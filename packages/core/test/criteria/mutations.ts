import type { Criterion, Quantity } from '@thew/core/knowledge/criteria/criterion';
import { measureById } from '@thew/core/knowledge/measures/catalogue';

/** One small error that somebody could make in the data of a definition. */
export interface Mutation {
  what: string;
  /** The node in question: parts that several definitions share are one place to err. */
  node: object;
  criterion: Criterion;
}

type Node = Record<string, unknown>;
type Path = (string | number)[];

const operators: Record<string, string[]> = {
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
};
const swaps: Record<string, string> = { all: 'any', any: 'all' };

function replaced(node: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) return node.map((one, index) => (index === key ? replaced(one, rest, value) : one));
  const object = node as Node;
  return { ...object, [key]: replaced(object[key as string], rest, value) };
}

/** Points, grades and counts are whole: no result tells "at least 2.6" from "at least 3". */
function isWhole(quantity: Quantity): boolean {
  switch (quantity.kind) {
    case 'number':
      return Number.isInteger(quantity.value);
    case 'measure':
      return measureById(quantity.measure)?.kind === 'score';
    case 'answer':
    case 'count':
      return true;
    case 'cases':
      return quantity.cases.every(({ then }) => isWhole(then)) && isWhole(quantity.otherwise);
    case 'sum':
    case 'product':
    case 'firstKnown':
      return quantity.of.every(isWhole);
    default:
      return false;
  }
}

/** A tenth more and a tenth less; among whole numbers the next ones. */
function wrongNumbers(value: number, whole: boolean): number[] {
  const [more, less] = [value * 1.1 + 0.1, value * 0.9 - 0.1];
  return whole && Number.isInteger(value) ? [Math.ceil(more), Math.floor(less)] : [more, less];
}

/** What can go wrong at one node: an operator, a number, the sense of a finding, "and" for "or", a count. */
function* errorsAt(node: Node, whole: boolean): Generator<[string, Node]> {
  if (node.kind === 'compare')
    for (const operator of operators[node.operator as string]!)
      yield [`${node.operator} → ${operator}`, { ...node, operator }];
  if (node.kind === 'number' && typeof node.value === 'number')
    for (const value of wrongNumbers(node.value, whole))
      yield [`${node.value} → ${value.toFixed(3)}`, { ...node, value }];
  if (node.kind === 'finding') yield ['finding turned round', { ...node, is: !node.is }];
  if (node.kind === 'sex') yield ['sexes swapped', { ...node, is: node.is === 'male' ? 'female' : 'male' }];
  if (node.kind === 'atLeast') yield ['count + 1', { ...node, count: (node.count as number) + 1 }];
  const of = node.of;
  if (swaps[node.kind as string] && Array.isArray(of) && of.length > 1)
    yield [`${node.kind} → ${swaps[node.kind as string]}`, { ...node, kind: swaps[node.kind as string] }];
  if (node.kind === 'not') yield ['not left out', of as Node];
}

function* mutate(root: Criterion, node: unknown, path: Path, whole: boolean): Generator<Mutation> {
  if (Array.isArray(node)) for (const [index, one] of node.entries()) yield* mutate(root, one, [...path, index], whole);
  else if (typeof node === 'object' && node !== null) {
    for (const [what, value] of errorsAt(node as Node, whole))
      yield {
        what: `${path.join('.')}: ${what}`,
        node: node as object,
        criterion: replaced(root, path, value) as Criterion,
      };
    const inside = (node as Node).kind === 'compare' ? isWhole((node as Node).left as Quantity) : whole;
    for (const [key, one] of Object.entries(node)) if (key !== 'at') yield* mutate(root, one, [...path, key], inside);
  }
}

/** Every single small error in the logic and the numbers of a definition. */
export function* mutationsOf(criterion: Criterion): Generator<Mutation> {
  for (const key of ['applies', 'findings', 'stages', 'score'] as const)
    if (criterion[key])
      yield* mutate(criterion, criterion[key], [key], key === 'score' && isWhole(criterion.score!.of));
}
