import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { prepareFolder } from './record/open-database.ts';

/** Another server works on the same folder; `url` is where, if it said so. */
export class AlreadyRunning extends Error {
  readonly folder: string;
  readonly url: string | undefined;
  constructor(folder: string, url: string | undefined) {
    super('another server works on this folder');
    this.folder = folder;
    this.url = url;
  }
}

export interface InstanceLock {
  /** Notes where this server answers, for the one that is refused. */
  announce(url: string): void;
  release(): void;
}

function announced(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * One server per folder. The lock is an open transaction on a file of its own: the operating system lets go of it when
 * the process ends, however it ends, so no lock can be left behind. Throws `AlreadyRunning`.
 */
export function lockFolder(folder: string): InstanceLock {
  prepareFolder(folder);
  const addressFile = join(folder, 'server.url');
  const lock = new Libsql(join(folder, 'server.lock'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new AlreadyRunning(folder, announced(addressFile));
  }
  return {
    announce: (url) => writeFileSync(addressFile, `${url}\n`),
    release: () => {
      writeFileSync(addressFile, '');
      lock.exec('ROLLBACK');
      lock.close();
    },
  };
}
