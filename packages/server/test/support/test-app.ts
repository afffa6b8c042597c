import { fileURLToPath } from 'node:url';
import { createApp } from '@thew/server/app';
import type { Database } from '@thew/server/record/open-database';
import { pino } from 'pino';

const examplesFolder = fileURLToPath(new URL('../../../../examples', import.meta.url));

export interface TestApp {
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Every line the server logged. */
  logged: string[];
}

/** The app without a socket, on 22 November 2026 at noon. */
export function testApp(database: Database, folders: { webFolder?: string; examplesFolder?: string } = {}): TestApp {
  const logged: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const now = () => new Date(2026, 10, 22, 12);
  const app = createApp({
    database,
    log,
    version: '0.0.0-test',
    now,
    examplesFolder,
    webFolder: '/nowhere',
    ...folders,
  });
  return {
    logged,
    request: async (method, path, body, headers = {}) => {
      const raw = body instanceof Uint8Array || typeof body === 'string';
      const type = raw ? 'application/octet-stream' : 'application/json';
      const sent = body === undefined ? {} : { body: raw ? (body as BodyInit) : JSON.stringify(body) };
      const all = { host: '127.0.0.1:8439', ...(body === undefined ? {} : { 'content-type': type }), ...headers };
      return app.request(path, { method, headers: all, ...sent });
    },
  };
}

/** Id of a person added through the API. */
export async function addPerson(app: TestApp, fields: object = {}): Promise<string> {
  const answer = await app.request('POST', '/api/people', { name: 'Test', sex: 'female', ...fields });
  return ((await answer.json()) as { id: string }).id;
}
