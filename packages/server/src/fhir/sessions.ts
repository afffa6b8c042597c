import type { JournalNote, LoggedExercise, LoggedSession } from '@thew/core/observations/session';
import { filled, hl7, type Resource, type Subject } from './resource.ts';

/** Own codes; the reader of FHIR knows a session, its parts and a note by them. */
const sessionSystem = 'urn:thew:session';
const exerciseSystem = 'urn:thew:exercise';
const partSystem = 'urn:thew:session-part';
const journalSystem = 'urn:thew:journal';

const loinc = (code: string, display: string) => ({ system: 'http://loinc.org', code, display });

/** Codes that the Physical Activity guide of HL7 uses for what was done and for how long. */
const exerciseActivity = loinc('73985-4', 'Exercise activity');
const exerciseDuration = loinc('55411-3', 'Exercise duration');

const titles: Readonly<Record<LoggedSession['session'], string>> = {
  strength: 'Strength training',
  balance: 'Balance training',
  endurance: 'Endurance training',
  hands: 'Hand exercises',
  breathing: 'Breathing exercises',
  stretch: 'Stretching',
  daily: 'Daily activity',
  pool: 'Training in water',
  protein: 'Protein eaten',
};

const units = {
  minutes: 'min',
  effort: '{score}',
  pain: '{score}',
  repsLeft: '{reps}',
  grams: 'g',
  sets: '{sets}',
  reps: '{reps}',
  seconds: 's',
  metres: 'm',
  loadKg: 'kg',
  'after.sorenessHours': 'h',
} as const;
type Counted = keyof typeof units;

const part = (name: string) => ({
  coding: [{ system: partSystem, code: name }, ...(name === 'minutes' ? [exerciseDuration] : [])],
});

const counted = (name: Counted, value: number) => ({
  code: part(name),
  valueQuantity: { value, system: 'http://unitsofmeasure.org', code: units[name] },
});

const numbersOf = (from: LoggedSession | LoggedExercise, names: readonly Counted[]) =>
  names.flatMap((name) => {
    const value = (from as Partial<Record<Counted, number>>)[name];
    return value === undefined ? [] : [counted(name, value)];
  });

function aftermath({ after }: LoggedSession) {
  if (!after) return [];
  const { sorenessHours, ...said } = after;
  const soreness =
    sorenessHours === undefined
      ? []
      : sorenessHours === 'still'
        ? [{ code: part('after.sorenessHours'), valueString: sorenessHours }]
        : [counted('after.sorenessHours', sorenessHours)];
  const answers = Object.entries(said).flatMap(([name, value]) =>
    value === undefined ? [] : [{ code: part(`after.${name}`), valueBoolean: value }],
  );
  return [...soreness, ...answers];
}

const activity = [hl7('observation-category', 'activity')];

/** One exercise of a session. */
function exerciseObservation(id: string, exercise: LoggedExercise, date: string, subject: Subject): Resource {
  const names = ['sets', 'reps', 'seconds', 'minutes', 'metres', 'loadKg', 'effort', 'pain', 'repsLeft'] as const;
  return filled({
    resourceType: 'Observation',
    id,
    status: 'final',
    category: activity,
    code: { coding: [{ system: exerciseSystem, code: exercise.exercise }], text: 'Exercise done' },
    subject,
    effectiveDateTime: date,
    component: numbersOf(exercise, names),
  });
}

/**
 * A session of the training log as Observations of activity: one for the session, one for each exercise of it as its
 * member. A session that was planned and rested carries no activity, only the reason that none was done.
 */
export function fhirSession(newId: () => string, session: LoggedSession, subject: Subject): Resource[] {
  const { date, session: kind, status, note, signs = [], exercises = [] } = session;
  const members = exercises.map((one) => exerciseObservation(newId(), one, date, subject));
  const done = status !== 'rested';
  const trained = done && kind !== 'protein';
  const whole = filled({
    resourceType: 'Observation',
    id: newId(),
    status: 'final',
    category: trained ? activity : undefined,
    code: {
      coding: [{ system: sessionSystem, code: kind }, ...(trained ? [exerciseActivity] : [])],
      text: titles[kind],
    },
    subject,
    effectiveDateTime: date,
    ...(done
      ? { valueCodeableConcept: { text: titles[kind] } }
      : { dataAbsentReason: hl7('data-absent-reason', 'not-performed') }),
    hasMember: members.map((one) => ({ reference: `urn:uuid:${String(one.id)}` })),
    component: [
      { code: part('status'), valueString: status },
      ...numbersOf(session, ['minutes', 'effort', 'pain', 'repsLeft', 'grams']),
      ...aftermath(session),
      ...signs.map((sign) => ({ code: part('sign'), valueString: sign })),
    ],
    note: note ? [{ text: note }] : undefined,
  });
  return [whole, ...members];
}

/** FHIR wants a zone with a time; a time without one stays exact in an extension. */
const isFhirTime = (date: string): boolean => /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?Z)?$/.test(date);

/** What somebody wrote about how it goes, as a Communication about the person. */
export function fhirNote(id: string, { date, author, text }: JournalNote, subject: Subject): Resource {
  const exact = isFhirTime(date) ? undefined : [{ url: 'urn:thew:written', valueString: date }];
  return filled({
    resourceType: 'Communication',
    id,
    extension: exact,
    status: 'completed',
    category: [{ coding: [{ system: journalSystem, code: 'note' }], text: 'Journal' }],
    subject,
    sent: exact ? date.slice(0, 10) : date,
    sender: author === undefined ? undefined : { display: author },
    payload: [{ contentString: text }],
  });
}
