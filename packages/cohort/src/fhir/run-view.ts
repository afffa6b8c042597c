import { type PathNode, pathOf, plain } from './evaluate-path.ts';
import {
  columnsOfSelect,
  type ViewColumn,
  type ViewDefinition,
  ViewError,
  type ViewRow,
  type ViewSelect,
} from './view-definition.ts';

type Variables = Record<string, unknown>;

/** Dates and times have a literal of their own in FHIRPath; as plain text they would compare as text. */
const literals: Readonly<Record<string, string>> = {
  valueDate: '@',
  valueDateTime: '@',
  valueInstant: '@',
  valueTime: '@T',
};

/** The view with its dates and times written into the paths. */
function withLiterals(view: ViewDefinition): ViewDefinition {
  const pairs = (view.constant ?? []).flatMap((one) =>
    Object.entries(one).flatMap(([key, value]) =>
      literals[key] ? [[one.name, `${literals[key]}${value}`] as const] : [],
    ),
  );
  if (pairs.length === 0) return view;
  const replace = (path: string) =>
    pairs.reduce((text, [name, literal]) => text.replaceAll(new RegExp(`%${name}\\b`, 'g'), literal), path);
  return JSON.parse(JSON.stringify(view), (key, value) =>
    typeof value === 'string' && (key === 'path' || key.startsWith('forEach')) ? replace(value) : value,
  ) as ViewDefinition;
}

function constantsOf({ constant = [] }: ViewDefinition): Variables {
  return Object.fromEntries(
    constant.map((one) => {
      const value = Object.entries(one).find(([key]) => key.startsWith('value'));
      if (!value) throw new ViewError('a value for every constant');
      return [one.name, value[1]];
    }),
  );
}

function cellOf(column: ViewColumn, node: PathNode, variables: Variables): unknown {
  const values = plain(pathOf(column.path)(node === undefined ? [] : node, variables));
  if (column.collection) return values;
  if (values.length > 1) throw new ViewError(`one value for column ${column.name}, or collection: true`);
  return values[0] ?? null;
}

/** Every combination of a row of each part. */
function combine(parts: readonly ViewRow[][]): ViewRow[] {
  return parts.reduce<ViewRow[]>(
    (rows, part) => rows.flatMap((row) => part.map((other) => ({ ...row, ...other }))),
    [{}],
  );
}

/** The node's descendants along some paths, parents before children. */
function descend(paths: readonly string[], node: PathNode, variables: Variables): PathNode[] {
  return paths.flatMap((path) =>
    pathOf(path)(node, variables).flatMap((child) => [child, ...descend(paths, child, variables)]),
  );
}

function fociOf(
  { forEach, forEachOrNull, repeat }: ViewSelect,
  node: PathNode,
  variables: Variables,
): PathNode[] | undefined {
  if (node === undefined)
    return forEachOrNull !== undefined ? [undefined] : forEach === undefined && !repeat ? undefined : [];
  if (repeat) return descend(repeat, node, variables);
  const path = forEach ?? forEachOrNull;
  if (path === undefined) return undefined;
  const found = pathOf(path)(node, variables);
  return found.length === 0 && forEachOrNull !== undefined ? [undefined] : found;
}

function rowsOf(select: ViewSelect, node: PathNode, variables: Variables): ViewRow[] {
  const foci = fociOf(select, node, variables);
  if (!foci) return rowsAt(select, node, variables);
  return foci.flatMap((focus, rowIndex) => rowsAt(select, focus, { ...variables, rowIndex }));
}

function rowsAt({ column = [], select = [], unionAll }: ViewSelect, node: PathNode, variables: Variables): ViewRow[] {
  const own = Object.fromEntries(column.map((one) => [one.name, cellOf(one, node, variables)]));
  const inner = select.map((one) => rowsOf(one, node, variables));
  const union = unionAll ? [unionAll.flatMap((one) => rowsOf(one, node, variables))] : [];
  return combine([[own], ...inner, ...union]);
}

function belongs({ where = [] }: ViewDefinition, node: PathNode, variables: Variables): boolean {
  return where.every(({ path }) => {
    const [value, ...others] = plain(pathOf(path)(node, variables));
    if (others.length > 0 || (value !== undefined && typeof value !== 'boolean'))
      throw new ViewError('a where path that is true or false');
    return value === true;
  });
}

/** Compiles every path once, so that a wrong view fails before it meets a resource. */
function check(view: ViewDefinition): void {
  if (!view.resource) throw new ViewError('the kind of resource');
  if (!Array.isArray(view.select) || view.select.length === 0) throw new ViewError('a select');
  const visit = (select: ViewSelect): void => {
    for (const path of [
      select.forEach,
      select.forEachOrNull,
      ...(select.repeat ?? []),
      ...(select.column ?? []).map((one) => one.path),
    ])
      if (path !== undefined) pathOf(path);
    for (const one of [...(select.select ?? []), ...(select.unionAll ?? [])]) visit(one);
  };
  for (const select of view.select) visit(select);
  for (const { path } of view.where ?? []) pathOf(path);
}

/** Column names of a view, in order. Throws `ViewError`. */
export const viewColumns = (view: ViewDefinition): string[] =>
  view.select.flatMap(columnsOfSelect).map(({ name }) => name);

/** Rows of a SQL-on-FHIR view over resources of any kind; those of other kinds are passed over. Throws `ViewError`. */
export function* runView(given: ViewDefinition, resources: Iterable<{ resourceType?: string }>): Generator<ViewRow> {
  const view = withLiterals(given);
  check(view);
  viewColumns(view);
  const variables = { ...constantsOf(view), rowIndex: 0 };
  for (const resource of resources) {
    if (resource.resourceType !== view.resource || !belongs(view, resource, variables)) continue;
    yield* combine(view.select.map((select) => rowsOf(select, resource, variables)));
  }
}
