import type { ColumnMapping, CsvMapping } from '@thew/core/input/csv-mapping';
import type { TableLook } from '@thew/core/input/look-at-table';
import type { DateOrder } from '@thew/core/input/read-date';
import { measures } from '@thew/core/knowledge/measures/catalogue';

/** What a column may hold beside a measure. The last ones are for tables with a row for each value. */
export const personRoles = ['id', 'sex', 'birthDate', 'age', 'ancestry', 'date'] as const;
export const rowRoles = ['measure', 'value', 'unit', 'side', 'site', 'method', 'device', 'absent'] as const;
export type Role = (typeof personRoles)[number] | `row-${(typeof rowRoles)[number]}`;

const roles: readonly string[] = [...personRoles, ...rowRoles.map((role) => `row-${role}`)];
export const isRole = (holds: string): holds is Role => roles.includes(holds);

/** What somebody says a column is: nothing (`''`), a role, or a measure by its id. */
export interface ColumnUse {
  column: string;
  holds: string;
  unit: string;
  side: '' | 'left' | 'right';
  /** How the proposal came about; gone once somebody changed it. */
  certainty?: 'named' | 'guessed';
}

export interface TableSettings {
  dateOrder: '' | DateOrder;
  decimal: '' | '.' | ',';
  /** Codes for no value, apart by commas. */
  missing: string;
  female: string;
  male: string;
}

/** Names of columns about the person in a few languages, beyond those the core takes by name. Ours. */
const spoken: readonly [Role, RegExp][] = [
  ['id', /^(pid|seqn|mrn|name|code|(patient|pat|person|subject|record|study)[ ._-]?(id|nr|no|number|code))$/i],
  ['sex', /^(sex|gender|geschlecht|sexe|sexo|sesso|riagendr)$/i],
  ['birthDate', /birth|\bdob\b|geburt|naiss|nacim/i],
  ['age', /^(age|alter|edad|eta|ridageyr)([ _(].*)?$/i],
  ['date', /^(date|datum|fecha|data|visit|day)([ _].*)?$|date$/i],
];

function named({ mapping }: TableLook): Map<string, Role> {
  const found = new Map<string, Role>();
  for (const role of personRoles) {
    const column = role === 'date' ? mapping.date : mapping.person?.[role];
    if (column !== undefined) found.set(column, role);
  }
  for (const role of rowRoles) {
    const column = mapping.long?.[role];
    if (column !== undefined) found.set(column, `row-${role}`);
  }
  return found;
}

/** The unit in brackets at the end of a name, for whatever measure is chosen. */
const unitIn = (column: string): string => /[([]([^()[\]]{1,20})[)\]]\s*$/.exec(column)?.[1]?.trim() ?? '';

function sideIn(column: string): ColumnUse['side'] {
  if (/\b(left|links|gauche|izquierd[ao])\b/i.test(column.replaceAll('_', ' '))) return 'left';
  return /\b(right|rechts|droite?|derech[ao])\b/i.test(column.replaceAll('_', ' ')) ? 'right' : '';
}

/** A use for every column: as the header says, else as its words suggest, else none. */
export function proposedUses(look: TableLook): ColumnUse[] {
  const byName = named(look);
  const taken = new Set(byName.values());
  return look.columns.map(({ name: column }): ColumnUse => {
    const empty = { column, holds: '', unit: unitIn(column), side: sideIn(column) };
    const role = byName.get(column);
    if (role) return { ...empty, holds: role, certainty: 'named' };
    const guess = look.suggestions.find((one) => one.column === column);
    if (guess && !look.mapping.long) {
      return { ...empty, holds: guess.measure, unit: guess.unit ?? '', certainty: guess.certainty };
    }
    const [heard] = spoken.find(([one, pattern]) => !taken.has(one) && pattern.test(column.trim())) ?? [];
    if (!heard) return empty;
    taken.add(heard);
    return { ...empty, holds: heard, certainty: 'guessed' };
  });
}

/** The values of a column in the sample, each once. */
export function valuesOf({ columns, sample }: TableLook, column: string | undefined): string[] {
  const index = columns.findIndex(({ name }) => name === column);
  if (index < 0) return [];
  return [...new Set(sample.map((row) => row[index]?.trim() ?? '').filter((text) => text !== ''))];
}

const columnFor = (uses: readonly ColumnUse[], role: Role): string | undefined =>
  uses.find(({ holds }) => holds === role)?.column;

/** Day first or month first, where the sample leaves one reading only; dots are day first. */
function orderIn(dates: readonly string[]): TableSettings['dateOrder'] {
  const parts = dates.flatMap((text) => {
    const match = /^(\d{1,2})([./-])(\d{1,2})[./-]\d{4}/.exec(text);
    return match ? [{ first: Number(match[1]), second: Number(match[3]), dots: match[2] === '.' }] : [];
  });
  if (parts.some(({ first, dots }) => dots || first > 12)) return 'DMY';
  return parts.some(({ second }) => second > 12) ? 'MDY' : '';
}

/** Dates of the sample could be read in two ways, so somebody has to say which. */
export function isAmbiguous(look: TableLook, uses: readonly ColumnUse[], settings: TableSettings): boolean {
  const dates = datesIn(look, uses);
  return (
    settings.dateOrder === '' && orderIn(dates) === '' && dates.some((text) => /^\d{1,2}[/-]\d{1,2}[/-]/.test(text))
  );
}

const datesIn = (look: TableLook, uses: readonly ColumnUse[]): string[] =>
  (['date', 'birthDate'] as const).flatMap((role) => valuesOf(look, columnFor(uses, role)));

export function proposedSettings(look: TableLook, uses: readonly ColumnUse[]): TableSettings {
  const sexes = valuesOf(look, columnFor(uses, 'sex')).map((text) => text.toLowerCase());
  const codes = sexes.includes('w') ? { female: 'w', male: 'm' } : { female: '', male: '' };
  return { dateOrder: orderIn(datesIn(look, uses)), decimal: '', missing: '', ...codes };
}

/** A measure by its id or its title, as somebody types it. */
export function measureTyped(text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return measures.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted)?.id;
}

