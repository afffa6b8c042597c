/** Dates as people read them: "20 November", with the year when it is not this one. */

export const today = (): string => isoDay(new Date());

/** Local calendar day, YYYY-MM-DD. */
export function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function readableDate(iso: string, language = 'en'): string {
  const date = new Date(`${iso.slice(0, 10)}T12:00:00`);
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  const locale = language === 'en' ? 'en-GB' : language;
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) });
}

export function shortDate(iso: string, language = 'en'): string {
  const date = new Date(`${iso.slice(0, 10)}T12:00:00`);
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  const locale = language === 'en' ? 'en-GB' : language;
  return date.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
}

/** Date under a chart: months for a long span, days for a short one. */
export function axisDate(date: Date, span: number, language = 'en'): string {
  const locale = language === 'en' ? 'en-GB' : language;
  if (span > 700) return date.toLocaleDateString(locale, { month: 'short', year: 'numeric' });
  return date.toLocaleDateString(locale, span > 60 ? { month: 'short' } : { day: 'numeric', month: 'short' });
}
