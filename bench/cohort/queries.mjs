// The same work in SQL: the bare scan of the columns, and every definition counted by result.
import { columnsOf } from '@thew/cohort/assessment/columns';
import { compileQuery, readingsOf } from '@thew/cohort/assessment/compile-criterion';
import { duckdb } from '@thew/cohort/dialects/dialect';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';

const { identifier, text } = duckdb;
const person = ['id', 'sex', 'age', 'ancestry'];

/** Twelve definitions of sarcopenia, cachexia, malnutrition and frailty that studies use most. */
export const twelve = [
  'sarc-f',
  'ewgsop2-2019',
  'awgs-2025',
  'awgs-2019',
  'fnih-2014',
  'sdoc-2020',
  'iwgs-2011',
  'ewgsop1-2010',
  'evans-2008',
  'fearon-2011',
  'glim-2019',
  'fried-2001',
].map((id) => criterionById(id));

/** Columns that these definitions read, and those of the person. */
export const columnsRead = (criteria) => [
  ...new Set([...person, ...criteria.flatMap((criterion) => columnsOf(criterion).map(({ name }) => name))]),
];

/** One file, or all Parquet files of a folder. */
const source = (file) => `read_parquet(${text(file.endsWith('.parquet') ? file : `${file}/*.parquet`)})`;

/** Reads every value of the columns once and does nothing with it (counting people reads no id). */
export const bareScan = (criteria, file) =>
  `SELECT ${columnsRead(criteria)
    .filter((name) => name !== 'id')
    .map((name) => `COUNT(${identifier(name)}), MAX(${identifier(name)})`)
    .join(', ')} FROM ${source(file)}`;

/** How many people have each result of each definition. */
export function countResults(criteria, file) {
  const readings = criteria.map((criterion) => readingsOf(criterion)[0]);
  const { sql } = compileQuery(readings, {
    dialect: duckdb,
    columns: new Set(columnsRead(criteria)),
    from: source(file),
  });
  const counts = criteria.flatMap(({ id, stages, otherwise, conceptual }) =>
    [
      ...new Set(
        [...stages.map(({ result }) => result), otherwise, conceptual, 'indeterminate', 'not-applicable'].filter(
          Boolean,
        ),
      ),
    ].map(
      (result) => `COUNT(CASE WHEN ${identifier(id)} = ${text(result)} THEN 1 END) AS ${identifier(`${id}:${result}`)}`,
    ),
  );
  return `SELECT ${counts.join(', ')} FROM (${sql})`;
}
