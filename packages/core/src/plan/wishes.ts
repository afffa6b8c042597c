import { daysBetween } from '../forecast/read-events.ts';
import { thewChoice } from '../knowledge/interventions/own-choice.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import type { PersonRecord, Side } from '../observations/observation.ts';
import type { Goal } from './care-plan.ts';
import { answered, type CareState, isTrue, isUnable, numberFact } from './care-state.ts';

/** What a person would wish for, as a value to reach or in words alone, and in how many weeks. */
export interface Wish {
  id: string;
  measure?: string;
  target?: number;
  unit?: string;
  direction?: 'at-least' | 'at-most';
  weeks: number;
  /** How often people like this got there, where that is published and the forecast has no number. */
  published?: Goal['published'];
  at: Citation;
}

const ewgsop: Citation = { place: 'Table 3', certainty: 'primary', sources: ['cruz-jentoft-2019'] };
const halonen: Citation = { place: '', certainty: 'secondary', sources: ['care-halonen-2024-ten-week-break-report'] };
const battery: Citation = { place: '', certainty: 'secondary', sources: ['guralnik-1994'] };

function chairWish(state: CareState): Wish[] {
  const time = numberFact(state, 'chair-stand-5x-time');
  const cannot = isUnable(state, 'chair-stand-5x-time') || isTrue(state, 'cannot-rise-from-chair') || (time ?? 0) >= 60;
  if (cannot || (time === undefined && isTrue(state, 'chair-rise-hard')))
    return [{ id: 'rise-without-arms', weeks: 12, at: thewChoice }];
  const measure = 'chair-stand-5x-time';
  if (time !== undefined && time > 15)
    return [{ id: 'chair-rise', measure, target: 15, unit: 's', direction: 'at-most', weeks: 12, at: ewgsop }];
  if (time !== undefined && time > 11.19)
    return [{ id: 'chair-rise', measure, target: 11.19, unit: 's', direction: 'at-most', weeks: 16, at: battery }];
  return [];
}

function walkWish(state: CareState): Wish[] {
  const speed = numberFact(state, 'gait-speed');
  const measure = 'gait-speed';
  const base = { id: 'walk-speed', measure, unit: 'm/s', direction: 'at-least' } as const;
  if (speed !== undefined && speed <= 0.8) return [{ ...base, target: 0.81, weeks: 16, at: ewgsop }];
  if (speed !== undefined && speed < 1) return [{ ...base, target: 1, weeks: 12, at: thewChoice }];
  return [];
}

function gripWish(state: CareState): Wish[] {
  const grip = numberFact(state, 'grip-strength');
  const cut = answered(state, 'sex', 'male') ? 27 : answered(state, 'sex', 'female') ? 16 : undefined;
  if (grip === undefined || cut === undefined || grip >= cut) return [];
  return [
    { id: 'grip', measure: 'grip-strength', target: cut, unit: 'kg', direction: 'at-least', weeks: 16, at: ewgsop },
  ];
}

const strengthTests: readonly string[] = ['one-rm-leg-press', 'one-rm-chest-press', 'grip-strength'];
/** A value of the last two years that was at least a twentieth better is one's own to come back to; our own choice. */
const LOOK_BACK_DAYS = 730;
const WORSE_BY = 0.05;

/** Back to the best that the person measured before the loss. */
function ownBestWishes({ observations, asOf }: PersonRecord, state: CareState): Wish[] {
  return strengthTests.flatMap((measure): Wish[] => {
    const now = numberFact(state, measure);
    const earlier = observations
      .filter(
        (one) => one.measure === measure && one.date !== undefined && daysBetween(one.date, asOf) <= LOOK_BACK_DAYS,
      )
      .flatMap(({ value, date }) => (typeof value === 'number' && date !== undefined && date < asOf ? [value] : []));
    const best = Math.max(...earlier);
    if (now === undefined || !Number.isFinite(best) || best * (1 - WORSE_BY) <= now) return [];
    return [{ id: 'own-best', measure, target: best, unit: 'kg', direction: 'at-least', weeks: 10, at: halonen }];
  });
}

