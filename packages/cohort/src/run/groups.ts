import type { Dialect } from '../dialects/dialect.ts';
import type { Columns } from '../mapping/compile-expression.ts';

/** One way people are grouped: by a column, or by bands of a number. */
export interface Grouping {
  name: string;
  /** Lower ends of the bands, rising. */
  cuts: readonly number[];
}

/** `sex,age:20,40,60,80` → two groupings. A part that is only a number belongs to the bands before it. */
export function parseGroupings(text: string): Grouping[] {
  const groupings: { name: string; cuts: number[] }[] = [];
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const colon = part.lastIndexOf(':');
    const tail = colon < 0 ? part : part.slice(colon + 1);
    const number = Number(tail);
    const isNumber = tail.trim() !== '' && Number.isFinite(number);
    const open = groupings.at(-1);
    if (colon < 0 && isNumber && open && open.cuts.length > 0) open.cuts.push(number);
    else if (colon > 0 && isNumber) groupings.push({ name: part.slice(0, colon).trim(), cuts: [number] });
    else groupings.push({ name: part, cuts: [] });
  }
  return groupings.map(({ name, cuts }) => ({ name, cuts: [...new Set(cuts)].sort((a, b) => a - b) }));
}

/** `<20`, `20-39`, `40-59`, `60+` for 20, 40, 60: whole numbers name the last year that belongs. */
export function bandLabels(cuts: readonly number[]): string[] {
  if (cuts.length === 0) return [];
  const whole = cuts.every(Number.isInteger);
  const between = cuts
    .slice(1)
    .map((next, index) => (whole ? `${cuts[index]}-${next - 1}` : `${cuts[index]}-<${next}`));
  return [`<${cuts[0]}`, ...between, `${cuts.at(-1)}+`];
}

/** SQL of the group a person belongs to, as text; NULL: none. */
export function groupSql({ name, cuts }: Grouping, columns: Columns, dialect: Dialect): string {
  if (cuts.length === 0) {
    const type = columns.typeOf(name);
    return `CAST(${columns.read(name, type ?? 'text')} AS ${dialect.types.text})`;
  }
  const value = columns.read(name, 'number');
  const labels = bandLabels(cuts);
  const whens = cuts.map(
    (cut, index) => `WHEN ${value} < ${dialect.double(cut - 1e-9)} THEN ${dialect.text(labels[index]!)}`,
  );
  return `CASE WHEN ${value} IS NULL THEN NULL ${whens.join(' ')} ELSE ${dialect.text(labels.at(-1)!)} END`;
}

/** Every combination of known and any: the whole group first, then one grouping at a time, then together. */
export function groupKeys(values: readonly (string | null)[], names: readonly string[]): Record<string, string>[] {
  let keys: Record<string, string>[] = [{}];
  for (const [index, name] of names.entries()) {
    const value = values[index];
    if (value === null || value === undefined) continue;
    keys = keys.flatMap((key) => [key, { ...key, [name]: value }]);
  }
  return keys;
}
