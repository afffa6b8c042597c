import { answer, firstKnown, measure, sum } from './build.ts';
import type { Quantity } from './criterion.ts';

const names = [
  'speech',
  'salivation',
  'swallowing',
  'handwriting',
  'cutting',
  'dressing',
  'turning',
  'walking',
  'stairs',
  'dyspnoea',
  'orthopnoea',
  'respiratory-insufficiency',
] as const;

export type AlsItem = (typeof names)[number];

/** One item of ALSFRS-R, 0–4, by its name or its number in the form. */
export const alsItem = (name: AlsItem): Quantity =>
  firstKnown(
    answer('alsfrs-r', name, 0, 4),
    answer('alsfrs-r', String(names.indexOf(name) + 1), 0, 4),
    ...(name === 'cutting' ? [answer('alsfrs-r', '5a', 0, 4), answer('alsfrs-r', '5b', 0, 4)] : []),
  );

/** ALSFRS-R, 0–48, from the total or the twelve items. */
export const alsTotal: Quantity = firstKnown(measure('alsfrs-r-score'), sum(...names.map(alsItem)));
