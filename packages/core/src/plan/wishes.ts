import { thewChoice } from '../knowledge/interventions/own-choice.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import { answered, type CareState, isTrue, isUnable, numberFact } from './care-state.ts';

/** What a person would wish for, as a value to reach or in words alone, and in how many weeks. */
export interface Wish {
  id: string;
  measure?: string;
  target?: number;
  unit?: string;
  direction?: 'at-least' | 'at-most';
  weeks: number;
  at: Citation;
}

const ewgsop: Citation = { place: 'Table 3', certainty: 'primary', sources: ['cruz-jentoft-2019'] };
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

/** What a person in this situation would name, most useful first. */
export function wishes(state: CareState, { mode, level }: { mode?: string; level: number }): Wish[] {
  if (mode === 'pacing')
    return [
      { id: 'find-limit', weeks: 4, at: thewChoice },
      { id: 'crash-free', weeks: 13, at: thewChoice },
    ];
  if (mode) return [];
  if (state.explanation.known.some((id) => progressive.includes(id))) return keepWish(state);
  if (level === 1)
    return [
      { id: 'sit-20-minutes', weeks: 3, at: thewChoice },
      { id: 'stand-with-help', weeks: 6, at: thewChoice },
    ];
  const measured = [...chairWish(state), ...walkWish(state), ...gripWish(state)];
  if (isTrue(state, 'detraining') || state.explanation.contributing.includes('detraining')) {
    measured.push({
      id: 'old-strength',
      weeks: 10,
      at: { place: '', certainty: 'secondary', sources: ['care-halonen-2024-ten-week-break-report'] },
    });
  }
  return measured.length > 0 ? measured : [{ id: 'keep-the-plan', weeks: 12, at: thewChoice }];
}
