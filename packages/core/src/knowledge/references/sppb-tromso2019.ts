import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'sppb-tromso2019',
  title: 'SPPB total, Tromsø',
  citation:
    'Bergland A, Strand BH. Norwegian reference values for the Short Physical Performance Battery (SPPB): the Tromso Study. BMC Geriatr 2019;19:216',
  doi: '10.1186/s12877-019-1234-8',
  url: 'https://bmcgeriatr.biomedcentral.com/articles/10.1186/s12877-019-1234-8/tables/2',
  licence: 'CC BY (BMC)',
  caution:
    'Totals by age and sex are sums of component means and have no spread; the overall mean has. Component scores are not in the catalogue and are left out.',
  tables: [
    {
      measure: 'sppb-score',
      unit: '{score}',
      form: 'mean',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: '7,474 home dwellers 40+ y, Tromso study wave 7, Norway (53.2% women)',
      protocol: 'SPPB: 4-m usual walk, five chair stands, 10-s side-by-side/semi-tandem/tandem; component scores 0-4',
      notes: ['mean-only', 'ceiling-effect', 'regional-norm'],
      rows: `
sex age n mean
M 40-59 1044 11.86
M 60-69 1460 11.65
M 70-74 519 11.38
M 75-79 319 10.84
M 80-99 159 10.13
F 40-59 1252 11.81
F 60-69 1566 11.41
F 70-74 630 10.8
F 75-79 354 10.25
`,
    },
    {
      measure: 'sppb-score',
      name: 'all from 40 years',
      unit: '{score}',
      form: 'mean-sd',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: '7,474 home dwellers 40+ y, Tromso study wave 7, Norway (53.2% women)',
      protocol: 'SPPB: 4-m usual walk, five chair stands, 10-s side-by-side/semi-tandem/tandem; component scores 0-4',
      n: 7474,
      notes: ['ceiling-effect', 'regional-norm'],
      rows: `
sex age mean sd
B 40-99 11.4 1.3
`,
    },
  ],
};
