import { dayNumber } from '../observations/age.ts';
import type { LifeEvent, PersonRecord } from '../observations/observation.ts';
import type { LoggedSession } from '../observations/session.ts';
import type { CarePlan } from '../plan/care-plan.ts';
import type { Course, TakingUp } from '../plan/course.ts';
import { type Draft, programmeOf } from '../plan/outcome.ts';
import { type Drafted, drafted, type PlanOptions } from '../plan/plan.ts';
import type { Reason } from '../plan/reason.ts';
import { bandsOf, type Followed, followedOf } from './forecast-then.ts';
import { pace, pacingDays } from './pacing.ts';
import type { Adjustment } from './progress.ts';
import { type Break, replay } from './replay.ts';
import { sessionDays } from './session-days.ts';
import { readSessions, type Session } from './session-log.ts';
import { afterSetback, type Restart, type Setback, setbacksIn, waitsForLook } from './setback.ts';
import { type StopSign, stopSigns } from './stop-signs.ts';
import { type Tracking, track } from './track.ts';

export interface FollowOptions extends Omit<PlanOptions, 'course'> {
  /** Left out: the sessions kept in the record. */
  sessions?: readonly LoggedSession[];
  /** Day the plan began; left out: the day of the first session. */
  start?: string;
  /** Today (YYYY-MM-DD); left out: the day of the record or of the last session, whichever is later. */
  day?: string;
  /** Hold what was measured since against the forecast of the day the plan began; takes a tenth of a second or more. */
  againstForecast?: boolean;
}

/** The plan as the log has made it, and where the person stands with it. */
export interface FollowedPlan extends Pick<Drafted, 'explanation'> {
  plan: CarePlan;
  tracking: Tracking;
  start: string;
  /** With `againstForecast`: each measure beside its forecast. */
  followed: Followed[];
}

const isTraining = ({ session }: LoggedSession): boolean => session !== 'protein';

const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a);

const nextDay = (date: string): string => new Date((dayNumber(date) + 1) * 86_400_000).toISOString().slice(0, 10);

const dayBefore = (date: string): string => new Date((dayNumber(date) - 1) * 86_400_000).toISOString().slice(0, 10);

/** Whoever trained again is over it, though nobody wrote down the end. */
function ended(setback: Setback, sessions: readonly Session[]): Setback {
  if (setback.end !== undefined) return setback;
  const again = sessions.find(({ date, state }) => date > setback.start && state !== 'rested');
  return again ? { ...setback, end: dayBefore(again.date) } : setback;
}

const isOver = ({ end }: Setback, day: string): boolean => end !== undefined && end < day;

function breaksOf(setbacks: readonly Setback[], day: string): Break[] {
  return setbacks
    .filter((one) => isOver(one, day))
    .map((setback) => {
      const { share, action } = afterSetback(setback, [], '9999-12-31');
      return { setback, share, anew: action === 're-plan' };
    });
}

/** How the plan is taken up after the last setback: said until a session was done after it, and somebody has looked. */
function takingUpOf(
  setback: Setback | undefined,
  restart: Restart | undefined,
  sessions: readonly Session[],
  isUnseen: boolean,
) {
  if (!setback?.end || !restart || restart.action === 'wait') return {};
  const from = nextDay(setback.end);
  if (!isUnseen && sessions.some(({ date, state }) => date >= from && state !== 'rested')) return {};
  const { action, because, share, daysOff } = restart;
  return { takingUp: { action, because, share, daysOff, from } satisfies TakingUp };
}

const signReasons = (stop: readonly StopSign[], when: StopSign['when']): Reason[] =>
  stop.filter((one) => one.when === when).map(({ sign }) => ({ from: 'log', id: sign, until: 'doctor-agrees' }));

interface Laid {
  course: Course;
  adjustments: Adjustment[];
  setback?: Restart;
}

function follow(
  draft: Draft | undefined,
  sessions: readonly Session[],
  events: readonly LifeEvent[],
  { start, day }: { start: string; day: string },
): Laid {
  const setbacks = setbacksIn(events, start, day);
  const told = setbacks.map((one) => ended(one, sessions));
  const open = told.find((one) => afterSetback(one, [], day).action === 'wait');
  const unseen = told.filter((one) => isOver(one, day) && waitsForLook(one, events, day)).at(-1);
  const last = open ?? unseen ?? told.at(-1);
  const again = last && afterSetback(last, [], day);
  const seen = again?.action === 'check-first' && !waitsForLook(last!, events, day);
  const restart: Restart | undefined = again && seen ? { ...again, action: 'restart' } : again;
  const stop = stopSigns(sessions);
  const made = draft ? replay(draft, sessions, breaksOf(told, day)) : { carried: [], adjustments: [] };
  const pacing = draft?.situation.limits.mode === 'pacing' ? pace(pacingDays(sessions), day) : undefined;
  const waits: Reason[] = open && restart ? [{ from: 'setback', id: restart.because, until: 'well-again' }] : [];
  const pause = [...signReasons(stop, 'today'), ...waits];
  return {
    course: {
      carried: made.carried,
      stop: signReasons(stop, 'emergency'),
      pause,
      look: signReasons(stop, 'this-week'),
      ...(pacing?.ceiling !== undefined && pacing.ceiling > 0 && { ceilingMinutes: pacing.ceiling }),
      ...takingUpOf(last, restart, sessions, unseen !== undefined && last === unseen),
    },
    adjustments: stop.length > 0 || pause.length > 0 ? [] : made.adjustments,
    ...(restart && { setback: restart }),
  };
}

/**
 * The plan of the next week: what the record gives, with what the log of sessions and the setbacks since have made of
 * it. Doses go up after easy sessions and down when it was too much, a move that hurts gives way to an easier one, a
 * setback lowers or pauses the plan, and an emergency sign stops it. Every reason is kept. Total: wrong entries give
 * issues and the rest is used; without a log it is the plan of the record.
 */
export function planFollowing(record: PersonRecord, options: FollowOptions = {}): FollowedPlan {
  const { sessions: given = record.sessions ?? [], againstForecast, ...rest } = options;
  const { explanation, draft, finish } = drafted(record, rest);
  const latest = given
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const day = options.day ?? later(record.asOf, latest);
  const past = given.filter(({ date }) => date <= day);
  const start =
    options.start ??
    past
      .filter(isTraining)
      .map(({ date }) => date)
      .sort()[0] ??
    day;
  const { sessions, issues } = readSessions(sessionDays(past, programmeOf(draft)?.week ?? []));
  const { course, adjustments, setback } = follow(draft, sessions, record.events, { start, day });
  const plan = finish(course);
  const today = { ...record, asOf: day };
  const followed = againstForecast ? followedOf(today, plan, start) : [];
  const tracking = track(today, plan, {
    start,
    sessions,
    adjustments,
    ...(setback && { setback }),
    bands: bandsOf(followed),
  });
  return { explanation, plan, start, followed, tracking: { ...tracking, issues: [...issues, ...tracking.issues] } };
}
