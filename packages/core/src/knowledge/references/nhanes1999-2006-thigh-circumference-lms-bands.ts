import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes1999-2006-thigh-circumference-lms-bands',
  title: 'Mid-thigh circumference, United States 1999–2006, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/BMX 1999-2006',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'mid-thigh-circumference',
      unit: 'cm',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'US civilian non-institutionalised population, pregnant women excluded; age top-coded at 85',
      protocol: 'mid-thigh girth, right leg',
      notes: ['confounded-by-fat'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 8-11 1387 32.25 33.2 34.3 36.7 40.2 44.9 49.96 53.3 54.9
M 12-15 2224 36.5 38 40 43.4 47.6 52.4 58.4 62.19 64.93
M 16-19 2256 42.88 44.2 45.5 48.3 52.47 57.5 63.4 66.76 69.5
M 20-29 1480 44.18 45.4 47 50.5 54.1 58.56 63.6 68.17 71.65
M 30-39 1399 44.77 46.19 48 50.8 54.1 58.22 62.4 65.6 68.26
M 40-49 1504 44.9 46.7 48 51.1 54.2 57.85 61.71 64.8 67.3
M 50-59 1146 43.3 44.4 46.8 49.5 52.8 56.6 59.9 62.63 64.74
M 60-69 1324 42.6 43.7 45.48 48.33 51.7 55.1 58.5 61 62.49
M 70-79 1028 41.61 42.6 44.4 46.5 49.6 52.8 56 58.2 59.93
M 80-120 598 39.2 40.2 41.5 44.2 46.7 49.6 52.3 54.8 55.83
F 8-11 1431 32.2 33.1 34.53 37.1 41 45.8 50.9 53.8 55.93
F 12-15 2275 37.88 39 41 44.28 47.7 52.11 58.5 62.3 64.2
F 16-19 1978 41 42.1 43.6 46.6 49.9 55 61.2 66.16 68.9
F 20-29 1325 42 42.67 44.6 48.1 52.2 57.6 63.8 69 71.66
F 30-39 1334 43 44.02 45.4 48.4 52.6 58.8 65 68.86 71.5
F 40-49 1526 42.51 43.6 45.5 48.7 53.1 58.7 64.64 69.48 71.8
F 50-59 1146 42.09 43.11 44.6 47.9 52 57.7 63.1 66.3 69
F 60-69 1364 40.9 42.3 44.1 47.4 51.8 56.33 62.3 66.75 69.5
F 70-79 896 38.6 39.9 41.81 45.3 49 53.9 58 61.72 64.14
F 80-120 664 38 38.6 39.6 43.2 46.8 50.91 55.5 58.53 61.15
`,
    },
  ],
};
