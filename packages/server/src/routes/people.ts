import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProblemError } from '../http/problem.ts';
import { changePerson, createPerson, deletePerson, findPerson, listPeople } from '../record/people.ts';
import { readRecord } from '../record/person-record.ts';
import { actorOf, type Deps, newRoutes, todayOf } from './deps.ts';
import { asOfQuery, json, jsonBody, personId, problems } from './parameters.ts';
import * as schemas from './schemas.ts';

const list = createRoute({
  method: 'get',
  path: '/people',
  summary: 'Everyone in the record, by name',
  responses: { 200: json(z.array(schemas.person), 'People'), ...problems },
});

const create = createRoute({
  method: 'post',
  path: '/people',
  summary: 'Add a person',
  request: { body: jsonBody(schemas.newPerson) },
  responses: { 201: json(schemas.person, 'The person'), ...problems },
});

const read = createRoute({
  method: 'get',
  path: '/people/{id}',
  summary: 'One person',
  request: { params: personId },
  responses: { 200: json(schemas.person, 'The person'), ...problems },
});

const change = createRoute({
  method: 'patch',
  path: '/people/{id}',
  summary: 'Change who a person is; null takes an entry away',
  request: { params: personId, body: jsonBody(schemas.personChange) },
  responses: { 200: json(schemas.person, 'The person'), ...problems },
});

const remove = createRoute({
  method: 'delete',
  path: '/people/{id}',
  summary: 'Delete a person and everything about them, for good',
  request: { params: personId },
  responses: { 204: { description: 'Deleted' }, ...problems },
});

const record = createRoute({
  method: 'get',
  path: '/people/{id}/record',
  summary: 'Everything stored of a person, as the core takes it',
  request: { params: personId, query: asOfQuery },
  responses: { 200: json(schemas.personRecord, 'The record'), ...problems },
});

/** A birth date lies in the past; the schema cannot know today. */
function checkBirthDate(birthDate: string | null | undefined, today: string) {
  if (!birthDate || birthDate <= today) return;
  const place = { pointer: '/birthDate' };
  throw new ProblemError(422, 'not-stored', [
    { code: 'future-date', severity: 'error', place, expected: 'a birth date not after today' },
  ]);
}

/** People: list, add, read, change, delete. */
export function peopleRoutes(deps: Deps): OpenAPIHono {
  const { db } = deps.database;
  const found = async (id: string) => {
    const person = await findPerson(db, id);
    if (!person) throw new ProblemError(404, 'unknown-person');
    return person;
  };
  const routes = newRoutes();
  routes.openapi(list, async (c) => c.json(await listPeople(db), 200));
  routes.openapi(create, async (c) => {
    const fields = c.req.valid('json');
    checkBirthDate(fields.birthDate, todayOf(deps));
    const id = await db.transaction().execute((transaction) => {
      return createPerson(transaction, fields, todayOf(deps), actorOf(deps));
    });
    return c.json(await found(id), 201);
  });
  routes.openapi(read, async (c) => c.json(await found(c.req.valid('param').id), 200));
  routes.openapi(change, async (c) => {
    const { id } = c.req.valid('param');
    const fields = c.req.valid('json');
    checkBirthDate(fields.birthDate, todayOf(deps));
    await changePerson(db, id, fields, todayOf(deps), actorOf(deps));
    return c.json(await found(id), 200);
  });
  routes.openapi(remove, async (c) => {
    const deleted = await deletePerson(deps.database, c.req.valid('param').id, actorOf(deps));
    if (!deleted) throw new ProblemError(404, 'unknown-person');
    return c.body(null, 204);
  });
  routes.openapi(record, async (c) => {
    const read = await readRecord(db, c.req.valid('param').id, c.req.valid('query').asOf);
    if (!read) throw new ProblemError(404, 'unknown-person');
    return c.json(read, 200);
  });
  return routes;
}
