import { ancestryGroup } from '@thew/core/observations/ancestry';
import type { Dialect } from '../dialects/dialect.ts';
import type { Mapping } from './mapping.ts';

/** Different texts of ancestry that are looked at; a column with more is no column of ancestry. */
export const mostAncestries = 1000;
/** Longer texts are no ancestry, as where one person is read. */
const longest = 100;

/** The column whose texts are ancestries as people wrote them, not codes the mapping explains. */
export function ancestryColumn({ person }: Mapping): string | undefined {
  const how = person?.ancestry;
  if (how === undefined || typeof how === 'string') return how;
  return how.values ? undefined : how.column;
}

/** The group of an ancestry as the assessment of one person takes it. */
export function groupOfAncestry(text: string): string | undefined {
  const said = text.trim().toLowerCase();
  return said === '' || said.length > longest ? undefined : ancestryGroup(said);
}

/** SQL of the group: every text of the table is looked up here, where the assessment looks it up too. */
export function ancestrySql(column: string, texts: readonly string[], { text, types }: Dialect): string {
  const byGroup = new Map<string, string[]>();
  for (const one of texts.slice(0, mostAncestries)) {
    const group = groupOfAncestry(one);
    if (group !== undefined) byGroup.set(group, [...(byGroup.get(group) ?? []), text(one)]);
  }
  if (byGroup.size === 0) return `CAST(NULL AS ${types.text})`;
  const whens = [...byGroup].map(([group, said]) => `WHEN ${column} IN (${said.join(', ')}) THEN ${text(group)}`);
  return `CASE ${whens.join(' ')} END`;
}
