import {
  above,
  all,
  any,
  anyMeasured,
  atLeast,
  atLeastValue,
  atMost,
  below,
  bySex,
  cases,
  cite,
  count,
  criterion,
  measured,
  not,
  present,
  ref,
  variant,
} from './build.ts';
import type { Quantity } from './criterion.ts';
import { lost, notIntended } from './weight-change.ts';

const at = cite('criteria', 'Y2', 'S107', 'S108');
const band = cite('men with BMI 26.1 to 28: printed 30 in the original, 31 in S107', 'Y2', 'S107', 'S108');

const walkCut = bySex(
  cases([[atMost('body-height', 173, 'cm', at), 7]], 6),
  cases([[atMost('body-height', 159, 'cm', at), 7]], 6),
);
const speedCut = bySex(
  cases([[atMost('body-height', 173, 'cm', at), 4.572 / 7]], 4.572 / 6),
  cases([[atMost('body-height', 159, 'cm', at), 4.572 / 7]], 4.572 / 6),
);

const gripCut = (disputed: number): Quantity =>
  bySex(
    cases(
      [
        [atMost('bmi', 24, 'kg/m2', at), 29],
        [atMost('bmi', 26, 'kg/m2', at), 30],
        [atMost('bmi', 28, 'kg/m2', at), disputed],
      ],
      32,
    ),
    cases(
      [
        [atMost('bmi', 23, 'kg/m2', at), 17],
        [atMost('bmi', 26, 'kg/m2', at), 17.3],
        [atMost('bmi', 29, 'kg/m2', at), 18],
      ],
      21,
    ),
  );

const five = [ref('weightLoss'), ref('exhaustion'), ref('lowActivity'), ref('slowness'), ref('weakness')];
const met: Quantity = count(...five);

export const fried = criterion({
  id: 'fried-2001',
  title: 'Frailty phenotype (Fried 2001)',
  kind: 'definition',
  condition: 'frailty',
  source: 'fried-2001',
  section: '8.1',
  region: 'United States',
  findings: {
    weightLoss: all(
      anyMeasured(above('weight-loss-past-year', 4.5359237, 'kg', at), lost('>=', 5, at, 'year')),
      notIntended(at),
    ),
    exhaustion: anyMeasured(
      atLeastValue('exhaustion-days-per-week', 3, 'd/wk', at),
      present('exhaustion-3-days-a-week', at),
    ),
    lowActivity: below('physical-activity-energy', { male: 383, female: 270 }, 'kcal/wk', at),
    slowness: any(
      all(measured('gait-15ft-time'), atLeastValue('gait-15ft-time', walkCut, 's', at)),
      all(
        not(measured('gait-15ft-time')),
        anyMeasured(atLeastValue('gait-15ft-time', walkCut, 's', at), atMost('gait-speed', speedCut, 'm/s', at)),
      ),
    ),
    weakness: variant('men-bmi-26-28', {
      '30': atMost('grip-strength', gripCut(30), 'kg', band),
      '31': atMost('grip-strength', gripCut(31), 'kg', band),
    }),
  },
  domains: {
    weightLoss: 'weight-and-illness',
    exhaustion: 'function',
    lowActivity: 'function',
    slowness: 'function',
    weakness: 'strength',
  },
  stages: [
    { result: 'frail', when: atLeast(3, ...five) },
    { result: 'prefrail', when: atLeast(1, ...five) },
  ],
  otherwise: 'robust',
  staging: 'bands',
  score: { of: met, min: 0, max: 5 },
  variants: {
    'men-bmi-26-28': {
      options: ['30', '31'],
      why: 'The grip line (kg) of men with a BMI of 26.1 to 28 is printed both ways.',
    },
  },
  departures: [
    'Bands of BMI close at their upper end (24.05 belongs to the next).',
    'Without a 15-foot time the usual gait speed is compared with 15 feet in 6 or 7 s.',
    'Weight lost on purpose does not count where that was recorded.',
    'A class is given only if unmeasured criteria could not change it; the custom of asking for three evaluable criteria is not used.',
  ],
});
