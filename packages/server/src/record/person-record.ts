import type { PersonRecord } from '@thew/core/observations/observation';
import type { Kysely } from 'kysely';
import { readFollowUp } from './follow-up.ts';
import { readHistory } from './history.ts';
import { present } from './observation-row.ts';
import { listObservations } from './observations.ts';
import type { PeopleTable, Tables } from './tables.ts';

const daysPerYear = 365.25;
const millisecondsPerDay = 86_400_000;

/** An age noted on one day is older on a later one. */
function ageOn({ age, age_on: noted }: PeopleTable, day: string): number | undefined {
  if (age === null) return undefined;
  if (noted === null || day <= noted) return age;
  const days = (Date.parse(day) - Date.parse(noted)) / millisecondsPerDay;
  return Math.round((age + days / daysPerYear) * 100) / 100;
}

/**
 * Everything stored of one person, as the core takes it; undefined where there is no such person. `asOf` is the day to
 * assess (YYYY-MM-DD), by default the day of the newest entry.
 */
export async function readRecord(db: Kysely<Tables>, id: string, asOf?: string): Promise<PersonRecord | undefined> {
  const person = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
  if (!person) return undefined;
  const day = asOf ?? person.as_of;
  const stored = await listObservations(db, id);
  return {
    id: person.name,
    ...present({
      sex: person.sex,
      birthDate: person.birth_date,
      age: ageOn(person, day),
      ancestry: person.ancestry,
    }),
    asOf: day,
    observations: stored.map(({ id: _, issues: __, ...observation }) => observation),
    ...(await readHistory(db, id)),
    ...(await readFollowUp(db, id)),
  };
}
