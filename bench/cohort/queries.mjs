// The same work in SQL: the bare scan of the columns, and every definition counted by result.
import { columnsOf } from '@thew/cohort/assessment/columns';
import { compileQuery, readingsOf } from '@thew/cohort/assessment/compile-criterion';
import { duckdb } from '@thew/cohort/dialects/dialect';

const { identifier, text } = duckdb;
const person = ['id', 'sex', 'age', 'ancestry'];

/** Columns that these definitions read. */
export const columnsRead = (criteria) => [
  ...new Set([...person, ...criteria.flatMap((criterion) => columnsOf(criterion).map(({ name }) => name))]),
];

/** Reads every value of the columns once and does nothing with it. */
export const bareScan = (criteria, file) =>
  `SELECT ${columnsRead(criteria)
    .map((name) => `COUNT(${identifier(name)}), MAX(${identifier(name)})`)
    .join(', ')} FROM read_parquet(${text(file)})`;

/** How many people have each result of each definition. */
export function countResults(criteria, file) {
  const readings = criteria.map((criterion) => readingsOf(criterion)[0]);
  const { sql } = compileQuery(readings, {
    dialect: duckdb,
    columns: new Set(columnsRead(criteria)),
    from: `read_parquet(${text(file)})`,
  });
  const counts = criteria.flatMap(({ id, stages, otherwise, conceptual }) =>
    [
      ...new Set(
        [...stages.map(({ result }) => result), otherwise, conceptual, 'indeterminate', 'not-applicable'].filter(
          Boolean,
        ),
      ),
    ].map(
      (result) => `COUNT(*) FILTER (WHERE ${identifier(id)} = ${text(result)}) AS ${identifier(`${id}:${result}`)}`,
    ),
  );
  return `SELECT ${counts.join(', ')} FROM (${sql})`;
}
