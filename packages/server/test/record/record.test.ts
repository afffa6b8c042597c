import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '@thew/core/assessment/assess';
import type { Assessment } from '@thew/core/assessment/assessment';
import { readPersonFile } from '@thew/core/input/read-person-file';
import { listAssessments, storeAssessment } from '@thew/server/record/assessments';
import { ImportRefused, importRecords } from '@thew/server/record/import-records';
import { migrate } from '@thew/server/record/migrate';
import { openFile } from '@thew/server/record/open-database';
import { changePerson, createPerson, deletePerson, findPerson, listPeople } from '@thew/server/record/people';
import { toPersonFile } from '@thew/server/record/person-file';
import { readRecord } from '@thew/server/record/person-record';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDatabase, temporaryFolder } from '../support/each-database.ts';
import { actor, asImport, exampleRecord } from '../support/example-record.ts';
import { manyObservations } from '../support/many-observations.ts';

const today = '2026-11-22';

describe('the record', () => {
  eachDatabase((open) => {
    const importExample = async () => {
      const database = await open();
      const [imported] = await importRecords(database.db, [asImport(exampleRecord)], actor);
      return { ...database, id: imported!.personId, imported: imported!, database };
    };

    it('keeps every field of a record', async () => {
      const { db, id, imported } = await importExample();
      expect(imported).toMatchObject({ name: exampleRecord.id, stored: 4, alreadyThere: 0 });
      expect(await readRecord(db, id)).toEqual(exampleRecord);
    });

    it('gives a file that reads back as the same record', async () => {
      const { db, id } = await importExample();
      const file = JSON.parse(JSON.stringify(toPersonFile((await readRecord(db, id))!)));
      const { record, issues } = readPersonFile(file, { asOf: today });
      expect(issues).toEqual([]);
      expect(record).toEqual(exampleRecord);
    });

    it('stores nothing twice when the same record is imported again', async () => {
      const { db, id } = await importExample();
      const [again] = await importRecords(db, [asImport(exampleRecord, id)], actor);
      expect(again).toMatchObject({ personId: id, stored: 0, alreadyThere: 4 });
      expect(await readRecord(db, id)).toEqual(exampleRecord);
    });

    it('replaces an answer by a newer one to the same item', async () => {
      const { db, id } = await importExample();
      const newer = { ...exampleRecord, answers: { 'sarc-f': { strength: 2 } } };
      await importRecords(db, [asImport(newer, id)], actor);
      expect((await readRecord(db, id))?.answers['sarc-f']).toMatchObject({ strength: 2, rise: 2 });
    });

    it('stores none of several records when one of them is refused', async () => {
      const { db, id } = await importExample();
      const other = { ...exampleRecord, sex: 'male' as const };
      const imports = [asImport({ ...exampleRecord, id: 'new' }), asImport(other, id)];
      await expect(importRecords(db, imports, actor)).rejects.toThrow(ImportRefused);
      expect((await listPeople(db)).map(({ name }) => name)).toEqual([exampleRecord.id]);
    });

    it('stores more rows than one statement can bind', async () => {
      const { db } = await open();
      const record = manyObservations(5000);
      const [imported] = await importRecords(db, [asImport(record)], actor);
      expect(imported?.stored).toBe(5000);
      expect((await readRecord(db, imported!.personId))?.observations).toEqual(record.observations);
    });

    it('lets an age grow with the day asked for, and keeps it exact on its own day', async () => {
      const { db } = await open();
      const id = await createPerson(db, { name: 'A', age: 80 }, '2020-01-01', actor);
      expect((await readRecord(db, id, '2020-01-01'))?.age).toBe(80);
      expect((await readRecord(db, id, '2022-01-01'))?.age).toBeCloseTo(82, 1);
    });

    it('changes what is named, clears what is null and leaves the rest', async () => {
      const { db, id } = await importExample();
      expect(await changePerson(db, id, { name: 'B', ancestry: null }, today, actor)).toBe(true);
      const person = await findPerson(db, id);
      expect(person).toMatchObject({ name: 'B', sex: 'female', birthDate: '1944-05-02', observations: 4 });
      expect(person).not.toHaveProperty('ancestry');
    });

    it('keeps an assessment with the version of its knowledge', async () => {
      const { db, id } = await importExample();
      const assessment = JSON.parse(JSON.stringify(assess({ ...exampleRecord, asOf: today }))) as Assessment;
      await storeAssessment(db, id, assessment, '1.2.3', actor);
      expect(await listAssessments(db, id)).toMatchObject([{ asOf: today, knowledgeVersion: '1.2.3', assessment }]);
    });

    it('deletes every row of a person and of nobody else', async () => {
      const { db, database, id } = await importExample();
      const [other] = await importRecords(db, [asImport({ ...exampleRecord, id: 'other' })], actor);
      await storeAssessment(db, id, assess(exampleRecord), '1', actor);
      expect(await deletePerson(database, id, actor)).toBe(true);
      expect(await deletePerson(database, id, actor)).toBe(false);
      const owners = await sql<{ person_id: string }>`
        select person_id from observations union select person_id from conditions union
        select person_id from medications union select person_id from events union
        select person_id from answers union select person_id from assessments`.execute(db);
      expect(owners.rows).toEqual([{ person_id: other!.personId }]);
      expect(await readRecord(db, other!.personId)).toEqual({ ...exampleRecord, id: 'other' });
    });

    it('writes who did what and when to the audit log, and no value or name', async () => {
      const { db, database, id } = await importExample();
      await deletePerson(database, id, actor);
      const log = await db.selectFrom('audit').selectAll().orderBy('id').execute();
      expect(log.map(({ action }) => action)).toEqual(['person.create', 'record.import', 'person.delete']);
      expect(log[1]).toMatchObject({ actor: 'tester', at: actor.at, person_id: id, count: 4 });
      expect(JSON.stringify(log)).not.toMatch(/14\.2|p1|grip|prednisone/);
    });

    it('migrates an up-to-date database again without a change', async () => {
      const { db, dialect, id } = await importExample();
      expect(await migrate(db, dialect)).toEqual([]);
      expect(await readRecord(db, id)).toEqual(exampleRecord);
    });

    it('takes text as text, whatever SQL it looks like', async () => {
      const { db } = await open();
      const name = "'; drop table people; --";
      const [imported] = await importRecords(db, [asImport({ ...exampleRecord, id: name })], actor);
      expect((await findPerson(db, imported!.personId))?.name).toBe(name);
      expect(await findPerson(db, "' or '1'='1")).toBeUndefined();
    });
  });

  it('leaves nothing of a deleted person in any file of the folder', async () => {
    const folder = temporaryFolder();
    const database = await openFile(folder);
    const secret = 'Wilhelmina-Secret-4711';
    const record = { ...exampleRecord, id: secret, observations: [{ measure: 'anorexia', value: true, site: secret }] };
    const [imported] = await importRecords(database.db, [asImport(record)], actor);
    const bytes = () => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
    expect(bytes().some((content) => content.includes(secret))).toBe(true);
    await deletePerson(database, imported!.personId, actor);
    expect(bytes().filter((content) => content.includes(secret))).toEqual([]);
    await database.close();
  });

  it('finds everything again after it was closed and opened', async () => {
    const folder = temporaryFolder();
    const first = await openFile(folder);
    const [imported] = await importRecords(first.db, [asImport(exampleRecord)], actor);
    await first.close();
    const second = await openFile(folder);
    expect(await readRecord(second.db, imported!.personId)).toEqual(exampleRecord);
    await second.close();
  });
});
