import { cite, criterion, option, ref } from './build.ts';

const at = cite('abstract', 'Y1', 'S33', 'S34');

export const fingerRing = criterion({
  id: 'finger-ring',
  title: 'Finger-ring test',
  kind: 'screen',
  condition: 'sarcopenia',
  source: 'tanaka-2018',
  section: '2.11',
  region: 'Japan',
  findings: {
    smaller: option('finger-ring-test', ['smaller'], at),
    justFits: option('finger-ring-test', ['just-fits'], at),
  },
  domains: { smaller: 'mass', justFits: 'mass' },
  stages: [
    { result: 'positive', when: ref('smaller') },
    { result: 'intermediate', when: ref('justFits') },
  ],
  otherwise: 'negative',
  staging: 'bands',
  departures: [],
  cautions: ['Some hospital work also counts a ring that just fits as positive.'],
});
