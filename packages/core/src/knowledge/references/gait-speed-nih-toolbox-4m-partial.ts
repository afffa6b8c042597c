import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'gait-speed-nih-toolbox-4m-partial',
  title: 'Usual gait speed over 4 m, NIH Toolbox, cells of the abstract',
  citation:
    'Bohannon RW, Wang YC. Four-meter gait speed: normative values and reliability determined for adults participating in the NIH Toolbox study. Arch Phys Med Rehabil 2019;100:509-513',
  doi: '10.1016/j.apmr.2018.06.031',
  url: 'https://discovery.researcher.life/article/.../ef82e5d5029337e280f261565a9b37b0',
  licence: 'facts',
  caution: 'Fast-pace cells are left out: the catalogue holds usual pace.',
  tables: [
    {
      measure: 'gait-speed',
      unit: 'm/s',
      form: 'mean',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'NIH Toolbox norming, n=1,320, US, 18-85 y',
      protocol: '4 m from a static start',
      methods: ['4m'],
      n: 1320,
      notes: ['mean-only'],
      rows: `
sex age mean
B 18-85 1.12
F 80-85 0.95
`,
    },
  ],
};
