import type { PersonRecord } from '@thew/core/observations/observation';
import type { StoredObservation } from '@thew/server/routes/api-types';
import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../support/each-database.ts';
import { addPerson, testApp } from '../support/test-app.ts';

const chair = { measure: 'chair-stand-5x-time', value: 17, unit: 's', date: '2026-11-01' };
const steps = { measure: 'steps-per-day', value: 4000, unit: '/d', date: '2026-11-01' };
const easy = (date: string) => ({ date, session: 'strength', status: 'done', effort: 4, repsLeft: 2 });
const wishes = { place: 'home', equipment: ['band'], minutesPerDay: 30, daysPerWeek: 5, diet: 'vegan' };

async function followedPerson(app: ReturnType<typeof testApp>) {
  const id = await addPerson(app);
  await app.request('POST', `/api/people/${id}/observations`, [chair, steps]);
  for (const day of ['2026-11-03', '2026-11-06']) await app.request('POST', `/api/people/${id}/sessions`, easy(day));
  await app.request('POST', `/api/people/${id}/journal`, { author: 'Ada', text: 'Stairs were easier.' });
  await app.request('PUT', `/api/people/${id}/preferences`, wishes);
  return id;
}

describe('the plan of a person', () => {
  eachDatabase((open) => {
    it('has the doses their sessions have come to, with the reason, and follows their wishes', async () => {
      const app = testApp(await open());
      const id = await followedPerson(app);
      const answer = await app.request('GET', `/api/people/${id}/plan`);
      expect(answer.status).toBe(200);
      const { plan, tracking, start } = (await answer.json()) as {
        plan: { programme: { items: { changed?: { because: string } }[]; budget: object } };
        tracking: { adjustments: { action: string }[] };
        start: string;
      };
      expect(start).toBe('2026-11-03');
      expect(plan.programme.items.some(({ changed }) => changed?.because === 'two-easy-sessions')).toBe(true);
      expect(tracking.adjustments.some(({ action }) => action === 'raise')).toBe(true);
      expect(plan.programme.budget).toMatchObject({ minutesPerDay: 30, daysPerWeek: 5 });
      const page = await app.request('GET', `/api/people/${id}/plan/print`);
      expect(page.headers.get('content-type')).toMatch(/^text\/html/);
      expect(await page.text()).toContain('two easy sessions in a row');
    });

    it('keeps wishes with the person and refuses what nobody can wish', async () => {
      const app = testApp(await open());
      const id = await addPerson(app);
      const at = `/api/people/${id}/preferences`;
      expect(await (await app.request('GET', at)).json()).toEqual({});
      await app.request('PUT', at, wishes);
      await app.request('PUT', at, { place: 'gym' });
      expect(await (await app.request('GET', at)).json()).toEqual({ place: 'gym' });
      for (const wrong of [{ place: 'moon' }, { daysPerWeek: 8 }, { colour: 'red' }])
        expect((await app.request('PUT', at, wrong)).status).toBe(400);
      expect((await app.request('GET', '/api/people/8b3b5d39-1b1e-4a7e-9b5e-1f2f3a4b5c6d/preferences')).status).toBe(
        404,
      );
    });

    it('exports sessions, journal and wishes, and reading them in again gives the same and adds nothing twice', async () => {
      const app = testApp(await open());
      const id = await followedPerson(app);
      const file = (await (await app.request('GET', `/api/people/${id}/export`)).json()) as object;
      expect(file).toMatchObject({ preferences: wishes, journal: [{ author: 'Ada', text: 'Stairs were easier.' }] });
      expect(file).toHaveProperty('sessions.1.repsLeft', 2);
      const record = (await (await app.request('GET', `/api/people/${id}/record`)).json()) as PersonRecord;
      const stored = await app.request('POST', '/api/import', { records: [{ record }] });
      expect(stored.status).toBe(201);
      const [copy] = ((await stored.json()) as { people: { personId: string }[] }).people;
      const again = await (await app.request('GET', `/api/people/${copy!.personId}/record`)).json();
      expect(again).toEqual(record);
      await app.request('POST', '/api/import', { records: [{ record, personId: copy!.personId }] });
      expect(await (await app.request('GET', `/api/people/${copy!.personId}/record`)).json()).toEqual(record);
    });

    it('deletes all of it with the person', async () => {
      const database = await open();
      const app = testApp(database);
      const id = await followedPerson(app);
      expect((await app.request('DELETE', `/api/people/${id}`)).status).toBe(204);
      for (const table of ['sessions', 'journal', 'preferences'] as const)
        expect(await database.db.selectFrom(table).selectAll().execute()).toEqual([]);
    });

    it('keeps an answer nobody has, also of findings that only the causes ask for', async () => {
      const app = testApp(await open());
      const id = await addPerson(app);
      const entry = { measure: 'post-exertional-worsening', absent: 'not-done', date: '2026-11-20' };
      expect((await app.request('POST', `/api/people/${id}/observations`, entry)).status).toBe(201);
      const list = (await (await app.request('GET', `/api/people/${id}/observations`)).json()) as StoredObservation[];
      expect(list).toMatchObject([entry]);
    });
  });
});
