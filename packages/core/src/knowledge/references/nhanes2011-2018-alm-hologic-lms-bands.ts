import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes2011-2018-alm-hologic-lms-bands',
  title: 'Appendicular lean mass, Hologic, United States 2011–2018, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/DXX/BMX_G,H,I,J',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'asm',
      unit: 'kg',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'US civilian non-institutionalised population 8-59 y',
      protocol:
        'Hologic Discovery A whole-body DXA, lean mass excluding BMC of four limbs, limbs with invalidity code excluded (complete cases, non-imputed)',
      methods: ['dxa'],
      strictMethod: true,
      device: 'hologic',
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 8-11 1423 6.785 7.185 7.702 8.968 10.515 12.563 15.349 17.401 18.513
M 12-15 1162 11.005 12.386 13.654 16.257 19.747 22.951 26.885 28.916 30.701
M 16-19 1023 17.734 18.372 19.799 22.01 24.881 28.259 31.646 33.791 35.392
M 20-29 1427 18.946 19.623 20.783 23.137 26.366 29.762 33.767 35.677 38.175
M 30-39 1368 19.951 20.863 22.246 24.677 27.652 30.86 34.354 37.044 38.299
M 40-49 1298 20.015 20.8 21.977 24.587 27.452 30.66 33.944 36.1 37.7
M 50-59 1286 19.52 20.298 21.509 23.669 26.579 29.724 32.56 34.194 35.771
F 8-11 1414 6.285 6.591 7.168 8.583 10.452 12.813 15.23 17.323 18.505
F 12-15 1031 10.761 11.295 12.114 13.745 15.723 18.144 20.706 22.759 24.359
F 16-19 1012 11.798 12.208 13.144 14.784 17.072 19.627 22.521 24.786 27.238
F 20-29 1331 12.361 12.753 13.8 15.505 18.06 20.785 24.276 25.954 27.76
F 30-39 1339 12.726 13.285 14.211 16.128 18.556 21.645 24.629 27.342 29.896
F 40-49 1434 12.686 13.274 14.101 15.801 17.964 20.932 24.179 26.448 28.261
F 50-59 1378 12.353 12.963 13.657 15.272 17.342 20.047 23.207 25.458 26.918
`,
    },
  ],
};
