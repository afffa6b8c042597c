import { atMost, cite, criterion, ref } from './build.ts';

const at = cite('classes; only the outer bounds were read second hand (S43)', 'N', 'janssen-2004', 'S43');

export const janssen2004 = criterion({
  id: 'janssen-2004',
  title: 'Whole-body muscle by bioimpedance / height² (Janssen 2004)',
  kind: 'class',
  condition: 'low-muscle',
  source: 'janssen-2004',
  section: '6.2',
  findings: {
    severe: atMost('smmi', { male: 8.5, female: 5.75 }, 'kg/m2', at),
    moderate: atMost('smmi', { male: 10.75, female: 6.75 }, 'kg/m2', at),
  },
  domains: { severe: 'mass', moderate: 'mass' },
  stages: [
    { result: 'severe', when: ref('severe') },
    { result: 'moderate', when: ref('moderate') },
  ],
  otherwise: 'normal',
  staging: 'bands',
  departures: [],
  cautions: ['Whole-body muscle, not muscle of the limbs.'],
});
