import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'grip-massywestropp2011-australia',
  title: 'Grip strength by hand, Australia',
  citation:
    'Massy-Westropp NM et al. Hand grip strength: age and gender stratified normative data in a population-based study. BMC Res Notes 2011;4:127',
  doi: '10.1186/1756-0500-4-127',
  url: 'https://dqref.com/contents/hand-grip-strength.html',
  licence: 'CC BY (BMC)',
  caution:
    'Mean of three trials of one hand: the best of trials reads a little high against it. Left-hand SD of men 20–29 to be checked in print.',
  tables: [
    {
      measure: 'grip-strength',
      unit: 'kg',
      form: 'mean-sd',
      ages: 'completed',
      worse: 'lower',
      sampled: 'general population',
      population:
        '1,366 men and 1,312 women, North West Adelaide Health Study, Australia (hand pain/arthritis excluded)',
      protocol: 'Jamar, seated, elbow 90 deg, mean of three trials per hand',
      methods: ['jamar'],
      notes: ['mean-of-trials'],
      rows: `
sex age side mean sd
M 20-29 right 47 9.5
M 20-29 left 45 9.7
M 30-39 right 47 9.7
M 30-39 left 47 9.8
M 40-49 right 47 9.5
M 40-49 left 45 9.3
M 50-59 right 45 8.4
M 50-59 left 43 8.3
M 60-69 right 40 8.3
M 60-69 left 38 8
M 70-120 right 33 7.8
M 70-120 left 32 7.5
F 20-29 right 30 7
F 20-29 left 28 6.1
F 30-39 right 31 6.4
F 30-39 left 29 6
F 40-49 right 29 5.7
F 40-49 left 28 5.7
F 50-59 right 28 6.3
F 50-59 left 26 5.7
F 60-69 right 24 5.3
F 60-69 left 23 5
F 70-120 right 20 5.8
F 70-120 left 19 5.5
`,
    },
  ],
};
