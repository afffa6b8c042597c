import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Observation } from '@thew/core/observations/observation';
import { ProblemError } from '../http/problem.ts';
import { type Admitted, admitEntries } from '../record/admit.ts';
import {
  changeObservation,
  deleteObservation,
  enterObservations,
  findObservation,
  listObservations,
} from '../record/observations.ts';
import { findPerson } from '../record/people.ts';
import { asEntered } from '../record/person-file.ts';
import { actorOf, type Deps, newRoutes, todayOf } from './deps.ts';
import { json, jsonBody, personId, problems } from './parameters.ts';
import * as schemas from './schemas.ts';

const one = personId.extend({ observationId: z.uuid() });

const list = createRoute({
  method: 'get',
  path: '/people/{id}/observations',
  summary: 'Observations of a person, in order of entry',
  request: { params: personId },
  responses: { 200: json(z.array(schemas.storedObservation), 'Observations'), ...problems },
});

const add = createRoute({
  method: 'post',
  path: '/people/{id}/observations',
  summary: 'Store observations: all that were sent, or none and the reasons',
  request: { params: personId, body: jsonBody(schemas.observationEntries) },
  responses: { 201: json(z.array(schemas.storedObservation), 'What was not stored before, as stored'), ...problems },
});

const change = createRoute({
  method: 'patch',
  path: '/people/{id}/observations/{observationId}',
  summary: 'Correct an observation',
  request: { params: one, body: jsonBody(schemas.observationChange) },
  responses: { 200: json(schemas.storedObservation, 'The observation as stored now'), ...problems },
});

const remove = createRoute({
  method: 'delete',
  path: '/people/{id}/observations/{observationId}',
  summary: 'Delete an observation',
  request: { params: one },
  responses: { 204: { description: 'Deleted' }, ...problems },
});

function refuseErrors({ issues }: Admitted) {
  if (issues.some((issue) => issue.severity === 'error')) throw new ProblemError(422, 'not-stored', issues);
}

/** The stored entry with the changes laid over it. A new value without a unit keeps the unit it was entered in. */
function changed(stored: Observation, changes: object): Observation {
  const merged = Object.entries({ ...asEntered(stored), ...changes });
  const kept = merged.filter(
    ([key, value]) => value !== null && value !== undefined && key !== 'id' && key !== 'issues',
  );
  return Object.fromEntries(kept) as unknown as Observation;
}

/** Observations of a person: enter, correct, delete. */
export function observationRoutes(deps: Deps): OpenAPIHono {
  const { db } = deps.database;
  const personOf = async (id: string) => {
    const person = await findPerson(db, id);
    if (!person) throw new ProblemError(404, 'unknown-person');
    return person;
  };
  const routes = newRoutes();
  routes.openapi(list, async (c) => {
    const { id } = await personOf(c.req.valid('param').id);
    return c.json(await listObservations(db, id), 200);
  });
  routes.openapi(add, async (c) => {
    const person = await personOf(c.req.valid('param').id);
    const today = todayOf(deps);
    const admitted = admitEntries(c.req.valid('json') as Observation | Observation[], person, today);
    refuseErrors(admitted);
    const ids = new Set(await enterObservations(db, person.id, admitted.entries, today, actorOf(deps)));
    const stored = await listObservations(db, person.id);
    return c.json(
      stored.filter(({ id }) => ids.has(id)),
      201,
    );
  });
  routes.openapi(change, async (c) => {
    const { id, observationId } = c.req.valid('param');
    const person = await personOf(id);
    const stored = await findObservation(db, id, observationId);
    if (!stored) throw new ProblemError(404, 'unknown-observation');
    const admitted = admitEntries(changed(stored, c.req.valid('json')), person, todayOf(deps));
    refuseErrors(admitted);
    const [entry] = admitted.entries;
    if (!entry) throw new ProblemError(422, 'not-stored', admitted.issues);
    await changeObservation(db, id, observationId, entry, actorOf(deps));
    return c.json({ id: observationId, ...entry.observation, issues: [...entry.issues] }, 200);
  });
  routes.openapi(remove, async (c) => {
    const { id, observationId } = c.req.valid('param');
    const deleted = await deleteObservation(db, id, observationId, actorOf(deps));
    if (!deleted) throw new ProblemError(404, 'unknown-observation');
    return c.body(null, 204);
  });
  return routes;
}
