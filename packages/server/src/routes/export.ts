import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError } from '../http/problem.ts';
import { audit } from '../record/audit.ts';
import { toPersonFile } from '../record/person-file.ts';
import { readRecord } from '../record/person-record.ts';
import { actorOf, type Deps, newRoutes } from './deps.ts';
import { asOfQuery, json, personId, problems } from './parameters.ts';
import * as schemas from './schemas.ts';

const exportPerson = createRoute({
  method: 'get',
  path: '/people/{id}/export',
  summary: 'A person as a file that can be imported again',
  request: { params: personId, query: asOfQuery },
  responses: { 200: json(schemas.personFile, 'Person file'), ...problems },
});

/** A file name any system takes: letters, digits, dots, hyphens. */
function fileNameOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^A-Za-z0-9.-]+/g, '-');
  return `${plain.replace(/^[.-]+|[.-]+$/g, '').slice(0, 80) || 'person'}.thew.json`;
}

/** Export of one person. */
export function exportRoutes(deps: Deps): OpenAPIHono {
  const { db } = deps.database;
  const routes = newRoutes();
  routes.openapi(exportPerson, async (c) => {
    const { id } = c.req.valid('param');
    const record = await readRecord(db, id, c.req.valid('query').asOf);
    if (!record) throw new ProblemError(404, 'unknown-person');
    await audit(db, actorOf(deps), 'person.export', id);
    c.header('content-disposition', `attachment; filename="${fileNameOf(record.id)}"`);
    return c.json({ ...toPersonFile(record), thew: 1 as const }, 200);
  });
  return routes;
}
