import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'grip-dodds2014-uk',
  title: 'Grip strength, Great Britain, twelve studies',
  citation:
    'Dodds RM et al. Grip strength across the life course: normative data from twelve British studies. PLoS ONE 2014;9(12):e113637',
  doi: '10.1371/journal.pone.0113637',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4256164/',
  licence: 'CC BY (PLOS ONE)',
  caution:
    'Printed for single ages five years apart and rounded to whole kilograms; between ages the printed values are interpolated.',
  tables: [
    {
      measure: 'grip-strength',
      unit: 'kg',
      form: 'percentiles',
      ages: 'exact',
      worse: 'lower',
      sampled: 'general population',
      population:
        '60,803 observations from 49,964 people (26,687 female), 12 general-population studies, Great Britain, ages 4-90',
      protocol:
        'maximum grip over the trials of each study, either hand; Jamar or comparable dynamometer; exact-age GAMLSS (Box-Cox Cole-Green) centiles, rounded to whole kg',
      methods: ['jamar'],
      rows: `
sex age verified p10 p25 p50 p75 p90
M 5 0 6 7 8 9 10
M 10 0 12 15 17 20 22
M 15 1 21 25 29 33 38
M 20 1 30 35 40 46 52
M 25 1 36 41 48 55 61
M 30 1 38 44 51 58 64
M 35 1 39 45 51 58 64
M 40 1 38 44 50 57 63
M 45 1 36 42 49 56 61
M 50 1 35 41 48 54 60
M 55 1 34 40 47 53 59
M 60 1 33 39 45 51 56
M 65 1 31 37 43 48 53
M 70 1 29 34 39 44 49
M 75 1 26 31 35 41 45
M 80 1 23 27 32 37 42
M 85 1 19 24 29 33 38
M 90 1 16 20 25 29 33
F 5 0 6 7 8 9 10
F 10 0 12 14 16 19 21
F 15 0 17 20 24 27 30
F 20 1 21 24 28 32 36
F 25 1 23 26 30 35 38
F 30 1 24 27 31 35 39
F 35 1 23 27 31 35 39
F 40 1 23 27 31 35 39
F 45 1 22 26 30 34 38
F 50 1 21 25 29 33 37
F 55 1 19 23 28 32 35
F 60 1 18 22 27 31 34
F 65 1 17 21 25 29 33
F 70 1 16 20 24 27 31
F 75 1 14 18 21 25 28
F 80 1 13 16 19 23 26
F 85 1 11 14 17 20 23
F 90 1 9 11 14 17 20
`,
    },
  ],
};
