import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { TableNotReadable } from './engine.ts';
import { findSpark } from './find-spark.ts';

export interface SparkSession {
  /** Runs a statement; rejects with the engine's error class, never with its text (it may hold values). */
  run: (sql: string) => Promise<void>;
  kill: () => void;
  close: () => Promise<void>;
}

const settings = (folder: string): Record<string, string> => ({
  'spark.sql.catalogImplementation': 'in-memory',
  'spark.sql.warehouse.dir': `${folder}/warehouse`,
  'spark.ui.enabled': 'false',
  'spark.driver.bindAddress': '127.0.0.1',
  'spark.driver.host': '127.0.0.1',
  'spark.sql.session.timeZone': 'UTC',
  'spark.sql.ansi.enabled': 'false',
  'spark.sql.shuffle.partitions': '8',
  'spark.sql.adaptive.enabled': 'true',
  // The levels of a compiled definition are there on purpose: joined into one they grow, and finding that out takes minutes.
  'spark.sql.optimizer.excludedRules': ['CollapseProject', 'ColumnPruning', 'PushProjectionThroughUnion']
    .map((rule) => `org.apache.spark.sql.catalyst.optimizer.${rule}`)
    .join(','),
  'spark.sql.optimizer.maxIterations': '20',
  'spark.sql.codegen.wholeStage': 'false',
  'spark.sql.legacy.charVarcharAsString': 'true',
});

/** What the session prints when a statement is done. It echoes statements, so the marker is put together there. */
const markerOf = (count: number) => ({ text: `thew-done-${count}`, sql: `SELECT CONCAT('thew-', 'done-${count}')` });

const errorClass = (log: string): string =>
  /\[([A-Z_.]+)\]/.exec(log)?.[1] ?? /([A-Za-z]+(?:Exception|Error))/.exec(log)?.[1] ?? 'unknown error';

/** Starts `spark-sql` and speaks to it through its standard input. Throws where Spark is not installed. */
export function startSpark(master: string, folder: string): SparkSession {
  const installed = findSpark();
  if (!installed) throw new TableNotReadable('spark-not-found', 'Apache Spark, found by SPARK_HOME or on the PATH');
  const conf = Object.entries(settings(folder)).flatMap(([key, value]) => ['--conf', `${key}=${value}`]);
  const child = spawn(installed.sql, ['--master', master, '--name', 'thew cohort', '-S', ...conf], {
    cwd: folder,
    env: {
      ...process.env,
      ...(installed.home !== undefined && { SPARK_HOME: installed.home }),
      SPARK_LOCAL_IP: '127.0.0.1',
      SPARK_LOCAL_DIRS: `${folder}/local`,
    },
    detached: true,
  });
  return session(child);
}

function session(child: ChildProcessWithoutNullStreams): SparkSession {
  let output = '';
  let log = '';
  let count = 0;
  let ended = false;
  let check = () => {};
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
    check();
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    log = (log + part).slice(-20_000);
  });
  const exited = new Promise<void>((resolve) => {
    const end = () => {
      ended = true;
      check();
      resolve();
    };
    child.once('close', end);
    child.once('error', end);
  });
  child.stdin.on('error', () => undefined);
  const kill = () => {
    // The launcher is a shell script with the virtual machine as its child: the whole group has to go.
    try {
      if (child.pid !== undefined && !ended) process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
  };
  const run = (sql: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const marker = markerOf(++count);
      log = '';
      check = () => {
        const done = output.includes(marker.text);
        if (!done && !ended) return;
        check = () => {};
        output = '';
        // A lost worker is told of too, and its tasks are run again: only a refused statement stands at the start of a line.
        const failed = ended || /^\[[A-Z_.]+\]/m.test(log);
        if (failed) reject(new Error(`Spark stopped: ${errorClass(log)}`));
        else resolve();
      };
      if (ended) check();
      else child.stdin.write(`${sql};\n${marker.sql};\n`);
    });
  const close = async () => {
    if (!ended) child.stdin.end('\n');
    const late = setTimeout(kill, 15_000);
    await exited;
    clearTimeout(late);
  };
  return { run, kill, close };
}
