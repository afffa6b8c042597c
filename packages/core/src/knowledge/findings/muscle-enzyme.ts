import type { Finding } from './finding.ts';

/** Questions, signs and tests: muscle enzyme. */
export const muscleEnzyme: readonly Finding[] = [
  {
    id: 'ck-ratio',
    aliases: ['ck_ratio'],
    question: 'Creatine kinase, in multiples of the upper normal limit',
    asker: 'lab',
    kind: 'number',
    unit: '{ULN}',
    range: [0],
    system: 'muscle-enzyme',
    why: 'Over 5 suggests muscle breakdown; over 10 favours inflammatory, necrotizing or dystrophic disease',
    at: { place: '', certainty: 'unverified', sources: ['care-aast-rhabdomyolysis-consensus-2022'] },
  },
  {
    id: 'creatine-kinase',
    aliases: ['ck_iu'],
    measure: true,
    question: 'Creatine kinase',
    asker: 'lab',
    kind: 'number',
    unit: 'U/L',
    range: [0],
    system: 'muscle-enzyme',
    why: 'Peak above 5000 had 83 % sensitivity for needing dialysis',
    at: {
      place: '',
      certainty: 'secondary',
      sources: ['care-rhabdomyolysis-prognostication-232-patients-crit-care-2015'],
    },
  },
  {
    id: 'ck-normal',
    aliases: ['ck_normal'],
    question: 'Is creatine kinase in the normal range?',
    asker: 'lab',
    kind: 'boolean',
    reassuring: true,
    system: 'muscle-enzyme',
    why: 'Fits steroid, disuse, nerve and most endocrine causes',
    at: { place: '', certainty: 'secondary', sources: ['care-corticosteroid-induced-myopathy-prognosis-medscape'] },
  },
];
