import type { z } from '@hono/zod-openapi';
import type { Assessment } from '@thew/core/assessment/assessment';
import type { importReading } from './import-table.ts';
import type * as schemas from './schemas.ts';

export type {
  JournalEntry,
  NewJournalEntry,
  NewSession,
  PlanPreferences,
  SessionChange,
  StoredSession,
} from './session-schemas.ts';

/** Types of the HTTP API, for programs that call it (the web app imports only these from this package). */

export type Person = z.infer<typeof schemas.person>;
export type NewPerson = z.infer<typeof schemas.newPerson>;
export type PersonChange = z.infer<typeof schemas.personChange>;
export type ObservationEntry = z.infer<typeof schemas.observationFields>;
export type ObservationChange = z.infer<typeof schemas.observationChange>;
export type StoredObservation = z.infer<typeof schemas.storedObservation>;
export type ImportReview = z.infer<typeof schemas.importReview>;
/** A file as it was read: `table` is there where its columns need to be named first. */
export type ImportReading = z.infer<typeof importReading>;
export type ImportRequest = z.infer<typeof schemas.importRequest>;
export type ImportResult = z.infer<typeof schemas.importResult>;
/** Body of every answer with a status of 400 or more, as `application/problem+json` (RFC 9457). */
export type Problem = z.infer<typeof schemas.problem>;
/** An assessment that was stored, with the version of the knowledge it rests on. */
export interface StoredAssessment {
  id: string;
  asOf: string;
  knowledgeVersion: string;
  createdAt: string;
  assessment: Assessment;
}
