import { type PreparedForecast, prepareForecast, scaleOf, simulationOf } from '@thew/core/forecast/forecast';
import { type ForecastMeasure, forecastMeasures } from '@thew/core/forecast/forecast-measures';
import { bandProbabilities, OrderStatistics, quantiles } from '@thew/core/forecast/quantiles';
import type { ForecastRequest } from '@thew/core/forecast/request';
import { measureOn } from '@thew/core/forecast/simulate';
import type { Course } from './messages.ts';

/** A goal as the members are held against it. */
export interface GoalOn {
  value: number;
  direction: 'at-least' | 'at-most';
  day: number;
}

export interface Simulated {
  prepared: PreparedForecast;
  basis: 'absolute' | 'relative';
  course: Course;
  /** Share of members at the goal on day 0 and on its day. */
  goal?: { now: number; then: number };
}

/** More days than this are closer together than the pixels of the chart. */
const drawn = 120;

function daysFor(ahead: number, goalDay: number | undefined): number[] {
  const step = Math.max(1, Math.ceil(ahead / drawn));
  const days = new Set<number>([0, ahead]);
  for (let day = step; day < ahead; day += step) days.add(day);
  if (goalDay !== undefined) days.add(goalDay);
  return [...days].sort((a, b) => a - b);
}

const shareAt = (values: Float64Array, { value, direction }: GoalOn): number => {
  let met = 0;
  for (const each of values) if (direction === 'at-least' ? each >= value : each <= value) met++;
  return met / values.length;
};

/** Simulates everyone under one scenario and reads bands, and the share at the goal, on the days that are drawn. */
export function simulated(request: ForecastRequest, measure: ForecastMeasure, goal?: GoalOn): Simulated {
  const prepared = prepareForecast(request);
  const days = daysFor(prepared.horizonDays, goal?.day);
  const sim = simulationOf(prepared, days, [measure]);
  const values = new Float64Array(sim.input.members.count);
  measureOn(sim, measure, 0, values);
  const { basis, factor } = scaleOf(prepared, measure, values, forecastMeasures.indexOf(measure));
  const course: Course = { days, middle: [], band50: [], band80: [], band95: [] };
  const shares = { now: 0, then: 0 };
  const out = new Float64Array(bandProbabilities.length);
  const ranked = new OrderStatistics(values.length);
  for (const [index, day] of days.entries()) {
    measureOn(sim, measure, index, values);
    for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) * (factor[i] ?? 1);
    if (goal && day === 0) shares.now = shareAt(values, goal);
    if (goal && day === goal.day) shares.then = shareAt(values, goal);
    ranked.quantiles(values, bandProbabilities, out);
    push(course, out);
  }
  return { prepared, basis, course, ...(goal && { goal: shares }) };
}

/** The middle of all members on the last day of a request. */
export function middleOn(request: ForecastRequest, measure: ForecastMeasure): number {
  const prepared = prepareForecast(request);
  const sim = simulationOf(prepared, [0, prepared.horizonDays], [measure]);
  const values = new Float64Array(sim.input.members.count);
  measureOn(sim, measure, 0, values);
  const { factor } = scaleOf(prepared, measure, values, forecastMeasures.indexOf(measure));
  measureOn(sim, measure, 1, values);
  const out = new Float64Array(1);
  quantiles(
    values.map((value, i) => value * (factor[i] ?? 1)),
    [0.5],
    out,
  );
  return out[0] ?? Number.NaN;
}

function push(course: Course, out: Float64Array): void {
  const at = (place: number): number => out[place] ?? Number.NaN;
  course.middle.push(at(3));
  course.band50.push([at(2), at(4)]);
  course.band80.push([at(1), at(5)]);
  course.band95.push([at(0), at(6)]);
}
