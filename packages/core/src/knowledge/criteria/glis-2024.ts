import { cite, criterion, present } from './build.ts';

const components = cite('components', 'Y2', 'S10');

export const glis = criterion({
  id: 'glis-2024',
  title: 'Sarcopenia as a concept, GLIS (2024)',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'kirk-2024',
  section: '3.15',
  findings: {
    lowMass: present('low-mass', components),
    lowStrength: present('low-strength', components),
    lowMuscleSpecificStrength: present('low-muscle-specific-strength', components),
  },
  domains: { lowMass: 'mass', lowStrength: 'strength', lowMuscleSpecificStrength: 'strength' },
  stages: [],
  otherwise: 'conceptual-not-computable',
  staging: 'ladder',
  conceptual: 'conceptual-not-computable',
  departures: ['A concept without cut-points: the three components are shown as recorded, no class is given.'],
  cautions: ['Performance is an outcome in this concept, not a component.'],
});
