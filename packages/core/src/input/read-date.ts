export type DateOrder = 'YMD' | 'DMY' | 'MDY';

/** A calendar day from text. `partial`: only year or month was given, so its first day stands. */
export type DateRead =
  | { kind: 'date'; date: string; doubt?: 'partial-date' | 'date-not-iso' }
  | { kind: 'missing' }
  | { kind: 'wrong' };

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][0-9:.,+\-Z ]*)?$/;
const partial = /^(\d{4})(?:-(\d{2}))?$/;
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const yearLast = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})$/;

/**
 * ISO 8601 first; day-first with dots (`20.11.2026`) and slashes only where one reading is possible or `order` says
 * which. A date that no calendar has is wrong.
 */
export function readDate(value: unknown, order?: DateOrder): DateRead {
  if (value === null || value === undefined) return { kind: 'missing' };
  if (value instanceof Date) return fromDateObject(value);
  if (typeof value !== 'string' || value.length > 40) return { kind: 'wrong' };
  const text = value.trim();
  if (text === '') return { kind: 'missing' };
  const full = iso.exec(text);
  if (full) return day(full[1]!, full[2]!, full[3]!);
  const short = partial.exec(text);
  if (short) return day(short[1]!, short[2] ?? '01', '01', 'partial-date');
  const slashed = yearFirst.exec(text);
  if (slashed) return day(slashed[1]!, slashed[2]!, slashed[3]!, 'date-not-iso');
  return fromYearLast(yearLast.exec(text), order);
}

function fromYearLast(match: RegExpExecArray | null, order: DateOrder | undefined): DateRead {
  if (!match) return { kind: 'wrong' };
  const [, first, separator, second, year] = match as unknown as [string, string, string, string, string];
  const dayFirst = order === 'DMY' || (order !== 'MDY' && (separator === '.' || Number(first) > 12));
  if (dayFirst) return day(year, second, first, 'date-not-iso');
  if (order === 'MDY' || Number(second) > 12) return day(year, first, second, 'date-not-iso');
  return first === second ? day(year, first, second, 'date-not-iso') : { kind: 'wrong' };
}

function fromDateObject(value: Date): DateRead {
  if (Number.isNaN(value.getTime())) return { kind: 'wrong' };
  const [date] = value.toISOString().split('T');
  return date && /^\d{4}-/.test(date) ? { kind: 'date', date } : { kind: 'wrong' };
}

function day(year: string, month: string, dayOfMonth: string, doubt?: 'partial-date' | 'date-not-iso'): DateRead {
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)];
  if (y < 1800 || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return { kind: 'wrong' };
  const date = `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return doubt ? { kind: 'date', date, doubt } : { kind: 'date', date };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Completed years between two days; negative when `to` is earlier. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** The day after: somewhere on Earth it has already begun. */
export function dayAfter(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : new Date(time + 86_400_000).toISOString().slice(0, 10);
}
