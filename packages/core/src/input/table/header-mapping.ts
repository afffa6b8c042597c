import type { CsvMapping, LongMapping, PersonColumns } from '../csv-mapping.ts';
import { measureNamed, slug } from '../measure-named.ts';
import type { TableColumn } from './table.ts';

/** Names of the columns about the person, as ids of studies and exports write them. */
const personNames: Record<keyof PersonColumns, readonly string[]> = {
  id: ['id', 'person', 'person-id', 'patient', 'patient-id', 'subject', 'subject-id', 'record-id', 'study-id', 'seqn'],
  sex: ['sex', 'gender'],
  age: ['age', 'age-years'],
  birthDate: ['birthdate', 'birth-date', 'date-of-birth', 'dob'],
  ancestry: ['ancestry'],
};
const dateNames = ['date', 'visit-date', 'measurement-date', 'date-measured', 'effective-date'];

/** A header that names itself: catalogue ids (`grip-strength`, `grip_strength [kg]`, `grip-strength left (kg)`). */
export function headerMapping(columns: readonly TableColumn[]): CsvMapping {
  const names = new Map(columns.map(({ name }) => [slug(name), name] as const).reverse());
  const find = (options: readonly string[]): string | undefined => {
    const known = options.find((option) => names.has(option));
    return known === undefined ? undefined : names.get(known);
  };
  const person: PersonColumns = {};
  for (const [field, options] of Object.entries(personNames) as [keyof PersonColumns, readonly string[]][]) {
    const column = find(options);
    if (column !== undefined) person[field] = column;
  }
  const date = find(dateNames);
  const long = longMapping(names);
  const shared: CsvMapping = { person, ...(date !== undefined && { date }) };
  return long
    ? { ...shared, long }
    : { ...shared, columns: [...new Set(columns.map(({ name }) => name))].flatMap(columnMapping) };
}

function longMapping(names: ReadonlyMap<string, string>): LongMapping | undefined {
  const [measure, value] = [names.get('measure'), names.get('value')];
  if (measure === undefined || value === undefined) return undefined;
  const long: LongMapping = { measure, value };
  for (const field of ['unit', 'date', 'side', 'site', 'method', 'device', 'absent'] as const) {
    const column = names.get(field);
    if (column !== undefined) long[field] = column;
  }
  return long;
}

/** A column named `id`, `id side`, each with an optional `[unit]` or `(unit)`. */
function columnMapping(name: string): NonNullable<CsvMapping['columns']>[number][] {
  if (name.length > 200) return [];
  const { rest, unit } = splitUnit(name);
  const side = /[\s_.-](left|right)$/i.exec(rest)?.[1];
  const bare = side === undefined ? rest : rest.slice(0, -side.length - 1);
  const measure = measureNamed(rest) ?? measureNamed(bare);
  if (!measure) return [];
  const sided = measureNamed(rest) ? undefined : side?.toLowerCase();
  return [{ column: name, measure: measure.id, ...(unit && { unit }), ...(sided && { side: sided }) }];
}

/** `Weight (kg)` and `weight [kg]`: the name and the unit. */
export function splitUnit(name: string): { rest: string; unit?: string } {
  const open = Math.max(name.lastIndexOf('['), name.lastIndexOf(' ('));
  const last = name.trim().at(-1);
  if (open <= 0 || (last !== ']' && last !== ')')) return { rest: name.trim() };
  const unit = name.slice(open).trim().slice(1, -1).trim();
  return unit === '' ? { rest: name.trim() } : { rest: name.slice(0, open).trim(), unit };
}
