/** What was done of a plan, as it is logged: plain JSON, the same in the person file, on the server and in the core. */

export type LoggedKind =
  | 'strength'
  | 'balance'
  | 'endurance'
  | 'hands'
  | 'breathing'
  | 'stretch'
  | 'daily'
  | 'pool'
  | 'protein';

export type SessionStatus = 'done' | 'partly' | 'rested';

/** What followed a session: asked a day or two later. */
export interface Aftermath {
  /** Hours until soreness or tiredness was gone; `still` when it was not gone when asked. */
  sorenessHours?: number | 'still';
  /** Joint swelling after it. */
  swelling?: boolean;
  /** Worse the next day or the days after, out of proportion to what was done. */
  crash?: boolean;
  /** Weaker than before the session on the next day. */
  weakerNextDay?: boolean;
}

/** One exercise of a session; `reps`, `seconds`, `minutes` and `metres` are of each set. */
export interface LoggedExercise {
  /** Id in the exercise library. */
  exercise: string;
  sets?: number;
  reps?: number;
  seconds?: number;
  minutes?: number;
  metres?: number;
  loadKg?: number;
  /** Effort 0 none to 10 most; where absent that of the session counts. So with pain and repetitions left. */
  effort?: number;
  pain?: number;
  repsLeft?: number;
}

/** One session of one kind on one day. */
export interface LoggedSession {
  /** YYYY-MM-DD. */
  date: string;
  session: LoggedKind;
  /** `rested`: planned and not done; no blame. */
  status: SessionStatus;
  /** Minutes on the feet or at it, all together. */
  minutes?: number;
  effort?: number;
  pain?: number;
  /** Repetitions that were left, easily, at the end. */
  repsLeft?: number;
  /** Protein eaten, with session `protein`. */
  grams?: number;
  note?: string;
  after?: Aftermath;
  /** Danger signs noticed: codes of the plan's `stopAndSeek`. */
  signs?: string[];
  /** Left out where the session was checked off as a whole. */
  exercises?: LoggedExercise[];
}

/** What somebody wrote about how it goes. */
export interface JournalNote {
  /** YYYY-MM-DD, or a full ISO 8601 time. */
  date: string;
  author?: string;
  text: string;
}

export type TrainingPlace = 'home' | 'ward' | 'gym' | 'pool';
export type Diet = 'any' | 'fish' | 'vegetarian' | 'vegan';

/** What the person can and wants to do, as it is kept; the plan checks it. */
export interface KeptPreferences {
  place?: TrainingPlace;
  equipment?: string[];
  minutesPerDay?: number;
  daysPerWeek?: number;
  diet?: Diet;
}
