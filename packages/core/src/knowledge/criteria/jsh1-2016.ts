import { all, anyMeasured, below, cite, criterion, ref } from './build.ts';

const at = cite('cut-points', 'Y2', 'S63');

export const jsh1 = criterion({
  id: 'jsh1-2016',
  title: 'Sarcopenia in liver disease, Japan Society of Hepatology (first edition)',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'nishikawa-2016',
  section: '3.11',
  region: 'Japan',
  findings: {
    lowStrength: below('grip-strength', { male: 26, female: 18 }, 'kg', at),
    lowMass: anyMeasured(
      below('asmi', { male: 7.0, female: 5.7 }, 'kg/m2', at),
      below(
        'l3-smi',
        { male: 42, female: 38 },
        'cm2/m2',
        cite('CT cut-points of the first edition', 'N', 'nishikawa-2016'),
      ),
    ),
  },
  domains: { lowStrength: 'strength', lowMass: 'mass' },
  stages: [{ result: 'sarcopenia', when: all(ref('lowStrength'), ref('lowMass')) }],
  otherwise: 'not-sarcopenia',
  staging: 'ladder',
  departures: ['The mass index is meant for bioimpedance; one by another method is compared with the same cut-points.'],
  cautions: [
    'For people with chronic liver disease, at any age.',
    'Grip is the mean of both hands here, elsewhere the best.',
  ],
});
