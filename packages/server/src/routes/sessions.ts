import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError } from '../http/problem.ts';
import { deleteEntry } from '../record/delete-entry.ts';
import { addSession, changeSession, listSessions } from '../record/sessions.ts';
import { actorOf, type Deps, newRoutes, todayOf } from './deps.ts';
import { json, jsonBody, problems } from './parameters.ts';
import { knownPerson, personEntry, personList } from './person-list.ts';
import { newSession, sessionChange, storedSession } from './session-schemas.ts';

const { list, add, remove } = personList({
  path: 'sessions',
  entry: storedSession,
  added: newSession,
  summaries: {
    list: 'What was done of the plan, by day',
    add: 'Check off a session: done, partly or rested; effort, pain and note may be left out',
    remove: 'Delete a session',
  },
});

const change = createRoute({
  method: 'patch',
  path: '/people/{id}/sessions/{entryId}',
  summary: 'Correct a session, or add how it was a day or two later',
  request: { params: personEntry, body: jsonBody(sessionChange) },
  responses: { 200: json(storedSession, 'The session as stored now'), ...problems },
});

/** A session lies today or before; the schema cannot know today. */
function checkDate(date: string, today: string) {
  if (date <= today) return;
  const place = { pointer: '/date' };
  throw new ProblemError(422, 'not-stored', [
    { code: 'future-date', severity: 'error', place, expected: 'a day not after today' },
  ]);
}

/** Log of sessions: what was done, how hard it felt, whether it hurt. */
export function sessionRoutes(deps: Deps): OpenAPIHono {
  const { db } = deps.database;
  const routes = newRoutes();
  routes.openapi(list, async (c) =>
    c.json(await listSessions(db, await knownPerson(deps, c.req.valid('param').id)), 200),
  );
  routes.openapi(add, async (c) => {
    const id = await knownPerson(deps, c.req.valid('param').id);
    const fields = c.req.valid('json');
    checkDate(fields.date, todayOf(deps));
    return c.json(await addSession(db, id, fields, actorOf(deps)), 201);
  });
  routes.openapi(change, async (c) => {
    const { id, entryId } = c.req.valid('param');
    const changed = await changeSession(db, id, entryId, c.req.valid('json'), actorOf(deps));
    if (!changed) throw new ProblemError(404, 'unknown-session');
    return c.json(changed, 200);
  });
  routes.openapi(remove, async (c) => {
    const { id, entryId } = c.req.valid('param');
    if (!(await deleteEntry(db, 'sessions', id, entryId, actorOf(deps))))
      throw new ProblemError(404, 'unknown-session');
    return c.body(null, 204);
  });
  return routes;
}
