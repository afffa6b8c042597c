import { DuckDBInstance } from '@duckdb/node-api';
import type { ColumnNeed } from '@thew/cohort/assessment/columns';
import { columnsOf } from '@thew/cohort/assessment/columns';
import { compileQuery, neededColumns, readingsOf } from '@thew/cohort/assessment/compile-criterion';
import { duckdb } from '@thew/cohort/dialects/dialect';
import { contextOf } from '@thew/core/assessment/context';
import { evaluateTruth } from '@thew/core/assessment/evaluate-truth';
import { combinedResult, possibleFacts } from '@thew/core/assessment/stage-result';
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
  await connection.run(
    `CREATE TABLE people (${columns.map(({ name, type }) => `${duckdb.identifier(name)} ${types[type]}`).join(', ')})`,
  );
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

const rows = [...generatePeople(criteria, Number(process.env.THEW_PARITY_PEOPLE ?? 3000), 0.4)];
const columns = [...person, ...neededColumns(criteria)];
const names = new Set(columns.map(({ name }) => name));
const readings = criteria.flatMap(readingsOf);

function inputOf(row: Row, id: string) {
  const { sex, age, ancestry } = row;
  const criterion = criteria.find((one) => one.id === id.split(' ')[0])!;
  return { sex, age, ancestry, ...Object.fromEntries(columnsOf(criterion).map(({ name }) => [name, row[name]])) };
}

test('DuckDB and the evaluator give every generated person the same result by every definition and reading', async () => {
  const connection = await tableOf(rows, columns);
  const { sql } = compileQuery(readings, { dialect: duckdb, columns: names, from: 'people', details: true });
  const reader = await connection.runAndReadAll(`${sql} ORDER BY CAST(id AS INTEGER)`);
  const results = reader.getRowObjects();
  const differences = rows.flatMap((row, index) => {
    const facts = factsOfRow(row);
    return readings.flatMap(({ criterion, choices, name }) => {
      const expected = combinedResult(criterion, possibleFacts(criterion, facts), choices);
      const open = expected.notExcluded.join(',');
      const result = results[index]?.[name];
      const actualOpen = results[index]?.[`${name}:not-excluded`];
      if (result === expected.result && actualOpen === open) return [];
      return [{ name, expected, result, actualOpen, input: inputOf(row, name) }];
    });
  });
  const byName = Object.fromEntries(
    differences.map(({ name }) => [name, differences.filter((one) => one.name === name).length]),
  );
  expect({ byName, first: differences[0] }).toEqual({ byName: {}, first: undefined });
}, 300_000);

test('DuckDB and the evaluator agree on every named part of every definition', async () => {
  const some = rows.slice(0, 1000);
  const connection = await tableOf(some, columns);
  const { sql } = compileQuery(
    criteria.map((criterion) => readingsOf(criterion)[0]!),
    {
      dialect: duckdb,
      columns: names,
      from: 'people',
      details: true,
    },
  );
  const results = (await connection.runAndReadAll(`${sql} ORDER BY CAST(id AS INTEGER)`)).getRowObjects();
  const differences = some.flatMap((row, index) => {
    const facts = factsOfRow(row);
    return criteria.flatMap((criterion) => {
      const context = contextOf(facts, criterion.findings);
      return Object.entries(criterion.findings).flatMap(([finding, truth]) => {
        const expected = evaluateTruth(truth, context) ?? null;
        const actual = results[index]?.[`${criterion.id}:${finding}`];
        return actual === expected ? [] : [{ name: `${criterion.id}:${finding}`, expected, actual }];
      });
    });
  });
  expect([...new Set(differences.map(({ name }) => name))]).toEqual([]);
}, 300_000);
