import type { Issue, Place } from '../observations/issue.ts';

/** `people.csv, row 7, column grip`: where an issue is, as a reader of the file would say it. */
export function placeWords({ file, pointer, row, line, field }: Place): string {
  return [
    file,
    line !== undefined && `line ${line}`,
    row !== undefined && `row ${row}`,
    field !== undefined && `column ${field}`,
    pointer,
  ]
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join(', ');
}

/** One line for one issue: `error unknown-measure at /observations/3/measure: expected …`. */
export function issueLine({ severity, code, place, expected }: Issue): string {
  const where = placeWords(place);
  return `${severity} ${code}${where ? ` at ${where}` : ''}: expected ${expected}`;
}
