import { exerciseById } from '../knowledge/interventions/catalogue.ts';
import type { Place } from '../observations/issue.ts';
import type { Aftermath, LoggedExercise, LoggedKind, LoggedSession, SessionStatus } from '../observations/session.ts';
import { admitDate } from './admit-date.ts';
import type { Admission } from './admit-observation.ts';
import { asObject, type Json } from './as-object.ts';
import { readNumber } from './read-number.ts';
import { pointerStep, reportError, reportWarning, type Spot, spotAt } from './report.ts';
import { reportUnknownKeys } from './unknown-keys.ts';

export const sessionKinds: readonly LoggedKind[] = [
  'strength',
  'balance',
  'endurance',
  'hands',
  'breathing',
  'stretch',
  'daily',
  'pool',
  'protein',
];
const statuses: readonly SessionStatus[] = ['done', 'partly', 'rested'];

/** Least and most of each number; wide enough for anybody, narrow enough for a slip of the finger. Our own limits. */
const ranges = {
  sets: [0, 100],
  reps: [0, 1000],
  seconds: [0, 36_000],
  metres: [0, 100_000],
  loadKg: [0, 1000],
  effort: [0, 10],
  pain: [0, 10],
  repsLeft: [0, 100],
  minutes: [0, 1440],
  grams: [0, 500],
} as const;
type Numbered = keyof typeof ranges;

const ofSession = ['minutes', 'effort', 'pain', 'repsLeft', 'grams'] as const;
const ofExercise = ['sets', 'reps', 'seconds', 'minutes', 'metres', 'loadKg', 'effort', 'pain', 'repsLeft'] as const;
const sessionKeys = ['date', 'session', 'status', ...ofSession, 'note', 'after', 'signs', 'exercises'];

/** The numbers named, each within its range; one that is not is an error and left out. */
function numbersIn<Name extends Numbered>(
  entry: Json,
  names: readonly Name[],
  spot: Spot,
  { issues }: Admission,
): Partial<Record<Name, number>> {
  const read: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const number = readNumber(entry[name]);
    const [low, high] = ranges[name];
    if (number.kind === 'missing') continue;
    if (number.kind !== 'number') reportError(issues, 'not-a-number', spot(name), 'a number');
    else if (number.value < low || number.value > high)
      reportError(issues, 'outside-hard-range', spot(name), `from ${low} to ${high}`);
    else {
      if (number.doubt) reportWarning(issues, number.doubt, spot(name), 'a number, not as text');
      read[name] = number.value;
    }
  }
  return read;
}

/**
 * One session: day, kind and status must be there; a number that cannot be is an error and left out. Nothing is made up
 * for it, so that a slip never raises a dose.
 */
export function readSession(
  entry: Json,
  pointer: string,
  base: Place,
  admission: Admission,
): LoggedSession | undefined {
  const spot = spotAt(base, pointer);
  const { issues } = admission;
  reportUnknownKeys(entry, sessionKeys, pointer, base, issues);
  const date = sessionDay(entry.date, spot, admission);
  const session = sessionKinds.find((one) => one === entry.session);
  const status = statuses.find((one) => one === entry.status);
  if (!session) reportError(issues, 'unknown-session', spot('session'), `one of ${sessionKinds.join(', ')}`);
  if (!status) reportError(issues, 'unknown-status', spot('status'), `one of ${statuses.join(', ')}`);
  if (date === undefined || !session || !status) return undefined;
  const note = textOf(entry.note, 1000, spot('note'), admission);
  const after =
    entry.after === undefined || entry.after === null ? undefined : readAfter(entry.after, pointer, base, admission);
  const signs = readSigns(entry.signs, spot, admission);
  const exercises = readExercises(entry.exercises, pointer, base, admission);
  return {
    date,
    session,
    status,
    ...numbersIn(entry, ofSession, spot, admission),
    ...(note !== undefined && { note }),
    ...(after && { after }),
    ...(signs.length > 0 && { signs }),
    ...(exercises.length > 0 && { exercises }),
  };
}

/** Sessions come after the day that was assessed; they cannot come after today. */
function sessionDay(value: unknown, spot: Spot, admission: Admission): string | undefined {
  const { today } = admission;
  const { date, wrong } = admitDate(value, () => spot('date'), { ...admission, asOf: today }, admission.issues);
  if (date === undefined && !wrong) reportError(admission.issues, 'date-missing', spot('date'), 'a day as YYYY-MM-DD');
  return date;
}

function textOf(value: unknown, most: number, place: Place, { issues }: Admission): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string' && value.length <= most) return value;
  reportError(issues, 'not-text', place, `a text of at most ${most} characters`);
  return undefined;
}

function readSigns(value: unknown, spot: Spot, { issues }: Admission): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.length <= 20 && value.every((one) => typeof one === 'string' && one.length <= 100))
    return value as string[];
  reportError(issues, 'not-a-list', spot('signs'), 'a list of danger signs, such as chest-pain');
  return [];
}

const yesNo = ['swelling', 'crash', 'weakerNextDay'] as const;

function readAfter(value: unknown, pointer: string, base: Place, admission: Admission): Aftermath | undefined {
  const { issues } = admission;
  const at = `${pointer}/after`;
  const spot = spotAt(base, at);
  const entry = asObject(value);
  if (!entry) {
    reportError(issues, 'not-an-object', spot(), 'how it was a day or two later');
    return undefined;
  }
  reportUnknownKeys(entry, ['sorenessHours', ...yesNo], at, base, issues);
  const after: Aftermath = {};
  const hours = entry.sorenessHours;
  if (hours === 'still') after.sorenessHours = 'still';
  else if (typeof hours === 'number' && hours >= 0 && hours <= 1000) after.sorenessHours = hours;
  else if (hours !== undefined && hours !== null)
    reportError(issues, 'outside-hard-range', spot('sorenessHours'), "hours from 0 to 1000, or 'still'");
  for (const name of yesNo) {
    const said = entry[name];
    if (typeof said === 'boolean') after[name] = said;
    else if (said !== undefined && said !== null) reportError(issues, 'not-yes-or-no', spot(name), 'true or false');
  }
  return after;
}

function readExercises(value: unknown, pointer: string, base: Place, admission: Admission): LoggedExercise[] {
  const { issues } = admission;
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > 60) {
    reportError(issues, 'not-a-list', spotAt(base, pointer)('exercises'), 'a list of at most 60 exercises');
    return [];
  }
  return value.flatMap((one, index) => {
    const at = `${pointer}/exercises${pointerStep(index)}`;
    const spot = spotAt(base, at);
    const entry = asObject(one);
    if (typeof entry?.exercise !== 'string' || !exerciseById(entry.exercise)) {
      reportError(issues, 'unknown-exercise', spot('exercise'), 'an id of the exercise library, such as sts-armrest');
      return [];
    }
    reportUnknownKeys(entry, ['exercise', ...ofExercise], at, base, issues);
    return [{ exercise: entry.exercise, ...numbersIn(entry, ofExercise, spot, admission) }];
  });
}
