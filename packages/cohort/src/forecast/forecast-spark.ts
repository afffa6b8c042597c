import type { Engine } from '../engines/engine.ts';
import { forecastColumns, forecastTable } from './forecast-columns.ts';
import type { Work } from './forecast-here.ts';
import { forecastPeople, personLineSql } from './forecast-people.ts';

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** A status of 2 says that some of a record could not be read; any other failure fails the task, which Spark repeats. */
const shellOf = (command: readonly string[]): string => `${command.map(quoted).join(' ')} 2>/dev/null || [ $? -eq 2 ]`;

/** Enough partitions that no task works for long, however many workers there are. */
const partitionsOf = (people: number): number => Math.min(2000, Math.max(4, Math.ceil(people / 200)));

/**
 * Forecasts people where Spark has them: each partition is piped through the command on its worker. Node and the command
 * must stand at the same place on every worker. Gives the engine itself, with the tables `forecasts` and `forecast_people`.
 */
export async function forecastInSpark({ engine, table, command, asOf }: Work): Promise<Engine> {
  const { text, identifier } = engine.dialect;
  const schema = Object.entries(forecastColumns)
    .map(([name, [, type]]) => `${name} ${type}`)
    .join(', ');
  const names = Object.keys(forecastColumns).map((name) => `one.${identifier(name)}`);
  const spread = `SELECT /*+ REPARTITION(${partitionsOf(table.people)}, turn) */ * FROM ${forecastPeople}`;
  const lines = `SELECT ${personLineSql(table, asOf, engine)} AS line FROM (${spread}) AS _spread`;
  const piped = `SELECT TRANSFORM(line) USING ${text(shellOf(command))} AS (line STRING) FROM (${lines}) AS _lines`;
  const read = `SELECT from_json(line, ${text(schema)}) AS one FROM (${piped}) AS _piped`;
  await engine.create(forecastTable, `SELECT ${names.join(', ')} FROM (${read}) AS _read`);
  return engine;
}
