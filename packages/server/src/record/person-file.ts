import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Observation, PersonRecord } from '@thew/core/observations/observation';

/** An observation as it was entered: value and unit of the hand or machine it came from. */
export function asEntered(observation: Observation): Record<string, unknown> {
  const { entered, ...rest } = observation;
  return entered ? { ...rest, value: entered.value, unit: entered.unit } : rest;
}

/** Findings have a list of their own in a person file; what the catalogue does not know can only be a finding. */
function isFinding({ measure }: Observation): boolean {
  const known = measureById(measure);
  return known === undefined || known.kind === 'finding';
}

function asFinding(observation: Observation): Record<string, unknown> {
  const { measure, value, ...rest } = asEntered(observation);
  return { finding: measure, ...(typeof value === 'boolean' ? { present: value } : { value }), ...rest };
}

/** A record as a person file (`*.thew.json`); reading that file gives the same record. */
export function toPersonFile(record: PersonRecord): Record<string, unknown> {
  const { id, sex, birthDate, age, ancestry, asOf, conditions, medications, events, answers } = record;
  const { sessions, journal, preferences } = record;
  return {
    thew: 1,
    person: { id, sex, ...(birthDate === undefined ? { age } : { birthDate }), ancestry },
    asOf,
    observations: record.observations.filter((each) => !isFinding(each)).map(asEntered),
    conditions,
    medications,
    events,
    findings: record.observations.filter(isFinding).map(asFinding),
    answers,
    ...(sessions && { sessions }),
    ...(journal && { journal }),
    ...(preferences && { preferences }),
  };
}
