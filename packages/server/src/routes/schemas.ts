import { z } from '@hono/zod-openapi';
import type { Assessment } from '@thew/core/assessment/assessment';
import { journalNote, preferences, sessionFields } from './session-schemas.ts';

/** What goes over the wire about people. Field by field the same as `PersonRecord` of the core, so no mapping is needed. */

/** PostgreSQL keeps no null character in a text. */
const string = z.string().refine((value) => !value.includes('\0'), 'text without null characters');
const shortText = string.trim().min(1).max(200);
const text = string.trim().min(1).max(500);
const longText = string.max(500);
const unit = string.max(50);
const key = string.max(200);
const date = z.iso.date().openapi({ example: '2026-11-22' });

export const sex = z.enum(['female', 'male']);

export const observationFields = z.strictObject({
  measure: shortText.openapi({ example: 'grip-strength', description: 'Id in the measure catalogue.' }),
  value: z.union([z.number(), longText, z.boolean(), z.array(key).max(100)]).optional(),
  unit: unit.optional().openapi({ example: 'kg', description: 'UCUM unit.' }),
  date: date.optional(),
  side: z.enum(['left', 'right', 'both']).optional(),
  site: shortText.optional(),
  method: shortText.optional(),
  device: shortText.optional(),
  absent: z.enum(['unable', 'refused', 'not-done']).optional(),
});

export const observation = observationFields
  .extend({ entered: z.strictObject({ value: z.number(), unit: unit }).optional() })
  .openapi('Observation');

export const issue = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning']),
    place: z.object({
      file: z.string().optional(),
      pointer: z.string().optional(),
      row: z.number().optional(),
      line: z.number().optional(),
      field: z.string().optional(),
    }),
    expected: z.string(),
  })
  .openapi('Issue');

export const storedObservation = observation
  .extend({ id: z.uuid(), issues: z.array(issue).openapi({ description: 'Warnings given when it was stored.' }) })
  .openapi('StoredObservation');

const condition = z.strictObject({
  code: text,
  system: text,
  display: longText.optional(),
  onset: date.optional(),
  abatement: date.optional(),
});

const medication = z.strictObject({
  name: text,
  code: text.optional(),
  system: text.optional(),
  dose: z.strictObject({ value: z.number(), unit: unit }).optional(),
  start: date.optional(),
  end: date.optional(),
});

const lifeEvent = z
  .object({ kind: shortText, start: date, end: date.optional() })
  .catchall(z.union([longText, z.number(), z.boolean()]).optional());

const answer = z.union([z.number(), longText, z.boolean(), z.null()]);

export const personRecord = z
  .strictObject({
    id: shortText,
    sex: sex.optional(),
    birthDate: date.optional(),
    age: z.number().optional(),
    ancestry: shortText.optional(),
    asOf: date,
    observations: z.array(observation).max(200_000),
    conditions: z.array(condition).max(10_000),
    medications: z.array(medication).max(10_000),
    events: z.array(lifeEvent).max(10_000),
    answers: z.record(key, z.record(key, answer)),
    sessions: z.array(sessionFields).max(20_000).optional(),
    journal: z.array(journalNote).max(20_000).optional(),
    preferences: preferences.optional(),
  })
  .openapi('PersonRecord');

const age = z.number().min(0).max(130);

export const newPerson = z
  .strictObject({
    name: shortText.openapi({ description: 'Name or code in the list of people; the id in a person file.' }),
    sex: sex.optional(),
    birthDate: date.optional(),
    age: age.optional().openapi({ description: 'Years, where no birth date is known.' }),
    ancestry: shortText.optional(),
  })
  .openapi('NewPerson');

export const personChange = z
  .strictObject({
    name: shortText.optional(),
    sex: sex.nullable().optional(),
    birthDate: date.nullable().optional(),
    age: age.nullable().optional(),
    ancestry: shortText.nullable().optional(),
  })
  .openapi('PersonChange');

