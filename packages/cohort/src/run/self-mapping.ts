import { measureNamed } from '@thew/core/input/measure-named';
import { suggestMapping } from '@thew/core/input/suggest-mapping';
import type { Mapping, MeasureMapping } from '../mapping/mapping.ts';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A mapping from what the header says of itself (`grip-strength`, `grip_strength [kg]`, `sex`, `age`), for tables without a file. */
export function selfMapping(columns: readonly string[]): Mapping {
  const { mapping } = suggestMapping(columns);
  const person = mapping.person ?? {};
  const measures: Record<string, MeasureMapping> = {};
  const findings: Record<string, MeasureMapping> = {};
  for (const { column, measure, unit } of mapping.columns ?? []) {
    const names = typeof column === 'string' ? [column] : [...column];
    const known = measureNamed(measure);
    if (!known) continue;
    const into = known.kind === 'finding' ? findings : measures;
    const before = into[known.id];
    into[known.id] = before?.best
      ? { ...before, best: [...before.best, ...names] }
      : { best: names, ...(unit && { unit }) };
  }
  return {
    ...(person.id !== undefined && { id: person.id }),
    person: {
      ...(person.sex !== undefined && { sex: person.sex }),
      ...(person.age !== undefined && { age: quoted(person.age) }),
      ...(person.birthDate !== undefined && { birthDate: person.birthDate }),
      ...(person.ancestry !== undefined && { ancestry: person.ancestry }),
    },
    measures,
    findings,
  };
}
