import { atMost, below, cite, criterion, ref } from './build.ts';

const at = cite('classes of muscle per body weight', 'Y2', 'S18');

export const janssen2002 = criterion({
  id: 'janssen-2002',
  title: 'Whole-body muscle / body weight (Janssen 2002)',
  kind: 'class',
  condition: 'low-muscle',
  source: 'janssen-2002',
  section: '6.2',
  findings: {
    classII: below('smm-weight-percentage', { male: 31.5, female: 22.1 }, '%', at),
    classI: atMost('smm-weight-percentage', { male: 37, female: 27.6 }, '%', at),
  },
  domains: { classII: 'mass', classI: 'mass' },
  stages: [
    { result: 'class-ii', when: ref('classII') },
    { result: 'class-i', when: ref('classI') },
  ],
  otherwise: 'normal',
  staging: 'bands',
  departures: ['The upper end of class I (37 % men, 27.6 % women) is taken as inside it.'],
  cautions: ['Whole-body muscle, not muscle of the limbs.'],
});
