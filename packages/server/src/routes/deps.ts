import { OpenAPIHono } from '@hono/zod-openapi';
import type { Issue } from '@thew/core/observations/issue';
import type { Logger } from 'pino';
import type { ZodError } from 'zod';
import { problem } from '../http/problem.ts';
import type { Actor } from '../record/audit.ts';
import type { Database } from '../record/open-database.ts';

/** What every group of routes is given. */
export interface Deps {
  database: Database;
  log: Logger;
  /** Version of Thew, and of the knowledge in it. */
  version: string;
  /** The time now; tests set it. */
  now: () => Date;
  /** Folder with the sample person. */
  examplesFolder: string;
}

/** Today in local time (YYYY-MM-DD): a measurement belongs to the day people had, not to the one in Greenwich. */
export function todayOf({ now }: Deps): string {
  const date = now();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Without accounts there is one user: whoever sits at this machine. */
export function actorOf({ now }: Deps): Actor {
  return { name: 'local', at: now().toISOString() };
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What zod found wrong, as issues: a place and what was expected, not what was there. */
export function issuesOf(error: ZodError): Issue[] {
  return error.issues.slice(0, 100).map((each) => ({
    code: each.code.replaceAll('_', '-'),
    severity: 'error',
    place: { pointer: pointerOf(each.path) },
    expected: each.code === 'unrecognized_keys' ? 'only keys that are known here' : each.message,
  }));
}

/** A group of routes whose wrong requests are answered as problem documents. */
export function newRoutes(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, c) => {
      if (!result.success) return problem(c, 400, `invalid-${result.target}`, issuesOf(result.error));
      return undefined;
    },
  });
}
