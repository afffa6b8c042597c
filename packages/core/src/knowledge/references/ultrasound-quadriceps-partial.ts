import type { Reference } from './reference.ts';

export const reference: Reference = {
  id: 'ultrasound-quadriceps-partial',
  title: 'Rectus femoris thickness, one overall mean',
  citation:
    'rectus femoris thickness intra-, inter-rater and inter-day reliability study, 106 healthy participants (title/authors not in the excerpt)',
  url: 'https://discovery.researcher.life/topic/minimal-detectable-difference/16995419',
  licence: 'facts',
  caution: '2.12 cm in the source; no values by age or sex.',
  tables: [
    {
      measure: 'rectus-femoris-thickness',
      unit: 'mm',
      form: 'mean',
      ages: 'completed',
      worse: 'lower',
      sampled: 'apparently healthy',
      population: '106 healthy people 18-73 y (58 F, 48 M)',
      protocol: 'right rectus femoris, B-mode',
      n: 106,
      notes: ['mean-only'],
      rows: `
sex age mean
B 18-73 21.2
`,
    },
  ],
};
