import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { localOnly } from './http/local-only.ts';
import { logRequests } from './http/log-requests.ts';
import { ProblemError, type ProblemStatus, problem } from './http/problem.ts';
import { securityHeaders } from './http/security-headers.ts';
import { webApp } from './http/web-app.ts';
import { assessmentRoutes } from './routes/assessments.ts';
import { cohortRoutes } from './routes/cohort.ts';
import type { Deps } from './routes/deps.ts';
import { exportRoutes } from './routes/export.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/import.ts';
import { importTableRoutes } from './routes/import-table.ts';
import { journalRoutes } from './routes/journal.ts';
import { observationRoutes } from './routes/observations.ts';
import { peopleRoutes } from './routes/people.ts';
import { planRoutes } from './routes/plan.ts';
import { sampleRoutes } from './routes/sample.ts';
import { sessionRoutes } from './routes/sessions.ts';

export interface AppOptions extends Deps {
  /** Folder of the built web app. */
  webFolder: string;
}

/** Every group of routes under `/api`; a new one is a file in `routes/` and a line here. */
const groups: ((deps: Deps) => OpenAPIHono)[] = [
  healthRoutes,
  peopleRoutes,
  observationRoutes,
  importRoutes,
  importTableRoutes,
  exportRoutes,
  assessmentRoutes,
  sampleRoutes,
  sessionRoutes,
  journalRoutes,
  planRoutes,
  cohortRoutes,
];

const megabyte = 1024 * 1024;

const limitTo = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => problem(c, 413, 'body-too-large') });
const small = limitTo(megabyte);
const large = limitTo(128 * megabyte);

/** Files and reviewed records may be large; nothing else is. */
const limitBody: MiddlewareHandler = (c, next) =>
  c.req.path.startsWith('/api/import') ? large(c, next) : small(c, next);

/** The whole HTTP side: API and web app. Answers `Request` objects, so tests need no socket. */
export function createApp(options: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(logRequests(options.log), securityHeaders, localOnly);
  app.use('/api/*', limitBody);
  for (const group of groups) app.route('/api', group(options));
  app.get('/api/openapi.json', (c) =>
    c.json(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: { title: 'Thew', version: options.version, license: { name: 'Apache-2.0' } },
      }),
    ),
  );
  app.all('/api/*', (c) => problem(c, 404, 'not-found'));
  app.all('*', webApp(options.webFolder));
  app.onError((error, c) => {
    if (error instanceof ProblemError) return problem(c, error.status, error.code, error.issues);
    if (error instanceof HTTPException) return problem(c, error.status as ProblemStatus, 'invalid-request');
    // The message of a database error can hold values; its kind and code cannot.
    const { code } = error as Error & { code?: unknown };
    options.log.error({ error: error.name, code: typeof code === 'string' ? code : undefined }, 'request failed');
    return problem(c, 500, 'internal');
  });
  return app;
}