const columnMapping = ({ column, holds, unit, side }: ColumnUse): ColumnMapping => ({
  column,
  measure: holds,
  ...(unit.trim() && { unit: unit.trim() }),
  ...(side && { side }),
});

function sexCodes({ female, male }: TableSettings): Pick<CsvMapping, 'sexCodes'> {
  const codes = [
    ...(female.trim() ? [[female.trim(), 'female'] as const] : []),
    ...(male.trim() ? [[male.trim(), 'male'] as const] : []),
  ];
  return codes.length > 0 ? { sexCodes: Object.fromEntries(codes) } : {};
}

function longOf(uses: readonly ColumnUse[]): Pick<CsvMapping, 'long'> {
  const found = rowRoles.flatMap((role) => {
    const column = columnFor(uses, `row-${role}`);
    return column === undefined ? [] : [[role, column] as const];
  });
  const { measure, value, ...rest } = Object.fromEntries(found) as Partial<Record<(typeof rowRoles)[number], string>>;
  return measure !== undefined && value !== undefined ? { long: { measure, value, ...rest } } : {};
}

/** The mapping that was chosen, as the reader takes it. */
export function mappingOf(look: TableLook, uses: readonly ColumnUse[], settings: TableSettings): CsvMapping {
  const { dateOrder, decimal } = settings;
  const date = columnFor(uses, 'date');
  const person = personRoles.flatMap((role) => {
    const column = role === 'date' ? undefined : columnFor(uses, role);
    return column === undefined ? [] : [[role, column] as const];
  });
  const missing = settings.missing.split(',').map((code) => code.trim());
  return {
    ...(look.delimiter !== undefined && { delimiter: look.delimiter as ',' | ';' | '\t' | '|' }),
    ...(decimal && { decimal }),
    ...(dateOrder && { dateOrder }),
    person: Object.fromEntries(person),
    ...sexCodes(settings),
    ...(date !== undefined && { date }),
    missing: missing.filter((code) => code !== ''),
    columns: uses.filter(({ holds }) => holds !== '' && !isRole(holds)).map(columnMapping),
    ...longOf(uses),
  };
}

/** Something would be read: a measure, or a table with a row for each value. */
export const readsSomething = ({ columns, long }: CsvMapping): boolean =>
  (columns?.length ?? 0) > 0 || long !== undefined;
