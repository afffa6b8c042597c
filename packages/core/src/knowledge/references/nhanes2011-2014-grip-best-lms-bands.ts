import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes2011-2014-grip-best-lms-bands',
  title: 'Grip strength, best of six trials, United States 2011–2014, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO_G/H, MGX_G/H',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'grip-strength',
      unit: 'kg',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population:
        'US civilian non-institutionalised population, 6-80+ y (age top-coded at 80), MEC-examined, n by band',
      protocol:
        'Takei digital dynamometer, standing, three trials per hand alternating, 60 s rest; best of both hands (any effort code)',
      methods: ['smedley'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 6-9 886 8.2 8.6 9.7 11.2 13.5 16.3 18.53 20 20.72
M 10-13 722 14.07 14.99 16.75 19.3 22.96 28 34.1 38.36 40.15
M 14-17 640 23.97 26.84 30.7 34.7 40.42 46.7 50.91 55.22 57.1
M 18-19 296 32.03 34.49 37.54 40.87 45.3 51.22 57 61.96 63.59
M 20-29 902 32.84 34.5 37.8 43.25 48.8 55 61.79 64.76 67.91
M 30-39 863 34.08 36.9 40.05 45.7 51.29 56.19 61.54 65.57 69.66
M 40-49 816 34.52 37 39.9 44.1 49 54.61 59.74 62.49 64
M 50-59 811 29.93 32.82 35.7 41 46.17 50.7 55.5 59.4 62.25
M 60-69 806 28.26 30.49 33.15 38.06 43.4 48.8 52.6 56.7 57.81
M 70-79 453 25.8 26.62 29 33.09 38.55 43.1 46.9 49.2 51.32
M 80-120 276 19.9 20.4 23.8 27.71 32.7 37.3 40.87 43.09 44.56
F 6-9 796 7.9 8.2 8.91 10.6 12.6 15 17.6 19.4 20.33
F 10-13 724 13.6 14.6 15.9 18.4 22 25.92 29.81 32.25 34.06
F 14-17 623 20.4 21.52 23.3 25.9 28.6 31.77 35.7 38.7 40.4
F 18-19 303 22.3 22.73 24.37 27 30.1 33.6 37.8 40.02 41.8
F 20-29 868 22.33 23.24 25.1 27.83 31 34.6 38.1 41.3 42.59
F 30-39 867 23.25 24.3 25.71 28.8 32 35.7 39.9 42.21 43.77
F 40-49 894 21.6 22.8 24.9 28.1 31.2 34.7 38.8 40.9 41.89
F 50-59 852 19.6 20.56 22.6 26.24 29.3 32.6 35.8 38.4 39.67
F 60-69 808 18.88 19.66 21.3 24.1 27 30 32.44 33.9 35.46
F 70-79 485 13.78 16.01 17.9 21 24.1 27.2 30.3 32.03 33.24
F 80-120 293 10.7 12.14 13.56 16.4 19.19 22.88 25.91 27.18 28.5
`,
    },
  ],
};
