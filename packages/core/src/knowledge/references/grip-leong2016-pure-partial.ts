import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'grip-leong2016-pure-partial',
  title: 'Grip strength, PURE study, two cells',
  citation:
    'Leong DP et al. Reference ranges of handgrip strength from 125,462 healthy adults in 21 countries (PURE). J Cachexia Sarcopenia Muscle 2016;7(5):535-546',
  doi: '10.1002/jcsm.12112',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4833755',
  licence: 'open access (Wiley; check)',
  caution: 'Only the two cells quoted in the abstract were stored.',
  tables: [
    {
      measure: 'grip-strength',
      name: 'Europe/North America',
      unit: 'kg',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: '125,462 healthy adults 35-70 y, 21 countries (PURE); Europe/North America',
      protocol: 'Jamar dynamometer',
      methods: ['jamar'],
      n: 125462,
      notes: ['one-region'],
      rows: `
sex age p25 p50 p75
M 35-39 43 50 56
`,
    },
    {
      measure: 'grip-strength',
      name: 'South East Asia',
      unit: 'kg',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: '125,462 healthy adults 35-70 y, 21 countries (PURE); South East Asia',
      protocol: 'Jamar dynamometer',
      methods: ['jamar'],
      n: 125462,
      notes: ['one-region'],
      rows: `
sex age p25 p50 p75
F 61-70 14 18 20
`,
    },
  ],
};
