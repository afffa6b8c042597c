/** What Thew uses of the ViewDefinition of SQL on FHIR v2: all of its selecting, none of its publishing. */
export interface ViewColumn {
  name: string;
  path: string;
  type?: string;
  collection?: boolean;
}

export interface ViewSelect {
  column?: ViewColumn[];
  select?: ViewSelect[];
  unionAll?: ViewSelect[];
  forEach?: string;
  forEachOrNull?: string;
  repeat?: string[];
}

export interface ViewConstant {
  name: string;
  [value: `value${string}`]: string | number | boolean;
}

export interface ViewDefinition {
  resource: string;
  name?: string;
  constant?: ViewConstant[];
  where?: { path: string }[];
  select: ViewSelect[];
}

/** A view that cannot be run, or gives what it must not. */
export class ViewError extends Error {}

export type ViewRow = Record<string, unknown>;

/** Columns of a select in the order of the specification: its own, those inside, those of the union. */
export function columnsOfSelect({ column = [], select = [], unionAll = [] }: ViewSelect): ViewColumn[] {
  const [first, ...others] = unionAll.map(columnsOfSelect);
  const names = (columns: readonly ViewColumn[]) => columns.map(({ name }) => name).join(',');
  if (first && others.some((other) => names(other) !== names(first)))
    throw new ViewError('every part of a union needs the same columns in the same order');
  return [...column, ...select.flatMap(columnsOfSelect), ...(first ?? [])];
}
