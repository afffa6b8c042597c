import { answer, cite, criterion, ref, sum } from './build.ts';
import type { Quantity } from './criterion.ts';
import { known } from './scale-stages.ts';

const at = cite('arm and leg grades', 'Y2', 'S117');
const total: Quantity = sum(answer('incat', 'arm', 0, 5), answer('incat', 'leg', 0, 5));

export const incat = criterion({
  id: 'incat',
  title: 'INCAT disability score',
  kind: 'scale',
  condition: 'neuromuscular',
  source: 'incat',
  section: '9',
  findings: { known: known(total, at) },
  domains: { known: 'function' },
  stages: [{ result: 'scored', when: ref('known') }],
  otherwise: 'scored',
  staging: 'bands',
  score: { of: total, min: 0, max: 10 },
  departures: [
    'The adjusted score, which ignores a change of the arm between 0 and 1, concerns change and is not computed here.',
  ],
});
