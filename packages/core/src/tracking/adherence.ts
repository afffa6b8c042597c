import { dayNumber } from '../observations/age.ts';
import type { Programme } from '../plan/care-plan.ts';
import { weekday } from './session-days.ts';
import type { Session } from './session-log.ts';

export interface Adherence {
  planned: number;
  done: number;
  partly: number;
  rested: number;
  /** Done counts one, partly a half, out of what was planned; absent when nothing was planned yet. */
  share?: number;
  /** Sessions in a row up to the last planned day that were done or partly done. */
  inARow: number;
}

const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Days from start to end, both included, on which the programme has something. */
function plannedDates({ week }: Programme, start: string, asOf: string): string[] {
  const active = new Set(week.filter(({ sessions }) => sessions.length > 0).map(({ day }) => day));
  const dates: string[] = [];
  for (let day = dayNumber(start); day <= dayNumber(asOf); day++) {
    const date = dateOf(day);
    if (active.has(weekday(date))) dates.push(date);
  }
  return dates;
}

/** How much of the planned days was done from the start of the programme to a day. Nothing in it blames. */
export function adherence(programme: Programme, sessions: readonly Session[], start: string, asOf: string): Adherence {
  const dates = plannedDates(programme, start, asOf);
  const byDate = new Map(sessions.map((session) => [session.date, session.state]));
  const count = (state: Session['state']): number => dates.filter((date) => byDate.get(date) === state).length;
  const done = count('done');
  const partly = count('partly');
  let inARow = 0;
  for (const date of [...dates].reverse()) {
    const state = byDate.get(date);
    if (state !== 'done' && state !== 'partly') break;
    inARow++;
  }
  const share = dates.length === 0 ? {} : { share: (done + partly / 2) / dates.length };
  return { planned: dates.length, done, partly, rested: count('rested'), ...share, inARow };
}
