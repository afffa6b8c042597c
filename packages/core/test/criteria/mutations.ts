import type { Criterion } from '@thew/core/knowledge/criteria/criterion';

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

/** What can go wrong at one node: an operator, a number, the sense of a finding, "and" for "or", a count. */
function* errorsAt(node: Node): Generator<[string, Node]> {
  if (node.kind === 'compare')
    for (const operator of operators[node.operator as string]!)
      yield [`${node.operator} → ${operator}`, { ...node, operator }];
  if (node.kind === 'number' && typeof node.value === 'number')
    for (const value of [node.value * 1.1 + 0.1, node.value * 0.9 - 0.1])
      yield [`${node.value} → ${value.toFixed(3)}`, { ...node, value }];
  if (node.kind === 'finding') yield ['finding turned round', { ...node, is: !node.is }];
  if (node.kind === 'sex') yield ['sexes swapped', { ...node, is: node.is === 'male' ? 'female' : 'male' }];
  if (node.kind === 'atLeast') yield ['count + 1', { ...node, count: (node.count as number) + 1 }];
  const of = node.of;
  if (swaps[node.kind as string] && Array.isArray(of) && of.length > 1)
    yield [`${node.kind} → ${swaps[node.kind as string]}`, { ...node, kind: swaps[node.kind as string] }];
  if (node.kind === 'not') yield ['not left out', of as Node];
}

function* mutate(root: Criterion, node: unknown, path: Path): Generator<Mutation> {
  if (Array.isArray(node)) for (const [index, one] of node.entries()) yield* mutate(root, one, [...path, index]);
  else if (typeof node === 'object' && node !== null) {
    for (const [what, value] of errorsAt(node as Node))
      yield {
        what: `${path.join('.')}: ${what}`,
        node: node as object,
        criterion: replaced(root, path, value) as Criterion,
      };
    for (const [key, one] of Object.entries(node)) if (key !== 'at') yield* mutate(root, one, [...path, key]);
  }
}

/** Every single small error in the logic and the numbers of a definition. */
export function* mutationsOf(criterion: Criterion): Generator<Mutation> {
  for (const key of ['applies', 'findings', 'stages', 'score'] as const)
    yield* mutate(criterion, criterion[key], [key]);
}
