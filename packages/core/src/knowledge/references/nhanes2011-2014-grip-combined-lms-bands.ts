import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes2011-2014-grip-combined-lms-bands',
  title: 'Grip strength, sum of both hands, United States 2011–2014, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO_G/H, MGX_G/H',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'grip-strength',
      quantity: 'grip-combined',
      unit: 'kg',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'US civilian non-institutionalised population, 6-80+ y',
      protocol: 'Takei digital dynamometer, standing; MGDCGSZ = sum of the best reading of each hand',
      methods: ['smedley'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 6-9 885 15.4 16.4 18.14 21.3 25.9 31.04 35.45 38.1 39
M 10-13 715 27.29 29.1 31.87 37 44.5 53.98 65.2 74.5 77.66
M 14-17 630 45.04 51.7 59.24 66.51 77.2 89.29 97.4 105.55 110.88
M 18-19 291 62.24 66.93 71.79 78.92 86.81 96.84 109.5 123.03 125.42
M 20-29 895 62.73 65.6 71.7 83 94.1 106.1 118.26 124.33 130.29
M 30-39 854 63.5 69.64 77.02 87.6 98.16 109.37 117.89 124.88 130.9
M 40-49 807 65.88 70.55 76.06 84.88 94.8 105.06 115.12 119.6 123.7
M 50-59 792 54.59 60.67 68.3 78.69 89.2 97.9 107.12 113.15 117.76
M 60-69 776 54 57.74 62.13 72.15 84 93.46 102.34 107.12 111.8
M 70-79 434 47.02 50.94 54.65 64.26 74.33 82.5 89.9 94.12 95.94
M 80-120 270 35.71 38.25 43.68 53.15 62.56 71.02 80.13 82.81 84.32
F 6-9 790 14.6 15.5 17.2 20.2 24 28.8 33.88 36.9 38.89
F 10-13 718 25.76 27.8 30.57 35.2 42.5 50 56.59 61.46 65.02
F 14-17 617 39.5 40.49 43.86 48.94 54.57 60.52 69.13 73.9 77.42
F 18-19 301 42.33 44.3 46.69 51.84 57.35 64.2 72.29 76.2 79.06
F 20-29 858 42.24 44.6 47.6 53.24 59.5 66.5 72.93 79.6 81.28
F 30-39 860 44.4 45.94 49.3 54.58 61.55 68.1 76.56 81.09 83.06
F 40-49 881 41.5 43.4 46.89 53.5 60.07 66.7 74 77.04 80.02
F 50-59 827 37.25 40 43.17 50.13 55.54 62.1 68.67 72.82 74.43
F 60-69 785 35.71 37.27 41.4 46.1 51.9 57.6 62.4 64.6 68.43
F 70-79 476 26.45 30.1 34.45 40 46.31 51.79 57.92 60.07 61.94
F 80-120 279 20.18 21.5 24.79 30.6 37 43.3 49.54 51.74 55.27
`,
    },
  ],
};
