import { all, answer, any, anyMeasured, atMost, below, cite, criterion, not, product, ref, sum } from './build.ts';
import { stated, statedAbsent, statedOr } from './stated.ts';

const abstract = cite('abstract', 'Y1', 'S60');

const reference = sum(
  answer('scwd-2011', 'reference-mean', 0, 30),
  product(-2, answer('scwd-2011', 'reference-sd', 0, 5)),
);

export const scwd = criterion({
  id: 'scwd-2011',
  title: 'Sarcopenia with limited mobility, SCWD (2011)',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'morley-2011',
  section: '3.9',
  findings: {
    lowPerformance: anyMeasured(
      atMost('gait-speed', 1.0, 'm/s', abstract),
      below('six-minute-walk-distance', 400, 'm', abstract),
    ),
    lowMass: statedOr('low-mass', abstract, atMost('asmi', reference, 'kg/m2', abstract)),
    otherCause: any(stated('alternative-diagnosis', abstract), statedAbsent('other-causes-excluded', abstract)),
  },
  domains: { lowMass: 'mass', lowPerformance: 'function' },
  stages: [{ result: 'sarcopenia', when: all(ref('lowPerformance'), ref('lowMass'), not(ref('otherCause'))) }],
  otherwise: 'not-sarcopenia',
  staging: 'ladder',
  departures: [
    'Low mass is two standard deviations or more below healthy people of 20 to 30 of the same ethnic group: mean and standard deviation (kg/m²) must be supplied, or the clinician’s verdict recorded; without them the mass stays unknown.',
    'Muscle disease, claudication, nerve disease or cachexia as the clear cause is taken as absent unless another diagnosis was recorded.',
  ],
});
