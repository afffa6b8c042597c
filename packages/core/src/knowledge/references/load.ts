import { references } from './catalogue.ts';
import type { AgeHeightGrid, Reference, ReferenceTable } from './reference.ts';
import { parseGrid, parseRows, type ReferenceRow } from './reference-rows.ts';

export interface LoadedGrid extends Omit<AgeHeightGrid, 'mu'> {
  mu: readonly (readonly number[])[];
}

export interface LoadedTable extends Omit<ReferenceTable, 'rows' | 'grid'> {
  rows: readonly ReferenceRow[];
  grid?: Readonly<Record<'male' | 'female', LoadedGrid>>;
}

/** A reference ready to compare with: its text tables read into numbers. */
export interface LoadedReference extends Omit<Reference, 'tables'> {
  /** Place in the catalogue: the first that fits is the default. */
  order: number;
  tables: readonly LoadedTable[];
}

const loaded = new Map<string, Promise<LoadedReference>>();

/** References for these measures (catalogue ids), the default of each measure first. Each is read once. */
export async function loadReferences(measureIds: Iterable<string>): Promise<LoadedReference[]> {
  const wanted = new Set(measureIds);
  const entries = references.filter((entry) => entry.measures.some((measure) => wanted.has(measure)));
  return Promise.all(entries.map((entry) => loadReference(entry.id) as Promise<LoadedReference>));
}

/** One reference by id; undefined when the catalogue has none of that name. */
export function loadReference(id: string): Promise<LoadedReference> | undefined {
  const order = references.findIndex((entry) => entry.id === id);
  const entry = references[order];
  if (!entry) return undefined;
  const known = loaded.get(id);
  if (known) return known;
  const reading = entry.load().then((module) => readReference(module.reference, order));
  loaded.set(id, reading);
  return reading;
}

function readReference(reference: Reference, order: number): LoadedReference {
  return { ...reference, order, tables: reference.tables.map(readTable) };
}

function readTable({ rows, grid, ...table }: ReferenceTable): LoadedTable {
  return {
    ...table,
    rows: rows ? parseRows(rows) : [],
    ...(grid && { grid: { male: readGrid(grid.male), female: readGrid(grid.female) } }),
  };
}

function readGrid({ mu, ...rest }: AgeHeightGrid): LoadedGrid {
  return { ...rest, mu: parseGrid(mu) };
}
