import { DuckDBInstance } from '@duckdb/node-api';
import { columnsOf, type ColumnNeed } from '@thew/cohort/assessment/columns';
import { compileCriterion, compileSelect, neededColumns } from '@thew/cohort/assessment/compile-criterion';
import { duckdb } from '@thew/cohort/dialects/dialect';
import { contextOf } from '@thew/core/assessment/context';
import { combinedResult, possibleFacts, stageResult } from '@thew/core/assessment/stage-result';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { expect, test } from 'vitest';
import { factsOfRow, generatePeople, type Row } from './generated-people.ts';

const types = { double: 'DOUBLE', boolean: 'BOOLEAN', text: 'VARCHAR' } as const;
const person: ColumnNeed[] = [
  { name: 'id', type: 'text' },
  { name: 'sex', type: 'text' },
  { name: 'age', type: 'double' },
  { name: 'ancestry', type: 'text' },
];

async function tableOf(rows: readonly Row[], columns: readonly ColumnNeed[]) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE people (${columns.map(({ name, type }) => `${duckdb.identifier(name)} ${types[type]}`).join(', ')})`);
  const appender = await connection.createAppender('people');
  for (const row of rows) {
    for (const { name, type } of columns) {
      const value = row[name] ?? null;
      if (value === null) appender.appendNull();
      else if (type === 'double') appender.appendDouble(value as number);
      else if (type === 'boolean') appender.appendBoolean(value as boolean);
      else appender.appendVarchar(String(value));
    }
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

const rows = [...generatePeople(criteria, 4000, 0.4)];
const needed = neededColumns(criteria);

test('DuckDB and the evaluator give every generated person the same result by every definition and reading', async () => {
  const columns = [...person, ...needed];
  const connection = await tableOf(rows, columns);
  const names = new Set(columns.map(({ name }) => name));
  const readings = criteria.flatMap((criterion) => [
    { criterion, choices: {}, name: criterion.id },
    ...Object.entries(criterion.variants ?? {}).flatMap(([choice, { options }]) =>
      options.map((value) => ({ criterion, choices: { [choice]: value }, name: `${criterion.id} ${choice}=${value}` })),
    ),
  ]);
  const outputs = readings.map(({ criterion, choices, name }) =>
    compileCriterion(criterion, { dialect: duckdb, columns: names, choices }, name),
  );
  const reader = await connection.runAndReadAll(`${compileSelect(outputs, 'people', duckdb)} ORDER BY CAST(id AS INTEGER)`);
  const results = reader.getRowObjects();
  const differences = rows.flatMap((row, index) => {
    const facts = factsOfRow(row);
    return readings.flatMap(({ criterion, choices, name }) => {
      const expected = combinedResult(criterion, possibleFacts(criterion, facts), choices).result;
      const actual = results[index]?.[name];
      return actual === expected ? [] : [{ id: row.id, name, expected, actual, row: Object.fromEntries(columnsOf(criterion).map((one) => [one.name, row[one.name]])), person: { sex: row.sex, age: row.age, ancestry: row.ancestry } }];
    });
  });
  expect(differences.slice(0, 3)).toEqual([]);
  expect(stageResult(criteria[0]!, contextOf(factsOfRow(rows[0]!), criteria[0]!.findings)).result).toBeTypeOf('string');
});
