import { measureById } from '../knowledge/measures/catalogue.ts';
import { derivedOnly } from '../knowledge/measures/derived-only.ts';
import type { Formula } from '../observations/derived/formula.ts';
import { formulas } from '../observations/derived/formulas.ts';
import type { Facts } from '../observations/facts.ts';
import { hasResult } from './context.ts';
import { effort } from './missing-sets.ts';

const neverMeasured = new Set(derivedOnly.map(({ id }) => id));

/** Indices only: an equation's estimate is no measurement of what it estimates. */
const formulasFor = new Map<string, Formula[]>();
for (const formula of formulas)
  if (formula.person === undefined && measureById(formula.output))
    formulasFor.set(formula.output, [...(formulasFor.get(formula.output) ?? []), formula]);

const cheapest = (ways: readonly string[][]): string[] | undefined =>
  [...ways].sort((a, b) => effort(a) - effort(b) || a.length - b.length)[0];

/** What has to be measured to have this input: a height where the muscle mass is there and only its index is not. */
function toHave(input: string, facts: Facts): readonly string[] {
  const own = formulasFor.get(input);
  if (!own) return [input];
  const open = (id: string) => !hasResult(facts.measures.get(id));
  const must = neverMeasured.has(input);
  const ways = own
    .filter(({ inputs }) => must || inputs.some((id) => !open(id)))
    .map(({ inputs }) => inputs.filter(open).flatMap((id) => toHave(id, facts)));
  const way = cheapest(ways);
  return way && way.length > 0 && (must || effort(way) < effort([input])) ? way : [input];
}

function minimal(sets: readonly string[][]): string[][] {
  const smallFirst = [...sets].sort((a, b) => a.length - b.length);
  return smallFirst.filter(
    (set, index) => !smallFirst.slice(0, index).some((smaller) => smaller.every((input) => set.includes(input))),
  );
}

/**
 * Sets of missing inputs in what is measured or asked, cheapest first: an index of which only the height is missing asks
 * for the height, a ratio that no device shows for its parts. The same array where nothing changes.
 */
export function obtainable(sets: string[][], facts: Facts): string[][] {
  if (!sets.some((set) => set.some((input) => formulasFor.has(input)))) return sets;
  const replaced = sets.map((set) => [...new Set(set.flatMap((input) => toHave(input, facts)))].sort());
  if (replaced.every((set, index) => set.join() === sets[index]?.join())) return sets;
  return minimal(replaced)
    .map((set) => ({ set, minutes: effort(set), name: set.join() }))
    .sort((a, b) => a.minutes - b.minutes || a.set.length - b.set.length || (a.name < b.name ? -1 : 1))
    .map(({ set }) => set);
}
