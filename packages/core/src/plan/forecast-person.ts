import { personOf } from '../forecast/person-of-record.ts';
import type { ForecastPerson } from '../forecast/request.ts';
import { eventKindById } from '../knowledge/models/event-kinds.ts';
import type { PersonRecord } from '../observations/observation.ts';

/** The person as the forecast takes them; what it has no model for (surgery, a loss) is left out. */
export function forecastPerson(record: PersonRecord): ForecastPerson {
  const person = personOf(record);
  return { ...person, history: person.history.filter(({ kind }) => eventKindById(kind) !== undefined) };
}

const lying: readonly string[] = ['bed-rest', 'reduced-steps'];

/** A programme on one's feet ends the lying and sitting that is still going on. */
export const upAgain = (person: ForecastPerson, asOf: string, legs: number): ForecastPerson =>
  legs === 1
    ? person
    : {
        ...person,
        history: person.history.map((event) =>
          lying.includes(event.kind) && (event.end === undefined || event.end > asOf) && event.endDay === undefined
            ? { ...event, end: asOf }
            : event,
        ),
      };
