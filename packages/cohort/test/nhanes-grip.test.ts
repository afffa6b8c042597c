import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { assessCriterion } from '@thew/core/assessment/assess-criterion';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Facts } from '@thew/core/observations/facts';
import { gatherFacts } from '@thew/core/observations/gather-facts';
import type { Observation, PersonRecord } from '@thew/core/observations/observation';
import { expect, test } from 'vitest';

const file = fileURLToPath(new URL('../../../examples/data/nhanes-2011-2014.csv.gz', import.meta.url));

/** Grip below this (kg) is weak: the published lines, written here a second time. */
const lines = {
  'ewgsop2-2019': { men: 27, women: 16 },
  'awgs-2019': { men: 28, women: 18 },
  'fnih-2014': { men: 26, women: 16 },
  'sdoc-2020': { men: 35.5, women: 20 },
} as const;
type Definition = keyof typeof lines;
const definitions = Object.keys(lines) as Definition[];

/** Three trials with each of two hands; one clean read of the raw codes, nothing of the product in it. */
const trials = [1, 2, 3].flatMap((trial) => [1, 2].map((hand) => `MGXH${hand}T${trial}`));
const weak = definitions.map(
  (id) => `CASE WHEN best IS NULL THEN 'unknown'
    WHEN (RIAGENDR = 1 AND best < ${lines[id].men}) OR (RIAGENDR = 2 AND best < ${lines[id].women}) THEN 'weak'
    ELSE 'strong' END AS "${id}"`,
);
const sql = `SELECT SEQN, RIAGENDR, RIDAGEYR, ${trials.join(', ')}, ${weak.join(', ')}
  FROM (SELECT *, greatest(${trials.join(', ')}) AS best FROM read_csv('${file}')) ORDER BY SEQN`;

type Row = Record<string, number | string | null>;

async function readRows(): Promise<Row[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(sql)).getRowObjectsJson().map((row) => row as Row);
}

const handOf = (trial: string): 'left' | 'right' => (trial.startsWith('MGXH1') ? 'right' : 'left');

function recordOf(row: Row): PersonRecord {
  const observations = trials
    .filter((trial) => row[trial] !== null)
    .map(
      (trial): Observation => ({
        measure: 'grip-strength',
        value: Number(row[trial]),
        unit: 'kg',
        date: '2014-01-01',
        side: handOf(trial),
      }),
    );
  return {
    id: String(row.SEQN),
    sex: Number(row.RIAGENDR) === 1 ? 'male' : 'female',
    age: Number(row.RIDAGEYR),
    asOf: '2014-01-02',
    observations,
    conditions: [],
    medications: [],
    events: [],
    answers: {},
  };
}

const classes: Record<string, string> = { met: 'weak', 'not-met': 'strong', unknown: 'unknown' };

const classOf = (id: Definition, facts: Facts): string =>
  classes[assessCriterion(criterionById(id)!, facts).findings.lowStrength ?? '']!;

test('every NHANES participant of 2011–2014 has the grip class that plain SQL gives, by four definitions', async () => {
  const rows = await readRows();
  expect(rows.length).toBe(19_931);
  const counts = Object.fromEntries(definitions.map((id) => [id, { weak: 0, strong: 0, unknown: 0 }]));
  const differences: unknown[] = [];
  for (const row of rows) {
    const facts = gatherFacts(recordOf(row));
    for (const id of definitions) {
      const found = classOf(id, facts);
      counts[id]![found as 'weak']++;
      if (found !== row[id]) differences.push({ id, seqn: row.SEQN, found, expected: row[id] });
    }
  }
  expect(differences).toEqual([]);
  expect(counts).toEqual({
    'ewgsop2-2019': { weak: 2450, strong: 12_534, unknown: 4947 },
    'awgs-2019': { weak: 2796, strong: 12_188, unknown: 4947 },
    'fnih-2014': { weak: 2369, strong: 12_615, unknown: 4947 },
    'sdoc-2020': { weak: 3988, strong: 10_996, unknown: 4947 },
  });
}, 120_000);
