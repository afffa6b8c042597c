import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProblemError } from '../http/problem.ts';
import { addJournalEntry, deleteJournalEntry, listJournal } from '../record/journal.ts';
import { findPerson } from '../record/people.ts';
import { actorOf, type Deps, newRoutes } from './deps.ts';
import { json, jsonBody, personId, problems } from './parameters.ts';
import { journalEntry, newJournalEntry } from './session-schemas.ts';

const list = createRoute({
  method: 'get',
  path: '/people/{id}/journal',
  summary: 'What people wrote about how it goes, newest first',
  request: { params: personId },
  responses: { 200: json(z.array(journalEntry), 'Entries'), ...problems },
});

const add = createRoute({
  method: 'post',
  path: '/people/{id}/journal',
  summary: 'Write something',
  request: { params: personId, body: jsonBody(newJournalEntry) },
  responses: { 201: json(journalEntry, 'The entry'), ...problems },
});

const remove = createRoute({
  method: 'delete',
  path: '/people/{id}/journal/{entryId}',
  summary: 'Delete an entry',
  request: { params: personId.extend({ entryId: z.uuid() }) },
  responses: { 204: { description: 'Deleted' }, ...problems },
});

/** Journal of a person: name, time, words. */
export function journalRoutes(deps: Deps): OpenAPIHono {
  const { db } = deps.database;
  const personOf = async (id: string) => {
    if (!(await findPerson(db, id))) throw new ProblemError(404, 'unknown-person');
    return id;
  };
  const routes = newRoutes();
  routes.openapi(list, async (c) => {
    const id = await personOf(c.req.valid('param').id);
    return c.json(await listJournal(db, id), 200);
  });
  routes.openapi(add, async (c) => {
    const id = await personOf(c.req.valid('param').id);
    return c.json(await addJournalEntry(db, id, c.req.valid('json'), actorOf(deps)), 201);
  });
  routes.openapi(remove, async (c) => {
    const { id, entryId } = c.req.valid('param');
    if (!(await deleteJournalEntry(db, id, entryId, actorOf(deps)))) throw new ProblemError(404, 'unknown-entry');
    return c.body(null, 204);
  });
  return routes;
}
