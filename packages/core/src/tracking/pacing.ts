import { dayNumber } from '../observations/age.ts';
import type { Session } from './session-log.ts';

export interface PacingDay {
  date: string;
  /** Minutes on the feet, steps, or any one measure kept through the log. */
  amount: number;
  crash?: boolean;
}

export interface Pacing {
  /** `finding`: too few days. `hold`: stay. `halve`: a crash. `may-rise`: long enough without one, if a doctor agrees. */
  advice: 'finding' | 'hold' | 'halve' | 'may-rise';
  /** The same ceiling on good and bad days. */
  ceiling?: number;
  /** Days since the last crash, or since the log began. */
  daysWithoutCrash: number;
  /** For `may-rise`: the next ceiling. */
  next?: number;
  because: string;
}

/** Days that it takes to know the limit, and days without a crash before a rise may be talked of; our own choice. */
const findingDays = 7;
const crashFreeDays = 56;
/** A tenth, held for two weeks (story 2). */
const riseShare = 0.1;
const holdDays = 14;

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
};

/** Amounts that were not followed by a crash within three days. */
function paidFor(days: readonly PacingDay[], crashes: readonly string[]): { safe: number[]; costly: number[] } {
  const costs = ({ date }: PacingDay): boolean =>
    crashes.some((crash) => dayNumber(crash) - dayNumber(date) >= 0 && dayNumber(crash) - dayNumber(date) <= 3);
  return {
    safe: days.filter((day) => !costs(day)).map(({ amount }) => amount),
    costly: days.filter(costs).map(({ amount }) => amount),
  };
}

/**
 * Pacing for people whom effort sets back: a ceiling below what brought crashes, halved after a crash, and never raised
 * by itself. After eight weeks without a crash, a tenth more may be talked about with the doctor.
 */
export function pace(days: readonly PacingDay[], asOf: string): Pacing {
  const known = days
    .filter(({ amount }) => Number.isFinite(amount) && amount >= 0)
    .sort((a, b) => a.date.localeCompare(b.date));
  const crashes = known.filter(({ crash }) => crash).map(({ date }) => date);
  const since = crashes.at(-1) ?? known[0]?.date;
  const daysWithoutCrash = since === undefined ? 0 : Math.max(0, dayNumber(asOf) - dayNumber(since));
  if (known.length < findingDays) return { advice: 'finding', daysWithoutCrash, because: 'too-few-days' };
  const { safe, costly } = paidFor(known, crashes);
  const usual = median(safe.length > 0 ? safe : known.map(({ amount }) => amount));
  const ceiling = Math.min(usual, ...costly.map((amount) => amount / 2));
  if (crashes.length > 0 && daysWithoutCrash < holdDays) {
    return { advice: 'halve', ceiling: Math.min(ceiling, usual / 2), daysWithoutCrash, because: 'crash' };
  }
  if (daysWithoutCrash < crashFreeDays)
    return { advice: 'hold', ceiling, daysWithoutCrash, because: 'not-long-enough' };
  return {
    advice: 'may-rise',
    ceiling,
    next: ceiling * (1 + riseShare),
    daysWithoutCrash,
    because: 'two-months-without-crash',
  };
}

/** Days of a session log as pacing days: the minutes noted for the day, else those of its sets. */
export const pacingDays = (sessions: readonly Session[]): PacingDay[] =>
  sessions.map(({ date, done, minutes, after }) => ({
    date,
    amount: minutes ?? done.flatMap(({ sets }) => sets).reduce((sum, { minutes: each = 0 }) => sum + each, 0),
    ...(after?.crash !== undefined && { crash: after.crash }),
  }));
