import type { ForecastEvent, ForecastPerson, ForecastRequest } from '@thew/core/forecast/request';
import type { PersonRecord } from '@thew/core/observations/observation';
import type { InBedBy, Levers } from './settings.ts';

const lyingKinds: readonly string[] = ['bed-rest', 'reduced-steps', 'hospital-stay', 'icu-stay'];

const goesOn = (event: ForecastEvent, asOf: string): boolean =>
  event.endDay === undefined && (event.end === undefined || event.end > asOf);

/** Whether the record says that the person lies or walks little at present. */
export const liesNow = (person: ForecastPerson, asOf: string): boolean =>
  person.history.some((event) => lyingKinds.includes(event.kind) && goesOn(event, asOf));

/** Lying that still goes on ends where the levers take over; without a change it goes on. */
function upAgain(person: ForecastPerson, asOf: string): ForecastPerson {
  const history = person.history.map((event) =>
    lyingKinds.includes(event.kind) && goesOn(event, asOf) ? { ...event, end: asOf } : event,
  );
  return { ...person, history };
}

/**
 * The levers as events: days ill in hospital come first, then days in bed, with exercise in bed on all of them, and
 * training starts when both are over. Protein holds from today on.
 */
export function eventsOf({ training, protein, bed, illness, inBed }: Levers, inBedBy: InBedBy): ForecastEvent[] {
  const up = illness + bed;
  const dose = { sessionsPerWeek: inBed, modality: inBedBy };
  return [
    ...(illness > 0 ? [{ kind: 'hospital-stay', startDay: 0, endDay: illness }] : []),
    ...(bed > 0 ? [{ kind: 'bed-rest', startDay: illness, endDay: up }] : []),
    ...(inBed > 0 && up > 0 ? [{ kind: 'training', startDay: 0, endDay: up, ...dose }] : []),
    ...(training > 0 ? [{ kind: 'training', startDay: up, sessionsPerWeek: training }] : []),
    { kind: 'protein-intake', startDay: 0, gramsPerKg: protein },
  ];
}

/** Nothing changes. */
export const asNowRequest = (person: ForecastPerson, record: PersonRecord, ahead: number): ForecastRequest => ({
  person,
  scenario: { id: 'as-now', events: [] },
  asOf: record.asOf,
  horizonDays: ahead,
});

export const chosenRequest = (
  person: ForecastPerson,
  record: PersonRecord,
  levers: Levers,
  inBedBy: InBedBy,
  ahead: number,
): ForecastRequest => ({
  person: upAgain(person, record.asOf),
  scenario: { id: 'chosen', events: eventsOf(levers, inBedBy) },
  asOf: record.asOf,
  horizonDays: ahead,
});
