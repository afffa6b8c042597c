import { all, below, cite, criterion, present, ref } from './build.ts';

const at = cite('grip screen', 'N', 'icu-weakness-diagnosis');

export const icuGripScreen = criterion({
  id: 'icu-grip-screen',
  title: 'Grip screen for weakness acquired in intensive care',
  kind: 'screen',
  condition: 'icu-weakness',
  source: 'icu-weakness-diagnosis',
  section: '9',
  findings: {
    awake: present('awake-and-cooperative', at),
    lowStrength: below('grip-strength', { male: 11, female: 7 }, 'kg', at),
  },
  domains: { lowStrength: 'strength' },
  stages: [{ result: 'positive', when: all(ref('awake'), ref('lowStrength')) }],
  otherwise: 'negative',
  staging: 'bands',
  departures: ['Cut-points are from memory.'],
});
