import type { Issue } from '../observations/issue.ts';
import type { Aftermath } from '../observations/session.ts';
import type { SessionKind } from '../plan/care-plan.ts';

/** One set as it was done. */
export interface SetDone {
  reps?: number;
  loadKg?: number;
  seconds?: number;
  minutes?: number;
}

export interface ExerciseDone {
  exercise: string;
  sets: SetDone[];
  /** Effort 0 none to 10 most. */
  effort?: number;
  /** Worst pain while doing it, 0 to 10. */
  pain?: number;
  /** Repetitions that were left, easily, at the end of the last set. */
  repsLeft?: number;
}

/** A kind of session checked off as a whole: it speaks for every exercise of that kind. */
export interface KindDone {
  session: SessionKind;
  /** Done as the plan says, not in part. */
  asPlanned: boolean;
  effort?: number;
  pain?: number;
  repsLeft?: number;
}

/** All that was done on one day. */
export interface Session {
  /** YYYY-MM-DD. */
  date: string;
  /** `rested`: planned and not done; no blame. */
  state: 'done' | 'partly' | 'rested';
  done: ExerciseDone[];
  kinds?: KindDone[];
  /** Minutes at it, all together, where that was noted. */
  minutes?: number;
  after?: Aftermath;
  /** Danger signs noticed: codes of the plan's `stopAndSeek`. */
  signs?: string[];
  note?: string;
}

const within = (value: number | undefined, low: number, high: number): boolean =>
  value === undefined || (Number.isFinite(value) && value >= low && value <= high);

function issueAt(pointer: string, expected: string): Issue {
  return { code: 'outside-hard-range', severity: 'error', place: { pointer }, expected };
}

/** Checks a log; sessions with numbers that cannot be are left out, with an issue each. Sorted by date. */
export function readSessions(sessions: readonly Session[]): { sessions: Session[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const kept = sessions.filter((session, i) => {
    const at = `/sessions/${i}`;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(session.date)) {
      issues.push({
        code: 'not-a-date',
        severity: 'error',
        place: { pointer: `${at}/date` },
        expected: 'a date (YYYY-MM-DD)',
      });
      return false;
    }
    const wrong = session.done.find(
      (one) => !within(one.effort, 0, 10) || !within(one.pain, 0, 10) || !within(one.repsLeft, 0, 100),
    );
    if (wrong) issues.push(issueAt(`${at}/done/${session.done.indexOf(wrong)}`, 'effort and pain from 0 to 10'));
    return !wrong;
  });
  return { sessions: kept.sort((a, b) => a.date.localeCompare(b.date)), issues };
}
