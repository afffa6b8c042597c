import { listSessions } from '@thew/server/record/sessions';
import type { JournalEntry, Problem, StoredSession } from '@thew/server/routes/api-types';
import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../support/each-database.ts';
import { addPerson, testApp } from '../support/test-app.ts';

const strength = { date: '2026-11-20', session: 'strength', status: 'done', effort: 5, pain: 3 };

const at = (id: string, rest = '') => `/api/people/${id}/sessions${rest}`;

describe('the session log', () => {
  eachDatabase((open) => {
    it('keeps what was done, with effort, pain, note and exercises, by day', async () => {
      const app = testApp(await open());
      const id = await addPerson(app);
      const exercises = [{ exercise: 'sts-armrest', sets: 2, reps: 8, loadKg: 1.5 }];
      const answer = await app.request('POST', at(id), { ...strength, note: ' Hip sore ', exercises });
      expect(answer.status).toBe(201);
      await app.request('POST', at(id), { date: '2026-11-18', session: 'balance', status: 'rested' });
      const list = (await (await app.request('GET', at(id))).json()) as StoredSession[];
      expect(list.map(({ date }) => date)).toEqual(['2026-11-18', '2026-11-20']);
      expect(list[0]).not.toHaveProperty('effort');
      expect(list[1]).toMatchObject({ ...strength, note: 'Hip sore', exercises });
    });

    it('adds later how it was the next day and danger signs, takes entries away with null, and deletes', async () => {
      const app = testApp(await open());
      const id = await addPerson(app);
      const stored = (await (await app.request('POST', at(id), strength)).json()) as StoredSession;
      const changed = await app.request('PATCH', at(id, `/${stored.id}`), {
        after: { sorenessHours: 'still', weakerNextDay: true },
        signs: ['dark-urine'],
        pain: null,
      });
      const now = (await changed.json()) as StoredSession;
      expect(now).toMatchObject({
        after: { sorenessHours: 'still', weakerNextDay: true },
        signs: ['dark-urine'],
        effort: 5,
      });
      expect(now).not.toHaveProperty('pain');
      expect((await app.request('DELETE', at(id, `/${stored.id}`))).status).toBe(204);
      expect(await (await app.request('GET', at(id))).json()).toEqual([]);
      expect((await app.request('DELETE', at(id, `/${stored.id}`))).status).toBe(404);
    });

    it('refuses a day to come, effort above ten, a session nobody plans, and stores nothing', async () => {
      const app = testApp(await open());
      const id = await addPerson(app);
      const future = await app.request('POST', at(id), { ...strength, date: '2026-11-23' });
      expect(future.status).toBe(422);
      expect(((await future.json()) as Problem).issues?.[0]).toMatchObject({
        code: 'future-date',
        place: { pointer: '/date' },
      });
      for (const wrong of [{ effort: 11 }, { session: 'chess' }, { status: 'missed' }, { note: 'a\0b' }]) {
        expect((await app.request('POST', at(id), { ...strength, ...wrong })).status).toBe(400);
      }
      expect(await (await app.request('GET', at(id))).json()).toEqual([]);
    });

    it('belongs to one person: another one’s address neither shows, changes nor deletes it', async () => {
      const app = testApp(await open());
      const [mine, other] = [await addPerson(app), await addPerson(app)];
      const stored = (await (await app.request('POST', at(mine), strength)).json()) as StoredSession;
      expect(await (await app.request('GET', at(other))).json()).toEqual([]);
      expect((await app.request('PATCH', at(other, `/${stored.id}`), { pain: 9 })).status).toBe(404);
      expect((await app.request('DELETE', at(other, `/${stored.id}`))).status).toBe(404);
      expect(await (await app.request('GET', at(mine))).json()).toMatchObject([{ pain: 3 }]);
      const nobody = '00000000-0000-4000-8000-000000000000';
      expect((await app.request('GET', at(nobody))).status).toBe(404);
    });

    it('goes with the person', async () => {
      const database = await open();
      const app = testApp(database);
      const id = await addPerson(app);
      await app.request('POST', at(id), strength);
      await app.request('POST', `/api/people/${id}/journal`, { text: 'Slept badly.' });
      await app.request('DELETE', `/api/people/${id}`);
      expect(await listSessions(database.db, id)).toEqual([]);
      expect(await database.db.selectFrom('journal').selectAll().execute()).toEqual([]);
    });

    it('never puts a note or a journal entry into the log of the server', async () => {
      const app = testApp(await open());
      const id = await addPerson(app);
      await app.request('POST', at(id), { ...strength, note: 'private words' });
      await app.request('POST', `/api/people/${id}/journal`, { author: 'Marit', text: 'private words' });
      expect(app.logged.join('\n')).not.toMatch(/private words|Marit/);
    });
  });
});

describe('the journal', () => {
  eachDatabase((open) => {
    it('keeps name, time and words, newest first, and deletes one entry', async () => {
      const app = testApp(await open());
      const id = await addPerson(app);
      const write = async (body: object) =>
        (await (await app.request('POST', `/api/people/${id}/journal`, body)).json()) as JournalEntry;
      const first = await write({ author: 'Marit', text: 'Ate the whole egg.' });
      expect(first).toMatchObject({ author: 'Marit', text: 'Ate the whole egg.' });
      expect(first.createdAt).toMatch(/^2026-11-22T/);
      const read = async () => (await (await app.request('GET', `/api/people/${id}/journal`)).json()) as JournalEntry[];
      expect(await read()).toEqual([first]);
      expect((await app.request('DELETE', `/api/people/${id}/journal/${first.id}`)).status).toBe(204);
      expect(await read()).toEqual([]);
    });

    it('takes no empty entry', async () => {
      const app = testApp(await open());
      const id = await addPerson(app);
      expect((await app.request('POST', `/api/people/${id}/journal`, { text: '   ' })).status).toBe(400);
    });
  });
});
