import type { Finding } from './finding.ts';

/** Questions, signs and tests: person. */
export const person: readonly Finding[] = [
  {
    id: 'age',
    question: 'Age',
    asker: 'person',
    kind: 'number',
    unit: 'a',
    range: [0],
    system: 'person',
    why: 'Prior for most causes',
    at: { place: '', certainty: 'unverified', sources: ['care-goodpaster-2006-health-abc-strength-loss'] },
  },
  {
    id: 'sex',
    question: 'Sex at birth',
    asker: 'person',
    kind: 'choice',
    options: ['female', 'male'],
    system: 'person',
    why: 'X-linked diseases, norms',
    at: { place: '', certainty: 'unverified', sources: ['care-muscular-dystrophies-epidemiology-bmj-best-practice'] },
  },
  {
    id: 'family-nm',
    aliases: ['family_nm'],
    question: 'Does a muscle or nerve disease run in the family?',
    asker: 'person',
    kind: 'boolean',
    reassuring: false,
    system: 'person',
    why: 'Inherited disease',
    at: {
      place: '',
      certainty: 'unverified',
      sources: ['care-prevalence-of-muscular-dystrophies-neuroepidemiology-2014-43'],
    },
  },
  {
    id: 'smoker',
    question: 'Do you smoke, or were you a heavy smoker?',
    asker: 'person',
    kind: 'boolean',
    reassuring: false,
    system: 'person',
    why: 'Lambert-Eaton with lung cancer',
    at: { place: '', certainty: 'unverified', sources: ['care-lems-and-small-cell-lung-cancer-review'] },
  },
];
