import { timeToTarget } from '../forecast/crossing.ts';
import { dateOfDay } from '../forecast/read-events.ts';
import type { ForecastEvent, ForecastPerson } from '../forecast/request.ts';
import { thewChoice } from '../knowledge/interventions/own-choice.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import { defaultError } from '../knowledge/measures/default-error.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import type { PersonRecord } from '../observations/observation.ts';
import type { Goal, NutritionPlan, Programme } from './care-plan.ts';
import { answered, type CareState, isTrue, isUnable, numberFact } from './care-state.ts';
import { forecastPerson, upAgain } from './forecast-person.ts';
import { trainingLoad } from './programme.ts';

interface Wish {
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

function wishes(state: CareState, { mode, level }: { mode?: string; level: number }): Wish[] {
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

/** The programme and the food as the forecast reads them. */
export function planEvents(
  { strengthDays, level, items, place, weeks, rules }: Programme,
  nutrition: NutritionPlan,
): ForecastEvent[] {
  const strength = items.filter(({ session }) => session === 'strength');
  const pool = items.find(({ session }) => session === 'pool')?.days.length ?? 0;
  const sessionsPerWeek = (strength.length > 0 ? strengthDays : 0) + pool;
  const setsPerSession = Math.max(1, ...strength.map(({ target }) => target.sets));
  const load = trainingLoad(level.legs, rules.maxEffort, strength.length === 0 ? place : 'home');
  const training: ForecastEvent[] =
    sessionsPerWeek > 0
      ? [{ kind: 'training', startDay: 0, endDay: weeks * 7, sessionsPerWeek, setsPerSession, ...load }]
      : [];
  const grams = nutrition.status === 'targets' ? nutrition.protein?.low : undefined;
  return grams === undefined ? training : [...training, { kind: 'protein-intake', startDay: 0, gramsPerKg: grams }];
}

/** Enough members for a chance to the nearest five of a hundred. */
const members = 120;

const YEAR_DAYS = 365;

/** Share of members on the right side of the target by its date; where fewer than half are, the day by which half are. */
function chanceOf(
  wish: Wish,
  person: ForecastPerson,
  events: readonly ForecastEvent[],
  asOf: string,
): Pick<Goal, 'of100' | 'noChance' | 'likelyBy'> {
  if (wish.measure === undefined || wish.target === undefined || !wish.direction)
    return { noChance: 'not-in-the-forecast' };
  const target = { measure: wish.measure, value: wish.target, direction: wish.direction };
  const request = { person, asOf, members, scenario: { id: 'plan', events }, measures: [wish.measure] };
  const crossing = timeToTarget({ ...request, horizonDays: wish.weeks * 7 }, target);
  if (crossing.status !== 'ok') return { noChance: crossing.status };
  const of100 = Math.round(crossing.metAtEnd * 20) * 5;
  if (of100 >= 50 || wish.weeks * 7 >= YEAR_DAYS - 1) return { of100 };
  const lasting = events.map(({ endDay: _, ...event }) => event);
  const later = timeToTarget({ ...request, scenario: { id: 'plan', events: lasting }, horizonDays: YEAR_DAYS }, target);
  return { of100, likelyBy: later.likelyDate };
}

function withoutChance(state: CareState, mode: string | undefined): string | undefined {
  if (mode) return mode;
  const age = numberFact(state, 'age');
  if (age !== undefined && age < 18) return 'under-18';
  const { kind, damage } = state.explanation.reversibility;
  const diagnosed = [...damage.fibre, ...damage.nerve].some((id) => state.explanation.known.includes(id));
  return kind === 'damage' || diagnosed ? 'fibre-or-nerve-lost' : undefined;
}

/** Hardly anybody reaches the wish by its date: a first step that people notice stands in its place. */
function reachable(wish: Wish, from: number | undefined, state: CareState): Wish | undefined {
  const measure = wish.measure === undefined ? undefined : measureById(wish.measure);
  const step = measure && defaultError(measure, state.context.facts)?.mcid?.[0];
  if (step === undefined || from === undefined || wish.target === undefined) return undefined;
  const target = wish.direction === 'at-most' ? from - step : from + step;
  const rounded = Math.round(target * 100) / 100;
  const beyond = wish.direction === 'at-most' ? rounded <= wish.target : rounded >= wish.target;
  return beyond || rounded <= 0 ? undefined : { ...wish, id: `${wish.id}-step`, target: rounded, at: thewChoice };
}

const hardly = 20;

/** Goals a person would name, each with a date, and with a chance where the forecast can give one. */
export function goalsOf(
  record: PersonRecord,
  state: CareState,
  plan: { mode?: string; programme: Programme; nutrition: NutritionPlan },
): Goal[] {
  const person = upAgain(forecastPerson(record), record.asOf, plan.programme.level.legs);
  const events = planEvents(plan.programme, plan.nutrition);
  const silent = withoutChance(state, plan.mode);
  const situation = { level: plan.programme.level.legs, ...(plan.mode !== undefined && { mode: plan.mode }) };
  return wishes(state, situation).map((wished) => {
    const from = wished.measure === undefined ? undefined : numberFact(state, wished.measure);
    const chanceFor = (wish: Wish) => (silent ? { noChance: silent } : chanceOf(wish, person, events, record.asOf));
    const first = chanceFor(wished);
    const step = 'of100' in first && (first.of100 ?? 100) < hardly ? reachable(wished, from, state) : undefined;
    const wish = step ?? wished;
    return {
      id: wish.id,
      ...(wish.measure !== undefined && { measure: wish.measure }),
      ...(wish.target !== undefined && { target: wish.target }),
      ...(wish.unit !== undefined && { unit: wish.unit }),
      ...(from !== undefined && { from }),
      date: dateOfDay(record.asOf, wish.weeks * 7),
      ...(step ? chanceFor(step) : first),
      ...(step && wished.target !== undefined && { onTheWayTo: wished.target }),
      at: wish.at,
    };
  });
}
