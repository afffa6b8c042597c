import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes2011-2018-alm-bmi-hologic-lms-bands',
  title: 'Appendicular lean mass relative to BMI, Hologic, United States 2011–2018, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/DXX/BMX_G,H,I,J',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'asm-bmi',
      unit: 'm2',
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
M 8-11 1421 0.411 0.4285 0.4538 0.5047 0.5622 0.6395 0.7235 0.7911 0.8318
M 12-15 1158 0.5853 0.601 0.655 0.7689 0.9083 1.0368 1.1226 1.1708 1.2213
M 16-19 1022 0.7505 0.7793 0.8505 0.9318 1.0407 1.1397 1.2443 1.2913 1.323
M 20-29 1424 0.7556 0.7767 0.8268 0.9085 1.0145 1.1105 1.2007 1.2606 1.2834
M 30-39 1363 0.7558 0.7717 0.8102 0.8826 0.9739 1.0624 1.1522 1.1998 1.2473
M 40-49 1290 0.7255 0.7648 0.8069 0.8761 0.9491 1.0326 1.1101 1.167 1.2076
M 50-59 1283 0.7197 0.7403 0.7787 0.8494 0.9357 1.0195 1.0985 1.1425 1.171
F 8-11 1410 0.3764 0.3935 0.4188 0.4805 0.5541 0.6375 0.7043 0.7533 0.7844
F 12-15 1030 0.527 0.5485 0.5824 0.6372 0.6976 0.7757 0.8397 0.8803 0.89
F 16-19 1012 0.5355 0.5505 0.5804 0.6259 0.6968 0.7776 0.8367 0.8821 0.9164
F 20-29 1330 0.5057 0.5208 0.5577 0.6078 0.6757 0.754 0.8336 0.8844 0.9124
F 30-39 1336 0.4927 0.5092 0.5411 0.5944 0.6579 0.7371 0.8095 0.8526 0.9005
F 40-49 1427 0.4799 0.5 0.5304 0.5746 0.6381 0.7136 0.7919 0.8213 0.8425
F 50-59 1373 0.4648 0.4822 0.5048 0.5525 0.6123 0.6825 0.7475 0.7935 0.8268
`,
    },
  ],
};
