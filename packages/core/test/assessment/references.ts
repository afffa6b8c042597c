import type { LoadedReference, LoadedTable } from '@thew/core/knowledge/references/load';
import type { ReferenceRow } from '@thew/core/knowledge/references/reference-rows';

export const row = (cells: Record<string, number>, more: Partial<ReferenceRow> = {}): ReferenceRow => ({
  sex: 'both',
  age: [20, 120],
  verified: true,
  cells,
  ...more,
});

/** A made-up reference of one table for grip in kg. */
export const table = (rows: readonly ReferenceRow[], more: Partial<LoadedTable> = {}): LoadedTable => ({
  measure: 'grip-strength',
  unit: 'kg',
  form: 'mean-sd',
  ages: 'completed',
  worse: 'lower',
  sampled: 'general population',
  population: 'nobody',
  protocol: 'made up',
  rows,
  ...more,
});

export const reference = (
  id: string,
  tables: readonly LoadedTable[],
  more: Partial<LoadedReference> = {},
): LoadedReference => ({
  id,
  title: id,
  citation: `Citation of ${id}`,
  licence: 'none',
  order: 0,
  tables,
  ...more,
});
