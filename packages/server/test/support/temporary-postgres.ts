import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgres } from '../../../../scripts/find-programs.mjs';

export interface TemporaryPostgres {
  /** URL of a new, empty database. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Why there is none; undefined where there is one. THEW_REQUIRE_ALL=1 makes the absence an error. */
export function postgresIsMissing(): boolean {
  const missing = findPostgres() === undefined;
  if (missing && process.env.THEW_REQUIRE_ALL === '1') throw new Error('PostgreSQL is required and was not found');
  return missing;
}

/** PostgreSQL refuses to run as root: then its own user runs it. */
function user(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Starts a PostgreSQL of its own in a temporary folder, reachable by a Unix socket only. */
export async function startPostgres(): Promise<TemporaryPostgres> {
  const bin = findPostgres();
  if (bin === undefined) throw new Error('PostgreSQL was not found');
  const folder = mkdtempSync(join(tmpdir(), 'thew-pg-'));
  const as = user();
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { ...as, cwd: folder };
  const initial = ['-D', data, '-U', 'thew', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  execFileSync(join(bin, 'initdb'), initial, { ...options, stdio: 'pipe' });
  const quick = ['-c', 'fsync=off', '-c', 'listen_addresses=', '-c', 'shared_buffers=16MB'];
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, ...quick], { ...options, stdio: 'ignore' });
  const urlOf = (name: string) => `postgres://thew@localhost/${name}?host=${encodeURIComponent(folder)}`;
  while (!(await answers(urlOf('postgres')))) {
    if (server.exitCode !== null) throw new Error('PostgreSQL did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  let created = 0;
  return {
    createDatabase: async () => {
      const name = `test_${++created}`;
      const client = new pg.Client({ connectionString: urlOf('postgres') });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return urlOf(name);
    },
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
