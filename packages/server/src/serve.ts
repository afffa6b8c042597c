import { fileURLToPath } from 'node:url';
import { type Level, pino } from 'pino';
import { createApp } from './app.ts';
import { type InstanceLock, lockFolder } from './instance-lock.ts';
import { type Listening, listen } from './listen.ts';
import { type Database, defaultDataFolder, openFile, openPostgres } from './record/open-database.ts';
import { version } from './version.ts';

/** T-H-E-W on the keys of a telephone; no registered service uses it. */
export const defaultPort = 8439;

export interface ServeOptions {
  /** Port to start at; the next free one is taken. */
  port?: number;
  /** Folder of the store; by default THEW_DATA, else the user's data folder. Unused with `databaseUrl`. */
  dataFolder?: string;
  /** A PostgreSQL database instead of a folder. */
  databaseUrl?: string;
  logLevel?: Level | 'silent';
}

export interface Serving {
  url: string;
  /** Where the record is kept, in words for the user. */
  store: string;
  close(): Promise<void>;
}

const inRepository = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

interface Store {
  name: string;
  database: Database;
  lock?: InstanceLock;
}

async function openStore(options: ServeOptions): Promise<Store> {
  if (options.databaseUrl) return { name: 'PostgreSQL', database: await openPostgres(options.databaseUrl) };
  const folder = options.dataFolder ?? defaultDataFolder();
  const lock = lockFolder(folder);
  try {
    return { name: folder, database: await openFile(folder), lock };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function closeAll({ database, lock }: Store, listening?: Listening) {
  await listening?.close();
  await database.close();
  lock?.release();
}

/** Opens the store and serves API and web app on 127.0.0.1. Throws `AlreadyRunning`, or what the database says. */
export async function serve(options: ServeOptions = {}): Promise<Serving> {
  const store = await openStore(options);
  const app = createApp({
    database: store.database,
    log: pino({ level: options.logLevel ?? 'warn', base: null }, pino.destination(2)),
    version,
    now: () => new Date(),
    examplesFolder: inRepository('examples'),
    webFolder: inRepository('packages/web/dist'),
  });
  try {
    const listening = await listen(app, options.port ?? defaultPort);
    const url = `http://127.0.0.1:${listening.port}`;
    store.lock?.announce(url);
    return { url, store: store.name, close: () => closeAll(store, listening) };
  } catch (error) {
    await closeAll(store);
    throw error;
  }
}
