import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes1999-2004-phase-angle-lms-bands',
  title: 'Phase angle at 50 kHz, United States 1999–2004, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/BIX 1999-2004',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'phase-angle',
      unit: 'deg',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'US civilian non-institutionalised population 8-49 y (not pregnant, no implants)',
      protocol: 'Hydra ECF/ICF 4200 (Xitron) multi-frequency BIA, supine, right hand to foot; arctan(Xc/R) at 50 kHz',
      notes: ['device-specific'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 8-11 1003 5.03 5.143 5.266 5.55 5.95 6.3 6.64 6.899 7.067
M 12-15 1589 5.19 5.336 5.53 5.889 6.31 6.941 7.42 7.63 7.845
M 16-19 1520 6.01 6.18 6.41 6.9 7.39 7.84 8.241 8.498 8.71
M 20-29 952 6.18 6.3 6.588 7.07 7.56 8.039 8.452 8.681 8.86
M 30-39 855 6.26 6.37 6.586 7.01 7.46 7.96 8.379 8.607 8.771
M 40-49 913 5.876 6.073 6.29 6.659 7.12 7.59 8.037 8.359 8.47
F 8-11 1004 4.818 4.886 5.05 5.33 5.69 6.09 6.43 6.74 6.87
F 12-15 1582 4.962 5.08 5.35 5.74 6.17 6.62 7.018 7.26 7.489
F 16-19 1294 5.079 5.18 5.52 5.913 6.36 6.8 7.25 7.49 7.73
F 20-29 799 5.218 5.413 5.679 5.99 6.411 6.86 7.25 7.615 7.769
F 30-39 830 5.18 5.343 5.56 5.957 6.41 6.84 7.24 7.43 7.62
F 40-49 925 5.016 5.15 5.335 5.76 6.17 6.636 7.06 7.375 7.604
`,
    },
  ],
};
