// EWGSOP2 by cql-execution and by Thew on the same people; results compared person by person first.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileQuery, readingsOf } from '@thew/cohort/assessment/compile-criterion';
import { duckdb } from '@thew/cohort/dialects/dialect';
import { openDuckDb, readRows } from '@thew/cohort/engines/duckdb-engine';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { gatherFacts } from '@thew/core/observations/gather-facts';
import fhir from 'cql-exec-fhir';
import cql from 'cql-execution';
import { ewgsop2Library } from '../assess/ewgsop2-elm.mjs';
import { people } from '../assess/people.mjs';
import { best, load, table } from './measure.mjs';

const measures = ['grip-strength', 'chair-stand-5x-time', 'asmi', 'gait-speed'];
const id = 'ewgsop2-2019';

/** The last values of each person, as a row of a table. */
function rowOf({ record }, index) {
  const facts = gatherFacts(record);
  const values = measures.map((measure) => facts.measures.get(measure)?.value ?? 'NULL');
  return `(${[`'${index}'`, `'${record.sex}'`, facts.age, ...values].join(', ')})`;
}

const query = (from) =>
  compileQuery(readingsOf(criterionById(id)).slice(0, 1), {
    dialect: duckdb,
    columns: new Set(['sex', 'age', ...measures]),
    from,
  }).sql;

export async function cqlExecution({ folder, people: rowsWanted, sample = 500 }) {
  const some = [...people(sample)];
  const executor = new cql.Executor(new cql.Library(ewgsop2Library));
  const source = fhir.PatientSource.FHIRv401();
  const rival = await best(1, async () => {
    const found = [];
    for (const { bundle } of some) {
      source.reset();
      source.loadBundles([bundle]);
      const { patientResults } = await executor.exec(source);
      found.push(Object.values(patientResults)[0].result);
    }
    return found;
  });
  const connection = await openDuckDb({ threads: 2, memory: '1GB', temporary: folder });
  const columns = ['id', 'sex', 'age', ...measures].map((name) => `"${name}"`).join(', ');
  await connection.run(`CREATE TABLE people AS SELECT * FROM (VALUES ${some.map(rowOf).join(', ')}) AS t(${columns})`);
  const own = await readRows(connection, query('people'));
  const results = new Map(own.map((row) => [row.id, row[id]]));
  const different = rival.result.filter((result, index) => results.get(String(index)) !== result).length;
  if (different > 0) throw new Error(`${different} people have another result in cql-execution`);
  const file = join(folder, 'cql.parquet');
  const times = Math.ceil(rowsWanted / sample);
  await connection.run(`COPY (SELECT people.* FROM people, range(${times})) TO '${file}' (FORMAT parquet)`);
  const count = `SELECT "${id}", COUNT(*) FROM (${query(`read_parquet('${file}')`)}) GROUP BY ALL`;
  const mine = await best(3, () => connection.runAndReadAll(count));
  connection.closeSync();
  rmSync(file);
  const [theirs, ours] = [rival.seconds / sample, mine.seconds / (times * sample)];
  table(
    'EWGSOP2 against cql-execution, equal results (bar: 400 ×)',
    ['people', 'cql-execution on', 'cql-execution, µs a person', 'Thew, µs a person', 'ratio'],
    [[times * sample, sample, (theirs * 1e6).toFixed(0), (ours * 1e6).toFixed(3), (theirs / ours).toFixed(0), load()]],
  );
}
