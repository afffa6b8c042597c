import { openFile } from '@thew/server/record/open-database';
import { listPeople } from '@thew/server/record/people';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { startChild } from '../support/child.ts';
import { temporaryFolder } from '../support/each-database.ts';
import { observationsPerPerson } from '../support/many-observations.ts';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('a process killed in the middle of an import leaves whole people only, and every one it called stored', async () => {
  const folder = temporaryFolder();
  let stored = 0;
  for (const [round, delay] of [5, 20, 40, 60, 90].entries()) {
    const first = (round + 1) * 1000;
    const child = startChild('import-for-ever.ts', [folder, String(first)]);
    await child.printed(new RegExp(`stored ${first}\\n[^]*begin ${first + 1}\\n`));
    await wait(delay);
    await child.end('SIGKILL');
    const output = await child.printed(/begin/);
    stored += output.match(/stored/g)?.length ?? 0;
    const { db, close } = await openFile(folder);
    const people = await listPeople(db);
    expect(people.length).toBeGreaterThanOrEqual(stored);
    expect(people.map((person) => person.observations).filter((count) => count !== observationsPerPerson)).toEqual([]);
    const check = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(db);
    expect(check.rows).toEqual([{ integrity_check: 'ok' }]);
    stored = people.length;
    await close();
  }
}, 120_000);
