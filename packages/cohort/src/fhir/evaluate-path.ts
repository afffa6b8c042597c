import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { ViewError } from './view-definition.ts';

/** A part of a resource that keeps its type, or a plain value. */
export type PathNode = unknown;

type Evaluate = (node: PathNode, variables: Record<string, unknown>) => PathNode[];

const data = (node: PathNode): unknown =>
  typeof node === 'object' && node !== null && 'data' in node && 'fhirNodeDataType' in node ? node.data : node;

/** `Patient/1` of a reference; with a type, only of that type. */
function referenceKey(nodes: PathNode[], type?: unknown): unknown[] {
  return nodes.flatMap((node) => {
    const { reference } = (fhirpath.util.valData(node) ?? {}) as { reference?: string };
    const [kind, id] = reference?.split('/').slice(-2) ?? [];
    const wanted = typeof type === 'object' && type !== null && 'name' in type ? String(type.name) : type;
    return id !== undefined && (wanted === undefined || kind === wanted) ? [`${kind}/${id}`] : [];
  });
}

const functions = {
  getResourceKey: {
    fn: (nodes: PathNode[]) =>
      nodes.flatMap((node) => {
        const { resourceType, id } = fhirpath.util.valData(node) as { resourceType?: string; id?: string };
        return resourceType && id ? [`${resourceType}/${id}`] : [];
      }),
    arity: { 0: [] },
  },
  // As the specification of the views has it: nothing joined is an empty text.
  join: {
    fn: (nodes: PathNode[], separator = '') => [
      nodes.map((node) => String(fhirpath.util.valData(node))).join(separator),
    ],
    arity: { 0: [], 1: ['String'] },
  },
  getReferenceKey: { fn: referenceKey, arity: { 0: [], 1: ['TypeSpecifier'] } },
};

const compiled = new Map<string, Evaluate>();

/** A compiled FHIRPath expression; the same text is compiled once. Throws `ViewError` where it is no expression. */
export function pathOf(expression: string): Evaluate {
  const known = compiled.get(expression);
  if (known) return known;
  const options = { resolveInternalTypes: false, userInvocationTable: functions };
  try {
    const run = fhirpath.compile(expression, r4, options as never) as unknown as Evaluate;
    const evaluate: Evaluate = (node, variables) => {
      try {
        return run(node, variables);
      } catch (error) {
        throw new ViewError(error instanceof Error ? error.message.slice(0, 200) : 'the path cannot be evaluated');
      }
    };
    compiled.set(expression, evaluate);
    return evaluate;
  } catch {
    throw new ViewError('a FHIRPath expression');
  }
}

/** Plain JSON of what a path gave. */
export const plain = (nodes: readonly PathNode[]): unknown[] =>
  (fhirpath.resolveInternalTypes(nodes as PathNode[]) as unknown[]).map((value) => data(value));
