import { personOf } from '../forecast/person-of-record.ts';
import type { ForecastEvent, ForecastPerson } from '../forecast/request.ts';
import { eventKindById } from '../knowledge/models/event-kinds.ts';
import type { PersonRecord } from '../observations/observation.ts';
import { pastEvents } from './past-events.ts';

/** What a record tells the forecast, with what the answers say happened. */
export function personWithPast(record: PersonRecord): ForecastPerson {
  const person = personOf(record);
  return { ...person, history: [...person.history, ...pastEvents(record, person.history)] };
}

/** The same without the events that the forecast has no model for (surgery, a loss). */
export function forecastPerson(record: PersonRecord): ForecastPerson {
  const person = personWithPast(record);
  return { ...person, history: person.history.filter(({ kind }) => eventKindById(kind) !== undefined) };
}

const lying: readonly string[] = ['bed-rest', 'reduced-steps'];

const goesOn = ({ kind, end, endDay }: ForecastEvent, asOf: string): boolean =>
  lying.includes(eventKindById(kind)?.id ?? kind) &&
  (endDay === undefined ? end === undefined || end > asOf : endDay > 0);

/** Steps come back over four weeks, half of those missing from the first day on; our own choice. */
const BACK_DAYS = 28;

function stepsComingBack(ended: readonly ForecastEvent[]): ForecastEvent[] {
  const kind = 'reduced-steps';
  const usual = eventKindById(kind)?.fields.find(({ name }) => name === 'usualStepsPerDay')?.default ?? 0;
  if (ended.length === 0) return [];
  const steps = Math.max(...ended.map(({ stepsPerDay }) => (typeof stepsPerDay === 'number' ? stepsPerDay : 0)));
  return [{ kind, startDay: 0, endDay: BACK_DAYS, stepsPerDay: Math.max(steps, (steps + usual) / 2) }];
}

/** A programme on one's feet ends the lying and sitting that is still going on. */
export function upAgain(person: ForecastPerson, asOf: string, legs: number): ForecastPerson {
  if (legs === 1) return person;
  const ended = person.history.filter((event) => goesOn(event, asOf));
  const history = person.history.map((event) => {
    if (!ended.includes(event)) return event;
    const { endDay: _, end: __, ...rest } = event;
    return { ...rest, endDay: 0 };
  });
  return { ...person, history: [...history, ...stepsComingBack(ended)] };
}
