import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes2011-2018-almi-hologic-lms-bands',
  title: 'Appendicular lean mass index, Hologic, United States 2011–2018, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/DXX/BMX_G,H,I,J',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'asmi',
      unit: 'kg/m2',
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
M 8-11 1421 4.2 4.285 4.512 4.911 5.437 6.053 6.793 7.221 7.622
M 12-15 1158 5.032 5.318 5.688 6.278 7.118 7.95 8.982 9.652 10.287
M 16-19 1022 6.09 6.32 6.69 7.393 8.148 9.09 10.066 10.899 11.522
M 20-29 1424 6.336 6.534 6.912 7.665 8.593 9.558 10.543 11.32 11.838
M 30-39 1363 6.929 7.082 7.415 8.109 8.969 9.89 10.869 11.521 12.159
M 40-49 1292 6.791 7.034 7.415 8.103 8.92 9.803 10.749 11.327 11.726
M 50-59 1283 6.607 6.88 7.236 7.924 8.67 9.53 10.41 11.189 11.443
F 8-11 1410 3.803 3.979 4.234 4.676 5.168 5.878 6.622 7.321 7.718
F 12-15 1030 4.621 4.749 4.996 5.513 6.169 6.969 7.858 8.538 8.968
F 16-19 1012 4.753 4.874 5.203 5.746 6.498 7.302 8.406 9.267 9.753
F 20-29 1330 4.879 5.038 5.3 5.934 6.718 7.881 8.968 9.664 10.019
F 30-39 1337 5.116 5.323 5.582 6.149 6.945 7.917 9.119 9.959 10.55
F 40-49 1428 5.132 5.266 5.543 6.08 6.808 7.839 9 9.842 10.422
F 50-59 1373 4.854 5.07 5.368 5.904 6.621 7.635 8.677 9.345 9.652
`,
    },
  ],
};
