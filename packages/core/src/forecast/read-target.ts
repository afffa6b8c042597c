import type { Issue } from '../observations/issue.ts';
import type { Target } from './crossing.ts';
import { forecastMeasureById } from './forecast-measures.ts';
import { goalsFor } from './goals.ts';
import { daysBetween, MAX_HORIZON_DAYS } from './read-events.ts';
import type { ForecastPerson } from './request.ts';

const compared = /^\s*([a-z0-9-]+)\s*(>=|<=|≥|≤)\s*(\S+)\s*$/;

/** Half a year, when no day is named. */
const USUAL_DAYS = 180;

export interface TargetAsked {
  /** Absent when the text names none; the issues say why. */
  target?: Target;
  byDay: number;
  issues: Issue[];
}

/**
 * A target as it is written on a command line: `gait-speed>=0.8`, `chair-stand-5x-time<=15`, or the id of a goal
 * (`walk-not-slow`); and a day to reach it by (YYYY-MM-DD), half a year on when none is named. Never throws.
 */
export function readTarget(text: string, by: string | undefined, person: ForecastPerson, asOf: string): TargetAsked {
  const issues: Issue[] = [];
  const report = (code: string, field: string, expected: string): void => {
    issues.push({ code, severity: 'error', place: { field }, expected });
  };
  const byDay = by === undefined ? USUAL_DAYS : daysBetween(asOf, by);
  if (!Number.isFinite(byDay)) report('not-a-date', 'by', 'a date (YYYY-MM-DD)');
  else if (byDay < 1 || byDay > MAX_HORIZON_DAYS)
    report('outside-hard-range', 'by', 'a day after that of the forecast, at most ten years on');
  const goals = goalsFor(person);
  const goal = goals.find((one) => one.id === text.trim());
  const [, measure = '', sign = '', number = ''] = compared.exec(text) ?? [];
  const value = Number(number);
  if (!goal && !forecastMeasureById(measure))
    report(
      'unknown-target',
      'target',
      `a measure with >= or <= and a number, or one of ${goals.map((one) => one.id).join(', ')}`,
    );
  else if (!goal && !(Number.isFinite(value) && value > 0)) report('not-a-number', 'target', 'a number above 0');
  if (issues.length > 0) return { byDay: USUAL_DAYS, issues };
  const direction = sign === '<=' || sign === '≤' ? 'at-most' : 'at-least';
  return { target: goal?.target ?? { measure, value, direction }, byDay, issues };
}
