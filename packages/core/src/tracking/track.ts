import { changesOverTime } from '../assessment/real-change-record.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import { defaultError } from '../knowledge/measures/default-error.ts';
import { gatherFacts } from '../observations/gather-facts.ts';
import type { Issue } from '../observations/issue.ts';
import type { PersonRecord } from '../observations/observation.ts';
import type { CarePlan, PlanStatus } from '../plan/care-plan.ts';
import { type Adherence, adherence } from './adherence.ts';
import { type Pacing, pace, pacingDays } from './pacing.ts';
import { type Adjustment, adjust } from './progress.ts';
import { type ForecastBand, type Response, response } from './response.ts';
import { readSessions, type Session } from './session-log.ts';
import { afterSetback, type Restart, setbacksIn } from './setback.ts';
import { type StopSign, stopSigns } from './stop-signs.ts';

export interface TrackOptions {
  /** Day the plan began (YYYY-MM-DD). */
  start: string;
  sessions: readonly Session[];
  /** Of the forecast made at the start, for the day of each measure's last value. */
  bands?: Readonly<Record<string, ForecastBand>>;
  /** Where the log was laid over the plan before (`planFollowing`): its last changes, and how to begin again. */
  adjustments?: Adjustment[];
  setback?: Restart;
}

/** Where a person stands with a plan: plain JSON, codes only. */
export interface Tracking {
  asOf: string;
  status: PlanStatus;
  adherence?: Adherence;
  adjustments: Adjustment[];
  /** Only where the plan paces. */
  pacing?: Pacing;
  /** The latest setback since the start. */
  setback?: Restart;
  responses: Response[];
  stop: StopSign[];
  issues: Issue[];
}

function responses(record: PersonRecord, share: number | undefined, { start, bands = {} }: TrackOptions): Response[] {
  const facts = gatherFacts(record);
  return changesOverTime(record).flatMap(({ measure: id, values }) => {
    const measure = measureById(id);
    // What was measured on the first day is where the plan starts from, not what it did.
    const since = values.filter(({ date }) => date > start);
    const before = values.filter(({ date }) => date <= start).at(-1);
    const used = before ? [before, ...since] : since;
    if (!measure || since.length === 0 || used.length < 2) return [];
    const error = defaultError(measure, facts);
    const band = bands[id];
    const shared = { ...(error && { error }), ...(band && { band }), ...(share !== undefined && { share }) };
    return [response(measure, used, shared)];
  });
}

/**
 * Sessions and new measurements against the plan: what to raise, hold or lower, whether it works, and when to stop and
 * see somebody. Total: wrong entries give issues and the rest is used.
 */
export function track(record: PersonRecord, plan: CarePlan, options: TrackOptions): Tracking {
  const { sessions, issues } = readSessions(options.sessions);
  const made = plan.programme;
  const done = made && adherence(made, sessions, options.start, record.asOf);
  const last = setbacksIn(record.events, options.start, record.asOf).at(-1);
  const setback = options.setback ?? (last && afterSetback(last, made?.items ?? [], record.asOf));
  const stop = stopSigns(sessions);
  const free = made && stop.length === 0 ? made.items.map((item) => adjust(item, made.rules, sessions)) : [];
  return {
    asOf: record.asOf,
    status: plan.status,
    ...(done && { adherence: done }),
    adjustments: options.adjustments ?? free,
    ...(plan.status === 'pacing' && { pacing: pace(pacingDays(sessions), record.asOf) }),
    ...(setback && { setback }),
    responses: responses(record, done?.share, options),
    stop,
    issues,
  };
}
