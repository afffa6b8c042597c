import { all, cite, criterion, measured, not, present, ref } from './build.ts';
import { asianIndexLow } from './shared-mass.ts';
import { statedOr } from './stated.ts';

const abstract = cite('abstract', 'Y1', 'S70');
const mass = cite('appendicular mass: cut-points of AWGS 2019, our choice', 'Y1', 'S21');
const other = cite('fourth class', 'Y2', 'S71');

export const respiratorySarcopenia = criterion({
  id: 'respiratory-sarcopenia-2023',
  title: 'Respiratory sarcopenia, four Japanese societies (2023)',
  kind: 'definition',
  condition: 'respiratory-sarcopenia',
  source: 'sato-2023',
  section: '3.17',
  region: 'Japan',
  findings: {
    weakness: present('respiratory-muscle-weakness', abstract),
    lowRespiratoryMass: present('low-respiratory-muscle-mass', abstract),
    lowMass: statedOr('low-mass', abstract, asianIndexLow(mass)),
    reducedFunction: present('respiratory-function-reduced', other),
  },
  domains: { weakness: 'strength', lowRespiratoryMass: 'mass', lowMass: 'mass', reducedFunction: 'function' },
  stages: [
    { result: 'definite', when: all(ref('weakness'), ref('lowRespiratoryMass')) },
    {
      result: 'probable',
      when: all(ref('weakness'), ref('lowMass'), not(measured('low-respiratory-muscle-mass'))),
    },
    { result: 'possible', when: all(ref('weakness'), not(ref('reducedFunction'))) },
    { result: 'weakness-due-to-respiratory-dysfunction', when: all(ref('weakness'), ref('reducedFunction')) },
  ],
  otherwise: 'none',
  staging: 'ladder',
  departures: [
    'Weakness and low respiratory muscle mass are taken as recorded: per cent of predicted is not computed here.',
    'Low appendicular mass follows AWGS 2019 where it was not recorded as a verdict.',
    'The mass classes come before the class explained by reduced lung function.',
  ],
});
