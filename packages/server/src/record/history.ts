import { randomUUID } from 'node:crypto';
import type { Answer, Condition, LifeEvent, Medication, PersonRecord } from '@thew/core/observations/observation';
import type { Kysely } from 'kysely';
import { present } from './observation-row.ts';
import { inBatches } from './observations.ts';
import type { Tables } from './tables.ts';

/** Conditions, medications, events and answers of a person. */
export type History = Pick<PersonRecord, 'conditions' | 'medications' | 'events' | 'answers'>;

async function readConditions(db: Kysely<Tables>, personId: string): Promise<Condition[]> {
  const query = db.selectFrom('conditions').selectAll().where('person_id', '=', personId).orderBy('position');
  return (await query.execute()).map(({ code, system, display, onset, abatement }) => ({
    code,
    system,
    ...present({ display, onset, abatement }),
  }));
}

async function readMedications(db: Kysely<Tables>, personId: string): Promise<Medication[]> {
  const query = db.selectFrom('medications').selectAll().where('person_id', '=', personId).orderBy('position');
  return (await query.execute()).map((row) => {
    const dose =
      row.dose_value === null || row.dose_unit === null ? undefined : { value: row.dose_value, unit: row.dose_unit };
    const { name, code, system, start_date: start, end_date: end } = row;
    return { name, ...present({ code, system, dose, start, end }) };
  });
}

async function readEvents(db: Kysely<Tables>, personId: string): Promise<LifeEvent[]> {
  const query = db.selectFrom('events').selectAll().where('person_id', '=', personId).orderBy('position');
  return (await query.execute()).map((row): LifeEvent => {
    const details = JSON.parse(row.details) as Record<string, string | number | boolean>;
    return { kind: row.kind, start: row.start_date, ...(row.end_date ? { end: row.end_date } : {}), ...details };
  });
}

async function readAnswers(db: Kysely<Tables>, personId: string): Promise<PersonRecord['answers']> {
  const query = db.selectFrom('answers').selectAll().where('person_id', '=', personId).orderBy('position');
  const answers: PersonRecord['answers'] = {};
  for (const { questionnaire, item, answer } of await query.execute()) {
    answers[questionnaire] = { ...answers[questionnaire], [item]: JSON.parse(answer) as Answer };
  }
  return answers;
}

export async function readHistory(db: Kysely<Tables>, personId: string): Promise<History> {
  return {
    conditions: await readConditions(db, personId),
    medications: await readMedications(db, personId),
    events: await readEvents(db, personId),
    answers: await readAnswers(db, personId),
  };
}

/** Entries of `added` that are not among those `known`, compared by everything they say. */
function unknownOnly<T>(known: readonly T[], added: readonly T[]): T[] {
  const keyOf = (entry: T) => JSON.stringify(Object.entries(entry as object).sort(([a], [b]) => (a < b ? -1 : 1)));
  const keys = new Set(known.map(keyOf));
  return added.filter((entry) => !keys.has(keyOf(entry)) && keys.add(keyOf(entry)));
}

function placed<T>(personId: string, known: readonly T[], added: readonly T[]) {
  return unknownOnly(known, added).map((entry, index) => ({
    entry,
    place: { id: randomUUID(), person_id: personId, position: known.length + index },
  }));
}

function eventDetails({ kind, start, end, ...details }: LifeEvent): string {
  return JSON.stringify(details);
}

/** Adds what is not there yet, inside the caller's transaction. A new answer to the same item replaces the old one. */
export async function addHistory(db: Kysely<Tables>, personId: string, added: History): Promise<void> {
  const known = await readHistory(db, personId);
  const conditions = placed(personId, known.conditions, added.conditions).map(({ entry, place }) => ({
    ...place,
    code: entry.code,
    system: entry.system,
    display: entry.display ?? null,
    onset: entry.onset ?? null,
    abatement: entry.abatement ?? null,
  }));
  await inBatches(conditions, (batch) => db.insertInto('conditions').values(batch).execute());
  const medications = placed(personId, known.medications, added.medications).map(({ entry, place }) => ({
    ...place,
    name: entry.name,
    code: entry.code ?? null,
    system: entry.system ?? null,
    dose_value: entry.dose?.value ?? null,
    dose_unit: entry.dose?.unit ?? null,
    start_date: entry.start ?? null,
    end_date: entry.end ?? null,
  }));
  await inBatches(medications, (batch) => db.insertInto('medications').values(batch).execute());
  const events = placed(personId, known.events, added.events).map(({ entry, place }) => ({
    ...place,
    kind: entry.kind,
    start_date: entry.start,
    end_date: entry.end ?? null,
    details: eventDetails(entry),
  }));
  await inBatches(events, (batch) => db.insertInto('events').values(batch).execute());
  await addAnswers(db, personId, added.answers);
}

async function addAnswers(db: Kysely<Tables>, personId: string, answers: PersonRecord['answers']): Promise<void> {
  const rows = Object.entries(answers).flatMap(([questionnaire, items]) =>
    Object.entries(items).map(([item, answer]) => ({ questionnaire, item, answer: JSON.stringify(answer) })),
  );
  const numbered = rows.map((row, position) => ({ person_id: personId, position, ...row }));
  await inBatches(numbered, (batch) =>
    db
      .insertInto('answers')
      .values(batch)
      .onConflict((on) =>
        on
          .columns(['person_id', 'questionnaire', 'item'])
          .doUpdateSet((of) => ({ answer: of.ref('excluded.answer'), position: of.ref('excluded.position') })),
      )
      .execute(),
  );
}
