import { dateOfDay } from '../forecast/read-events.ts';
import { thewChoice } from '../knowledge/interventions/own-choice.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import { defaultError } from '../knowledge/measures/default-error.ts';
import type { PersonRecord } from '../observations/observation.ts';
import type { Goal, NutritionPlan, Programme } from './care-plan.ts';
import { type CareState, numberFact } from './care-state.ts';
import { type Courses, coursesOf, dateOfHalf, shareBy } from './chances.ts';
import { forecastPerson, upAgain } from './forecast-person.ts';
import { planEvents } from './plan-events.ts';
import { type Wish, wishes } from './wishes.ts';

interface Asked {
  record: PersonRecord;
  state: CareState;
  courses: Courses;
  /** Why no chance may be shown to this person at all. */
  silent?: string;
}

/** Share of members at the target by its date, to the nearest five of a hundred. */
function chanceOf(wish: Wish, { courses, silent }: Asked): Pick<Goal, 'of100' | 'noChance'> {
  if (silent !== undefined) return { noChance: silent };
  if (wish.measure === undefined) return { noChance: 'not-in-the-forecast' };
  const share = shareBy(wish, wish.weeks, courses);
  return share === undefined ? { noChance: 'not-measured' } : { of100: Math.round(share * 20) * 5 };
}

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

function goalOf(wished: Wish, asked: Asked): Goal {
  const { record, state, courses } = asked;
  const from = wished.measure === undefined ? undefined : numberFact(state, wished.measure);
  const first = chanceOf(wished, asked);
  const step = (first.of100 ?? 100) < hardly ? reachable(wished, from, state) : undefined;
  const wish = step ?? wished;
  const chance = step ? chanceOf(step, asked) : first;
  const late = (chance.of100 ?? 100) < 50 && wish.weeks < 52;
  return {
    id: wish.id,
    ...(wish.measure !== undefined && { measure: wish.measure }),
    ...(wish.target !== undefined && { target: wish.target }),
    ...(wish.unit !== undefined && { unit: wish.unit }),
    ...(from !== undefined && { from }),
    ...(step && wished.target !== undefined && { onTheWayTo: wished.target }),
    date: dateOfDay(record.asOf, wish.weeks * 7),
    ...chance,
    ...(late && { likelyBy: dateOfHalf(wish, courses, record.asOf) }),
    at: wish.at,
  };
}

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
  const wished = wishes(state, situation);
  const measures = silent ? [] : [...new Set(wished.flatMap(({ measure }) => measure ?? []))];
  const courses = coursesOf(person, events, record.asOf, measures);
  return wished.map((wish) => goalOf(wish, { record, state, courses, ...(silent !== undefined && { silent }) }));
}
