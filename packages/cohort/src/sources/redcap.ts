import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdb } from '../dialects/dialect.ts';
import { columnsOfTable, readRows } from '../engines/duckdb-engine.ts';

const { identifier } = duckdb;

const structural = [
  'redcap_event_name',
  'redcap_repeat_instrument',
  'redcap_repeat_instance',
  'redcap_data_access_group',
];

/** A REDCap export has its own columns for events, repeats, or the state of each form. */
export const isRedcap = (columns: readonly string[]): boolean =>
  columns.some((name) => structural.includes(name)) ||
  (columns[0] === 'record_id' && columns.some((name) => name.endsWith('_complete')));

/** Columns in which every number is written with a decimal comma and at least one has one. */
async function commaColumns(
  connection: DuckDBConnection,
  table: string,
  columns: readonly string[],
): Promise<Set<string>> {
  const parts = columns.map((name, index) => {
    const cell = identifier(name);
    const number = `regexp_full_match(${cell}, '-?[0-9]+(,[0-9]+)?')`;
    return `(bool_and(${cell} IS NULL OR ${number}) AND COALESCE(bool_or(contains(${cell}, ',')), FALSE)) AS c${index}`;
  });
  const [row] = await readRows(connection, `SELECT ${parts.join(', ')} FROM ${identifier(table)}`);
  return new Set(columns.filter((_, index) => row?.[`c${index}`] === true));
}

/**
 * Makes a REDCap export one row a record: of the rows of its events and repeats the last answer to each question stands.
 * Decimal commas become points. Checkboxes stay one column an option (`meds___1`).
 */
export async function foldRedcap(connection: DuckDBConnection, table: string): Promise<void> {
  const columns = [...(await columnsOfTable(connection, table)).keys()];
  if (!isRedcap(columns)) return;
  const comma = await commaColumns(connection, table, columns);
  const [record, ...others] = columns;
  const cell = (name: string) => (comma.has(name) ? `replace(${identifier(name)}, ',', '.')` : identifier(name));
  const answers = others
    .filter((name) => !structural.includes(name))
    .map(
      (name) =>
        `last(${cell(name)} ORDER BY "#row") FILTER (WHERE ${identifier(name)} IS NOT NULL) AS ${identifier(name)}`,
    );
  const numbered = `(SELECT *, row_number() OVER () AS "#row" FROM ${identifier(table)})`;
  const kept = [identifier(record!), ...answers].join(', ');
  await connection.run(
    `CREATE OR REPLACE TABLE "#folded" AS SELECT ${kept} FROM ${numbered} GROUP BY ${identifier(record!)} ORDER BY MIN("#row")`,
  );
  await connection.run(`CREATE OR REPLACE TABLE ${identifier(table)} AS SELECT * FROM "#folded"`);
  await connection.run('DROP TABLE "#folded"');
}
