import { createApp } from '@thew/server/app';
import type { ImportReading } from '@thew/server/routes/api-types';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../support/each-database.ts';

const table = 'Patient;Datum;Gewicht\nAda;03.11.2026;61,5\nBo;04.11.2026;270\nAda;10.11.2026;60,9\n';
const mapping = {
  dateOrder: 'DMY',
  person: { id: 'Patient' },
  date: 'Datum',
  columns: [{ column: 'Gewicht', measure: 'body-weight', unit: 'kg' }],
};

describe('reading a file for review', () => {
  eachDatabase((open) => {
    const send = async (parts: Record<string, string>, text = table, name = 'praxis.csv') => {
      const app = createApp({
        database: await open(),
        log: pino({ level: 'silent' }),
        version: '0',
        now: () => new Date(2026, 10, 22, 12),
        examplesFolder: '',
        webFolder: '/nowhere',
      });
      const body = new FormData();
      body.set('file', new File([text], name));
      for (const [key, value] of Object.entries(parts)) body.set(key, value);
      return app.request('/api/import/read', { method: 'POST', body, headers: { host: '127.0.0.1:8439' } });
    };
    const reading = async (...sent: Parameters<typeof send>) => (await (await send(...sent)).json()) as ImportReading;

    it('shows the columns of a table before anything is read of it', async () => {
      const { table: look, records } = await reading({ look: 'only' });
      expect(look?.columns.map(({ name }) => name)).toEqual(['Patient', 'Datum', 'Gewicht']);
      expect(look?.sample[0]).toEqual(['Ada', '03.11.2026', '61,5']);
      expect(records).toEqual([]);
    });

    it('reads it with a mapping: rows of one person together, each warning at its value', async () => {
      const { records } = await reading({ mapping: JSON.stringify(mapping) });
      expect(records.map(({ record }) => [record.id, record.observations.map(({ value }) => value)])).toEqual([
        ['Ada', [61.5, 60.9]],
        ['Bo', [270]],
      ]);
      const [, bo] = records;
      const codes = bo?.about[0]?.map((index) => bo.issues[index]?.code);
      expect(codes).toContain('outside-plausible-range');
      expect(records[0]?.record.observations[0]?.date).toBe('2026-11-03');
    });

    it('reads a file that is no table at once', async () => {
      const file = { thew: 1, person: { id: 'Ada' }, asOf: '2026-11-20', observations: [] };
      const read = await reading({ look: 'only' }, JSON.stringify(file), 'ada.json');
      expect(read.table).toBeUndefined();
      expect(read.records.map(({ record }) => record.id)).toEqual(['Ada']);
    });

    it('says that a mapping is no JSON, and takes one that makes no sense without falling over', async () => {
      const answer = await send({ mapping: '{' });
      expect(answer.status).toBe(400);
      const { issues } = await reading({ mapping: '{"columns":[{"column":7}],"person":null,"date":{"a":1}}' });
      expect(issues.map(({ code }) => code)).toContain('no-known-columns');
    });
  });
});
