import type { Formula } from './formula.ts';

/** 1 ft is exactly 0.3048 m. */
const courses: readonly (readonly [input: string, metres: number, method: string])[] = [
  ['gait-4m-time', 4, '4m'],
  ['gait-6m-time', 6, '6m'],
  ['gait-20ft-time', 6.096, '20ft'],
  ['gait-15ft-time', 4.572, 'other'],
  ['gait-3m-time', 3, 'other'],
  ['gait-8ft-time', 2.4384, 'other'],
];

/**
 * Speed over the course walked; the first course in the list that was walked counts. The quotient is not rounded:
 * 6.096 m in 7.62 s is 0.8 m/s up to the last bit, and every comparison with a cut-point allows 1e-9 for that.
 */
export const gait: readonly Formula[] = courses.map(([input, metres, method]) => ({
  id: `gait-speed-from-${input}`,
  output: 'gait-speed',
  inputs: [input],
  text: `gait speed = ${metres} m / time`,
  source: 'definition of speed; 1 ft = 0.3048 m exactly',
  certainty: 'primary',
  method,
  passesUnable: true,
  compute: (x) => metres / x.number(input),
}));
