import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes1999-2006-midarm-circumference-lms-bands',
  title: 'Mid-upper-arm circumference, United States 1999–2006, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/BMX 1999-2006',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'mid-arm-circumference',
      unit: 'cm',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'US civilian non-institutionalised population, pregnant women excluded; age top-coded at 85',
      protocol: 'right mid-upper-arm girth',
      notes: ['confounded-by-fat'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 8-11 1399 17.5 18 18.5 20 22 25 28.5 30 31.5
M 12-15 2246 19.8 20.4 21.5 24 26.7 29.9 33.64 35.9 37
M 16-19 2281 24.7 25.3 26.2 28 30.5 34 37.8 39.8 40.8
M 20-29 1501 26.1 26.8 28.21 30.5 33 36.2 39.21 41.8 43
M 30-39 1424 27.5 28.3 29.5 31.6 34 36.8 40 41.8 43.4
M 40-49 1521 27.63 28.5 29.99 32.3 34.6 37.3 40 42 43.6
M 50-59 1162 27 27.92 29.5 31.5 34 36.6 39.3 41.2 42.18
M 60-69 1346 26.8 27.8 29.2 31.1 33.6 36.4 39.06 40.58 41.6
M 70-79 1052 25.71 26.39 28 29.9 32.2 34.5 36.7 38.82 40
M 80-120 638 24.2 24.8 26.4 28 30 32 34.3 35.5 36.4
F 8-11 1446 17.2 17.88 18.6 20 22.4 25.6 28.86 31.1 32.12
F 12-15 2294 20.2 21.1 22.1 23.8 26.1 29.32 33.05 35.7 36.91
F 16-19 2008 22.2 22.7 23.51 25.5 27.8 31 35.63 38 40.2
F 20-29 1354 23 23.7 24.7 26.7 29.5 33.5 37.8 41.2 42.85
F 30-39 1352 23.87 24.43 25.75 28 30.7 35.2 39.39 42.4 44.4
F 40-49 1554 24.34 25.1 26.2 28.6 31.9 36 40 43 45.5
F 50-59 1178 25 25.7 26.8 28.8 32.1 36 40 42.4 44.2
F 60-69 1406 24.75 25.6 27.1 29.4 32.33 36.2 40 43 44.7
F 70-79 943 23.11 24.4 26.1 28.2 31 34.3 37.1 39.34 41
F 80-120 714 22.19 22.9 23.6 26.28 28.9 31.9 35.24 37.06 38.95
`,
    },
  ],
};
