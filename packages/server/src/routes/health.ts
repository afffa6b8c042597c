import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { sql } from 'kysely';
import { type Deps, newRoutes } from './deps.ts';
import { json } from './parameters.ts';
import * as schemas from './schemas.ts';

const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the server and its database answer',
  responses: { 200: json(schemas.health, 'Both answer') },
});

export function healthRoutes({ database, version }: Deps): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(health, async (c) => {
    await sql`select 1`.execute(database.db);
    return c.json({ status: 'ok' as const, version }, 200);
  });
  return routes;
}
