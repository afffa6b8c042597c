/** Lengths of time named in the text of a setting: `6 wk RT, 3 wk off, 6 wk RT` → 42, 21 and 42 days with their words. */
export interface Phase {
  days: number;
  words: string;
}

const unitDays: Readonly<Record<string, number>> = {
  d: 1,
  day: 1,
  w: 7,
  wk: 7,
  week: 7,
  mo: 30.4,
  month: 30.4,
  y: 365.25,
  yr: 365.25,
  year: 365.25,
};
const pattern =
  /(\d+(?:\.\d+)?)(?:\s*(?:-|–|to)\s*(\d+(?:\.\d+)?))?[\s-]*(days?|d|weeks?|wks?|w|months?|mo|years?|yrs?|y)\b([^\d;]*)/gi;

export function phases(setting: string): Phase[] {
  return [...setting.matchAll(pattern)].map((match) => {
    const low = Number(match[1]);
    const high = match[2] ? Number(match[2]) : low;
    const unit = match[3]!.toLowerCase().replace(/s$/, '');
    return { days: ((low + high) / 2) * (unitDays[unit] ?? 1), words: (match[4] ?? '').toLowerCase() };
  });
}

/** `from 6 to 24 wk`: the days between which the change was measured, when a setting says so. */
export function measuredBetween(setting: string): [number, number] | undefined {
  const match =
    /from\s+(\d+(?:\.\d+)?)\s*(?:wk|weeks?|mo|months?|d|days?)?\s*(?:to|-|–)\s*(\d+(?:\.\d+)?)\s*(d|day|wk|week|mo|month)s?\b/i.exec(
      setting,
    );
  if (!match) return undefined;
  const unit = unitDays[match[3]!.toLowerCase()] ?? 1;
  return [Number(match[1]) * unit, Number(match[2]) * unit];
}

/** Length of the phase whose words match, or undefined. */
export const phaseDays = (setting: string, words: RegExp): number | undefined =>
  phases(setting).find((phase) => words.test(phase.words))?.days;
