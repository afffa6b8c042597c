import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'tug-bohannon2006',
  title: 'Timed up and go, 21 studies',
  citation:
    'Bohannon RW. Reference values for the timed up and go test: a descriptive meta-analysis. J Geriatr Phys Ther 2006;29:64-68',
  doi: '10.1519/00139143-200608000-00004',
  url: 'https://read.qxmd.com/doi/10.1519/00139143-200608000-00004',
  licence: 'facts',
  tables: [
    {
      measure: 'tug-time',
      unit: 's',
      form: 'limit',
      ages: 'completed',
      worse: 'higher',
      sampled: 'apparently healthy',
      population: 'apparently healthy elders, 21 studies',
      protocol: 'TUG 3 m, usual pace',
      rows: `
sex age mean limit
B 60-99 9.4 9.9
B 60-69 8.1 9
B 70-79 9.2 10.2
B 80-99 11.3 12.7
`,
    },
  ],
};
