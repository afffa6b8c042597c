import { ancestryColumn, mostAncestries } from '../mapping/ancestry.ts';
import { missingOf, rawColumns } from '../mapping/raw-columns.ts';
import type { CohortOptions, KnownOfTable } from './options.ts';
import { indexed } from './prepare.ts';

/** Rows of the table and whether ids repeat: one column of it is read. */
async function countIds({ engine, mapping }: CohortOptions): Promise<Pick<KnownOfTable, 'rows' | 'repeated'>> {
  const { raw, dialect, rows } = engine;
  const id = mapping.id === undefined ? undefined : raw.columns.get(mapping.id);
  const number = async (sql: string) => Number((await rows(sql))[0]?.n ?? 0);
  const all = `SELECT COUNT(*) AS n FROM ${raw.name}`;
  if (!id) return { rows: await number(all), repeated: false };
  const from = indexed({ engine, mapping });
  const ids = `SELECT CAST(${id.sql} AS ${dialect.types.text}) AS id FROM ${from}`;
  const [row] = await rows(
    `SELECT COUNT(*) AS n, COUNT(id) AS named, COUNT(DISTINCT id) AS different FROM (${ids}) AS _ids`,
  );
  const [people, named, different] = [row?.n, row?.named, row?.different].map((one) => Number(one ?? 0));
  const repeated = named! > different! || people! - named! > 1;
  return { rows: from === raw.name ? people! : await number(all), repeated };
}

/** The ancestries people wrote, one more than are looked at so that too many can be told. */
async function ancestriesIn({ engine, mapping, mappingText }: CohortOptions): Promise<readonly string[] | undefined> {
  const column = ancestryColumn(mapping);
  if (column === undefined || !engine.raw.columns.has(column)) return undefined;
  const { raw, dialect } = engine;
  const context = { mapping, text: mappingText, raw: raw.columns, dialect, from: raw.name };
  const text = rawColumns(context, missingOf(context)).read(column, 'text');
  const found = await engine.rows(
    `SELECT DISTINCT ancestry FROM (SELECT ${text} AS ancestry FROM ${raw.name}) AS _said WHERE ancestry IS NOT NULL LIMIT ${mostAncestries + 1}`,
  );
  return found.map(({ ancestry }) => String(ancestry)).sort();
}

/** One or two short passes over single columns. */
export const firstLook = async (options: CohortOptions): Promise<KnownOfTable> => ({
  ...(await countIds(options)),
  ancestries: await ancestriesIn(options),
});
