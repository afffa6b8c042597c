import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes2015-2018-midarm-circumference-lms-bands',
  title: 'Mid-upper-arm circumference, United States 2015–2018, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/BMX_I,J',
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
      population: 'US civilian non-institutionalised population, pregnant excluded; age top-coded at 80',
      protocol: 'right mid-upper-arm girth',
      notes: ['confounded-by-fat'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 8-11 747 17.2 17.5 18.1 19.5 21.7 25.3 28.65 30.31 31.7
M 12-15 634 19.8 20.22 21.4 23.7 26.8 31.04 35.3 37.44 38.93
M 16-19 558 23.91 24.3 25.62 27.5 30.3 33.8 37.5 40.11 42
M 20-29 781 25 26.3 28 30.2 34 37.1 41.2 43 44.04
M 30-39 780 28.43 29.2 30.4 32.6 35.3 38.42 42.1 45.24 46.59
M 40-49 743 28.4 29.22 30.8 32.95 35 38.2 41.5 43.22 44.6
M 50-59 816 27.4 28.08 29.5 31.5 34.5 37.6 40.1 42.78 44.2
M 60-69 948 27 27.7 29.3 31.2 34.1 37 39.7 42 43.5
M 70-79 549 26 26.77 27.92 30.4 33.1 36.2 38.8 39.67 40.7
M 80-120 302 24.78 25.47 26.3 28.3 30.6 33.4 35.4 37 37.85
F 8-11 768 17.3 17.8 18.6 20.2 22.28 25.3 28.2 30.79 32.4
F 12-15 571 20.7 21.2 22.2 24 26.5 29.8 33.5 36.2 37.29
F 16-19 548 22.01 22.8 23.8 26.01 28.5 32.5 36.63 38.88 40.14
F 20-29 799 22.7 23.7 24.9 26.9 30.7 35.24 40.3 42.1 43.43
F 30-39 829 24.4 25.18 26.43 28.59 32 36 40.8 43.13 45
F 40-49 862 25.16 25.7 26.86 29.2 32.31 36.5 41.75 43.59 45.07
F 50-59 895 24.3 25.17 26.13 29 32.2 35.8 39.72 43.48 45.41
F 60-69 943 24.5 25.08 26.5 28.9 31.72 35.43 39.2 41.1 42.84
F 70-79 502 24.29 24.9 26.28 28.5 31.3 34.6 38.1 41.39 44
F 80-120 310 22.7 23.02 23.7 26.53 29.12 32.6 34.9 37.44 38.52
`,
    },
  ],
};
