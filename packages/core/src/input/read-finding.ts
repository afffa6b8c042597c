import { findingById } from '../knowledge/findings/catalogue.ts';
import type { Place } from '../observations/issue.ts';
import type { Observation } from '../observations/observation.ts';
import { admitDate } from './admit-date.ts';
import { type Admission, admitObservation } from './admit-observation.ts';
import type { Json } from './as-object.ts';
import { careFindingValue } from './care-finding-value.ts';
import { measureNamed } from './measure-named.ts';
import { reportError, reportWarning, spotAt } from './report.ts';
import { reportUnknownKeys } from './unknown-keys.ts';

const keys = ['finding', 'present', 'value', 'unit', 'date', 'side', 'site', 'method', 'device', 'absent'];

/**
 * One entry of `findings`: `present` for a finding that is there or not, `value` for one that is a number, an option or
 * several. `careFindings` are ids known beyond the measure catalogue; their values are kept as they are.
 */
export function readFinding(
  entry: Json,
  pointer: string,
  base: Place,
  admission: Admission,
  careFindings: readonly string[],
): Observation | undefined {
  const spot = spotAt(base, pointer);
  reportUnknownKeys(entry, keys, pointer, base, admission.issues);
  const { finding, present, value, ...rest } = entry;
  const measure = isClassOfResult(finding, value) ? undefined : measureNamed(finding);
  if (measure) {
    const draft = { ...rest, value: present ?? value };
    if (present === undefined) return admitObservation(measure, draft, spot, admission);
    return admitObservation(measure, draft, (field) => spot(field === 'value' ? 'present' : field), admission);
  }
  if (typeof finding === 'string' && careFindings.includes(finding))
    return careFinding(finding, entry, spot, admission);
  const code = finding === undefined ? 'finding-missing' : 'unknown-finding';
  reportError(
    admission.issues,
    code,
    spot('finding'),
    'an id of kind finding in the measure catalogue, such as anorexia',
  );
  return undefined;
}

/** `tsh` is a number in the catalogue and, among findings, the class a laboratory gives: a word of it means the class. */
function isClassOfResult(finding: unknown, value: unknown): boolean {
  if (typeof finding !== 'string' || typeof value !== 'string') return false;
  return findingById(finding)?.options?.includes(value) === true && measureNamed(finding)?.kind === 'quantity';
}

function careFinding(
  finding: string,
  entry: Json,
  spot: ReturnType<typeof spotAt>,
  admission: Admission,
): Observation | undefined {
  const value = entry.present ?? entry.value;
  if (entry.absent !== undefined && entry.absent !== null) return unanswered(finding, entry, spot, admission);
  const known = findingById(finding);
  const observation: Observation = { measure: known?.id ?? finding };
  const field = entry.present === undefined ? 'value' : 'present';
  const read = known
    ? careFindingValue(
        known,
        { value, unit: entry.unit },
        (at) => spot(at === 'value' ? field : at),
        admission,
        observation,
      )
    : keptAsItIs(value, entry.unit, spot, admission, observation);
  if (!read) return undefined;
  return dated(observation, entry, spot, admission);
}

/** A finding known to the caller alone: any answer is kept. */
function keptAsItIs(
  value: unknown,
  unit: unknown,
  spot: ReturnType<typeof spotAt>,
  admission: Admission,
  into: Observation,
): boolean {
  const several = Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (typeof value !== 'boolean' && typeof value !== 'string' && !Number.isFinite(value) && !several) {
    const expected = 'true or false, a number, an option or a list of options';
    reportError(admission.issues, 'value-missing', spot('value'), expected);
    return false;
  }
  into.value = value as string | number | boolean | string[];
  if (typeof unit === 'string') into.unit = unit;
  return true;
}

/** Asked, and the person does not know (`not-done`) or would not say (`refused`). Never asked: no entry at all. */
function unanswered(
  finding: string,
  entry: Json,
  spot: ReturnType<typeof spotAt>,
  admission: Admission,
): Observation | undefined {
  const { absent } = entry;
  if (absent !== 'not-done' && absent !== 'refused') {
    reportError(admission.issues, 'unknown-absent', spot('absent'), "'not-done' (asked, not known) or 'refused'");
    return undefined;
  }
  if ((entry.present ?? entry.value ?? undefined) !== undefined) {
    reportError(
      admission.issues,
      'value-and-absent',
      spot('absent'),
      'an answer or a reason for its absence, not both',
    );
    return undefined;
  }
  return dated({ measure: findingById(finding)?.id ?? finding, absent }, entry, spot, admission);
}

/** The observation with its day, once; a wrong day is an issue and nothing is kept. */
function dated(
  observation: Observation,
  entry: Json,
  spot: ReturnType<typeof spotAt>,
  admission: Admission,
): Observation | undefined {
  const { date, wrong } = admitDate(entry.date, () => spot('date'), admission, admission.issues);
  if (wrong) return undefined;
  if (date !== undefined) observation.date = date;
  const key = `${observation.measure}|${String(observation.value ?? observation.absent)}|${date}`;
  if (admission.seen.has(key)) {
    reportWarning(admission.issues, 'duplicate-observation', spot(), 'each finding once; this one is counted once');
    return undefined;
  }
  admission.seen.add(key);
  admission.places?.set(observation, spot());
  return observation;
}
