import { importRecords } from '@thew/server/record/import-records';
import { openFile } from '@thew/server/record/open-database';
import { manyObservations, observationsPerPerson } from './many-observations.ts';

// Imports one person after another until it is killed; prints the number of each before and after it is stored.
const { db } = await openFile(process.argv[2] ?? '');
const first = Number(process.argv[3]);
for (let index = first; ; index += 1) {
  process.stdout.write(`begin ${index}\n`);
  const record = { ...manyObservations(observationsPerPerson), id: `person-${index}` };
  await importRecords(db, [{ record, warnings: new Map() }], { name: 'child', at: new Date().toISOString() });
  process.stdout.write(`stored ${index}\n`);
}
