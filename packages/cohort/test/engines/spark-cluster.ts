import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSparkHome, setUpSpark } from '../../../../scripts/set-up-spark.mjs';

/** Why there is none; sets SPARK_HOME where there is one. THEW_REQUIRE_ALL=1 installs it. */
export function sparkIsMissing(): boolean {
  const home = process.env.THEW_REQUIRE_ALL === '1' ? setUpSpark() : findSparkHome();
  if (home) process.env.SPARK_HOME = home;
  return home === undefined;
}

export interface Cluster {
  url: string;
  killWorker: (index: number) => void;
  stop: () => Promise<void>;
}

function start(
  name: string,
  args: readonly string[],
  folder: string,
): { child: ChildProcess; seen: (text: RegExp) => Promise<string> } {
  const child = spawn(join(process.env.SPARK_HOME!, 'bin', 'spark-class'), [name, ...args], {
    cwd: folder,
    detached: true,
    env: {
      ...process.env,
      SPARK_LOCAL_IP: '127.0.0.1',
      SPARK_WORKER_DIR: join(folder, 'work'),
      SPARK_DAEMON_MEMORY: '256m',
      SPARK_MASTER_OPTS: '-Dspark.master.ui.port=0',
    },
  });
  let log = '';
  let check = () => {};
  const add = (part: Buffer) => {
    log += part.toString();
    check();
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const seen = (text: RegExp) =>
    new Promise<string>((resolve, reject) => {
      check = () => {
        const found = text.exec(log);
        if (found) resolve(found[0]);
      };
      child.once('exit', () => reject(new Error(`${name} did not start`)));
      check();
    });
  return { child, seen };
}

/** A standalone cluster on loopback: a master and workers of one core each. */
export async function startCluster(workers: number): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'thew-cluster-'));
  const all: ChildProcess[] = [];
  const master = start(
    'org.apache.spark.deploy.master.Master',
    ['--host', '127.0.0.1', '--port', '0', '--webui-port', '0'],
    folder,
  );
  all.push(master.child);
  const url = await master.seen(/spark:\/\/127\.0\.0\.1:\d+/);
  for (let index = 0; index < workers; index++) {
    const worker = start(
      'org.apache.spark.deploy.worker.Worker',
      ['--host', '127.0.0.1', '--cores', '1', '--memory', '1g', '--webui-port', '0', url],
      folder,
    );
    all.push(worker.child);
    await worker.seen(/Successfully registered with master/);
  }
  const kill = (child: ChildProcess | undefined) => {
    try {
      if (child?.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    } catch {
      child?.kill('SIGKILL');
    }
  };
  return {
    url,
    killWorker: (index) => kill(all[index + 1]),
    stop: async () => {
      for (const child of all) kill(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
