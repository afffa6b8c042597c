import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'knee-extension-sarabon2021',
  title: 'Isometric knee extension torque per body mass, 411 studies',
  citation:
    'Sarabon N, Kozinc Z, Perman M. Establishing reference values for isometric knee extension and flexion strength. Front Physiol 2021;12:767941',
  doi: '10.3389/fphys.2021.767941',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8554160',
  licence: 'CC BY',
  caution:
    'The source prints the confidence interval of the pooled mean, not the spread between people; its midpoint is shown. Other knee angles and flexion are left out.',
  tables: [
    {
      measure: 'knee-extension-torque',
      quantity: 'knee-torque-per-kg',
      unit: 'N.m/kg',
      form: 'mean',
      ages: 'completed',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: 'meta-analysis of 411 studies, 13,893 participants, healthy',
      protocol: 'isometric, single joint, torque per body mass, knee in mid-range',
      methods: ['isometric'],
      strictMethod: true,
      n: 13893,
      notes: ['mean-only', 'mean-is-midpoint-of-ci'],
      rows: `
sex age mean
M 18-64 3.19
F 18-64 2.41
M 65-120 1.95
F 65-120 1.52
`,
    },
  ],
};
