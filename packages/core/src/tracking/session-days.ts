import { dayNumber } from '../observations/age.ts';
import type { Aftermath, LoggedExercise, LoggedSession } from '../observations/session.ts';
import type { Day, DayPlan, SessionKind } from '../plan/care-plan.ts';
import type { ExerciseDone, KindDone, Session, SetDone } from './session-log.ts';

const names: readonly Day[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Day of the week; 1 January 1970 was a Thursday. */
export const weekday = (date: string): Day => names[(((dayNumber(date) + 4) % 7) + 7) % 7] ?? 'sun';

/** The main session of a day comes first; what is done beside it is not needed for a day well done. */
const order: readonly SessionKind[] = [
  'strength',
  'pool',
  'balance',
  'endurance',
  'daily',
  'hands',
  'breathing',
  'stretch',
];

function setsOf({ sets = 1, reps, seconds, minutes, loadKg }: LoggedExercise): SetDone[] {
  return Array.from({ length: Math.min(100, Math.max(1, sets)) }, () => ({
    ...(reps !== undefined && { reps }),
    ...(seconds !== undefined && { seconds }),
    ...(minutes !== undefined && { minutes }),
    ...(loadKg !== undefined && { loadKg }),
  }));
}

/** How it felt: of the exercise where that was noted, else of the session. */
function feltIn(
  one: Partial<LoggedExercise>,
  session: LoggedSession,
): Pick<ExerciseDone, 'effort' | 'pain' | 'repsLeft'> {
  const effort = one.effort ?? session.effort;
  const pain = one.pain ?? session.pain;
  const repsLeft = one.repsLeft ?? session.repsLeft;
  return {
    ...(effort !== undefined && { effort }),
    ...(pain !== undefined && { pain }),
    ...(repsLeft !== undefined && { repsLeft }),
  };
}

const exercisesOf = (session: LoggedSession): ExerciseDone[] =>
  (session.exercises ?? []).map((one) => ({
    exercise: one.exercise,
    sets: setsOf(one),
    ...feltIn(one, session),
  }));

const kindOf = (session: LoggedSession): KindDone => ({
  session: session.session as SessionKind,
  asPlanned: session.status === 'done',
  ...feltIn({}, session),
});

/** The last word of the day counts: somebody who rested in the morning may train in the evening. */
const lastOf = (entries: readonly LoggedSession[], kind: SessionKind): LoggedSession | undefined =>
  entries.filter(({ session }) => session === kind).at(-1);

function stateOf(entries: readonly LoggedSession[], planned: readonly SessionKind[]): Session['state'] {
  const last = order.map((kind) => lastOf(entries, kind)).filter((one) => one !== undefined);
  if (last.every(({ status }) => status === 'rested')) return 'rested';
  const main = order.findIndex((kind) => planned.includes(kind));
  const best = last.find(({ status }) => status === 'done');
  // Strength on a balance day is a day well done; stretching on a strength day is a part of it.
  const enough = best && (main < 0 || order.indexOf(best.session as SessionKind) <= main);
  return enough ? 'done' : 'partly';
}

const isLasting = (value: Aftermath['sorenessHours']): number => (value === 'still' ? Infinity : (value ?? -1));

/** The worst that followed, of all sessions of the day. */
function aftermathOf(entries: readonly LoggedSession[]): Aftermath {
  const all = entries.flatMap(({ after }) => after ?? []);
  const [longest] = all.map(({ sorenessHours }) => sorenessHours).sort((a, b) => isLasting(b) - isLasting(a));
  const any = (name: 'swelling' | 'crash' | 'weakerNextDay'): Aftermath => {
    const said = all.flatMap((one) => one[name] ?? []);
    return said.length > 0 ? { [name]: said.includes(true) } : {};
  };
  return {
    ...(longest !== undefined && { sorenessHours: longest }),
    ...any('swelling'),
    ...any('crash'),
    ...any('weakerNextDay'),
  };
}

function dayOf(date: string, entries: readonly LoggedSession[], week: readonly DayPlan[]): Session {
  const planned = week.find(({ day }) => day === weekday(date))?.sessions.map(({ kind }) => kind) ?? [];
  const trained = entries.filter(({ status }) => status !== 'rested');
  const kinds = trained.filter(({ exercises = [] }) => exercises.length === 0).map(kindOf);
  const noted = trained.flatMap(({ minutes }) => minutes ?? []);
  const after = aftermathOf(entries);
  const signs = [...new Set(entries.flatMap((one) => one.signs ?? []))];
  return {
    date,
    state: stateOf(entries, planned),
    done: trained.flatMap(exercisesOf),
    ...(kinds.length > 0 && { kinds }),
    ...(noted.length > 0 && { minutes: noted.reduce((sum, minutes) => sum + minutes, 0) }),
    ...(Object.keys(after).length > 0 && { after }),
    ...(signs.length > 0 && { signs }),
  };
}

/** What was logged, one entry for each day, oldest first; food is not training and left out. */
export function sessionDays(logged: readonly LoggedSession[], week: readonly DayPlan[]): Session[] {
  const training = logged.filter(({ session }) => session !== 'protein');
  const dates = [...new Set(training.map(({ date }) => date))].sort();
  return dates.map((date) =>
    dayOf(
      date,
      training.filter((one) => one.date === date),
      week,
    ),
  );
}
