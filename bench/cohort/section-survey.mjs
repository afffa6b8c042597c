// Weighted prevalence with standard errors by group, against svyby of R's survey; equal first.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duckDbEngine, openDuckDb } from '@thew/cohort/engines/duckdb-engine';
import { designColumns } from '@thew/cohort/mapping/person-columns';
import { domainColumn, groupColumn, readCells } from '@thew/cohort/run/cells';
import { estimateFinding } from '@thew/cohort/run/estimate-criterion';
import { readDesign } from '@thew/cohort/run/survey-design';
import { best, here, load, table } from './measure.mjs';

const people = 100_000;
const mapping = { design: { weight: 'w', stratum: 's', psu: 'p', nested: true, lonely: 'fail' } };

/** 50 strata of 3 PSUs; one in five has what is asked about; nothing is known of one in ten. */
async function sample(connection, groups) {
  const { weight, stratum, psu } = designColumns;
  await connection.run('SELECT setseed(0.42)');
  await connection.run(`CREATE OR REPLACE TABLE results AS SELECT i AS id, CAST(i % ${groups} AS VARCHAR) AS "${groupColumn(0)}",
    round(0.2 + random() * 5, 3) AS "${weight}", CAST(floor(random() * 50) AS VARCHAR) AS "${stratum}",
    CAST(floor(random() * 3) AS VARCHAR) AS "${psu}", CASE WHEN random() < 0.1 THEN NULL ELSE random() < 0.2 END AS low,
    TRUE AS "${domainColumn}", TRUE AS "#design" FROM range(${people}) AS t(i)`);
}

async function own(connection) {
  const engine = await duckDbEngine(connection, 'results');
  const { design } = await readDesign(engine, mapping, 'results');
  const cells = await readCells(engine, [{ name: 'low', sql: 'CAST(low AS VARCHAR)' }], ['group'], 'results');
  return estimateFinding('bench', 'low', cells.get('low'), { design });
}

function compare(estimates, file) {
  const other = new Map(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(',').map(Number))
      .map(([group, estimate, se]) => [group, { estimate, se }]),
  );
  const mine = estimates.filter(({ group }) => group.group !== undefined);
  if (mine.length !== other.size) throw new Error(`${mine.length} groups instead of ${other.size}`);
  const apart = (a, b) => Math.abs(a - b) / Math.max(1e-12, Math.abs(b));
  const worst = Math.max(
    ...mine.flatMap(({ group, estimate, se }) => {
      const rival = other.get(Number(group.group));
      return rival.se < 1e-12 ? [se ?? 0] : [apart(estimate, rival.estimate), apart(se, rival.se)];
    }),
  );
  if (!(worst < 1e-8)) throw new Error(`Thew and svyby differ by ${worst}`);
  return worst;
}

export async function survey({ folder }) {
  const connection = await openDuckDb({ threads: 2, memory: '1GB', temporary: folder });
  const rows = [];
  for (const groups of [10, 10_000]) {
    const [data, out] = [join(folder, 'survey.csv'), join(folder, 'survey.out.csv')];
    await sample(connection, groups);
    await connection.run(
      `COPY (SELECT "${groupColumn(0)}" AS g, "${designColumns.weight}" AS w, "${designColumns.stratum}" AS s, "${designColumns.psu}" AS p, CAST(low AS INTEGER) AS low FROM results) TO '${data}' (HEADER)`,
    );
    const mine = await best(3, () => own(connection));
    const seconds = Number(execFileSync('Rscript', [here('svyby.R'), data, out], { encoding: 'utf8' }));
    const worst = compare(mine.result, out);
    rows.push([
      groups,
      mine.seconds.toFixed(3),
      seconds.toFixed(2),
      (seconds / mine.seconds).toFixed(1),
      worst.toExponential(0),
      load(),
    ]);
  }
  connection.closeSync();
  table(
    'Weighted prevalence by group, 100,000 people (bars: 1 ×, 20 ×)',
    ['groups', 'Thew with 3 intervals, s', 'svyby, s', 'ratio', 'largest relative difference'],
    rows,
  );
}
