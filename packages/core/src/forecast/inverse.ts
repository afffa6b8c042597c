import type { Issue } from '../observations/issue.ts';
import { type Crossing, type Target, timeToTarget } from './crossing.ts';
import { dateOfDay } from './read-events.ts';
import type { ForecastEvent, ForecastRequest } from './request.ts';

/** What may be changed to reach a goal, and how far it is safe to (from the plan). */
export interface DoseLimits {
  sessionsPerWeek: readonly number[];
  gramsPerKg: readonly number[];
  /** Modality, muscles, load and sets of the sessions. */
  session?: Partial<ForecastEvent>;
}

export interface Dose {
  sessionsPerWeek: number;
  gramsPerKg: number;
  /** Share of members at the goal on the day, 0–1. */
  probability: number;
}

export interface InverseAnswer {
  status: 'already-met' | 'reachable' | 'unlikely-by-then' | 'not-reachable' | 'cannot-tell';
  target: Target;
  byDay: number;
  byDate: string;
  /** Every dose tried, least effort first. */
  doses: Dose[];
  /** The least effort that reaches the goal in more than half. */
  best: Dose | undefined;
  /** With the greatest dose: the day by which half reach the goal, up to three years on. */
  likelyDay: number | null;
  likelyDate: string | null;
  issues: Issue[];
}

/** Doses within what training studies of older and frail people used; our judgement. */
export const ordinaryLimits: DoseLimits = { sessionsPerWeek: [0, 1, 2, 3, 4], gramsPerKg: [0.8, 1.2, 1.6] };

const FAR = 1096;

/** Training without an end is what a dose replaces; exercise for the days in bed stays as it is. */
const replaced = (event: ForecastEvent): boolean =>
  event.kind === 'protein-intake' ||
  (event.kind === 'training' && event.end === undefined && event.endDay === undefined);

/** The scenario with its training and protein replaced by a dose; training starts when the one it replaces did. */
export function withDose(
  request: ForecastRequest,
  sessionsPerWeek: number,
  gramsPerKg: number,
  session: Partial<ForecastEvent> = {},
): ForecastRequest {
  const { events } = request.scenario;
  const others = events.filter((event) => !replaced(event));
  const before = events.find((event) => event.kind === 'training' && replaced(event));
  const start = before?.start === undefined ? { startDay: before?.startDay ?? 0 } : { start: before.start };
  const protein: ForecastEvent = { kind: 'protein-intake', startDay: 0, gramsPerKg };
  const training: ForecastEvent[] =
    sessionsPerWeek > 0 ? [{ ...session, ...start, kind: 'training', sessionsPerWeek }] : [];
  return { ...request, scenario: { ...request.scenario, events: [...others, protein, ...training] } };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

function tryDoses(request: ForecastRequest, target: Target, limits: DoseLimits): { doses: Dose[]; first: Crossing } {
  let first: Crossing | undefined;
  const doses = limits.sessionsPerWeek.flatMap((sessionsPerWeek) =>
    limits.gramsPerKg.map((gramsPerKg): Dose => {
      const crossing = timeToTarget(withDose(request, sessionsPerWeek, gramsPerKg, limits.session), target);
      first ??= crossing;
      return { sessionsPerWeek, gramsPerKg, probability: rounded(crossing.metAtEnd) };
    }),
  );
  const effort = (dose: Dose): number => dose.sessionsPerWeek + dose.gramsPerKg;
  return { doses: doses.sort((a, b) => effort(a) - effort(b)), first: first! };
}

/**
 * Which doses of training and protein, within safe limits, reach a goal by a day, with the share of members that do; or
 * that none does, with the day by which half would. The same members are used for every dose.
 */
export function doseFor(
  request: ForecastRequest,
  target: Target,
  byDay: number,
  limits: DoseLimits = ordinaryLimits,
): InverseAnswer {
  const members = Math.min(request.members ?? 400, 1000);
  const { doses, first } = tryDoses({ ...request, members, horizonDays: byDay }, target, limits);
  const base = { target, byDay, byDate: dateOfDay(request.asOf, byDay), doses, issues: first.issues };
  if (first.status !== 'ok')
    return { status: 'cannot-tell', ...base, best: undefined, likelyDay: null, likelyDate: null };
  const best = doses.find((dose) => dose.probability > 0.5);
  if (first.metNow > 0.5 && best?.sessionsPerWeek === 0)
    return { status: 'already-met', ...base, best, likelyDay: 0, likelyDate: request.asOf.slice(0, 10) };
  const most = doses.reduce((a, b) => (b.probability >= a.probability ? b : a));
  const far = timeToTarget(
    { ...withDose(request, most.sessionsPerWeek, most.gramsPerKg, limits.session), members, horizonDays: FAR },
    target,
  );
  const likelyDay = far.reachedDay.p50;
  const likelyDate = likelyDay === null ? null : dateOfDay(request.asOf, likelyDay);
  const status = best ? 'reachable' : likelyDay === null ? 'not-reachable' : 'unlikely-by-then';
  return { status, ...base, best, likelyDay, likelyDate };
}
