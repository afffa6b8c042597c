import type { Issue } from '../observations/issue.ts';
import type { PersonRecord } from '../observations/observation.ts';
import type { Admission } from './admit-observation.ts';
import type { ReadOptions } from './read-result.ts';

/** A record with nothing in it yet. */
export function emptyRecord(id: string, asOf: string): PersonRecord {
  return { id, asOf, observations: [], conditions: [], medications: [], events: [], answers: {} };
}

/** What the entries of this record are checked against. */
export function newAdmission(record: PersonRecord, options: ReadOptions, issues: Issue[]): Admission {
  const { asOf: today, places } = options;
  return { issues, seen: new Set(), asOf: record.asOf, today, ...(places && { places }) };
}
