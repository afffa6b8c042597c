import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'phase-angle',
  title: 'Phase angle, meta-analysis and US adults',
  citation:
    'Mattiello R et al. Reference values for the phase angle of the electrical bioimpedance: systematic review and meta-analysis involving more than 250,000 subjects. Clin Nutr 2020;39:1411-1417; Barbosa-Silva MC et al. Bioelectrical impedance analysis: population reference values for phase angle by age and sex. Am J Clin Nutr 2005;82:49-52',
  doi: '10.1016/j.clnu.2019.07.004',
  url: 'https://researchain.net/papers/10z99z1016w99wjz99zclnuz99z2019z99z07z99z004',
  licence: 'facts',
  caution: 'Barbosa-Silva 2005 is from memory and unverified.',
  tables: [
    {
      measure: 'phase-angle',
      name: 'Mattiello 2020',
      unit: 'deg',
      form: 'mean',
      ages: 'completed',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: '46 studies, 249,844 healthy subjects',
      protocol: 'whole-body BIA at 50 kHz, supine, hand-to-foot; device dependent',
      n: 249844,
      notes: ['mean-only', 'device-specific'],
      rows: `
sex age mean
M 0-2 3.6
M 16-18 7.3
M 81-120 5.3
F 0-2 3.7
F 16-18 6.4
F 81-120 5.4
`,
    },
    {
      measure: 'phase-angle',
      name: 'Barbosa-Silva 2005',
      unit: 'deg',
      form: 'mean-sd',
      ages: 'completed',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: '1,967 healthy adults 18-94 y, USA',
      protocol: 'whole-body BIA at 50 kHz, supine, hand-to-foot; device dependent',
      n: 1967,
      notes: ['device-specific'],
      rows: `
sex age verified mean sd
M 18-20 0 7.9 0.47
M 20-29 0 8.02 0.75
M 30-39 0 8.01 0.85
M 40-49 0 7.76 0.85
M 50-59 0 7.31 0.89
M 60-69 0 6.96 1.1
M 70-94 0 6.19 0.97
F 18-20 0 7.04 0.85
F 20-29 0 6.98 0.92
F 30-39 0 6.87 0.84
F 40-49 0 6.91 0.85
F 50-59 0 6.55 0.87
F 60-69 0 5.97 0.83
F 70-94 0 5.64 1.02
`,
    },
  ],
};
