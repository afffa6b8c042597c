import type { Day, DayPlan, SessionKind } from '@thew/core/plan/care-plan';
import type { StoredSession } from '../api/sessions.ts';
import { isoDay } from '../dates.ts';

/** Kinds of session that can be checked off. */
export type Kind = Exclude<SessionKind, 'rest'>;

export type SlotState = 'done' | 'partly' | 'rested' | 'planned';

/** One kind of session on one day: what was planned and what came of it. */
export interface Slot {
  kind: Kind;
  date: string;
  minutes: number;
  planned: boolean;
  state: SlotState;
  entries: readonly StoredSession[];
}

export const dayNames: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T12:00:00`);
  date.setDate(date.getDate() + days);
  return isoDay(date);
}

export const dayOf = (iso: string): Day => dayNames[(new Date(`${iso}T12:00:00`).getDay() + 6) % 7] ?? 'mon';

/** The Monday of the week a day lies in. */
export const mondayOf = (iso: string): string => addDays(iso, -dayNames.indexOf(dayOf(iso)));

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Week of the programme: the first one is that of the first session that was checked off. */
export function weekNumber(sessions: readonly StoredSession[], today: string): number {
  const first = sessions.find(({ session }) => session !== 'protein')?.date;
  return first ? Math.max(1, Math.floor(daysBetween(mondayOf(first), mondayOf(today)) / 7) + 1) : 1;
}

/** The last word of the day counts: somebody who rested in the morning may train in the evening. */
export function stateOf(entries: readonly StoredSession[]): SlotState {
  return entries.at(-1)?.status ?? 'planned';
}

export const gramsOf = (entries: readonly StoredSession[]): number =>
  entries.reduce((sum, { grams = 0 }) => sum + grams, 0);

/** Food counts as done from the target on, as partly below it. */
export function foodState(entries: readonly StoredSession[], target: number): SlotState {
  if (entries.length === 0) return 'planned';
  return gramsOf(entries) >= target ? 'done' : 'partly';
}

export function slotOf(kind: Kind, date: string, week: readonly DayPlan[], sessions: readonly StoredSession[]): Slot {
  const session = week.find(({ day }) => day === dayOf(date))?.sessions.find((one) => one.kind === kind);
  const entries = sessions.filter((one) => one.session === kind && one.date === date);
  return {
    kind,
    date,
    minutes: session?.minutes ?? 0,
    planned: session !== undefined,
    state: stateOf(entries),
    entries,
  };
}

const order: readonly Kind[] = ['strength', 'pool', 'balance', 'endurance', 'daily', 'hands', 'breathing', 'stretch'];

/** Kinds of session in the programme, the main ones first. */
export const kindsOf = (week: readonly DayPlan[]): Kind[] => {
  const there = new Set<SessionKind>(week.flatMap(({ sessions }) => sessions.map(({ kind }) => kind)));
  return order.filter((kind) => there.has(kind));
};
