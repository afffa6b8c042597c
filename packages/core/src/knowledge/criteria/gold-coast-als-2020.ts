import {
  all,
  answer,
  any,
  atLeastValue,
  cases,
  cite,
  count,
  criterion,
  firstKnown,
  present,
  ref,
  variant,
} from './build.ts';
import type { Quantity, Truth } from './criterion.ts';

const at = cite('criteria', 'Y2', 'S123');
const names = ['bulbar', 'cervical', 'thoracic', 'lumbosacral'];

const sign = (kind: 'umn' | 'lmn', region: string): Truth =>
  atLeastValue(answer('gold-coast-als-2020', `${kind}-${region}`, 0, 1), 1, '{score}', at);

const regions = (kind: 'umn' | 'lmn'): Quantity =>
  firstKnown(
    answer('gold-coast-als-2020', `${kind}-regions`, 0, 4),
    count(...names.map((region) => sign(kind, region))),
  );

const sameRegion = atLeastValue(
  firstKnown(
    answer('gold-coast-als-2020', 'umn-and-lmn-in-same-region', 0, 1),
    cases([[any(...names.map((region) => all(sign('umn', region), sign('lmn', region)))), 1]], 0),
  ),
  1,
  '{score}',
  at,
);

export const goldCoastAls = criterion({
  id: 'gold-coast-als-2020',
  title: 'ALS, Gold Coast criteria (2020)',
  kind: 'definition',
  condition: 'neuromuscular',
  source: 'shefner-2020',
  section: '9',
  findings: {
    progressive: present('progressive-motor-impairment', at),
    lowerInTwoRegions: atLeastValue(regions('lmn'), 2, '{count}', at),
    upperAndLower: variant('regions', {
      same: sameRegion,
      any: any(
        sameRegion,
        all(atLeastValue(regions('umn'), 1, '{count}', at), atLeastValue(regions('lmn'), 1, '{count}', at)),
      ),
    }),
    mimicsExcluded: present('mimics-excluded', at),
  },
  domains: { progressive: 'function' },
  stages: [
    {
      result: 'met',
      when: all(ref('progressive'), any(ref('lowerInTwoRegions'), ref('upperAndLower')), ref('mimicsExcluded')),
    },
  ],
  otherwise: 'not-met',
  staging: 'ladder',
  variants: {
    regions: {
      options: ['same', 'any'],
      why: 'The text leaves open whether upper signs in one region and lower signs in another single region qualify.',
    },
  },
  departures: [
    'Signs are entered by region (bulbar, cervical, thoracic, lumbosacral) or as numbers of regions; what counts as a lower sign in a limb is left to the examiner.',
  ],
});
