import { all, answer, any, atLeastValue, below, cite, criterion, measure, not, present, ref } from './build.ts';

const at = cite('cut-point', 'Y1', 'S110', 'S111');
const severe = cite('severe cut-point', 'N', 'icu-weakness-diagnosis');
const awake = present('awake-and-cooperative', at);
const later = atLeastValue(answer('icuaw', 'weak-once-awake', 0, 1), 1, '{score}', at);

export const icuaw = criterion({
  id: 'icuaw',
  title: 'Weakness acquired in intensive care',
  kind: 'definition',
  condition: 'icu-weakness',
  source: 'icu-weakness-diagnosis',
  section: '9',
  findings: {
    awake,
    severeWeakness: below('mrc-sum-score', 36, '{score}', severe),
    weakness: below('mrc-sum-score', 48, '{score}', at),
  },
  domains: { severeWeakness: 'strength', weakness: 'strength' },
  stages: [
    { result: 'severe', when: all(awake, ref('severeWeakness')) },
    { result: 'present', when: any(all(awake, ref('weakness')), all(not(awake), later)) },
  ],
  otherwise: 'absent',
  staging: 'bands',
  score: { of: measure('mrc-sum-score'), min: 0, max: 60 },
  departures: [
    'In a person who is not awake and cooperative the result stays open until the examination is repeated.',
    'One examination is enough here; two, a day apart, are advised. A limb that cannot be tested has no agreed rule.',
  ],
});
