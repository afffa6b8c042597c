import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'sts5-bohannon2006',
  title: 'Five-times sit-to-stand, upper limits of usual, 13 papers',
  citation:
    'Bohannon RW. Reference values for the five-repetition sit-to-stand test: a descriptive meta-analysis of data from elders. Percept Mot Skills 2006;103:215-222',
  doi: '10.2466/pms.103.1.215-222',
  url: 'https://sage.cnpereading.com/doi/10.2466/pms.103.1.215-222',
  licence: 'facts',
  tables: [
    {
      measure: 'chair-stand-5x-time',
      unit: 's',
      form: 'limit',
      ages: 'completed',
      worse: 'higher',
      sampled: 'apparently healthy',
      population: 'meta-analysis of 13 papers, elders 60+',
      protocol: 'five chair rises, arms folded, as fast as possible',
      rows: `
sex age limit
B 60-69 11.4
B 70-79 12.6
B 80-89 14.8
`,
    },
  ],
};
