import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { assess } from '@thew/core/assessment/assess';
import type { Assessment } from '@thew/core/assessment/assessment';
import { criteria, criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { references } from '@thew/core/knowledge/references/catalogue';
import { loadReferences } from '@thew/core/knowledge/references/load';
import type { PersonRecord } from '@thew/core/observations/observation';
import { ProblemError } from '../http/problem.ts';
import { listAssessments, storeAssessment } from '../record/assessments.ts';
import { readRecord } from '../record/person-record.ts';
import { actorOf, type Deps, newRoutes } from './deps.ts';
import { asOfQuery, json, personId, problems } from './parameters.ts';
import * as schemas from './schemas.ts';

const flag = z.enum(['true', 'false', '1', '0']).optional();

const query = asOfQuery.extend({
  criteria: z.string().max(2000).optional().openapi({ description: 'Ids of definitions, separated by commas.' }),
  trace: flag.openapi({ description: 'Clause by clause, with sources (default true).' }),
  probability: flag.openapi({ description: 'Chance of each result under measurement error (default true).' }),
});

const compute = createRoute({
  method: 'get',
  path: '/people/{id}/assessment',
  summary: 'Every definition, norm and derived value for a person; nothing is stored',
  request: { params: personId, query },
  responses: { 200: json(schemas.assessment, 'The assessment'), ...problems },
});

const store = createRoute({
  method: 'post',
  path: '/people/{id}/assessments',
  summary: 'Assess, and keep the result with the version of the knowledge it rests on',
  request: { params: personId, query },
  responses: { 201: json(schemas.storedAssessment, 'The stored assessment'), ...problems },
});

const list = createRoute({
  method: 'get',
  path: '/people/{id}/assessments',
  summary: 'Assessments that were kept, newest first',
  request: { params: personId },
  responses: { 200: json(z.array(schemas.storedAssessment), 'Stored assessments'), ...problems },
});

function chosenCriteria(list: string | undefined): readonly Criterion[] {
  if (list === undefined) return criteria;
  return list.split(',').map((id) => {
    const criterion = criterionById(id.trim());
    if (criterion) return criterion;
    const place = { field: 'criteria' };
    throw new ProblemError(400, 'invalid-query', [
      { code: 'unknown-criterion', severity: 'error', place, expected: 'ids of definitions, separated by commas' },
    ]);
  });
}

const isOn = (value: string | undefined) => value !== 'false' && value !== '0';

async function assessRecord(record: PersonRecord, options: z.infer<typeof query>): Promise<Assessment> {
  const measures = new Set(references.flatMap((reference) => reference.measures));
  return assess(record, {
    criteria: chosenCriteria(options.criteria),
    references: await loadReferences(measures),
    trace: isOn(options.trace),
    probability: isOn(options.probability),
  });
}

/** Assessments of a person: computed by the core, kept on request. */
export function assessmentRoutes(deps: Deps): OpenAPIHono {
  const { db } = deps.database;
  const recordOf = async (id: string, asOf?: string) => {
    const record = await readRecord(db, id, asOf);
    if (!record) throw new ProblemError(404, 'unknown-person');
    return record;
  };
  const routes = newRoutes();
  routes.openapi(compute, async (c) => {
    const options = c.req.valid('query');
    const record = await recordOf(c.req.valid('param').id, options.asOf);
    return c.json(await assessRecord(record, options), 200);
  });
  routes.openapi(store, async (c) => {
    const { id } = c.req.valid('param');
    const options = c.req.valid('query');
    const assessment = await assessRecord(await recordOf(id, options.asOf), options);
    return c.json(await storeAssessment(db, id, assessment, deps.version, actorOf(deps)), 201);
  });
  routes.openapi(list, async (c) => {
    const { id } = c.req.valid('param');
    await recordOf(id);
    return c.json(await listAssessments(db, id), 200);
  });
  return routes;
}
