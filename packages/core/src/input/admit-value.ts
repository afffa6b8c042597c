import type { Measure } from '../knowledge/measures/measure.ts';
import type { Observation } from '../observations/observation.ts';
import { type ParsedQuantity, parseQuantity } from '../observations/parse-quantity.ts';
import { convert } from '../observations/units.ts';
import type { Admission, Draft } from './admit-observation.ts';
import { isMissingCode, readNumber } from './read-number.ts';
import { reportError, reportWarning, type Spot } from './report.ts';

/** Reads the value by the kind of its measure into `into`; false when there is none to keep (and an issue says why). */
export function admitValue(
  measure: Measure,
  draft: Draft,
  spot: Spot,
  admission: Admission,
  into: Observation,
): boolean {
  if (measure.kind === 'finding') return admitPresence(draft, spot, admission, into);
  if (measure.kind === 'category') return admitOption(measure, draft, spot, admission, into);
  return admitQuantity(measure, draft, spot, admission, into);
}

function admitPresence(draft: Draft, spot: Spot, admission: Admission, into: Observation): boolean {
  const present = readBoolean(draft.value);
  if (present === undefined) {
    reportError(admission.issues, 'not-yes-or-no', spot('value'), 'true or false');
    return false;
  }
  if (typeof draft.value !== 'boolean' && !admission.textNumbers) {
    reportWarning(admission.issues, 'boolean-as-text', spot('value'), 'true or false, not as text');
  }
  into.value = present;
  return true;
}

/** Yes and no as people and statistics programs write them. */
export function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  if (['true', 'yes', 'y', '1', 'present'].includes(text)) return true;
  return ['false', 'no', 'n', '0', 'absent'].includes(text) ? false : undefined;
}

function admitOption(measure: Measure, draft: Draft, spot: Spot, admission: Admission, into: Observation): boolean {
  const options = measure.options ?? [];
  const given = Array.isArray(draft.value) ? draft.value.slice(0, 100) : [draft.value];
  const known = given.map((value) => {
    const text =
      typeof value === 'string'
        ? value
            .trim()
            .toLowerCase()
            .replace(/[\s_]+/g, '-')
        : undefined;
    return options.find((option) => option.toLowerCase() === text);
  });
  if (known.length === 0 || known.includes(undefined)) {
    reportError(admission.issues, 'unknown-option', spot('value'), `one of ${options.join(', ')}`);
    return false;
  }
  into.value = Array.isArray(draft.value) ? (known as string[]) : known[0]!;
  return true;
}

function admitQuantity(measure: Measure, draft: Draft, spot: Spot, admission: Admission, into: Observation): boolean {
  const { issues } = admission;
  const read = readNumber(draft.value, admission.decimalComma);
  if (read.kind === 'missing') {
    const known = typeof draft.value === 'string' && isMissingCode(draft.value);
    if (known)
      reportWarning(issues, 'missing-code', spot('value'), 'a number; the code for no value was taken as not measured');
    else reportError(issues, 'value-missing', spot('value'), "a number, or 'absent' with the reason");
    return false;
  }
  if (read.kind === 'wrong') {
    const written =
      typeof draft.value === 'string' && read.code === 'not-a-number' ? parseQuantity(draft.value) : undefined;
    if (typeof written === 'object') return admitWritten(measure, written, draft, spot, admission, into);
    const expected = read.code === 'ambiguous-number' ? 'a number without thousands separators' : 'a number';
    reportError(issues, read.code, spot('value'), expected);
    return false;
  }
  if (read.doubt && !(admission.textNumbers && (read.doubt === 'number-as-text' || admission.decimalComma))) {
    reportWarning(issues, read.doubt, spot('value'), 'a number with a decimal point, not as text');
  }
  return admitUnit(measure, read.value, draft.unit, spot, admission, into);
}

/** `5 ft 7 in`, `72 kg`, `1.234,5`: as people write it, with the unit in the value. */
function admitWritten(
  measure: Measure,
  written: ParsedQuantity,
  draft: Draft,
  spot: Spot,
  admission: Admission,
  into: Observation,
): boolean {
  const code = written.unit === undefined ? 'number-as-text' : 'unit-in-value';
  reportWarning(admission.issues, code, spot('value'), 'a plain number, and the unit apart from it');
  return admitUnit(measure, written.value, written.unit ?? draft.unit, spot, admission, into);
}

function admitUnit(
  measure: Measure,
  value: number,
  unit: unknown,
  spot: Spot,
  admission: Admission,
  into: Observation,
): boolean {
  const { issues } = admission;
  into.unit = measure.unit;
  if (unit === undefined || unit === null || unit === '') {
    if (!measure.unit.startsWith('{')) {
      reportWarning(issues, 'unit-missing', spot('unit'), `a unit; ${measure.unit} was assumed`);
    }
    into.value = value;
  } else if (unit === measure.unit) {
    into.value = value;
  } else {
    const converted = typeof unit === 'string' && unit.length <= 60 ? convert(value, unit, measure) : 'unknown-unit';
    if (typeof converted === 'string') {
      reportError(issues, converted, spot('unit'), `${measure.unit} or a unit that converts to it`);
      return false;
    }
    into.value = converted.value;
    if (converted.value !== value || converted.unit !== unit) into.entered = { value, unit: unit as string };
  }
  return inRange(measure, into.value as number, spot, admission);
}

function inRange(measure: Measure, value: number, spot: Spot, admission: Admission): boolean {
  const { hard, plausible } = measure;
  if (!Number.isFinite(value) || (hard && (value < hard[0] || value > hard[1]))) {
    const most = hard && Number.isFinite(hard[1]) ? `between ${hard[0]} and ${hard[1]}` : `at least ${hard?.[0]}`;
    const expected = hard ? `${most} ${measure.unit}` : 'a finite number';
    reportError(admission.issues, 'outside-hard-range', spot('value'), expected);
    return false;
  }
  if (plausible && (value < plausible[0] || value > plausible[1])) {
    const expected = `usually between ${plausible[0]} and ${plausible[1]} ${measure.unit}; please check`;
    reportWarning(admission.issues, 'outside-plausible-range', spot('value'), expected);
  }
  return true;
}
