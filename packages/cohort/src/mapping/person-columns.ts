import type { ColumnNeed } from '../assessment/columns.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { ancestrySql, groupOfAncestry } from './ancestry.ts';
import { type Columns, compileExpression } from './compile-expression.ts';
import type { Scalar } from './mapping.ts';
import { coded, type MappingContext, missingOf, rawColumns } from './raw-columns.ts';

/** Columns the compiled table has beside the measures. Their names cannot be those of measures. */
export const designColumns = { weight: '#weight', stratum: '#stratum', psu: '#psu', included: '#included' } as const;

/** Tells of something wrong in the mapping: its path, a code, what was expected. */
export type Report = (path: readonly (string | number)[], code: string, expected: string) => void;

export interface SqlColumn extends ColumnNeed {
  sql: string;
}

/** Sex, ancestry and age. */
export function personColumns(context: MappingContext, report: Report): SqlColumn[] {
  const { mapping, dialect } = context;
  const person = mapping.person ?? {};
  const columns = rawColumns(context, missingOf(context));
  const found: SqlColumn[] = [];
  for (const name of ['sex', 'ancestry'] as const) {
    const how = person[name];
    if (how === undefined) continue;
    const column = typeof how === 'string' ? how : how.column;
    if (!columns.has(column)) report(['person', name], 'missing-column', 'a column of the table');
    else {
      const values = typeof how === 'string' ? undefined : how.values;
      const text = columns.read(column, 'text');
      const asWritten = () => (name === 'sex' ? sexOf(text) : ancestrySql(text, context.ancestries ?? [], dialect));
      const sql = values ? coded({ column, values }, columns, dialect, wordOf(name, dialect)) : asWritten();
      found.push({ name, type: 'text', sql });
    }
  }
  const age = ageOf(context, columns);
  if (age) found.push({ name: 'age', type: 'double', sql: `CASE WHEN ${age} BETWEEN 0 AND ${oldest} THEN ${age} END` });
  return found;
}

/** No verified age is above it (Jeanne Calment died at 122); nor does the assessment of one person take a higher one. */
const oldest = 125;

const sexes = { female: ['f', 'female', 'woman'], male: ['m', 'male', 'man'] } as const;

const sexOf = (text: string): string => {
  const whens = Object.entries(sexes).map(
    ([sex, words]) => `WHEN LOWER(${text}) IN (${words.map((word) => `'${word}'`).join(', ')}) THEN '${sex}'`,
  );
  return `CASE ${whens.join(' ')} END`;
};

/** What a code of the mapping stands for, in the words the definitions use; NULL where it stands for none of them. */
const wordOf =
  (name: 'sex' | 'ancestry', { text, types }: Dialect) =>
  (value: Scalar): string => {
    const said = String(value).trim().toLowerCase();
    const sex = Object.entries(sexes).find(([, words]) => (words as readonly string[]).includes(said))?.[0];
    const word = name === 'sex' ? sex : groupOfAncestry(said);
    return word === undefined ? `CAST(NULL AS ${types.text})` : text(word);
  };

function ageOf({ mapping, dialect }: MappingContext, columns: Columns): string | undefined {
  const { age, birthDate, at } = mapping.person ?? {};
  if (age !== undefined) return compileExpression(age, 'number', columns, dialect);
  if (birthDate === undefined || !columns.has(birthDate)) return undefined;
  const day = (text: string) => (dialect.name === 'postgres' ? `CAST(${text} AS DATE)` : `TRY_CAST(${text} AS DATE)`);
  const end = at !== undefined && columns.has(at) ? day(columns.read(at, 'text')) : 'CURRENT_DATE';
  const days =
    dialect.name === 'spark'
      ? `DATEDIFF(${end}, ${day(columns.read(birthDate, 'text'))})`
      : `(${end} - ${day(columns.read(birthDate, 'text'))})`;
  return `(CAST(${days} AS ${dialect.types.double}) / ${dialect.double(365.25)})`;
}

/** Weight, stratum, PSU and who is in the sample. */
export function designOf(context: MappingContext): SqlColumn[] {
  const { mapping, dialect } = context;
  const columns = rawColumns(context, missingOf(context));
  const { weight, stratum, psu } = mapping.design ?? {};
  const one = dialect.double(1);
  const text = (column: string | undefined) =>
    column === undefined ? `CAST(NULL AS ${dialect.types.text})` : columns.read(column, 'text');
  const include =
    mapping.include === undefined
      ? 'TRUE'
      : `COALESCE(${compileExpression(mapping.include, 'boolean', columns, dialect)}, FALSE)`;
  return [
    { name: designColumns.included, type: 'boolean', sql: include },
    {
      name: designColumns.weight,
      type: 'double',
      sql: weight === undefined ? one : compileExpression(weight, 'number', columns, dialect),
    },
    { name: designColumns.stratum, type: 'text', sql: text(stratum) },
    { name: designColumns.psu, type: 'text', sql: text(psu) },
  ];
}
