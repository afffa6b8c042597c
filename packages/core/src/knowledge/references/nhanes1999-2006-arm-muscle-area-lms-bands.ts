import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes1999-2006-arm-muscle-area-lms-bands',
  title: 'Mid-arm muscle area, United States 1999–2006, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/BMX 1999-2006',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'arm-muscle-area',
      unit: 'cm2',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'US civilian non-institutionalised population, pregnant women excluded; age top-coded at 85',
      protocol:
        '(MAC - pi*TSF)^2/(4*pi), MAC and triceps skinfold in cm; bone-free value = minus 10 cm2 (men) or 6.5 cm2 (women) per Heymsfield 1982',
      notes: ['not-bone-free'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 8-11 1385 18.06 18.88 20.11 22.86 26.45 31.18 37.1 41.03 43.98
M 12-15 2213 23.35 24.87 27.21 32.71 41.15 49.93 58.25 65.23 69.81
M 16-19 2198 38.71 40.11 43.72 49.2 56.85 66.01 75.34 82.5 85.79
M 20-29 1438 43.76 45.95 49.51 56.31 65.41 75.64 86.64 94.04 100.22
M 30-39 1360 46.43 49.4 53.2 60.21 68.97 79.74 89.46 96.64 104.48
M 40-49 1443 48.59 50.85 54.51 61.7 70.75 80.52 90.82 97.05 103.22
M 50-59 1110 44.39 47.27 51.81 59.18 67.47 76.84 85.68 92.48 95.62
M 60-69 1288 43.07 46.64 50.66 57.2 65.12 73.72 82.63 89 92.55
M 70-79 1027 40.54 43.08 46.83 52.64 60.21 68.47 75.78 81.66 83.55
M 80-120 631 35.72 38.09 42.52 46.57 52.6 58.99 65.34 69.06 73.77
F 8-11 1423 16.12 16.82 18.67 21.79 25.47 30.7 35.84 40.62 42.76
F 12-15 2194 22.58 23.72 25.67 29.19 33.69 38.72 45.9 50.97 55.35
F 16-19 1881 25.56 26.88 28.56 32.38 37.11 42.87 50.53 58.39 63.6
F 20-29 1212 27.62 28.47 30.43 33.88 39.32 46.29 57.27 64.11 71.6
F 30-39 1158 28.26 29.69 31.46 35.47 40.73 48.31 59.64 69.25 75.64
F 40-49 1287 28.59 29.66 32.07 36.4 42.66 51.55 62.43 71.48 78.04
F 50-59 991 29.05 30.27 32.74 36.86 43.3 51.09 62.92 68.44 73.93
F 60-69 1207 28.84 31.13 33.36 38.12 44.71 53.27 64.47 73.71 79.51
F 70-79 863 28.29 30.21 32.51 37.12 43.53 51.32 60.93 68.05 73.08
F 80-120 675 26.41 28.27 30.12 34.58 40.59 47.92 56.84 62.65 69.14
`,
    },
  ],
};
