import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'dxa-lmi-lead2021-children-lunar',
  title: 'Lean mass index, Lunar, children of the LEAD cohort',
  citation:
    'Ofenheimer A et al. Reference charts for body composition parameters by DXA in European children and adolescents aged 6 to 18 years - LEAD cohort. Pediatr Obes 2021;16:e12695',
  doi: '10.1111/ijpo.12695',
  url: 'https://github.com/FlorianKrach/scientific-LMS-zscore-app',
  licence: 'Apache-2.0 (repository LICENSE); cite the article',
  tables: [
    {
      measure: 'lean-mass-index',
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
M 6 -0.662255 11.0812 0.072156
M 7 -0.574807 11.25257 0.077828
M 8 -0.487358 11.43628 0.084554
M 9 -0.399909 11.67272 0.090322
M 10 -0.312458 11.98538 0.094227
M 11 -0.225002 12.38849 0.098659
M 12 -0.137542 12.91027 0.104838
M 13 -0.050077 13.53646 0.113298
M 14 0.037396 14.23156 0.123034
M 15 0.124878 14.95716 0.124501
M 16 0.212369 15.68478 0.115126
M 17 0.299867 16.401 0.101178
M 18 0.387368 17.10493 0.086891
F 6 -0.012727 10.27331 0.082831
F 7 -0.18209 10.46766 0.087572
F 8 -0.351454 10.68438 0.092517
F 9 -0.520821 10.91308 0.097358
F 10 -0.6902 11.19946 0.101321
F 11 -0.859592 11.59708 0.103809
F 12 -1.028989 12.08167 0.104711
F 13 -1.198387 12.55627 0.104422
F 14 -1.367784 12.93836 0.103308
F 15 -1.537183 13.23921 0.101548
F 16 -1.706592 13.49623 0.099316
F 17 -1.87601 13.72114 0.09702
F 18 -2.045432 13.92105 0.09486
`,
    },
  ],
};
