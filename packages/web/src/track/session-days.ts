import type { DayPlan } from '@thew/core/plan/care-plan';
import type { ExerciseDone, Session } from '@thew/core/tracking/session-log';
import type { StoredSession } from '../api/sessions.ts';
import { slotsBetween } from '../plan/week-state.ts';

/** The day the plan began: the first session that was checked off, else the day itself. */
export const startOf = (sessions: readonly StoredSession[], day: string): string =>
  sessions.find(({ session }) => session !== 'protein')?.date ?? day;

function exercisesOf({ exercises, effort, pain }: StoredSession): ExerciseDone[] {
  return exercises.map(({ exercise, sets = 1, reps, seconds, loadKg, effort: own = effort, pain: hurt = pain }) => ({
    exercise,
    sets: Array.from({ length: Math.max(1, sets) }, () => ({
      ...(reps !== undefined && { reps }),
      ...(seconds !== undefined && { seconds }),
      ...(loadKg !== undefined && { loadKg }),
    })),
    ...(own !== undefined && { effort: own }),
    ...(hurt !== undefined && { pain: hurt }),
  }));
}

/** Checked off without saying which exercises: it counts for all of that kind that were planned on the day. */
const whole = (entry: StoredSession, week: readonly DayPlan[], day: string): ExerciseDone[] => {
  const planned = week.find((one) => one.day === day)?.sessions.find(({ kind }) => kind === entry.session);
  return (planned?.exercises ?? []).map((exercise) => ({
    exercise,
    sets: [],
    ...(entry.effort !== undefined && { effort: entry.effort }),
    ...(entry.pain !== undefined && { pain: entry.pain }),
  }));
};

function stateOf(slots: ReturnType<typeof slotsBetween>): Session['state'] | undefined {
  const said = slots.filter(({ entries }) => entries.length > 0);
  if (said.length === 0) return undefined;
  if (said.every(({ state }) => state === 'rested')) return 'rested';
  // The main session of the day comes first; what is done beside it is not needed for a day well done.
  const main = slots.find(({ planned }) => planned) ?? slots[0];
  return main?.state === 'done' ? 'done' : 'partly';
}

const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** What was checked off, one entry for each day, as the core follows it. */
export function sessionDays(stored: readonly StoredSession[], week: readonly DayPlan[]): Session[] {
  const training = stored.filter(({ session }) => session !== 'protein');
  const dates = [...new Set(training.map(({ date }) => date))].sort();
  return dates.flatMap((date) => {
    const entries = training.filter((one) => one.date === date);
    const state = stateOf(slotsBetween(date, date, week, training));
    if (!state) return [];
    const day = dayNames[new Date(`${date}T12:00:00`).getDay()] ?? 'mon';
    const trained = entries.filter(({ status }) => status !== 'rested');
    const after = Object.assign({}, ...entries.map((one) => one.after ?? {})) as NonNullable<Session['after']>;
    const signs = [...new Set(entries.flatMap((one) => one.signs))];
    return [
      {
        date,
        state,
        done: trained.flatMap((one) => (one.exercises.length > 0 ? exercisesOf(one) : whole(one, week, day))),
        ...(Object.keys(after).length > 0 && { after }),
        ...(signs.length > 0 && { signs }),
      },
    ];
  });
}
