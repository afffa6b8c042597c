import { all, any, anyMeasured, cite, criterion, not, present, ref } from './build.ts';
import { stated } from './stated.ts';
import { lost } from './weight-change.ts';

const at = cite('criteria', 'Y2', 'S74', 'S79');

export const precachexia = criterion({
  id: 'precachexia-2010',
  title: 'Pre-cachexia (Muscaritoli 2010)',
  kind: 'definition',
  condition: 'cachexia',
  source: 'muscaritoli-2010',
  section: '4.4',
  findings: {
    chronicDisease: any(stated('cancer', at), present('chronic-disease', at)),
    smallLoss: not(lost('>', 5, at, 'sixMonths', 'threeToSix')),
    inflammation: anyMeasured(present('inflammation', at), present('crp-elevated', at)),
    anorexia: anyMeasured(present('anorexia', at), present('appetite-decreased-1-month', at)),
  },
  domains: {
    chronicDisease: 'weight-and-illness',
    smallLoss: 'weight-and-illness',
    inflammation: 'weight-and-illness',
    anorexia: 'weight-and-illness',
  },
  stages: [
    {
      result: 'precachexia',
      when: all(ref('chronicDisease'), ref('smallLoss'), ref('inflammation'), ref('anorexia')),
    },
  ],
  otherwise: 'not-precachexia',
  staging: 'ladder',
  departures: ['No loss at all also fits, as the paper says "if any".'],
});
