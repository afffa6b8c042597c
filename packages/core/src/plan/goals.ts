import { dateOfDay } from '../forecast/read-events.ts';
import { thewChoice } from '../knowledge/interventions/own-choice.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import { defaultError } from '../knowledge/measures/default-error.ts';
import type { PersonRecord } from '../observations/observation.ts';
import type { Goal, Programme } from './care-plan.ts';
import { type CareState, numberFact } from './care-state.ts';
import { type Courses, coursesOf, dateOfHalf, shareBy, valueReachedBy } from './chances.ts';
import { forecastPerson, upAgain } from './forecast-person.ts';
import type { NutritionPlan } from './nutrition-plan.ts';
import { planEvents } from './plan-events.ts';
import { type Wish, wishes } from './wishes.ts';

interface Asked {
  record: PersonRecord;
  state: CareState;
  courses: Courses;
  /** Why no chance may be shown to this person at all. */
  silent?: string;
}

/** A goal is something that most reach: this share of people like the person, and at least the second. Our own choice. */
const MOST = 0.6;
const HALF = 0.5;
/** A goal that fewer reach is not shown as one. */
const THIRD = 1 / 3;

/** Why this person is shown no chance, where that is so. */
function withoutChance(state: CareState, mode: string | undefined): string | undefined {
  if (mode) return mode;
  const age = numberFact(state, 'age');
  if (age !== undefined && age < 18) return 'under-18';
  return fibreOrNerveLost(state) ? 'fibre-or-nerve-lost' : undefined;
}

/** A disease that takes fibres or nerves is diagnosed, or best supported: the forecast for healthy muscle does not fit. */
export function fibreOrNerveLost({ explanation }: CareState): boolean {
  const { kind, damage } = explanation.reversibility;
  return kind === 'damage' || [...damage.fibre, ...damage.nerve].some((id) => explanation.known.includes(id));
}

/** Steps in which a target is named, in the unit of the measure. */
const grid: Readonly<Record<string, number>> = {
  'chair-stand-5x-time': 0.5,
  'gait-speed': 0.01,
  'six-minute-walk-distance': 5,
  'grip-strength': 0.5,
};

/** To the easier side, so that the chance holds. */
function rounded(value: number, { measure = '', direction }: Wish): number {
  const step = grid[measure] ?? 1;
  const whole = direction === 'at-most' ? Math.ceil(value / step - 1e-9) : Math.floor(value / step + 1e-9);
  return Math.round(whole * step * 100) / 100;
}

const isBetter = (a: number, b: number, { direction }: Wish): boolean => (direction === 'at-most' ? a < b : a > b);

/** The smallest change that people notice; where none is known, one step of the grid. */
function noticeable({ measure = '' }: Wish, { context }: CareState): number {
  const known = measureById(measure);
  return (known && defaultError(known, context.facts)?.mcid?.[0]) ?? grid[measure] ?? 1;
}

/** Weeks until which a first step may take: its own, half a year, a year. */
const longer = (weeks: number): number[] => [weeks, ...[26, 52].filter((later) => later > weeks)];

/** The target that most people like this reach by the wish's date, or a later one; at least a change one notices. */
function firstStep(wish: Wish, from: number, { courses, state }: Asked): Wish | undefined {
  const least = noticeable(wish, state);
  const sign = wish.direction === 'at-most' ? -1 : 1;
  const smallest = rounded(from + sign * least, wish);
  for (const weeks of longer(wish.weeks)) {
    const most = valueReachedBy(wish, weeks, MOST, courses);
    const reached = most === undefined ? undefined : rounded(most, wish);
    if (reached !== undefined && isBetter(reached, smallest, wish) && wish.target !== undefined)
      return { ...wish, weeks, target: isBetter(reached, wish.target, wish) ? wish.target : reached };
    const step = { ...wish, weeks, target: smallest };
    if ((shareBy(step, weeks, courses) ?? 0) >= HALF) return step;
  }
  const last = { ...wish, target: smallest };
  return (shareBy(last, last.weeks, courses) ?? 0) >= THIRD ? last : undefined;
}

/** Share of people to the nearest five of a hundred. */
const of100 = (share: number): number => Math.round(share * 20) * 5;

function plainGoal(wish: Wish, { record, state }: Asked): Goal {
  const from = wish.measure === undefined ? undefined : numberFact(state, wish.measure);
  return {
    id: wish.id,
    ...(wish.measure !== undefined && { measure: wish.measure }),
    ...(wish.target !== undefined && { target: wish.target }),
    ...(wish.unit !== undefined && { unit: wish.unit }),
    ...(from !== undefined && { from }),
    date: dateOfDay(record.asOf, wish.weeks * 7),
    ...(wish.published && { published: wish.published }),
    at: wish.at,
  };
}

/** A goal with its chance; nothing where fewer than a third reach even a first step of it within the year. */
function goalOf(wish: Wish, asked: Asked): Goal | undefined {
  const { courses, silent, record } = asked;
  const plain = plainGoal(wish, asked);
  const words = wish.measure === undefined && (silent === undefined || silent === 'fibre-or-nerve-lost');
  if (words) return { ...plain, noChance: 'not-in-the-forecast' };
  if (silent !== undefined) return { ...plain, noChance: silent };
  const share = shareBy(wish, wish.weeks, courses);
  if (share === undefined) return { ...plain, noChance: 'not-measured' };
  if (share >= HALF) return { ...plain, of100: of100(share) };
  const step = plain.from === undefined ? undefined : firstStep(wish, plain.from, asked);
  const chance = step && shareBy(step, step.weeks, courses);
  if (step?.target === undefined || chance === undefined || wish.target === undefined) return undefined;
  const isWhole = step.target === wish.target;
  return {
    ...plainGoal({ ...step, id: isWhole ? wish.id : `${wish.id}-step` }, asked),
    ...(!isWhole && { onTheWayTo: wish.target, likelyBy: dateOfHalf(wish, courses, record.asOf) }),
    of100: of100(chance),
  };
}

/** Goals a person would name, each with a date, and with a chance where the forecast can give one. */
export function goalsOf(
  record: PersonRecord,
  state: CareState,
  plan: { mode?: string; programme: Programme; nutrition: NutritionPlan },
): Goal[] {
  const { programme, nutrition, mode } = plan;
  const person = upAgain(forecastPerson(record), record.asOf, programme.level.legs);
  const silent = withoutChance(state, mode);
  const wished = wishes(record, state, { level: programme.level.legs, ...(mode !== undefined && { mode }) });
  const measures = silent ? [] : [...new Set(wished.flatMap(({ measure }) => measure ?? []))];
  const courses = coursesOf(person, planEvents(programme, nutrition), record.asOf, measures);
  const asked: Asked = { record, state, courses, ...(silent !== undefined && { silent }) };
  const goals = wished.flatMap((wish) => goalOf(wish, asked) ?? []);
  return goals.length > 0 ? goals : [keepTheWeek(asked)];
}

/** When no measured goal is within reach: the plan itself, which is the person's to keep. */
const keepTheWeek = (asked: Asked): Goal => ({
  ...plainGoal({ id: 'keep-the-plan', weeks: 12, at: thewChoice }, asked),
  noChance: 'not-in-the-forecast',
});
