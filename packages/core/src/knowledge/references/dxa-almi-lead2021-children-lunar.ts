import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'dxa-almi-lead2021-children-lunar',
  title: 'Appendicular lean mass index, Lunar, children of the LEAD cohort',
  citation:
    'Ofenheimer A et al. Reference charts for body composition parameters by DXA in European children and adolescents aged 6 to 18 years - LEAD cohort. Pediatr Obes 2021;16:e12695',
  doi: '10.1111/ijpo.12695',
  url: 'https://github.com/FlorianKrach/scientific-LMS-zscore-app',
  licence: 'Apache-2.0 (repository LICENSE); cite the article',
  tables: [
    {
      measure: 'asmi',
      unit: 'kg/m2',
      form: 'lms',
      ages: 'exact',
      worse: 'lower',
      sampled: 'general population',
      population: 'LEAD cohort, Vienna, Austria, children and adolescents 6-18 y',
      protocol: 'GE Lunar Prodigy DXA whole body; age = days/365.25; LMS continuous in age',
      methods: ['dxa'],
      strictMethod: true,
      device: 'lunar',
      rows: `
sex age L M S
M 6 -0.068811 4.24745 0.129785
M 7 -0.050124 4.46671 0.129714
M 8 -0.031437 4.69256 0.132053
M 9 -0.012747 4.94163 0.13507
M 10 0.005946 5.22332 0.133963
M 11 0.024644 5.53398 0.132289
M 12 0.043344 5.88441 0.134188
M 13 0.062045 6.27294 0.140279
M 14 0.080745 6.68596 0.147766
M 15 0.099444 7.10698 0.147667
M 16 0.118143 7.52671 0.139171
M 17 0.136842 7.94024 0.128055
M 18 0.155542 8.34638 0.116845
F 6 0.378277 3.92524 0.146383
F 7 0.228084 4.15522 0.144734
F 8 0.077887 4.38813 0.143103
F 9 -0.072322 4.62256 0.141491
F 10 -0.222551 4.87023 0.139896
F 11 -0.3728 5.13269 0.138319
F 12 -0.523067 5.39462 0.13676
F 13 -0.673349 5.62874 0.135217
F 14 -0.823639 5.81543 0.133692
F 15 -0.973934 5.96049 0.132184
F 16 -1.124233 6.08407 0.130693
F 17 -1.274534 6.20041 0.129219
F 18 -1.424835 6.31513 0.127761
`,
    },
  ],
};
