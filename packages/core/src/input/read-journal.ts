import type { Place } from '../observations/issue.ts';
import type { JournalNote } from '../observations/session.ts';
import type { Admission } from './admit-observation.ts';
import type { Json } from './as-object.ts';
import { reportError, spotAt } from './report.ts';
import { reportUnknownKeys } from './unknown-keys.ts';

const day = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/;

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most;

/** What somebody wrote: the day or the time, the words, and who wrote them where that is known. */
export function readJournalNote(
  entry: Json,
  pointer: string,
  base: Place,
  { issues }: Admission,
): JournalNote | undefined {
  const spot = spotAt(base, pointer);
  reportUnknownKeys(entry, ['date', 'author', 'text'], pointer, base, issues);
  const { date, author, text } = entry;
  const dated = typeof date === 'string' && day.test(date) && !Number.isNaN(Date.parse(date));
  if (!dated) reportError(issues, 'date-not-readable', spot('date'), 'a day as YYYY-MM-DD, or a time in ISO 8601');
  if (!isText(text, 5000)) reportError(issues, 'not-text', spot('text'), 'a text of at most 5000 characters');
  const named = author === undefined || author === null || isText(author, 100);
  if (!named) reportError(issues, 'not-text', spot('author'), 'a name of at most 100 characters');
  if (!dated || !isText(text, 5000)) return undefined;
  return { date, ...(isText(author, 100) && { author }), text };
}
