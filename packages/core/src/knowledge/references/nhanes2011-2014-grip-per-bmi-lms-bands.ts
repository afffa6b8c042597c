import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes2011-2014-grip-per-bmi-lms-bands',
  title: 'Grip strength relative to BMI, United States 2011–2014, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO_G/H, MGX_G/H, BMX_G/H',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'grip-strength',
      quantity: 'grip-per-bmi',
      unit: 'kg/(kg/m2)',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'US civilian non-institutionalised population',
      protocol: 'best grip divided by measured BMI',
      methods: ['smedley'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 6-9 419 0.532 0.574 0.622 0.74 0.869 1.05 1.186 1.256 1.263
M 10-13 719 0.687 0.718 0.789 0.947 1.149 1.374 1.633 1.825 1.976
M 14-17 637 0.939 1.046 1.249 1.474 1.755 2.057 2.251 2.387 2.531
M 18-19 295 1.046 1.087 1.323 1.552 1.886 2.165 2.363 2.564 2.82
M 20-29 900 1.049 1.116 1.293 1.577 1.899 2.199 2.439 2.655 2.764
M 30-39 859 1.121 1.2 1.315 1.525 1.839 2.083 2.338 2.519 2.633
M 40-49 813 1.051 1.174 1.285 1.467 1.724 1.938 2.181 2.339 2.423
M 50-59 807 0.901 0.973 1.137 1.383 1.64 1.863 2.077 2.216 2.307
M 60-69 801 0.849 0.929 1.037 1.272 1.514 1.785 1.951 2.108 2.187
M 70-79 442 0.724 0.859 0.973 1.156 1.358 1.555 1.808 1.951 2.157
M 80-120 266 0.682 0.789 0.864 1.077 1.26 1.436 1.58 1.673 1.721
F 6-9 390 0.511 0.536 0.595 0.679 0.794 0.919 1.044 1.086 1.133
F 10-13 724 0.663 0.698 0.766 0.896 1.074 1.263 1.4 1.52 1.587
F 14-17 615 0.695 0.81 0.917 1.072 1.25 1.411 1.54 1.61 1.679
F 18-19 289 0.689 0.737 0.862 1.053 1.257 1.454 1.634 1.689 1.877
F 20-29 864 0.713 0.744 0.819 0.988 1.201 1.39 1.561 1.658 1.727
F 30-39 861 0.648 0.696 0.795 0.965 1.164 1.346 1.516 1.625 1.735
F 40-49 881 0.589 0.647 0.74 0.897 1.108 1.326 1.503 1.645 1.724
F 50-59 845 0.505 0.563 0.687 0.793 1.015 1.222 1.419 1.527 1.589
F 60-69 801 0.53 0.582 0.657 0.788 0.95 1.099 1.263 1.353 1.422
F 70-79 482 0.438 0.475 0.545 0.673 0.832 1.023 1.165 1.24 1.318
F 80-120 283 0.371 0.4 0.506 0.62 0.755 0.889 1.02 1.129 1.227
`,
    },
  ],
};
