import { z } from '@hono/zod-openapi';

/** What goes over the wire about sessions done and about the journal. */

const clean = z.string().refine((value) => !value.includes('\0'), 'text without null characters');
const id = clean.trim().min(1).max(100);
const scale = z.number().min(0).max(10).openapi({ description: '0 none, 10 most.' });

const repsLeft = z.number().min(0).max(100).openapi({ description: 'Repetitions left, easily, at the end.' });

const sessionKinds = [
  'strength',
  'balance',
  'endurance',
  'hands',
  'breathing',
  'stretch',
  'daily',
  'pool',
  'protein',
] as const;

const exerciseDone = z.strictObject({
  exercise: id.openapi({ example: 'sts-armrest', description: 'Id in the exercise library.' }),
  sets: z.number().int().min(0).max(100).optional(),
  reps: z.number().int().min(0).max(1000).optional(),
  seconds: z.number().min(0).max(36_000).optional(),
  minutes: z.number().min(0).max(1440).optional(),
  metres: z.number().min(0).max(100_000).optional(),
  loadKg: z.number().min(0).max(1000).optional(),
  effort: scale.optional(),
  pain: scale.optional(),
  repsLeft: repsLeft.optional(),
});

const aftermath = z.strictObject({
  sorenessHours: z
    .union([z.number().min(0).max(1000), z.literal('still')])
    .optional()
    .openapi({ description: 'Hours until soreness or tiredness was gone, or `still`.' }),
  swelling: z.boolean().optional(),
  crash: z.boolean().optional(),
  weakerNextDay: z.boolean().optional(),
});

export const sessionFields = z.strictObject({
  date: z.iso.date().openapi({ example: '2026-11-22' }),
  session: z.enum(sessionKinds),
  status: z.enum(['done', 'partly', 'rested']),
  minutes: z.number().min(0).max(1440).optional(),
  effort: scale.optional(),
  pain: scale.optional(),
  repsLeft: repsLeft.optional(),
  grams: z.number().min(0).max(500).optional().openapi({ description: 'Protein eaten, with session `protein`.' }),
  note: clean.trim().max(1000).optional(),
  after: aftermath.optional().openapi({ description: 'How it was a day or two later.' }),
  signs: z.array(id).max(20).optional().openapi({ description: 'Danger signs noticed: codes of the plan.' }),
  exercises: z.array(exerciseDone).max(60).optional(),
});

export const newSession = sessionFields.openapi('NewSession');

const changeable = sessionFields.shape;
const nullable = {
  status: changeable.status,
  minutes: changeable.minutes.nullable(),
  effort: changeable.effort.nullable(),
  pain: changeable.pain.nullable(),
  repsLeft: changeable.repsLeft.nullable(),
  grams: changeable.grams.nullable(),
  note: changeable.note.nullable(),
  after: changeable.after.nullable(),
  signs: changeable.signs,
  exercises: changeable.exercises,
};

export const sessionChange = z
  .strictObject(nullable)
  .partial()
  .openapi('SessionChange', { description: 'null takes an entry away; what is not named stays.' });

export const storedSession = sessionFields
  .extend({ id: z.uuid(), exercises: z.array(exerciseDone), signs: z.array(z.string()), createdAt: z.string() })
  .openapi('StoredSession');

const author = clean.trim().min(1).max(100).optional();
const journalText = clean.trim().min(1).max(5000);

export const journalNote = z.strictObject({ date: z.string().max(40), author, text: journalText });

/** What the person can and wants to do. */
export const preferences = z
  .strictObject({
    place: z.enum(['home', 'ward', 'gym', 'pool']).optional(),
    equipment: z.array(id).max(60).optional().openapi({ description: 'Ids of the equipment list.' }),
    minutesPerDay: z.number().min(0).max(180).optional(),
    daysPerWeek: z.number().min(0).max(7).optional(),
    diet: z.enum(['any', 'fish', 'vegetarian', 'vegan']).optional(),
  })
  .openapi('Preferences');

export const newJournalEntry = z
  .strictObject({
    author,
    text: journalText,
  })
  .openapi('NewJournalEntry');

export const journalEntry = newJournalEntry.extend({ id: z.uuid(), createdAt: z.string() }).openapi('JournalEntry');

export type NewSession = z.infer<typeof newSession>;
export type SessionChange = z.infer<typeof sessionChange>;
export type StoredSession = z.infer<typeof storedSession>;
export type NewJournalEntry = z.infer<typeof newJournalEntry>;
export type JournalEntry = z.infer<typeof journalEntry>;
export type PlanPreferences = z.infer<typeof preferences>;
