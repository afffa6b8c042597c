import { above, all, any, anyMeasured, below, cite, criterion, present, ref } from './build.ts';
import { stated } from './stated.ts';
import { lost, notIntended } from './weight-change.ts';

const at = cite('criteria', 'Y2', 'S77', 'S78');

export const awgc = criterion({
  id: 'awgc-2023',
  title: 'Cachexia, Asian working group (2023)',
  kind: 'definition',
  condition: 'cachexia',
  source: 'arai-2023',
  section: '4.3',
  region: 'Asia',
  findings: {
    chronicDisease: any(stated('cancer', at), present('chronic-disease', at)),
    weightLoss: all(lost('>', 2, at, 'threeToSix', 'sixMonths', 'threeMonths'), notIntended(at)),
    lowBmi: below('bmi', 21, 'kg/m2', at),
    anorexia: present('anorexia', at),
    lowStrength: below('grip-strength', { male: 28, female: 18 }, 'kg', cite('grip', 'N', 'arai-2023')),
    inflammation: anyMeasured(above('crp', 5, 'mg/L', at), present('crp-elevated', at)),
  },
  domains: {
    chronicDisease: 'weight-and-illness',
    weightLoss: 'weight-and-illness',
    lowBmi: 'weight-and-illness',
    anorexia: 'weight-and-illness',
    lowStrength: 'strength',
    inflammation: 'weight-and-illness',
  },
  stages: [
    {
      result: 'cachexia',
      when: all(
        ref('chronicDisease'),
        any(ref('weightLoss'), ref('lowBmi')),
        any(ref('anorexia'), ref('lowStrength'), ref('inflammation')),
      ),
    },
  ],
  otherwise: 'not-cachexia',
  staging: 'ladder',
  departures: [
    'A loss of exactly 2 % does not count (one page words it the other way).',
    'Loss over six or three months stands for the three to six months of the paper. Grip numbers are from memory.',
  ],
});
