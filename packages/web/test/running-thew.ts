import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'thew-web-'));

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

export interface RunningThew {
  url: string;
  stop: () => Promise<void>;
}

/** Starts the real server on a free port, on a folder of its own. */
export async function startThew(dataFolder: string): Promise<RunningThew> {
  const args = ['packages/cli/bin/thew.js', 'serve', '--port', '0', '--data', dataFolder];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await urlPrinted(child);
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}

function urlPrinted(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url) resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`the server ended: ${said}`)));
  });
}
