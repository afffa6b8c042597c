import type { Dialect } from '../dialects/dialect.ts';
import type { Engine } from '../engines/engine.ts';
import { designColumns } from '../mapping/person-columns.ts';
import type { Cell } from '../statistics/design.ts';
import { groupKeys } from './groups.ts';

/** People of one group, stratum and PSU who share one value of one result column. */
export interface ValueCell extends Pick<Cell, 'stratum' | 'psu' | 'n' | 'w' | 'w2'> {
  value: string | null;
}

/** Column → group → cells. */
export type CellsByGroup = Map<string, { group: Record<string, string>; cells: ValueCell[] }>;

export const groupColumn = (index: number): string => `#group${index}`;
export const domainColumn = '#domain';

/** A value to count: its name and the SQL that gives it as text. */
export interface Item {
  name: string;
  sql: string;
  /** The table it stands in. */
  table: string;
}

/** SQL that counts people, weights and squared weights by value, group, stratum and PSU, one item at a time. */
export function countQuery(items: readonly Item[], groups: number, { identifier, text }: Dialect): string {
  const by = [
    ...Array.from({ length: groups }, (_, index) => groupColumn(index)),
    designColumns.stratum,
    designColumns.psu,
  ];
  const keys = by.map((name, index) => `${identifier(name)} AS k${index}`);
  const names = by.map((_, index) => `k${index}`);
  const sums = 'COUNT(*) AS n, SUM(weight) AS w, SUM(weight * weight) AS w2';
  return items
    .map(({ name, sql: value, table }) => {
      // The inner SELECT names what is needed: not every engine finds out by itself that the rest need not be read.
      const needed = [...keys, `${value} AS value`, `${identifier(designColumns.weight)} AS weight`].join(', ');
      const inner = `(SELECT ${needed} FROM ${table} WHERE ${identifier(domainColumn)}) AS _counted`;
      return `SELECT ${text(name)} AS item, value, ${names.join(', ')}, ${sums} FROM ${inner} GROUP BY ${names.join(', ')}, value`;
    })
    .join('\nUNION ALL\n');
}

export const groupKey = (group: Record<string, string>): string => JSON.stringify(Object.entries(group));

/** Counts that go into one statement. */
const countsOf = ({ batches }: Engine): number => batches?.counts ?? 60;

/** Reads the counts in batches and adds them up for every group, single and combined. */
export async function readCells(
  engine: Engine,
  items: readonly Item[],
  groupings: readonly string[],
): Promise<Map<string, CellsByGroup>> {
  const found = new Map<string, CellsByGroup>();
  const size = countsOf(engine);
  for (let start = 0; start < items.length; start += size) {
    const batch = items.slice(start, start + size);
    for (const row of await engine.rows(countQuery(batch, groupings.length, engine.dialect))) {
      const item = String(row.item);
      const groups: CellsByGroup = found.get(item) ?? new Map();
      found.set(item, groups);
      const values = groupings.map((_, index) => row[`k${index}`] as string | null);
      const cell: ValueCell = {
        value: row.value as string | null,
        stratum: String(row[`k${groupings.length}`] ?? ''),
        psu: String(row[`k${groupings.length + 1}`] ?? ''),
        n: Number(row.n),
        w: Number(row.w),
        w2: Number(row.w2),
      };
      for (const group of groupKeys(values, groupings)) {
        const key = groupKey(group);
        const entry = groups.get(key);
        if (entry) entry.cells.push(cell);
        else groups.set(key, { group, cells: [cell] });
      }
    }
  }
  return found;
}