export const person = z
  .object({
    id: z.uuid(),
    name: z.string(),
    sex: sex.optional(),
    birthDate: z.string().optional(),
    age: z.number().optional(),
    ancestry: z.string().optional(),
    asOf: z.string().openapi({ description: 'Day of the newest entry; the day assessed unless asked otherwise.' }),
    observations: z.number().openapi({ description: 'How many observations are stored.' }),
    latest: z.string().optional().openapi({ description: 'Date of the newest observation.' }),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .openapi('Person');

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string().openapi({ description: 'Stable, kebab-case.' }),
    issues: z.array(issue).optional(),
  })
  .openapi('Problem');

export const importReview = z
  .object({
    records: z.array(z.object({ record: personRecord, issues: z.array(issue) })),
    issues: z.array(issue),
  })
  .openapi('ImportReview');

export const importRequest = z
  .strictObject({
    records: z
      .array(
        z.strictObject({
          record: personRecord,
          personId: z.uuid().optional().openapi({ description: 'Add to this person; absent: a new person.' }),
        }),
      )
      .min(1)
      .max(10_000),
  })
  .openapi('ImportRequest');

export const importResult = z
  .object({
    people: z.array(z.object({ personId: z.uuid(), name: z.string(), stored: z.number(), alreadyThere: z.number() })),
    issues: z.array(issue),
  })
  .openapi('ImportResult');

export const observationEntries = z.union([observationFields, z.array(observationFields).min(1).max(1000)]).openapi({
  description: 'One observation, or several that are stored together or not at all.',
});

const fields = observationFields.shape;

export const observationChange = z
  .strictObject({
    measure: fields.measure.optional(),
    value: fields.value.nullable(),
    unit: fields.unit.nullable(),
    date: fields.date.nullable(),
    side: fields.side.nullable(),
    site: fields.site.nullable(),
    method: fields.method.nullable(),
    device: fields.device.nullable(),
    absent: fields.absent.nullable(),
  })
  .partial()
  .openapi('ObservationChange', { description: 'null takes an entry away; what is not named stays.' });

/** Computed here, never read: its shape is the core's type. */
export const assessment = z.custom<Assessment>().openapi('Assessment', {
  type: 'object',
  required: ['id', 'asOf', 'issues', 'criteria', 'derived', 'norms'],
  properties: {
    id: { type: 'string' },
    asOf: { type: 'string', format: 'date' },
    issues: { type: 'array', items: { $ref: '#/components/schemas/Issue' } },
    criteria: {
      type: 'object',
      description: 'Definition id → result, stages not excluded, smallest sets of missing measures, variants, trace.',
      additionalProperties: {
        type: 'object',
        required: ['result', 'notExcluded', 'missing', 'variants', 'unverified', 'findings'],
        properties: {
          result: { type: 'string' },
          score: { type: 'number' },
          notExcluded: { type: 'array', items: { type: 'string' } },
          missing: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
          variants: { type: 'object', additionalProperties: { type: 'string' } },
          probabilities: { type: 'object', additionalProperties: { type: 'number' } },
          unverified: { type: 'boolean' },
          findings: { type: 'object', additionalProperties: { enum: ['met', 'not-met', 'unknown'] } },
          trace: { type: 'array', items: { type: 'object' } },
        },
      },
    },
    derived: { type: 'object', additionalProperties: { type: 'object' } },
    norms: { type: 'object', additionalProperties: { type: 'array', items: { type: 'object' } } },
  },
});

export const storedAssessment = z
  .object({
    id: z.uuid(),
    asOf: z.string(),
    knowledgeVersion: z.string(),
    createdAt: z.string(),
    assessment,
  })
  .openapi('StoredAssessment');

export const personFile = z.looseObject({ thew: z.literal(1) }).openapi('PersonFile');

export const health = z.object({ status: z.literal('ok'), version: z.string() }).openapi('Health');
