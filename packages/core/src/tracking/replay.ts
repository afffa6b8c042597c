import type { PlanItem, Programme } from '../plan/care-plan.ts';
import type { Carried, ItemChange } from '../plan/course.ts';
import { type Draft, programmeOf } from '../plan/outcome.ts';
import { type Adjustment, adjust, lowered } from './progress.ts';
import type { Session } from './session-log.ts';
import { type Setback, scaled } from './setback.ts';

/** One exercise on its way through the log. */
interface Course {
  /** The move the plan begins with. */
  begun: string;
  item: PlanItem;
  /** Sessions of this dose: what was easy at a lower dose does not count again. */
  sessions: Session[];
  change?: ItemChange;
  last: Adjustment;
}

/** A break that is over, and the share of the dose to begin with after it. */
export interface Break {
  setback: Setback;
  share: number;
  /** After a stay in hospital or an operation nothing of before counts. */
  anew: boolean;
}

const unmoved = (item: PlanItem): Course => ({
  begun: item.exercise,
  item,
  sessions: [],
  last: { exercise: item.exercise, action: 'hold', because: 'not-done-yet', dose: item.dose },
});

const carriedOf = ({ begun, item, change }: Course): Carried[] =>
  change
    ? [{ exercise: begun, ...(item.exercise !== begun && { changeTo: item.exercise }), dose: item.dose, change }]
    : [];

/** The item of another move, if the plan may have it: precautions, equipment and time decide, not the log. */
function itemFor(changeTo: string, mine: Course, courses: readonly Course[], draft: Draft): PlanItem | undefined {
  const rest = courses.filter((one) => one !== mine).flatMap(carriedOf);
  const change: ItemChange = { action: 'raise', because: '', on: '', from: mine.item };
  const asked: Carried = { exercise: mine.begun, changeTo, dose: mine.item.dose, change };
  const draftItem = programmeOf(draft, { carried: [...rest, asked] })?.items.find((one) => one.exercise === changeTo);
  if (!draftItem) return undefined;
  const { changed: _, ...item } = draftItem;
  return item;
}

function changed(mine: Course, next: PlanItem, change: Omit<ItemChange, 'from'>): Course {
  const from = { exercise: mine.item.exercise, dose: mine.item.dose };
  return { ...mine, item: next, sessions: [], change: { ...change, from } };
}

/** One session of one exercise: a step up or down, or the same again. */
function step(mine: Course, session: Session, courses: readonly Course[], draft: Draft, { rules }: Programme): Course {
  const sessions = [...mine.sessions, session];
  const last = adjust(mine.item, rules, sessions);
  const { action, because, changeTo, loadPercent } = last;
  if (action === 'hold' || action === 'stop-and-see') return { ...mine, sessions, last };
  const other = changeTo === undefined ? undefined : itemFor(changeTo, mine, courses, draft);
  if (changeTo !== undefined && !other && action === 'raise')
    return { ...mine, sessions, last: { ...held(last), because: 'next-move-waits' } };
  const dose = other?.dose ?? (action === 'raise' ? last.dose : lowered(mine.item));
  const next = other ?? { ...mine.item, dose };
  const change = { action, because, on: session.date, ...(loadPercent && { loadPercent }) };
  const said = {
    ...held(last),
    action,
    dose,
    ...(other && { changeTo: other.exercise }),
    ...(loadPercent && { loadPercent }),
  };
  return { ...changed(mine, next, change), last: said };
}

const held = ({ exercise, because, dose }: Adjustment): Adjustment => ({ exercise, action: 'hold', because, dose });

const isSame = (a: PlanItem['dose'], b: PlanItem['dose']): boolean =>
  a.sets === b.sets && a.reps === b.reps && a.seconds === b.seconds && a.minutes === b.minutes;

/** Everything begins at a share of its dose again; after a stay in hospital at a share of the starting dose. */
function restarted(courses: readonly Course[], start: readonly PlanItem[], { setback, share, anew }: Break): Course[] {
  const { kind, end = setback.start } = setback;
  const before = anew ? start.map(unmoved) : courses;
  return before.map((mine) => {
    const dose = scaled(mine.item.exercise, mine.item.dose, share);
    if (share >= 1 || isSame(dose, mine.item.dose)) return { ...mine, sessions: [] };
    return changed(mine, { ...mine.item, dose }, { action: 'restart', because: kind, on: end });
  });
}

const wasDone = ({ item }: Course, { done, kinds = [] }: Session): boolean =>
  done.some(({ exercise }) => exercise === item.exercise) || kinds.some(({ session }) => session === item.session);

/**
 * The log laid over a plan from its first day: every session moves the exercises it has up or down, every break that is
 * over takes them back. Sessions oldest first. What comes out keeps every limit, because the plan checks it again.
 */
export function replay(
  draft: Draft,
  sessions: readonly Session[],
  breaks: readonly Break[],
): { carried: Carried[]; adjustments: Adjustment[] } {
  const programme = programmeOf(draft);
  if (!programme) return { carried: [], adjustments: [] };
  let courses = programme.items.map(unmoved);
  let waiting = [...breaks];
  const takeUp = (until: string): void => {
    for (const one of waiting.filter(({ setback }) => (setback.end ?? setback.start) < until))
      courses = restarted(courses, programme.items, one);
    waiting = waiting.filter(({ setback }) => (setback.end ?? setback.start) >= until);
  };
  for (const session of sessions) {
    takeUp(session.date);
    for (const [i, mine] of courses.entries())
      if (wasDone(mine, session)) courses = courses.with(i, step(mine, session, courses, draft, programme));
  }
  takeUp('9999-12-31');
  return { carried: courses.flatMap(carriedOf), adjustments: courses.map(({ last }) => last) };
}
