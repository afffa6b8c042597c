import type { Measure } from '../knowledge/measures/measure.ts';
import type { Issue, Place } from '../observations/issue.ts';
import type { Absent, Observation, Side } from '../observations/observation.ts';
import { admitDate, type Calendar } from './admit-date.ts';
import { admitValue } from './admit-value.ts';
import { reportError, reportWarning, type Spot } from './report.ts';

/** An observation as some file spells it, before any of it is believed. */
export interface Draft {
  value?: unknown;
  unit?: unknown;
  date?: unknown;
  side?: unknown;
  site?: unknown;
  method?: unknown;
  device?: unknown;
  absent?: unknown;
  /** Tells trials apart that stand in columns of their own: equal values there are no repetition. */
  trial?: string;
}

/** What the observations of one person are checked against. */
export interface Admission extends Calendar {
  issues: Issue[];
  /** Keys of the observations already kept, to find those given twice. */
  seen: Set<string>;
  decimalComma?: boolean;
  /** Text numbers are normal in a table, and worth a warning in JSON. */
  textNumbers?: boolean;
  /** Filled with where each observation that was kept stands. */
  places?: Map<Observation, Place>;
}

const sides = new Map<string, Side>(
  Object.entries({
    left: 'left',
    l: 'left',
    right: 'right',
    r: 'right',
    both: 'both',
    bilateral: 'both',
  }) as [string, Side][],
);

const absences = new Map<string, Absent>(
  Object.entries({ unable: 'unable', refused: 'refused', 'not-done': 'not-done' }) as [string, Absent][],
);

/** Checks one observation against its measure; what cannot be kept is reported and undefined comes back. */
export function admitObservation(
  measure: Measure,
  draft: Draft,
  spot: Spot,
  admission: Admission,
): Observation | undefined {
  const observation: Observation = { measure: measure.id };
  if (!admitResult(measure, draft, spot, admission, observation)) return undefined;
  if (!admitWhen(draft, spot, admission, observation)) return undefined;
  admitHow(measure, draft, spot, admission, observation);
  if (isRepeated(observation, draft.trial, spot, admission)) return undefined;
  admission.places?.set(observation, spot());
  return observation;
}

function admitResult(measure: Measure, draft: Draft, spot: Spot, admission: Admission, into: Observation): boolean {
  if (draft.absent === undefined || draft.absent === null) return admitValue(measure, draft, spot, admission, into);
  const absent = absences.get(String(draft.absent).trim().toLowerCase());
  if (!absent) {
    reportError(admission.issues, 'unknown-absent', spot('absent'), "'unable', 'refused' or 'not-done'");
    return draft.value === undefined ? false : admitValue(measure, draft, spot, admission, into);
  }
  if (draft.value !== undefined && draft.value !== null) {
    reportError(admission.issues, 'value-and-absent', spot('absent'), 'a value or a reason for its absence, not both');
    return false;
  }
  into.absent = absent;
  return true;
}

function admitWhen(draft: Draft, spot: Spot, admission: Admission, into: Observation): boolean {
  const read = admitDate(draft.date, () => spot('date'), admission, admission.issues);
  if (read.wrong) return false;
  if (read.date !== undefined) into.date = read.date;
  return true;
}

function admitHow(measure: Measure, draft: Draft, spot: Spot, admission: Admission, into: Observation): void {
  const { issues } = admission;
  const side = text(draft.side, 'side', spot, issues);
  if (side !== undefined) {
    const known = sides.get(side.toLowerCase());
    if (known) into.side = known;
    else reportError(issues, 'unknown-side', spot('side'), "'left', 'right' or 'both'");
  }
  const method = text(draft.method, 'method', spot, issues)?.toLowerCase();
  if (method !== undefined) {
    into.method = method;
    if (measure.methods?.length && !measure.methods.includes(method)) {
      reportWarning(issues, 'unknown-method', spot('method'), `one of ${measure.methods.join(', ')}`);
    }
  }
  const site = text(draft.site, 'site', spot, issues);
  if (site !== undefined) into.site = site;
  const device = text(draft.device, 'device', spot, issues);
  if (device !== undefined) into.device = device;
}

function text(value: unknown, field: string, spot: Spot, issues: Issue[]): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string' && value.length <= 200) return value.trim() || undefined;
  reportError(issues, 'not-text', spot(field), 'a text of at most 200 characters');
  return undefined;
}

/** Nothing is lost when the same entry stands twice: one is kept. */
function isRepeated(observation: Observation, trial: string | undefined, spot: Spot, admission: Admission): boolean {
  const { measure, value, date, side, site, method, device, absent } = observation;
  const how = side ?? site ?? method ?? device ?? absent ?? trial;
  const result = `${measure}|${value}|${date}`;
  const key = how === undefined ? result : `${result}|${side}|${site}|${method}|${device}|${absent}|${trial}`;
  if (!admission.seen.has(key)) {
    admission.seen.add(key);
    return false;
  }
  reportWarning(admission.issues, 'duplicate-observation', spot(), 'each observation once; this one is counted once');
  return true;
}
