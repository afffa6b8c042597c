import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'chair-stand-30s-rikli-jones',
  title: 'Chair stands in 30 seconds, United States',
  citation:
    'Rikli RE, Jones CJ. Functional fitness normative scores for community-residing older adults, ages 60-94. J Aging Phys Act 1999;7:162-181 (Senior Fitness Test Manual 2nd ed. 2013)',
  doi: '10.1123/japa.7.2.162',
  url: 'https://pdfcoffee.com/30-second-chairs-it-to-stand-test-pdf-free.html',
  licence: 'facts; SFT manual tables are copyright Human Kinetics',
  caution: 'Transcriptions were read, not the paper; a later edition prints slightly different ranges for two groups.',
  tables: [
    {
      measure: 'chair-stand-30s-count',
      unit: '{count}',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: '7,183 US community-residing adults 60-94 (5,048 women)',
      protocol: 'full stands in 30 s, 43 cm chair, arms crossed',
      n: 7183,
      rows: `
sex age p25 p75
M 60-64 14 19
M 65-69 12 18
M 70-74 12 17
M 75-79 11 17
M 80-84 10 15
M 85-89 8 14
M 90-94 7 12
F 60-64 12 17
F 65-69 11 16
F 70-74 10 15
F 75-79 10 15
F 80-84 9 14
F 85-89 8 13
F 90-94 4 11
`,
    },
  ],
};
