import type { OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError } from '../http/problem.ts';
import { deleteEntry } from '../record/delete-entry.ts';
import { addJournalEntry, listJournal } from '../record/journal.ts';
import { actorOf, type Deps, newRoutes } from './deps.ts';
import { knownPerson, personList } from './person-list.ts';
import { journalEntry, newJournalEntry } from './session-schemas.ts';

const { list, add, remove } = personList({
  path: 'journal',
  entry: journalEntry,
  added: newJournalEntry,
  summaries: {
    list: 'What people wrote about how it goes, newest first',
    add: 'Write something',
    remove: 'Delete an entry',
  },
});

/** Journal of a person: name, time, words. */
export function journalRoutes(deps: Deps): OpenAPIHono {
  const { db } = deps.database;
  const routes = newRoutes();
  routes.openapi(list, async (c) =>
    c.json(await listJournal(db, await knownPerson(deps, c.req.valid('param').id)), 200),
  );
  routes.openapi(add, async (c) => {
    const id = await knownPerson(deps, c.req.valid('param').id);
    return c.json(await addJournalEntry(db, id, c.req.valid('json'), actorOf(deps)), 201);
  });
  routes.openapi(remove, async (c) => {
    const { id, entryId } = c.req.valid('param');
    if (!(await deleteEntry(db, 'journal', id, entryId, actorOf(deps)))) throw new ProblemError(404, 'unknown-entry');
    return c.body(null, 204);
  });
  return routes;
}