/** A hand weaker than this share of the other is to come near it; the tenth that a leading hand has is left. */
const NEAR_OTHER_SIDE = 0.9;
const CLEARLY_WEAKER = 0.85;

function otherSideWish({ observations }: PersonRecord): Wish[] {
  const best = (side: Side): number =>
    Math.max(
      0,
      ...observations
        .filter((one) => one.measure === 'grip-strength' && one.side === side)
        .flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
    );
  const [weak = 0, strong = 0] = [best('left'), best('right')].sort((a, b) => a - b);
  if (weak <= 0 || weak >= CLEARLY_WEAKER * strong) return [];
  return [
    { id: 'grip-like-other-side', target: Math.round(NEAR_OTHER_SIDE * strong), unit: 'kg', weeks: 12, at: thewChoice },
  ];
}

/** With a disease that takes fibres or nerves, keeping what is there is the goal. */
function keepWish(state: CareState): Wish[] {
  const distance = numberFact(state, 'six-minute-walk-distance');
  if (distance === undefined) return [{ id: 'keep-function', weeks: 52, at: thewChoice }];
  return [
    {
      id: 'keep-walk',
      measure: 'six-minute-walk-distance',
      target: distance,
      unit: 'm',
      direction: 'at-least',
      weeks: 52,
      at: thewChoice,
    },
  ];
}

const vanDenBerg: Citation = {
  place: 'abstract',
  certainty: 'secondary',
  sources: ['care-van-den-berg-b-gbs-after-prolonged-ventilation-jnnp'],
};

/** The study tells those on the machine for under two months from those longer. */
const SHORT_VENTILATION_DAYS = 60;

/** After Guillain-Barré the nerve comes back over a year and more; the forecast for healthy muscle does not know it. */
function nerveReturnWishes(state: CareState): Wish[] {
  const days = numberFact(state, 'icu-days');
  const known = isTrue(state, 'ventilated') && days !== undefined;
  const id = known && days <= SHORT_VENTILATION_DAYS ? 'gbs-ventilated' : 'gbs-ventilated-long';
  return [
    { id: 'walk-without-help', weeks: 30, at: vanDenBerg, ...(known && { published: { id, at: vanDenBerg } }) },
    { id: 'no-payback', weeks: 6, at: thewChoice },
  ];
}

const progressive = [
  'duchenne-becker',
  'als',
  'sma',
  'kennedy-sbma',
  'limb-girdle',
  'fshd',
  'myotonic-dystrophy',
  'inclusion-body-myositis',
  'pompe',
  'cmt',
  'post-polio-syndrome',
];

const hasOldStrength = (state: CareState): boolean =>
  isTrue(state, 'detraining') || state.explanation.contributing.includes('detraining');

/** What a person in this situation would name, most useful first. */
export function wishes(
  record: PersonRecord,
  state: CareState,
  { mode, level }: { mode?: string; level: number },
): Wish[] {
  if (mode === 'pacing')
    return [
      { id: 'find-limit', weeks: 4, at: thewChoice },
      { id: 'crash-free', weeks: 13, at: thewChoice },
    ];
  if (mode) return [];
  if (state.explanation.known.some((id) => progressive.includes(id))) return keepWish(state);
  if (state.explanation.known.includes('guillain-barre') && level > 1) return nerveReturnWishes(state);
  if (level === 1)
    return [
      { id: 'sit-20-minutes', weeks: 3, at: thewChoice },
      { id: 'stand-with-help', weeks: 6, at: thewChoice },
    ];
  const own = ownBestWishes(record, state);
  const measured = [
    ...chairWish(state),
    ...walkWish(state),
    ...gripWish(state),
    ...otherSideWish(record),
    ...own,
    ...(own.length === 0 && hasOldStrength(state) ? [{ id: 'old-strength', weeks: 10, at: halonen }] : []),
  ];
  return measured.length > 0 ? measured : [{ id: 'keep-the-plan', weeks: 12, at: thewChoice }];
}
