import { atLeastValue, atMost, below, cases, cite, criterion, ref, sum, variant } from './build.ts';
import type { Quantity } from './criterion.ts';
import { sarcFScore } from './shared-scores.ts';

const calf = cite('low calf: original reading', 'Y2', 'S22');
const calfBelow = cite('low calf: reading of other users', 'Y2', 'S19', 'S20');

const lowCalf = variant('calf', {
  'at-most': atMost('calf-circumference', { male: 34, female: 33 }, 'cm', calf),
  below: below('calf-circumference', { male: 34, female: 33 }, 'cm', calfBelow),
});

const total: Quantity = sum(sarcFScore, cases([[lowCalf, 10]], 0));

export const sarcCalf = criterion({
  id: 'sarc-calf',
  title: 'SARC-CalF screen',
  kind: 'screen',
  condition: 'sarcopenia',
  source: 'barbosa-silva-2016',
  section: '2.2',
  findings: {
    lowCalf,
    positiveScreen: atLeastValue(total, 11, '{score}', cite('cut-point', 'Y2', 'S19', 'S20', 'S21')),
  },
  domains: { lowCalf: 'mass' },
  stages: [{ result: 'positive', when: ref('positiveScreen') }],
  otherwise: 'negative',
  staging: 'bands',
  score: { of: total, min: 0, max: 20 },
  variants: {
    calf: {
      options: ['at-most', 'below'],
      why: 'Users differ on whether a calf of exactly 34 cm (men) or 33 cm (women) is low.',
    },
  },
  departures: ['A single cut-point of 31 cm for both sexes, used by some, is not applied.'],
  cautions: [
    'SARC-F of 4 to 10 with a calf that is not low is positive on SARC-F and negative here.',
    'Swelling of the leg hides a thin calf.',
  ],
});
