import type { AlsItem } from './alsfrs-r-items.ts';
import { alsItem } from './alsfrs-r-items.ts';
import { all, any, atLeast, atMost, cite, count, criterion, ref } from './build.ts';
import type { Quantity, Truth } from './criterion.ts';

const at = cite('domains', 'Y2', 'S122');
const low = (item: AlsItem, most = 1): Truth => atMost(alsItem(item), most, '{score}', at);
const four = [ref('movement'), ref('swallowing'), ref('communication'), ref('breathing')];
const total: Quantity = count(...four);

export const mitosAls = criterion({
  id: 'mitos-als',
  title: 'Milano-Torino stages of ALS (MiToS)',
  kind: 'class',
  condition: 'neuromuscular',
  source: 'chio-2015',
  section: '9',
  findings: {
    movement: any(low('walking'), low('dressing')),
    swallowing: low('swallowing'),
    communication: all(low('speech'), low('handwriting')),
    breathing: any(low('dyspnoea'), low('respiratory-insufficiency', 2)),
  },
  domains: { movement: 'function', swallowing: 'function', communication: 'function', breathing: 'function' },
  stages: [4, 3, 2, 1].map((lost) => ({ result: `stage-${lost}`, when: atLeast(lost, ...four) })),
  otherwise: 'stage-0',
  staging: 'bands',
  score: { of: total, min: 0, max: 4 },
  departures: ['Stage 5 (death) is not a result.'],
});
