import { answer, atLeastValue, cite, criterion, ref } from './build.ts';

const at = cite('grades of Sunderland and names of Seddon', 'N', 'nerve-injury-grades');
const grade = answer('nerve-injury', 'sunderland', 1, 6);

export const nerveInjury = criterion({
  id: 'nerve-injury',
  title: 'Nerve injury, Sunderland grade named by Seddon',
  kind: 'scale',
  condition: 'neuromuscular',
  source: 'nerve-injury-grades',
  section: '9',
  findings: {
    mixed: atLeastValue(grade, 6, '{score}', at),
    severed: atLeastValue(grade, 5, '{score}', at),
    axonLost: atLeastValue(grade, 2, '{score}', at),
  },
  domains: { axonLost: 'function' },
  stages: [
    { result: 'mixed', when: ref('mixed') },
    { result: 'neurotmesis', when: ref('severed') },
    { result: 'axonotmesis', when: ref('axonLost') },
  ],
  otherwise: 'neurapraxia',
  staging: 'bands',
  score: { of: grade, min: 1, max: 6 },
  departures: ['From memory; grade VI (mixed) is the addition of Mackinnon.'],
});
