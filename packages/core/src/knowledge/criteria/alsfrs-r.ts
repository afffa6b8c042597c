import { alsTotal } from './alsfrs-r-items.ts';
import { cite, criterion, ref } from './build.ts';
import { known } from './scale-stages.ts';

const at = cite('items and total', 'Y2', 'S119');

export const alsfrsR = criterion({
  id: 'alsfrs-r',
  title: 'ALS functional rating scale, revised',
  kind: 'scale',
  condition: 'neuromuscular',
  source: 'cedarbaum-1999',
  section: '9',
  findings: { known: known(alsTotal, at) },
  domains: { known: 'function' },
  stages: [{ result: 'scored', when: ref('known') }],
  otherwise: 'scored',
  staging: 'bands',
  score: { of: alsTotal, min: 0, max: 48 },
  departures: [],
});
