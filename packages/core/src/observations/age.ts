/** Ages and days between ISO dates (YYYY-MM-DD), by calendar and without a clock or a time zone. */

const day = 86_400_000;

/** FHIR allows a year or a year and month: the middle of what is known stands for the rest. */
const complete = (date: string): string =>
  date.length >= 10 ? date.slice(0, 10) : date.length === 7 ? `${date}-15` : `${date.slice(0, 4)}-07-01`;

const midnight = (year: number, monthDay: string): number =>
  Date.UTC(year, Number(monthDay.slice(0, 2)) - 1, Number(monthDay.slice(3, 5)));

/** Days since 1970-01-01, the time of day left out; NaN when it is no date. */
export function dayNumber(date: string): number {
  const whole = complete(date);
  return Math.round(midnight(Number(whole.slice(0, 4)), whole.slice(5)) / day);
}

/**
 * Exact age in years on a day: completed years plus the share of the running year. Someone born on 29 February completes
 * a year on 1 March where there is no 29 February. Undefined when a date cannot be read or birth lies after the day.
 */
export function ageOn(birthDate: string, on: string): number | undefined {
  const birth = complete(birthDate);
  const today = complete(on);
  if (birth > today) return undefined;
  const born = birth.slice(5);
  const year = Number(today.slice(0, 4)) - (today.slice(5) < born ? 1 : 0);
  const last = midnight(year, born);
  const next = midnight(year + 1, born);
  const share = (midnight(Number(today.slice(0, 4)), today.slice(5)) - last) / (next - last);
  const age = year - Number(birth.slice(0, 4)) + share;
  return Number.isFinite(age) ? age : undefined;
}
