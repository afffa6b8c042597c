import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes1999-2006-calf-circumference-lms-bands',
  title: 'Calf circumference, United States 1999–2006, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/BMX 1999-2006',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'calf-circumference',
      unit: 'cm',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'US civilian non-institutionalised population, pregnant women excluded; age top-coded at 85',
      protocol: 'maximum calf girth, right leg',
      notes: ['confounded-by-fat'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 8-11 1398 24 24.7 25.4 27 29.3 32 35.38 36.78 38.2
M 12-15 2242 27.2 28 29.7 32.2 34.7 37.7 41 43.4 44.5
M 16-19 2274 31.7 32.2 33.3 35.2 37.6 40.6 43.6 45.7 46.6
M 20-29 1486 32.5 33.3 34.2 36.3 38.6 41.6 44.7 47.2 48.86
M 30-39 1411 33.09 33.91 34.7 36.9 39.3 42 44.5 46.6 47.88
M 40-49 1521 33.5 34.4 35.6 37.6 39.7 42.4 44.89 46.7 47.6
M 50-59 1157 32.4 33.67 34.6 37.2 39.4 41.92 44.4 46 47.17
M 60-69 1337 32.4 33.2 34.4 36.7 38.88 41.47 43.5 44.9 45.71
M 70-79 1052 31.47 32.2 33.2 35.3 37.5 39.7 41.9 43.48 44.76
M 80-120 626 30.41 31.23 32.2 33.8 35.7 38 40.1 41.2 42
F 8-11 1445 23.9 24.4 25.4 27.2 29.9 32.7 36 37.52 39
F 12-15 2288 28.5 29.3 30.6 32.5 34.8 37.42 40.7 43.1 44
F 16-19 1996 30.5 31 32 34 36.2 39.19 42.6 45 46.51
F 20-29 1343 30.9 31.8 32.6 34.7 37.4 40.3 44.1 46.79 49
F 30-39 1352 31.29 32.04 33.4 35.4 37.9 41.2 45.1 47.7 49.5
F 40-49 1549 32 32.8 33.8 35.7 38.4 41.8 45.5 47.8 49.08
F 50-59 1169 31.4 32.2 33.2 35.5 37.7 41.25 44.3 47.2 48.53
F 60-69 1396 31.22 31.8 32.8 35.1 37.8 41.1 44.5 46.49 48.21
F 70-79 920 29.92 30.78 32 34 36.3 39.3 42.2 44.3 45.59
F 80-120 707 28.08 29.42 30.6 32.5 34.9 37.2 39.8 41.7 42.67
`,
    },
  ],
};
