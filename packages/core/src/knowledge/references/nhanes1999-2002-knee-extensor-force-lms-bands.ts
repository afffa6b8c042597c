import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'nhanes1999-2002-knee-extensor-force-lms-bands',
  title: 'Knee extensor peak force, 60°/s, United States 1999–2002, age bands',
  citation: 'Computed for this project from NHANES public-use files (CDC/NCHS), DEMO/MSX/MSX_B/BMX',
  url: 'https://wwwn.cdc.gov/nchs/nhanes/ (via snapshot github.com/deepayan/nhanes-snapshot)',
  licence: 'public domain microdata (US Government); derived numbers free to use, cite NCHS',
  tables: [
    {
      measure: 'knee-extension-force',
      unit: 'N',
      form: 'percentiles',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population: 'US civilian non-institutionalised population 50-85+ y able to take the test',
      protocol:
        'Kin-Com isokinetic dynamometer, right leg, 60 deg/s, best of up to 6 trials, gravity corrected; peak force at the pad',
      methods: ['isokinetic-60'],
      strictMethod: true,
      notes: ['healthier-subset'],
      rows: `
sex age n p3 p5 p10 p25 p50 p75 p90 p95 p97
M 50-54 282 282.8 320.5 373.7 431.8 522 588 648.7 708.1 728.2
M 55-59 191 293.8 311.3 342 393.8 473.2 536 598.2 627.9 650.1
M 60-64 277 263.3 276.3 326.1 383.8 453.7 518.6 588.6 619 631.4
M 65-69 238 187.1 225.4 278.1 353.3 419 472.8 529 558 584.7
M 70-74 215 204.6 217.7 245 311 375.2 453 496.9 528.9 551.1
M 75-79 150 173 180.3 211.4 285.1 332.4 397.1 453.7 473 481.5
M 80-120 187 151.1 166 195 238 291 349.6 386.8 418.8 439.2
F 50-54 274 159.1 226.4 252.2 290.6 347 392 449.2 470.8 489
F 55-59 185 175.7 183.4 222.5 271 313 368.7 413.1 439.3 459.9
F 60-64 302 173.5 180.1 204.5 249.7 291 343 381.3 416 426.7
F 65-69 223 163.8 172.9 197 237 278 330 372.6 400.7 418.1
F 70-74 204 120.4 153.3 168.5 207.2 252.3 296.1 345.6 370.9 377
F 75-79 121 132.5 145.1 159.3 180 226.4 271 306.4 317 331.5
F 80-120 193 106 114.9 138.1 163 204 243.8 281.4 317.2 355.3
`,
    },
  ],
};
