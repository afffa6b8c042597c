// Spark on this machine: what it costs to start, and a person, with one and with two workers of one core.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compileQuery, readingsOf } from '@thew/cohort/assessment/compile-criterion';
import { spark } from '@thew/cohort/dialects/dialect';
import { columnsOfTable, openDuckDb } from '@thew/cohort/engines/duckdb-engine';
import { sparkEngine } from '@thew/cohort/engines/spark-engine';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { findSparkHome } from '../../scripts/set-up-spark.mjs';
import { best, load, table } from './measure.mjs';
import { columnsRead } from './queries.mjs';

const { identifier } = spark;
const four = ['sdoc-2020', 'fnih-2014', 'iwgs-2011', 'ewgsop2-2019'].map(criterionById);

function daemon(name, args, folder, sign) {
  const child = spawn(
    join(process.env.SPARK_HOME, 'bin', 'spark-class'),
    [`org.apache.spark.deploy.${name}`, ...args],
    {
      cwd: folder,
      detached: true,
      env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1', SPARK_WORKER_DIR: join(folder, 'work') },
    },
  );
  let log = '';
  const seen = new Promise((resolve, reject) => {
    const add = (part) => {
      log += part;
      const found = sign.exec(log);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.once('exit', () => reject(new Error(`${name} did not start`)));
  });
  return { seen, kill: () => process.kill(-child.pid, 'SIGKILL') };
}

async function startCluster(workers, folder) {
  const loopback = ['--host', '127.0.0.1', '--webui-port', '0'];
  const all = [daemon('master.Master', [...loopback, '--port', '0'], folder, /spark:\/\/127\.0\.0\.1:\d+/)];
  const url = await all[0].seen;
  for (let worker = 0; worker < workers; worker++) {
    const options = [...loopback, '--cores', '1', '--memory', '1g', url];
    all.push(daemon('worker.Worker', options, folder, /Successfully registered with master/));
    await all.at(-1).seen;
  }
  return { url, stop: () => all.map(({ kill }) => kill()) };
}

/** Seconds of a fresh session that classifies this many people by four definitions, and counts one result. */
async function session(url, folder, file, people) {
  const connection = await openDuckDb({ threads: 2, memory: '1GB', temporary: folder });
  const columns = columnsRead(four).map((name) => `"${name}"`);
  await connection.run(`CREATE VIEW raw AS SELECT ${columns.join(', ')} FROM read_parquet('${file}') LIMIT ${people}`);
  const work = mkdtempSync(join(folder, 'session-'));
  const { seconds } = await best(1, async () => {
    const engine = await sparkEngine(url, work, { connection, raw: await columnsOfTable(connection, 'raw') });
    const named = [...engine.raw.columns].map(([name, { sql }]) => `${sql} AS ${identifier(name)}`).join(', ');
    const { sql, outputs } = compileQuery(
      four.map((one) => readingsOf(one)[0]),
      {
        dialect: spark,
        columns: new Set(columnsRead(four)),
        from: `(SELECT ${named} FROM ${engine.raw.name}) AS people`,
      },
    );
    await engine.create('results', sql);
    await engine.rows(
      outputs.map((one) => `SELECT ${identifier(one)} AS r, COUNT(*) AS n FROM results GROUP BY r`).join(' UNION ALL '),
    );
    await engine.close();
  });
  connection.closeSync();
  return seconds;
}

export async function sparkCosts({ file, folder, people }) {
  process.env.SPARK_HOME ??= findSparkHome();
  const rows = [];
  const [few, many] = [people / 100, people / 2];
  for (const workers of [1, 2]) {
    const own = mkdtempSync(join(folder, 'spark-'));
    const cluster = await startCluster(workers, own);
    try {
      // The first session also warms the files of the virtual machine.
      await session(cluster.url, own, file, few);
      const [short, long] = [await session(cluster.url, own, file, few), await session(cluster.url, own, file, many)];
      const each = (long - short) / (many - few);
      rows.push([
        workers,
        few,
        short.toFixed(1),
        many,
        long.toFixed(1),
        (short - few * each).toFixed(1),
        (each * 1e6).toFixed(1),
        load(),
      ]);
    } finally {
      cluster.stop();
      rmSync(own, { recursive: true, force: true });
    }
  }
  table(
    'Spark on loopback, 4 definitions, start to counts',
    ['workers', 'people', 's', 'people', 's', 'fixed, s', 'µs a person'],
    rows,
  );
}
