import { createRoute, z } from '@hono/zod-openapi';
import { ProblemError } from '../http/problem.ts';
import { findPerson } from '../record/people.ts';
import type { Deps } from './deps.ts';
import { json, jsonBody, personId, problems } from './parameters.ts';

/** The three routes that every list kept with a person has: read, add, delete. */

interface ListOf<Entry extends z.ZodType, New extends z.ZodType, Path extends string> {
  path: Path;
  entry: Entry;
  added: New;
  /** What each route does, in a line. */
  summaries: Readonly<Record<'list' | 'add' | 'remove', string>>;
}

export function personList<Entry extends z.ZodType, New extends z.ZodType, Path extends string>(
  of: ListOf<Entry, New, Path>,
) {
  const { path, entry, added, summaries } = of;
  const address = `/people/{id}/${path}` as const;
  const list = createRoute({
    method: 'get',
    path: address,
    summary: summaries.list,
    request: { params: personId },
    responses: { 200: json(z.array(entry), 'Entries'), ...problems },
  });
  const add = createRoute({
    method: 'post',
    path: address,
    summary: summaries.add,
    request: { params: personId, body: jsonBody(added) },
    responses: { 201: json(entry, 'The entry as stored'), ...problems },
  });
  const remove = createRoute({
    method: 'delete',
    path: `${address}/{entryId}`,
    summary: summaries.remove,
    request: { params: personEntry },
    responses: { 204: { description: 'Deleted' }, ...problems },
  });
  return { list, add, remove };
}

export const personEntry = personId.extend({ entryId: z.uuid() });

/** The id, if there is such a person; else the request is answered with 404. */
export async function knownPerson({ database }: Deps, id: string): Promise<string> {
  if (!(await findPerson(database.db, id))) throw new ProblemError(404, 'unknown-person');
  return id;
}
