import type { Session } from './session-log.ts';

export interface StopSign {
  sign: string;
  /** `emergency` and `today`: now. `this-week`: ask somebody before the next session. */
  when: 'emergency' | 'today' | 'this-week';
  date: string;
}

/** Hard stops of the care tables, and patterns in the log that somebody should look at (ours). */
const signs: Readonly<Record<string, StopSign['when']>> = {
  'chest-pain': 'emergency',
  fainting: 'emergency',
  'breathless-at-rest': 'emergency',
  'swollen-calf': 'emergency',
  'dark-urine': 'emergency',
  'new-weakness': 'today',
  'pressure-180-110': 'today',
  fever: 'today',
};

/** Over when a later session was done without any sign; the others stay until somebody has looked. Our own choice. */
const passing: readonly string[] = ['fever', 'pressure-180-110'];

const isOver = (sign: string, date: string, sessions: readonly Session[]): boolean =>
  passing.includes(sign) &&
  sessions.some((later) => later.date > date && later.state !== 'rested' && (later.signs ?? []).length === 0);

const weakRuns = 3;

/** Weaker on the day after, three sessions in a row: overwork until shown otherwise. */
function weakerAgain(sessions: readonly Session[]): StopSign[] {
  const recent = sessions.filter(({ state }) => state !== 'rested').slice(-weakRuns);
  const last = recent.at(-1);
  const all = recent.length === weakRuns && recent.every(({ after }) => after?.weakerNextDay);
  return all && last ? [{ sign: 'weaker-after-training', when: 'this-week', date: last.date }] : [];
}

/** Pain of 7 or more, two sessions in a row. */
function painAgain(sessions: readonly Session[]): StopSign[] {
  const recent = sessions.filter(({ state }) => state !== 'rested').slice(-2);
  const last = recent.at(-1);
  const high = recent.length === 2 && recent.every(({ done }) => done.some(({ pain = 0 }) => pain >= 7));
  return high && last ? [{ sign: 'strong-pain', when: 'this-week', date: last.date }] : [];
}

const urgency = ['this-week', 'today', 'emergency'];

/** When to stop and see somebody, most urgent first; empty is no promise that all is well. */
export function stopSigns(sessions: readonly Session[], daysBack = 14): StopSign[] {
  const last = sessions.at(-1)?.date;
  if (last === undefined) return [];
  const from = new Date(Date.parse(last) - daysBack * 86_400_000).toISOString().slice(0, 10);
  const told = sessions
    .filter(({ date }) => date >= from)
    .flatMap(({ date, signs: noticed = [] }) =>
      noticed
        .filter((sign) => !isOver(sign, date, sessions))
        .map((sign): StopSign => ({ sign, when: signs[sign] ?? 'today', date })),
    );
  return [...told, ...weakerAgain(sessions), ...painAgain(sessions)].sort(
    (a, b) => urgency.indexOf(b.when) - urgency.indexOf(a.when),
  );
}
