/**
 * Milligrams of prednisone that one milligram of another steroid equals by mouth. Usual textbook equivalence (5 mg
 * prednisone = 4 mg methylprednisolone = 20 mg hydrocortisone = 0.75 mg dexamethasone), from memory: unverified. The ATC
 * codes are those of group H02AB.
 */
export const prednisoneEquivalents: readonly {
  name: string;
  atc: string;
  prednisonePerMilligram: number;
  certainty: 'unverified';
}[] = [
  { name: 'prednisone', atc: 'H02AB07', prednisonePerMilligram: 1, certainty: 'unverified' },
  { name: 'prednisolone', atc: 'H02AB06', prednisonePerMilligram: 1, certainty: 'unverified' },
  { name: 'methylprednisolone', atc: 'H02AB04', prednisonePerMilligram: 1.25, certainty: 'unverified' },
  { name: 'hydrocortisone', atc: 'H02AB09', prednisonePerMilligram: 0.25, certainty: 'unverified' },
  { name: 'cortisone', atc: 'H02AB10', prednisonePerMilligram: 0.2, certainty: 'unverified' },
  { name: 'dexamethasone', atc: 'H02AB02', prednisonePerMilligram: 6.67, certainty: 'unverified' },
  { name: 'betamethasone', atc: 'H02AB01', prednisonePerMilligram: 6.67, certainty: 'unverified' },
  { name: 'deflazacort', atc: 'H02AB13', prednisonePerMilligram: 0.83, certainty: 'unverified' },
];
