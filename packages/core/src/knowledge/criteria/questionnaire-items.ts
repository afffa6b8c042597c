import { criteria } from './catalogue.ts';
import type { Quantity } from './criterion.ts';

/** The lowest and the highest answer that an item can have. */
export type ItemRange = readonly [min: number, max: number];

type Items = ReadonlyMap<string, ItemRange>;

function collect(): ReadonlyMap<string, Items> {
  const found = new Map<string, Map<string, ItemRange>>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ((node as Quantity).kind === 'answer') note(node as Extract<Quantity, { kind: 'answer' }>);
    Object.values(node).forEach(visit);
  };
  const note = ({ questionnaire, item, min, max }: Extract<Quantity, { kind: 'answer' }>): void => {
    const items = found.get(questionnaire) ?? new Map<string, ItemRange>();
    const known = items.get(item) ?? [min, max];
    items.set(item, [Math.min(min, known[0]), Math.max(max, known[1])]);
    found.set(questionnaire, items);
  };
  visit(criteria);
  return found;
}

let all: ReadonlyMap<string, Items> | undefined;

/** The items of a questionnaire that some definition reads, with their range; undefined when none reads it. */
export function questionnaireItems(questionnaire: string): Items | undefined {
  all ??= collect();
  return all.get(questionnaire);
}
