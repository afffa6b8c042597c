import type { Issue, Place } from '../../observations/issue.ts';
import type { PersonRecord } from '../../observations/observation.ts';
import type { Admission } from '../admit-observation.ts';
import type { Json } from '../as-object.ts';

/** One resource and where it stands: `base` names file and line, `pointer` the place within. */
export interface FhirEntry {
  resource: Json;
  fullUrl?: string;
  pointer: string;
  base: Place;
}

/** Things counted for a record and reported in one issue each. */
export interface Counts {
  notInCatalogue: number;
  endAssumed: number;
}

/** What the readers of single resources write into. */
export interface FhirPerson {
  record: PersonRecord;
  admission: Admission;
  issues: Issue[];
  counts: Counts;
  /** Finds another resource of the file by a reference, a contained one included. */
  resolve: (reference: unknown, from: Json) => Json | undefined;
  /** Authored date of the answers kept per questionnaire: later answers replace earlier ones. */
  answered: Map<string, string>;
  hasPatient: boolean;
}
