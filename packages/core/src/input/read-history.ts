import type { Place } from '../observations/issue.ts';
import type { Condition, LifeEvent, Medication } from '../observations/observation.ts';
import { admitDate, type Calendar } from './admit-date.ts';
import type { Admission } from './admit-observation.ts';
import { asObject, type Json } from './as-object.ts';
import { readNumber } from './read-number.ts';
import { pointerStep, reportError, reportWarning, type Spot, spotAt } from './report.ts';
import { reportUnknownKeys } from './unknown-keys.ts';

/** A diagnosis: code, system, onset and abatement. */
export function readCondition(entry: Json, pointer: string, base: Place, admission: Admission): Condition | undefined {
  const spot = spotAt(base, pointer);
  reportUnknownKeys(entry, ['code', 'system', 'display', 'onset', 'abatement'], pointer, base, admission.issues);
  const code = text(entry.code, 'code', spot, admission);
  if (code === undefined) {
    if (isMissing(entry.code)) reportError(admission.issues, 'code-missing', spot('code'), 'a code, such as M62.50');
    return undefined;
  }
  const system = text(entry.system, 'system', spot, admission);
  if (system === undefined) {
    reportWarning(admission.issues, 'system-missing', spot('system'), 'a code system; icd-10-cm was assumed');
  }
  const condition: Condition = { code, system: system ?? 'icd-10-cm' };
  const display = text(entry.display, 'display', spot, admission);
  if (display !== undefined) condition.display = display;
  const [onset, abatement] = readSpan(entry, 'onset', 'abatement', spot, admission);
  if (onset !== undefined) condition.onset = onset;
  if (abatement !== undefined) condition.abatement = abatement;
  return condition;
}

/** A medicine: name, dose, start and end. */
export function readMedication(
  entry: Json,
  pointer: string,
  base: Place,
  admission: Admission,
): Medication | undefined {
  const spot = spotAt(base, pointer);
  const { issues } = admission;
  reportUnknownKeys(entry, ['name', 'code', 'system', 'dose', 'start', 'end'], pointer, base, issues);
  const code = text(entry.code, 'code', spot, admission);
  const name = text(entry.name, 'name', spot, admission) ?? code;
  if (name === undefined) {
    reportError(issues, 'name-missing', spot('name'), 'the name of the medicine');
    return undefined;
  }
  const medication: Medication = { name };
  if (code !== undefined) medication.code = code;
  const system = text(entry.system, 'system', spot, admission);
  if (system !== undefined) medication.system = system;
  const dose = readDose(entry.dose, `${pointer}/dose`, base, admission);
  if (dose) medication.dose = dose;
  const [start, end] = readSpan(entry, 'start', 'end', spot, admission);
  if (start !== undefined) medication.start = start;
  if (end !== undefined) medication.end = end;
  return medication;
}

function readDose(value: unknown, pointer: string, base: Place, admission: Admission): Medication['dose'] {
  if (value === undefined || value === null) return undefined;
  const { issues } = admission;
  const spot = spotAt(base, pointer);
  const dose = asObject(value);
  if (dose) reportUnknownKeys(dose, ['value', 'unit'], pointer, base, issues);
  const amount = readNumber(dose?.value);
  if (amount.kind !== 'number' || amount.value < 0) {
    reportError(issues, 'not-a-number', spot('value'), 'a dose of zero or more, as a number');
    return undefined;
  }
  if (amount.doubt) reportWarning(issues, amount.doubt, spot('value'), 'a number, not as text');
  const unit = text(dose?.unit, 'unit', spot, admission);
  if (unit === undefined) {
    reportError(issues, 'unit-missing', spot('unit'), 'the unit of the dose, such as mg/d');
    return undefined;
  }
  return { value: amount.value, unit };
}

/** Something that happened: kind, start, and details that the forecast knows; details are kept as they are. */
export function readEvent(entry: Json, pointer: string, base: Place, admission: Admission): LifeEvent | undefined {
  const spot = spotAt(base, pointer);
  const { issues } = admission;
  const kind = text(entry.kind, 'kind', spot, admission);
  if (kind === undefined) {
    if (isMissing(entry.kind)) reportError(issues, 'kind-missing', spot('kind'), 'what happened, such as bed-rest');
    return undefined;
  }
  // A programme may begin tomorrow: events are checked against the calendar and birth, not against today.
  const [start, end] = readSpan(entry, 'start', 'end', spot, { ...admission, asOf: '9999-12-31' });
  if (start === undefined) {
    if (isMissing(entry.start)) reportError(issues, 'start-missing', spot('start'), 'a start date as YYYY-MM-DD');
    return undefined;
  }
  const event: LifeEvent = { kind, start };
  if (end !== undefined) event.end = end;
  for (const [key, detail] of Object.entries(entry)) {
    if (key === 'kind' || key === 'start' || key === 'end') continue;
    if (key !== '__proto__' && isDetail(detail)) event[key] = detail;
    else
      reportError(issues, 'event-detail', { ...base, pointer: pointer + pointerStep(key) }, 'a text, number or yes/no');
  }
  return event;
}

/** Not there, or there without anything in it. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function isDetail(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** Start and end; an end before its start is reported and left out. */
function readSpan(
  entry: Json,
  startKey: string,
  endKey: string,
  spot: Spot,
  calendar: Calendar & Pick<Admission, 'issues'>,
): [string | undefined, string | undefined] {
  const start = admitDate(entry[startKey], () => spot(startKey), calendar, calendar.issues).date;
  const end = admitDate(entry[endKey], () => spot(endKey), { ...calendar, asOf: '9999-12-31' }, calendar.issues).date;
  if (start === undefined || end === undefined || start <= end) return [start, end];
  reportError(calendar.issues, 'end-before-start', spot(endKey), `a date not before ${startKey}`);
  return [start, undefined];
}

function text(value: unknown, field: string, spot: Spot, admission: Admission): string | undefined {
  if (isMissing(value)) return undefined;
  if (typeof value === 'string' && value.length <= 500) return value.trim();
  reportError(admission.issues, 'not-text', spot(field), 'a text of at most 500 characters');
  return undefined;
}
