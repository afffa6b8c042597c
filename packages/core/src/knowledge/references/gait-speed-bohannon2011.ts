import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'gait-speed-bohannon2011',
  title: 'Usual gait speed by decade, 41 studies',
  citation: 'Bohannon RW, Andrews AW. Normal walking speed: a descriptive meta-analysis. Physiotherapy 2011;97:182-189',
  doi: '10.1016/j.physio.2010.12.004',
  url: 'https://www.ncbi.nlm.nih.gov/pubmed/21820535',
  licence: 'facts',
  caution:
    'Only the two extreme cells were seen in print; the others are from memory and marked unverified. The source gives no standard deviations.',
  tables: [
    {
      measure: 'gait-speed',
      unit: 'm/s',
      form: 'mean',
      ages: 'completed',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: '23,111 apparently healthy adults, 41 studies, meta-analysis',
      protocol: 'usual pace, 3-30 m course; not for walks timed from the command go over short distances',
      n: 23111,
      notes: ['mean-only'],
      rows: `
sex age verified mean
M 20-29 0 1.358
M 30-39 0 1.433
M 40-49 1 1.434
M 50-59 0 1.433
M 60-69 0 1.339
M 70-79 0 1.262
M 80-99 0 0.968
F 20-29 0 1.341
F 30-39 0 1.337
F 40-49 0 1.39
F 50-59 0 1.313
F 60-69 0 1.241
F 70-79 0 1.132
F 80-99 1 0.943
`,
    },
  ],
};
