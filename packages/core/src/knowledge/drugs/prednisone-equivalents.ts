/**
 * Milligrams of prednisone that one milligram of another steroid equals by mouth. Usual textbook equivalence (5 mg
 * prednisone = 4 mg methylprednisolone = 20 mg hydrocortisone = 0.75 mg dexamethasone), from memory: unverified.
 */
export const prednisoneEquivalents: readonly {
  name: string;
  prednisonePerMilligram: number;
  certainty: 'unverified';
}[] = [
  { name: 'prednisone', prednisonePerMilligram: 1, certainty: 'unverified' },
  { name: 'prednisolone', prednisonePerMilligram: 1, certainty: 'unverified' },
  { name: 'methylprednisolone', prednisonePerMilligram: 1.25, certainty: 'unverified' },
  { name: 'hydrocortisone', prednisonePerMilligram: 0.25, certainty: 'unverified' },
  { name: 'cortisone', prednisonePerMilligram: 0.2, certainty: 'unverified' },
  { name: 'dexamethasone', prednisonePerMilligram: 6.67, certainty: 'unverified' },
  { name: 'betamethasone', prednisonePerMilligram: 6.67, certainty: 'unverified' },
  { name: 'deflazacort', prednisonePerMilligram: 0.83, certainty: 'unverified' },
];
