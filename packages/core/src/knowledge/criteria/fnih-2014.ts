import { all, atMost, below, cite, criterion, ref, variant } from './build.ts';

const abstract = cite('abstract', 'Y1', 'S55');

export const fnih = criterion({
  id: 'fnih-2014',
  title: 'Weakness and low lean mass, FNIH (2014)',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'studenski-2014',
  section: '3.6',
  region: 'United States and Europe',
  findings: {
    lowStrength: below('grip-strength', { male: 26, female: 16 }, 'kg', abstract),
    lowMass: variant('mass', {
      bmi: below('asm-bmi', { male: 0.789, female: 0.512 }, 'm2', abstract),
      absolute: below(
        'asm',
        { male: 19.75, female: 15.02 },
        'kg',
        cite('alternative cut-points; the women’s value is from memory', 'N', 'S41'),
      ),
    }),
    lowPerformance: variant('gait', {
      'at-most-0.8': atMost('gait-speed', 0.8, 'm/s', cite('slowness', 'Y2', 'S41')),
      'below-0.8': below('gait-speed', 0.8, 'm/s', cite('slowness', 'Y2', 'S57', 'S58')),
    }),
  },
  domains: { lowStrength: 'strength', lowMass: 'mass', lowPerformance: 'function' },
  stages: [
    { result: 'weak-slow-low-mass', when: all(ref('lowStrength'), ref('lowMass'), ref('lowPerformance')) },
    { result: 'weak-low-mass', when: all(ref('lowStrength'), ref('lowMass')) },
  ],
  otherwise: 'not-met',
  staging: 'ladder',
  variants: {
    gait: {
      options: ['at-most-0.8', 'below-0.8'],
      why: 'Sources print the slowness line both ways at exactly 0.8 m/s.',
    },
    mass: {
      options: ['bmi', 'absolute'],
      why: 'Lean mass divided by BMI is the recommended form; kg is the alternative.',
    },
  },
  departures: ['The alternative of grip divided by BMI (1.00 men, 0.56 women) is not used.'],
  cautions: ['Derived in people of 65 and over living at home in the United States and Europe.'],
});
