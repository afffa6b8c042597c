import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError } from '../http/problem.ts';
import { importRecords } from '../record/import-records.ts';
import { findPerson, listPeople } from '../record/people.ts';
import { actorOf, type Deps, newRoutes, todayOf } from './deps.ts';
import { readBytes } from './import.ts';
import { json, problems } from './parameters.ts';
import * as schemas from './schemas.ts';

/** The person behind the button “Load the sample”. */
const sampleFile = 'sample.thew.json';

const loadSample = createRoute({
  method: 'post',
  path: '/sample',
  summary: 'Add the sample person, or find the one added before',
  responses: { 200: json(schemas.person, 'The sample person'), ...problems },
});

async function sampleRecord(deps: Deps) {
  const bytes = await readFile(join(deps.examplesFolder, sampleFile)).catch(() => {
    throw new ProblemError(503, 'no-sample');
  });
  const [read] = readBytes(bytes, { fileName: sampleFile, asOf: todayOf(deps) }).records;
  if (!read) throw new ProblemError(503, 'no-sample');
  return read.record;
}

/** The sample person, for a first look. */
export function sampleRoutes(deps: Deps): OpenAPIHono {
  const { db } = deps.database;
  const routes = newRoutes();
  routes.openapi(loadSample, async (c) => {
    const record = await sampleRecord(deps);
    const before = (await listPeople(db)).find(({ name }) => name === record.id);
    if (before) return c.json(before, 200);
    const [imported] = await importRecords(db, [{ record, warnings: new Map() }], actorOf(deps));
    const person = imported && (await findPerson(db, imported.personId));
    if (!person) throw new ProblemError(503, 'no-sample');
    return c.json(person, 200);
  });
  return routes;
}
