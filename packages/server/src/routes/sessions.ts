import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProblemError } from '../http/problem.ts';
import { findPerson } from '../record/people.ts';
import { addSession, changeSession, deleteSession, listSessions } from '../record/sessions.ts';
import { actorOf, type Deps, newRoutes, todayOf } from './deps.ts';
import { json, jsonBody, personId, problems } from './parameters.ts';
import { newSession, sessionChange, storedSession } from './session-schemas.ts';

const one = personId.extend({ sessionId: z.uuid() });

const list = createRoute({
  method: 'get',
  path: '/people/{id}/sessions',
  summary: 'What was done of the plan, by day',
  request: { params: personId },
  responses: { 200: json(z.array(storedSession), 'Sessions'), ...problems },
});

const add = createRoute({
  method: 'post',
  path: '/people/{id}/sessions',
  summary: 'Check off a session: done, partly or rested; effort, pain and note may be left out',
  request: { params: personId, body: jsonBody(newSession) },
  responses: { 201: json(storedSession, 'The session as stored'), ...problems },
});

const change = createRoute({
  method: 'patch',
  path: '/people/{id}/sessions/{sessionId}',
  summary: 'Correct a session, or add how it was a day or two later',
  request: { params: one, body: jsonBody(sessionChange) },
  responses: { 200: json(storedSession, 'The session as stored now'), ...problems },
});

const remove = createRoute({
  method: 'delete',
  path: '/people/{id}/sessions/{sessionId}',
  summary: 'Delete a session',
  request: { params: one },
  responses: { 204: { description: 'Deleted' }, ...problems },
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
  const personOf = async (id: string) => {
    if (!(await findPerson(db, id))) throw new ProblemError(404, 'unknown-person');
    return id;
  };
  const routes = newRoutes();
  routes.openapi(list, async (c) => {
    const id = await personOf(c.req.valid('param').id);
    return c.json(await listSessions(db, id), 200);
  });
  routes.openapi(add, async (c) => {
    const id = await personOf(c.req.valid('param').id);
    const fields = c.req.valid('json');
    checkDate(fields.date, todayOf(deps));
    return c.json(await addSession(db, id, fields, actorOf(deps)), 201);
  });
  routes.openapi(change, async (c) => {
    const { id, sessionId } = c.req.valid('param');
    const changed = await changeSession(db, id, sessionId, c.req.valid('json'), actorOf(deps));
    if (!changed) throw new ProblemError(404, 'unknown-session');
    return c.json(changed, 200);
  });
  routes.openapi(remove, async (c) => {
    const { id, sessionId } = c.req.valid('param');
    if (!(await deleteSession(db, id, sessionId, actorOf(deps)))) throw new ProblemError(404, 'unknown-session');
    return c.body(null, 204);
  });
  return routes;
}
