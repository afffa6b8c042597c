import { alsItem } from './alsfrs-r-items.ts';
import {
  answer,
  any,
  atLeast,
  atLeastValue,
  atMost,
  below,
  cases,
  cite,
  criterion,
  firstKnown,
  present,
  ref,
} from './build.ts';
import type { Quantity, Truth } from './criterion.ts';
import { statedOr } from './stated.ts';

const at = cite('stages', 'Y2', 'S120');
const derived = cite('regions from ALSFRS-R answers', 'N', 'balendra-2014');

const lost = (...items: Quantity[]): Truth => any(...items.map((item) => below(item, 4, '{score}', derived)));
const region = (name: string, fromItems: Truth): Truth =>
  atLeastValue(firstKnown(answer('kings-als', name, 0, 1), cases([[fromItems, 1]], 0)), 1, '{score}', at);

const breathing = any(
  atMost(alsItem('dyspnoea'), 0, '{score}', derived),
  below(alsItem('respiratory-insufficiency'), 4, '{score}', derived),
);
const regions = [ref('bulbar'), ref('upperLimb'), ref('lowerLimb')];

export const kingsAls = criterion({
  id: 'kings-als',
  title: "King's stages of ALS",
  kind: 'class',
  condition: 'neuromuscular',
  source: 'roche-2012',
  section: '9',
  findings: {
    bulbar: region('bulbar', lost(alsItem('speech'), alsItem('salivation'), alsItem('swallowing'))),
    upperLimb: region('upper-limb', lost(alsItem('handwriting'), alsItem('cutting'))),
    lowerLimb: region('lower-limb', lost(alsItem('walking'))),
    nutritionalFailure: present('gastrostomy', at),
    respiratoryFailure: statedOr('non-invasive-ventilation', at, breathing),
  },
  domains: { bulbar: 'function', upperLimb: 'function', lowerLimb: 'function' },
  stages: [
    { result: 'stage-4b', when: ref('respiratoryFailure') },
    { result: 'stage-4a', when: ref('nutritionalFailure') },
    { result: 'stage-3', when: atLeast(3, ...regions) },
    { result: 'stage-2', when: atLeast(2, ...regions) },
    { result: 'stage-1', when: atLeast(1, ...regions) },
  ],
  otherwise: 'stage-0',
  staging: 'ladder',
  departures: [
    'With both gastrostomy and ventilation the respiratory stage is named. Stage 5 (death) is not a result.',
    'Regions come from the examiner (bulbar, upper limb, lower limb) or else from ALSFRS-R answers; that translation is from memory.',
  ],
});
