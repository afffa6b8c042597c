import { answer, atLeastValue, below, cases, cite, firstKnown, measure, sum } from './build.ts';
import type { Quantity } from './criterion.ts';

/** Scores that more than one definition uses, from a given total or else from the items. */

const falls = cite('falls item: none, 1–3, 4 or more (bands from memory)', 'N', 'malmstrom-2013');

const fallsItem: Quantity = firstKnown(
  answer('sarc-f', 'falls', 0, 2),
  cases(
    [
      [atLeastValue('falls-past-year', 4, '{count}', falls), 2],
      [below('falls-past-year', 1, '{count}', falls), 0],
    ],
    1,
  ),
);

/** SARC-F, 0–10; an unanswered item lies between 0 and 2. */
export const sarcFScore: Quantity = firstKnown(
  measure('sarc-f-score'),
  sum(
    answer('sarc-f', 'strength', 0, 2),
    answer('sarc-f', 'assistance', 0, 2),
    answer('sarc-f', 'rise', 0, 2),
    answer('sarc-f', 'climb', 0, 2),
    fallsItem,
  ),
);
