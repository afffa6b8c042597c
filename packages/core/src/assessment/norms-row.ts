import type { LoadedGrid, LoadedTable } from '../knowledge/references/load.ts';
import type { ReferenceRow } from '../knowledge/references/reference-rows.ts';
import type { Sex } from '../observations/observation.ts';

/** What of a person decides the row of a reference. */
export interface Reader {
  sex: Sex | undefined;
  /** Exact years. */
  age: number;
  heightCm: number | undefined;
  bmi: number | undefined;
  weightKg: number | undefined;
  side: string | undefined;
}

/** The row that holds for this person, or undefined where the table does not reach: never the nearest one. */
export function findRow(table: LoadedTable, reader: Reader): ReferenceRow | undefined {
  if (table.grid) return rowOfGrid(table.grid, reader);
  const rows = table.rows.filter((row) => row.sex === 'both' || row.sex === reader.sex);
  if (table.form === 'young-adult') return rows.find((row) => completedYears(reader.age) >= row.age[0]);
  if (table.ages === 'exact' && rows.every((row) => row.age[0] === row.age[1])) return rowBetween(rows, reader.age);
  return rows.filter((row) => rowHolds(row, reader)).sort(bySpecificity)[0];
}

function rowHolds(row: ReferenceRow, reader: Reader): boolean {
  const years = completedYears(reader.age);
  if (years < row.age[0] || years > row.age[1]) return false;
  if (row.bmi && !(reader.bmi !== undefined && reader.bmi >= row.bmi[0] && reader.bmi < row.bmi[1])) return false;
  if (row.side && row.side !== (reader.side ?? 'right')) return false;
  if (!row.heightCm) return true;
  const height = Math.round(reader.heightCm ?? Number.NaN);
  return height >= row.heightCm[0] && height <= row.heightCm[1];
}

/** Narrowest age band first, then the row of the person's own BMI class. */
function bySpecificity(a: ReferenceRow, b: ReferenceRow): number {
  const span = a.age[1] - a.age[0] - (b.age[1] - b.age[0]);
  return span || Number(Boolean(b.bmi)) - Number(Boolean(a.bmi));
}

/** Charts printed for exact ages: parameters are interpolated linearly between the two neighbours. */
function rowBetween(rows: readonly ReferenceRow[], age: number): ReferenceRow | undefined {
  const sorted = [...rows].sort((a, b) => a.age[0] - b.age[0]);
  const next = sorted.findIndex((row) => row.age[0] >= age);
  const above = sorted[next];
  if (!above) return undefined;
  if (above.age[0] === age) return above;
  const below = sorted[next - 1];
  if (!below) return undefined;
  const share = (age - below.age[0]) / (above.age[0] - below.age[0]);
  const cells: Record<string, number> = {};
  for (const [name, low] of Object.entries(below.cells)) {
    const high = above.cells[name];
    if (high !== undefined) cells[name] = low + share * (high - low);
  }
  return { sex: above.sex, age: [below.age[0], above.age[0]], verified: below.verified && above.verified, cells };
}

/** Age in completed years; height between two columns by linear interpolation of the median. */
function rowOfGrid(grid: Readonly<Record<Sex, LoadedGrid>>, reader: Reader): ReferenceRow | undefined {
  if (!reader.sex || reader.heightCm === undefined) return undefined;
  const { firstAge, firstHeightCm, sigma, nu, tau, mu } = grid[reader.sex];
  const years = completedYears(reader.age);
  const medians = mu[years - firstAge];
  const column = reader.heightCm - firstHeightCm;
  const low = medians?.[Math.floor(column)];
  const high = medians?.[Math.ceil(column)];
  if (low === undefined || high === undefined) return undefined;
  const median = low + (column - Math.floor(column)) * (high - low);
  const cells = { M: median, S: sigma, L: nu, ...(tau !== undefined && { tau }) };
  return { sex: reader.sex, age: [years, years], verified: true, cells };
}

/** A birthday reached in calendar days must not be missed for the last digit of a fraction. */
function completedYears(age: number): number {
  return Math.floor(age + 1e-9);
}
