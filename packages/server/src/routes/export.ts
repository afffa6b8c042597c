import { randomUUID } from 'node:crypto';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { planFollowing } from '@thew/core/tracking/follow';
import { fhirBundle } from '../fhir/bundle.ts';
import { ProblemError } from '../http/problem.ts';
import { audit } from '../record/audit.ts';
import { toPersonFile } from '../record/person-file.ts';
import { readRecord } from '../record/person-record.ts';
import { actorOf, type Deps, newRoutes, todayOf } from './deps.ts';
import { asOfQuery, json, personId, problems } from './parameters.ts';
import * as schemas from './schemas.ts';

const exportPerson = createRoute({
  method: 'get',
  path: '/people/{id}/export',
  summary: 'A person as a file that can be imported again',
  request: { params: personId, query: asOfQuery },
  responses: { 200: json(schemas.personFile, 'Person file'), ...problems },
});

const bundle = z.looseObject({ resourceType: z.literal('Bundle') }).openapi('FhirBundle');

const exportFhir = createRoute({
  method: 'get',
  path: '/people/{id}/fhir',
  summary:
    'A person as a FHIR R4 Bundle: observations, diagnoses, medicines, events, training, journal, causes, chances, plan',
  request: { params: personId, query: asOfQuery },
  responses: {
    200: { description: 'Bundle', content: { 'application/fhir+json': { schema: bundle } } },
    ...problems,
  },
});

/** A file name any system takes: letters, digits, dots, hyphens. */
function fileNameOf(name: string, ending: string): string {
  const plain = name.normalize('NFKD').replace(/[^A-Za-z0-9.-]+/g, '-');
  return `${plain.replace(/^[.-]+|[.-]+$/g, '').slice(0, 80) || 'person'}.${ending}`;
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
    c.header('content-disposition', `attachment; filename="${fileNameOf(record.id, 'thew.json')}"`);
    return c.json({ ...toPersonFile(record), thew: 1 as const }, 200);
  });
  routes.openapi(exportFhir, async (c) => {
    const { id } = c.req.valid('param');
    const record = await readRecord(db, id, c.req.valid('query').asOf);
    if (!record) throw new ProblemError(404, 'unknown-person');
    await audit(db, actorOf(deps), 'person.export', id);
    const { explanation, plan } = planFollowing(record, { day: todayOf(deps) });
    const made = fhirBundle({ personId: id, record, explanation, plan, newId: randomUUID });
    const headers = {
      'content-type': 'application/fhir+json',
      'content-disposition': `attachment; filename="${fileNameOf(record.id, 'fhir.json')}"`,
    };
    return c.json({ ...made, resourceType: 'Bundle' as const }, 200, headers);
  });
  return routes;
}
