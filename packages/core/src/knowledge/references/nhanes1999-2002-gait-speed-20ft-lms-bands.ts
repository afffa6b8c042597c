import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes1999-2002-gait-speed-20ft-lms-bands',
  title: 'Usual gait speed over 20 feet, United States 1999–2002, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/MSX/MSX_B',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'gait-speed',
      unit: 'm/s',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'US civilian non-institutionalised population 50-85+ y, device users included',
      protocol:
        'timed 20-ft (6.096 m) walk at usual pace from a standing start, speed = 6.096/time; values outside 0.05-2.5 m/s dropped',
      methods: ['20ft'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 50-54 319 0.774 0.8 0.893 0.988 1.161 1.292 1.382 1.451 1.561
M 55-59 232 0.766 0.802 0.868 0.986 1.102 1.225 1.337 1.463 1.5
M 60-64 350 0.627 0.7 0.818 0.956 1.071 1.202 1.318 1.383 1.444
M 65-69 298 0.501 0.558 0.759 0.889 1.049 1.181 1.3 1.391 1.445
M 70-74 288 0.457 0.562 0.649 0.819 0.984 1.128 1.267 1.352 1.374
M 75-79 201 0.522 0.577 0.642 0.759 0.931 1.039 1.197 1.249 1.33
M 80-120 293 0.258 0.315 0.47 0.641 0.795 0.964 1.082 1.203 1.277
F 50-54 324 0.69 0.746 0.845 0.966 1.137 1.287 1.401 1.464 1.524
F 55-59 223 0.62 0.657 0.808 0.962 1.108 1.233 1.337 1.437 1.464
F 60-64 375 0.546 0.664 0.755 0.849 1.002 1.142 1.27 1.382 1.437
F 65-69 291 0.52 0.617 0.675 0.8 1.004 1.153 1.328 1.427 1.494
F 70-74 268 0.504 0.53 0.63 0.754 0.919 1.06 1.202 1.336 1.373
F 75-79 185 0.31 0.385 0.515 0.742 0.884 1.04 1.17 1.229 1.265
F 80-120 311 0.27 0.337 0.424 0.565 0.722 0.853 1.013 1.108 1.193
`,
    },
  ],
};
