import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes1999-2002-knee-extensor-torque-per-kg-lms-bands',
  title: 'Knee extensor peak torque per body mass, United States 1999–2002, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/MSX/MSX_B/BMX',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'knee-extension-torque',
      quantity: 'knee-torque-per-kg',
      unit: 'N.m/kg',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'US civilian non-institutionalised population 50-85+ y able to take the test',
      protocol: 'peak force x lever arm / measured body mass',
      methods: ['isokinetic-60'],
      strictMethod: true,
      notes: ['healthier-subset'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 50-54 282 1.124 1.21 1.337 1.632 1.908 2.226 2.425 2.515 2.612
M 55-59 191 0.945 1.142 1.272 1.556 1.796 2.016 2.258 2.46 2.489
M 60-64 276 1.015 1.047 1.207 1.445 1.683 1.948 2.223 2.399 2.512
M 65-69 238 0.807 0.859 1.04 1.383 1.62 1.766 2.004 2.137 2.19
M 70-74 212 0.779 0.858 0.948 1.26 1.462 1.741 1.967 2.1 2.181
M 75-79 150 0.632 0.7 0.897 1.094 1.393 1.611 1.842 1.965 1.986
M 80-120 183 0.698 0.754 0.836 1.03 1.228 1.501 1.691 1.833 1.917
F 50-54 273 0.656 0.74 0.955 1.173 1.358 1.634 1.888 1.994 2.1
F 55-59 185 0.571 0.636 0.804 1.048 1.29 1.464 1.702 1.772 1.95
F 60-64 302 0.582 0.72 0.835 0.993 1.154 1.369 1.556 1.688 1.732
F 65-69 223 0.663 0.734 0.791 0.939 1.111 1.364 1.525 1.652 1.712
F 70-74 204 0.515 0.651 0.743 0.907 1.098 1.256 1.47 1.545 1.622
F 75-79 120 0.504 0.55 0.666 0.866 1.052 1.199 1.312 1.49 1.521
F 80-120 192 0.509 0.525 0.6 0.768 0.986 1.147 1.306 1.454 1.543
`,
    },
  ],
};
