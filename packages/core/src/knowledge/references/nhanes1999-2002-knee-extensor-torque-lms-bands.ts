import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes1999-2002-knee-extensor-torque-lms-bands',
  title: 'Knee extensor peak torque, 60°/s, United States 1999–2002, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/MSX/MSX_B/BMX',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'knee-extension-torque',
      unit: 'N.m',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'US civilian non-institutionalised population 50-85+ y able to take the test',
      protocol: 'peak force x lever arm (MSXARML)',
      methods: ['isokinetic-60'],
      strictMethod: true,
      notes: ['healthier-subset'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 50-54 282 92.1 105.8 118.7 142.7 169.6 194.9 218 233.3 246.9
M 55-59 191 91.5 100.2 110.5 127.2 153.5 176.9 195 207.6 221.5
M 60-64 277 79.9 90.1 97.3 126.5 145.6 171 189.9 210.6 221.2
M 65-69 238 61.4 74.5 90.8 112.8 136.8 160.1 174.5 181.5 204.7
M 70-74 215 65.8 71.6 77 97.7 122.9 143 166.7 175.9 185.5
M 75-79 150 53.5 58 65.7 88.4 110.2 129.8 148.5 159.6 166.6
M 80-120 187 49.2 51.2 60.3 76.5 92.9 112.4 123.7 135.3 140.9
F 50-54 274 48.5 63.1 72.6 86.5 102.1 117.1 133.8 145.9 151.6
F 55-59 185 52.7 54.1 64.8 79 92.4 107.5 123.5 135.6 139.1
F 60-64 302 49.7 53.4 61.4 71.9 86.5 102.8 113.2 118.5 125.2
F 65-69 223 43.1 51 56.9 68 82 96.7 111.8 117.6 123.6
F 70-74 204 37 43.9 48.7 60.3 74.6 88.1 100.6 106.7 111
F 75-79 121 37.9 39.9 46.8 56.8 67.5 80.6 92.5 97.3 102.6
F 80-120 193 32.8 33.3 38.2 46.1 58.3 72 83.7 95.2 99.9
`,
    },
  ],
};
