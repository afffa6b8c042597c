import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'grip-steiber2016-germany-age',
  title: 'Grip strength by age, Germany',
  citation:
    'Steiber N. Strong or weak handgrip? Normative reference values for the German population across the life course stratified by sex, age, and body height. PLoS ONE 2016;11(10):e0163917',
  doi: '10.1371/journal.pone.0163917',
  url: 'https://github.com/matej-marjanovic/Grip-Strength-SOEP-Survey-Data',
  licence: 'article CC BY (PLOS ONE); transcription repository states no licence',
  tables: [
    {
      measure: 'grip-strength',
      unit: 'kg',
      form: 'mean-sd',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: '11,790 persons / 25,285 observations, German Socio-Economic Panel 2006-2014, ages 17-90',
      protocol: 'Smedley spring dynamometer, best of four trials (two per hand)',
      methods: ['smedley'],
      rows: `
sex age n mean sd
F 17-19 526 31.5 6.2
F 20-24 799 32.5 5.4
F 25-29 809 33.6 5.6
F 30-34 942 33.3 5.8
F 35-39 1144 34.2 6.2
F 40-44 1357 34.5 6.3
F 45-49 1372 33.4 6.1
F 50-54 1291 32.2 5.9
F 55-59 1092 30 5.5
F 60-64 1004 29 5.3
F 65-69 947 27.6 5.2
F 70-74 895 26 4.9
F 75-79 522 24.2 4.5
F 80-90 420 21.4 4.1
M 17-19 538 48.3 9.6
M 20-24 782 50.7 8.2
M 25-29 710 52.4 8.3
M 30-34 730 53.6 8.2
M 35-39 924 53.4 9.8
M 40-44 1172 53.8 9.3
M 45-49 1294 52.9 8.4
M 50-54 1189 50.4 8.4
M 55-59 1010 49.1 8.5
M 60-64 950 46.3 8.4
M 65-69 1019 44.1 7.3
M 70-74 915 41.7 7.6
M 75-79 582 37.8 7.9
M 80-90 350 33.2 7.5
`,
    },
  ],
};
