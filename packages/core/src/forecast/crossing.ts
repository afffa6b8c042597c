import type { Issue } from '../observations/issue.ts';
import { type ForecastMeasure, forecastMeasureById, forecastMeasures } from './forecast-measures.ts';
import { answerDays, type PreparedForecast, prepareForecast, scaleOf, simulationOf } from './prepare-forecast.ts';
import { dateOfDay } from './read-events.ts';
import type { ForecastRequest } from './request.ts';
import { measureOn } from './simulate.ts';

/** A value to reach or to stay clear of, in the measure's unit (per cent of day 0 when it is relative). */
export interface Target {
  measure: string;
  value: number;
  /** `at-least` for strength and speed, `at-most` for times. */
  direction: 'at-least' | 'at-most';
}

export interface Crossing {
  status: 'ok' | 'unknown-measure' | 'not-measured';
  target: Target;
  /** Share of members on the right side on day 0 and on the last day, 0–1. */
  metNow: number;
  metAtEnd: number;
  /** Share that is on the right side at least once. */
  everMet: number;
  /** Days by which 10, 50 and 90 of 100 have crossed to the right side; null when fewer ever do. */
  reachedDay: { p10: number | null; p50: number | null; p90: number | null };
  /** The same for crossing to the wrong side after being on the right one. */
  lostDay: { p10: number | null; p50: number | null; p90: number | null };
  likelyDate: string | null;
  issues: Issue[];
}

interface Crossings {
  reached: Float64Array;
  lost: Float64Array;
  metNow: number;
  metAtEnd: number;
}

function follow(
  prepared: PreparedForecast,
  measure: ForecastMeasure,
  target: Target,
  days: readonly number[],
): Crossings {
  const sim = simulationOf(prepared, days, [measure]);
  const n = sim.input.members.count;
  const values = new Float64Array(n);
  measureOn(sim, measure, 0, values);
  const { factor } = scaleOf(prepared, measure, values, forecastMeasures.indexOf(measure));
  const reached = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const lost = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const was = new Uint8Array(n);
  let metNow = 0;
  let metAtEnd = 0;
  days.forEach((day, d) => {
    measureOn(sim, measure, d, values);
    metAtEnd = 0;
    for (let i = 0; i < n; i++) {
      const value = values[i]! * factor[i]!;
      const met = target.direction === 'at-least' ? value >= target.value : value <= target.value;
      if (met && reached[i] === Number.POSITIVE_INFINITY) reached[i] = day;
      if (!met && was[i] === 1 && lost[i] === Number.POSITIVE_INFINITY) lost[i] = day;
      was[i] = met ? 1 : 0;
      if (met) metAtEnd++;
    }
    if (d === 0) metNow = metAtEnd / n;
  });
  return { reached, lost, metNow, metAtEnd: metAtEnd / n };
}

function shareDays(days: Float64Array): Crossing['reachedDay'] {
  const sorted = Float64Array.from(days).sort();
  const at = (share: number): number | null => {
    const day = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
    return Number.isFinite(day) ? day : null;
  };
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

const nothing = { p10: null, p50: null, p90: null };

/** When a person reaches a value, or falls below it, under a scenario: the days by which 10, 50 and 90 of 100 have. */
export function timeToTarget(request: ForecastRequest, target: Target): Crossing {
  const measure = forecastMeasureById(target.measure);
  const prepared = prepareForecast(request);
  const empty = {
    target,
    metNow: 0,
    metAtEnd: 0,
    everMet: 0,
    reachedDay: nothing,
    lostDay: nothing,
    likelyDate: null,
    issues: prepared.issues,
  };
  if (!measure || !Number.isFinite(target.value)) return { status: 'unknown-measure', ...empty };
  if (!measure.relative && !prepared.update.scales.has(measure.id)) return { status: 'not-measured', ...empty };
  const { reached, lost, metNow, metAtEnd } = follow(prepared, measure, target, answerDays(prepared.horizonDays));
  const reachedDay = shareDays(reached);
  const everMet = reached.filter((day) => Number.isFinite(day)).length / reached.length;
  const likelyDate = reachedDay.p50 === null ? null : dateOfDay(request.asOf, reachedDay.p50);
  return {
    status: 'ok',
    target,
    metNow,
    metAtEnd,
    everMet,
    reachedDay,
    lostDay: shareDays(lost),
    likelyDate,
    issues: prepared.issues,
  };
}
