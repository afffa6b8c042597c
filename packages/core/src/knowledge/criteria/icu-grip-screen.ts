import { all, answer, any, atLeastValue, below, cite, criterion, present, ref } from './build.ts';

const at = cite('grip screen', 'N', 'icu-weakness-diagnosis');

const later = atLeastValue(answer('icuaw', 'weak-once-awake', 0, 1), 1, '{score}', at);

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
  stages: [{ result: 'positive', when: all(ref('lowStrength'), any(ref('awake'), later)) }],
  otherwise: 'negative',
  staging: 'bands',
  departures: [
    'Cut-points are from memory.',
    'In a person who is not awake and cooperative a low grip stays open until the examination is repeated.',
  ],
});
