import { castSites } from '../knowledge/models/event-kinds-disuse.ts';
import type { Issue } from '../observations/issue.ts';
import {
  type ForecastMeasure,
  forecastMeasureById,
  sidedId,
  standardMeasures,
  wholeMeasures,
} from './forecast-measures.ts';
import { drawMembers } from './members.ts';
import { populationValues } from './parameters.ts';
import { bodyOf, livingOf } from './person.ts';
import { quantiles } from './quantiles.ts';
import { normal } from './random.ts';
import { MAX_HORIZON_DAYS, readEvents } from './read-events.ts';
import type { ForecastEvent, ForecastRequest } from './request.ts';
import type { ScenarioEvent } from './scenario-event.ts';
import { type Simulation, simulate } from './simulate.ts';
import { type MemberUpdate, updateMembers } from './update-members.ts';

/** A request that was read and checked, with everything needed to simulate it. */
export interface PreparedForecast {
  request: ForecastRequest;
  horizonDays: number;
  seed: number;
  members: number;
  events: ScenarioEvent[];
  update: MemberUpdate;
  issues: Issue[];
}

function wholeWithin(
  value: number | undefined,
  fallback: number,
  low: number,
  high: number,
  field: string,
  issues: Issue[],
): number {
  if (value === undefined) return fallback;
  if (Number.isFinite(value) && value >= low && value <= high) return Math.round(value);
  issues.push({
    code: 'outside-hard-range',
    severity: 'error',
    place: { field },
    expected: `a whole number from ${low} to ${high}${field === 'horizonDays' ? ' days (ten years)' : ''}`,
  });
  return Number.isFinite(value) ? Math.min(high, Math.max(low, Math.round(value))) : fallback;
}

/** Reads events, draws the members and updates them with the person's own measurements. Never throws on bad input. */
export function prepareForecast(request: ForecastRequest): PreparedForecast {
  const issues: Issue[] = [];
  const horizonDays = wholeWithin(request.horizonDays, 180, 1, MAX_HORIZON_DAYS, 'horizonDays', issues);
  const members = wholeWithin(request.members, 1000, 1, 100000, 'members', issues);
  const seed = wholeWithin(request.seed, 1, 0, 2147483647, 'seed', issues);
  if (!Number.isFinite(Date.parse(request.asOf))) {
    issues.push({ code: 'not-a-date', severity: 'error', place: { field: 'asOf' }, expected: 'a date (YYYY-MM-DD)' });
  }
  const history = readEvents(request.person.history, request.asOf, horizonDays, '/person/events', 'warning');
  const future = readEvents(request.scenario.events, request.asOf, horizonDays, '/scenario/events');
  issues.push(...history.issues, ...future.issues);
  const events = replaceHistory(history.events, future.events);
  const person = request.person;
  const input = {
    events,
    living: livingOf(person),
    body: bodyOf(person),
    members: drawMembers(members, seed),
    p: populationValues,
  };
  return { request, horizonDays, seed, members, events, update: updateMembers(person, input, seed), issues };
}

/** A scenario's event of an exclusive kind ends the history's from its start on; what has no end otherwise goes on. */
function replaceHistory(history: readonly ScenarioEvent[], future: readonly ScenarioEvent[]): ScenarioEvent[] {
  const kept = history.flatMap((event) => {
    const next = future.find((other) =>
      event.kind.exclusive
        ? other.kind.exclusive === event.kind.exclusive
        : other.kind.id === 'training' && event.kind.id === 'training',
    );
    if (!next || next.startDay >= event.endDay) return [event];
    return next.startDay > event.startDay ? [{ ...event, endDay: next.startDay }] : [];
  });
  return [...kept, ...future];
}

export function simulationOf(
  prepared: PreparedForecast,
  days: readonly number[],
  measures: readonly ForecastMeasure[],
): Simulation {
  const { person } = prepared.request;
  const input = {
    events: prepared.events,
    living: livingOf(person),
    body: bodyOf(person),
    members: prepared.update.members,
    days,
    p: populationValues,
  };
  const measuredSide = new Map([...prepared.update.scales].flatMap(([id, { side }]) => (side ? [[id, side]] : [])));
  return { ...simulate(input, measures), measuredSide };
}

/** Values of a measure per member in its unit on day 0 and the size of their error; relative when never measured. */
export interface Scale {
  basis: 'absolute' | 'relative';
  /** Multiplies the simulated course of each member. */
  factor: Float64Array;
}

/** Draws moved so that their middle is 0: the forecast then starts at the measured value and not beside it by chance. */
function centred(draws: Float64Array): Float64Array {
  const middle = new Float64Array(1);
  quantiles(draws, [0.5], middle);
  return draws.map((draw) => draw - middle[0]!);
}

/** Turns the simulated course into the measure's unit, with the uncertainty of the measurement it starts from. */
export function scaleOf(
  prepared: PreparedForecast,
  measure: ForecastMeasure,
  atDayZero: Float64Array,
  stream: number,
): Scale {
  const own = prepared.update.scales.get(measure.of ?? measure.id);
  if (!own || measure.relative) return { basis: 'relative', factor: atDayZero.map((value) => 100 / value) };
  const noise = centred(own.values.map((_, i) => normal(prepared.seed, 100 + stream, i)));
  const factor = own.values.map((value, i) => value * Math.max(0.05, 1 + own.relativeError * noise[i]!));
  return { basis: 'absolute', factor };
}

/** Days of the answer: daily up to a year, then every second day, then weekly; the last day always. */
export function answerDays(horizon: number, everyDays?: number): number[] {
  const usual = horizon <= 366 ? 1 : horizon <= 732 ? 2 : 7;
  const step = everyDays !== undefined && everyDays >= 1 ? Math.round(everyDays) : usual;
  const days: number[] = [];
  for (let day = 0; day < horizon; day += step) days.push(day);
  days.push(horizon);
  return days;
}

/** Measures asked for, else those measured, function and strength first, with thigh muscle; else a standard few. */
export function wantedMeasures(request: ForecastRequest, issues: Issue[]): ForecastMeasure[] {
  const measured = new Set(request.person.measurements.map((value) => value.measure));
  const known = wholeMeasures.filter((measure) => measured.has(measure.id)).map((measure) => measure.id);
  const limbs = sidedMeasures([...request.person.history, ...request.scenario.events]);
  const muscle = limbs.length > 0 ? limbs : thighMuscle;
  const ids = request.measures ?? (known.length > 0 ? [...known, ...muscle] : [...limbs, ...standardMeasures]);
  return [...new Set(ids)].flatMap((id) => {
    const measure = forecastMeasureById(id);
    if (measure) return [measure];
    const expected = `one of ${wholeMeasures.map((one) => one.id).join(', ')}; of one limb also with -left or -right`;
    issues.push({ code: 'unknown-measure', severity: 'warning', place: { field: 'measures' }, expected });
    return [];
  });
}

/** Where something happens to one limb: size and strength of the muscle it hits most, on each side. */
export function sidedMeasures(events: readonly ForecastEvent[]): string[] {
  const groups = events
    .filter((event) => event.side === 'left' || event.side === 'right')
    .map((event) => castSites[String(event.site ?? event.muscles ?? 'leg')]?.[0] ?? 'knee-extensors');
  return [...new Set(groups)].flatMap((group) =>
    (['left', 'right'] as const).flatMap((side) => [
      sidedId(`muscle-size-${group}`, side),
      sidedId(`strength-isometric-${group}`, side),
    ]),
  );
}

const thighMuscle = ['muscle-size-knee-extensors', 'strength-isometric-knee-extensors'];
