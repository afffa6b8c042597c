import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { planPrint } from '@thew/core/presentation/plan-print';
import { type FollowedPlan, planFollowing } from '@thew/core/tracking/follow';
import { ProblemError } from '../http/problem.ts';
import { pageForPaper } from '../http/security-headers.ts';
import { present } from '../record/observation-row.ts';
import { readRecord } from '../record/person-record.ts';
import { keepPreferences, readPreferences } from '../record/preferences.ts';
import { actorOf, type Deps, newRoutes, todayOf } from './deps.ts';
import { json, jsonBody, personId, problems } from './parameters.ts';
import { knownPerson } from './person-list.ts';
import { preferences } from './session-schemas.ts';

/** Computed here, never read: its shape is the core's type. */
const followedPlan = z.custom<Pick<FollowedPlan, 'plan' | 'tracking' | 'start'>>().openapi('FollowedPlan', {
  type: 'object',
  required: ['plan', 'tracking', 'start'],
  properties: {
    plan: { type: 'object', description: 'Goals, weekly programme with the changes of the log, food, referrals.' },
    tracking: { type: 'object', description: 'Adherence, changes, pacing, setback, response, signs to stop.' },
    start: { type: 'string', format: 'date', description: 'Day the plan began: that of the first session.' },
  },
});

const plan = createRoute({
  method: 'get',
  path: '/people/{id}/plan',
  summary: 'The plan of the next week, with what the log of sessions has made of it',
  request: { params: personId },
  responses: { 200: json(followedPlan, 'Plan and tracking'), ...problems },
});

const print = createRoute({
  method: 'get',
  path: '/people/{id}/plan/print',
  summary: 'The same plan as one page of large type for paper',
  request: { params: personId },
  responses: { 200: { description: 'The page', content: { 'text/html': { schema: z.string() } } }, ...problems },
});

const read = createRoute({
  method: 'get',
  path: '/people/{id}/preferences',
  summary: 'Wishes for the plan: place, equipment, time, diet',
  request: { params: personId },
  responses: { 200: json(preferences, 'The wishes; empty where none were named'), ...problems },
});

const keep = createRoute({
  method: 'put',
  path: '/people/{id}/preferences',
  summary: 'Keep these wishes in place of the earlier ones',
  request: { params: personId, body: jsonBody(preferences) },
  responses: { 200: json(preferences, 'The wishes as kept'), ...problems },
});

/** The plan of a person as their log has made it, and their wishes for it. */
export function planRoutes(deps: Deps): OpenAPIHono {
  const { db } = deps.database;
  const followed = async (id: string) => {
    const record = await readRecord(db, id);
    if (!record) throw new ProblemError(404, 'unknown-person');
    return { record, ...planFollowing(record, { day: todayOf(deps) }) };
  };
  const routes = newRoutes();
  routes.openapi(plan, async (c) => {
    const { plan: made, tracking, start } = await followed(c.req.valid('param').id);
    return c.json({ plan: made, tracking, start }, 200);
  });
  routes.openapi(print, async (c) => {
    const { record, plan: made } = await followed(c.req.valid('param').id);
    c.header('content-security-policy', pageForPaper);
    return c.html(planPrint(made, { name: record.id }), 200);
  });
  routes.openapi(read, async (c) => {
    const id = await knownPerson(deps, c.req.valid('param').id);
    return c.json(preferences.parse((await readPreferences(db, id)) ?? {}), 200);
  });
  routes.openapi(keep, async (c) => {
    const id = await knownPerson(deps, c.req.valid('param').id);
    const wishes = present(c.req.valid('json'));
    await db.transaction().execute((transaction) => keepPreferences(transaction, id, wishes, actorOf(deps)));
    return c.json(wishes, 200);
  });
  return routes;
}
