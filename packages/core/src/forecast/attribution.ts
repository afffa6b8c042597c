import { type ForecastMeasure, forecastMeasureById } from './forecast-measures.ts';
import { meanMember } from './members.ts';
import { populationValues } from './parameters.ts';
import { bodyOf, livingOf } from './person.ts';
import { type PreparedForecast, prepareForecast } from './prepare-forecast.ts';
import type { ForecastRequest } from './request.ts';
import type { ScenarioEvent } from './scenario-event.ts';
import { measureOn, type Simulation, simulate } from './simulate.ts';
import { oneSide } from './update-members.ts';

export interface Driver {
  /** Event kind, or `ageing`. */
  driver: string;
  knobs: readonly string[];
  /** Part of the change in the mean person, percentage points of day 0. Parts add up to the change. */
  points: number;
  sources: string;
}

export interface Attribution {
  status: 'ok' | 'unknown-measure';
  measure: string;
  /** Shapley up to eight drivers; beyond that each is removed in order of start. */
  method: 'shapley' | 'ordered-removal';
  totalPoints: number;
  /** Of the size lost since day 0, the points that will not come back (ageing, scarring, lost fibres); 0 or below. */
  lastingPoints: number;
  drivers: Driver[];
}

const MOST = 8;

/** Change of a measure from day 0 to the horizon in the mean person, with only some of the events. */
function changeWith(events: readonly ScenarioEvent[], prepared: PreparedForecast, measure: ForecastMeasure): number {
  const { person } = prepared.request;
  const input = {
    events,
    living: livingOf(person),
    body: bodyOf(person),
    members: meanMember(),
    days: [0, prepared.horizonDays],
    p: populationValues,
  };
  const sim = simulate(input, [measure]);
  const out = new Float64Array(1);
  measureOn(sim, measure, 0, out);
  const base = out[0]!;
  measureOn(sim, measure, 1, out);
  return 100 * (out[0]! / base - 1);
}

const sideSimulations = (sim: Simulation, { side }: ForecastMeasure): Simulation[] =>
  sim.sides ? (side ? [sim.sides[side]] : [sim.sides.left, sim.sides.right]) : [sim];

/** The limb on which the person was measured, where the measure leaves it open. */
function onMeasuredSide(measure: ForecastMeasure, { person }: ForecastRequest): ForecastMeasure {
  const side = measure.side ?? oneSide(person.measurements.filter((one) => one.measure === measure.id));
  return side ? { ...measure, side } : measure;
}

/** Size lost for good between day 0 and the horizon, mean over the groups of the measure, percentage points. */
function lastingLoss(prepared: PreparedForecast, measure: ForecastMeasure): number {
  const { person } = prepared.request;
  const input = {
    events: prepared.events,
    living: livingOf(person),
    body: bodyOf(person),
    members: meanMember(),
    days: [0, prepared.horizonDays],
    p: populationValues,
  };
  const sim = simulate(input, [measure]);
  const courses = sideSimulations(sim, measure).flatMap(({ courses }) => [...courses.values()]);
  const lost = courses.map((course) => 100 * (course.keptSize[1]! / course.keptSize[0]! - 1));
  return lost.reduce((a, b) => a + b, 0) / Math.max(1, lost.length);
}

/** Weight of a coalition of `size` among `n` players in the Shapley value. */
function coalitionWeight(size: number, n: number): number {
  let weight = 1 / n;
  for (let i = 0; i < size; i++) weight *= (i + 1) / (n - 1 - i);
  return weight;
}

function shapley(n: number, value: (mask: number) => number): number[] {
  const all = Array.from({ length: 1 << n }, (_, mask) => value(mask));
  return Array.from({ length: n }, (_, player) => {
    let sum = 0;
    for (let mask = 0; mask < 1 << n; mask++) {
      if (mask & (1 << player)) continue;
      const size = mask.toString(2).replace(/0/g, '').length;
      sum += coalitionWeight(size, n) * (all[mask | (1 << player)]! - all[mask]!);
    }
    return sum;
  });
}

function orderedRemoval(n: number, value: (mask: number) => number): number[] {
  return Array.from({ length: n }, (_, player) => value((1 << (player + 1)) - 1) - value((1 << player) - 1));
}

/**
 * Which driver makes which part of the change: every kind of event in the scenario or the history, and ageing (what is
 * left with no event). Each part is the driver's mean contribution over all orders of adding it (Shapley 1953).
 */
export function explainForecast(request: ForecastRequest, measureId: string): Attribution {
  const found = forecastMeasureById(measureId);
  if (!found)
    return {
      status: 'unknown-measure',
      measure: measureId,
      method: 'shapley',
      totalPoints: 0,
      lastingPoints: 0,
      drivers: [],
    };
  const measure = onMeasuredSide(found, request);
  const prepared = prepareForecast({ ...request, members: 1, person: { ...request.person, measurements: [] } });
  const kinds = [...new Set(prepared.events.map((event) => event.kind))];
  const n = kinds.length;
  const value = (mask: number): number =>
    changeWith(
      prepared.events.filter((event) => mask & (1 << kinds.indexOf(event.kind))),
      prepared,
      measure,
    );
  const method = n <= MOST ? 'shapley' : 'ordered-removal';
  const points = n === 0 ? [] : method === 'shapley' ? shapley(n, value) : orderedRemoval(n, value);
  const ageing = value(0);
  const drivers = kinds.map(
    (kind, i): Driver => ({ driver: kind.id, knobs: kind.knobs, points: points[i]!, sources: kind.sources }),
  );
  drivers.push({ driver: 'ageing', knobs: ['A', 'N'], points: ageing, sources: 'ageing arms L157 to L167' });
  return {
    status: 'ok',
    measure: measureId,
    method,
    totalPoints: ageing + points.reduce((a, b) => a + b, 0),
    lastingPoints: lastingLoss(prepared, measure),
    drivers: drivers.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}
