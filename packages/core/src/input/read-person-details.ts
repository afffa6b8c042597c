import type { Place } from '../observations/issue.ts';
import type { PersonRecord, Sex } from '../observations/observation.ts';
import type { Admission } from './admit-observation.ts';
import { asObject } from './as-object.ts';
import { readDate, yearsBetween } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { reportError, reportWarning, type Spot } from './report.ts';
import { reportUnknownKeys } from './unknown-keys.ts';

const keys = ['id', 'sex', 'birthDate', 'age', 'ancestry'];
/** No verified age is above it (Jeanne Calment died at 122). */
const oldest = 125;

/** The `person` part of a person file, into the record. */
export function readPersonDetails(value: unknown, record: PersonRecord, admission: Admission, spot: Spot): void {
  const person = asObject(value);
  if (!person) {
    reportError(admission.issues, 'person-missing', spot(), 'an object with id, sex and birthDate or age');
    return;
  }
  const { pointer = '', ...base } = spot();
  reportUnknownKeys(person, keys, pointer, base, admission.issues);
  readId(person.id, record, admission, spot);
  readSex(person.sex, record, admission, spot('sex'));
  readBirthDate(person.birthDate, record, admission, spot('birthDate'));
  readAge(person.age, record, admission, spot('age'), record.asOf);
  readAncestry(person.ancestry, record, admission, spot('ancestry'));
}

function readId(value: unknown, record: PersonRecord, admission: Admission, spot: Spot): void {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) record.id = value.trim();
  else if (typeof value === 'number' && Number.isFinite(value)) record.id = String(value);
  else if (value === undefined) reportWarning(admission.issues, 'id-missing', spot('id'), 'an id; one was made up');
  else reportError(admission.issues, 'id-not-readable', spot('id'), 'a text of at most 200 characters');
}

const sexes = new Map<string, Sex>([
  ['female', 'female'],
  ['f', 'female'],
  ['woman', 'female'],
  ['male', 'male'],
  ['m', 'male'],
  ['man', 'male'],
]);

/** Sex of a person; any spelling but the two words is accepted with a warning, any other word is an error. */
export function readSex(value: unknown, record: PersonRecord, admission: Admission, place: Place): void {
  if (value === undefined || value === null || value === '') return;
  const sex = typeof value === 'string' ? sexes.get(value.trim().toLowerCase()) : undefined;
  if (!sex) {
    reportError(admission.issues, 'unknown-sex', place, "'female' or 'male'; without it both are considered");
    return;
  }
  if (sex !== value && !admission.textNumbers)
    reportWarning(admission.issues, 'sex-spelling', place, "'female' or 'male'");
  record.sex = sex;
}

/** Birth date: in the calendar, not in the future, at most 125 years back. Also bounds all other dates. */
export function readBirthDate(value: unknown, record: PersonRecord, admission: Admission, place: Place): void {
  const read = readDate(value, admission.dateOrder);
  if (read.kind === 'missing') return;
  if (read.kind === 'wrong') {
    reportError(admission.issues, 'date-not-readable', place, 'a calendar date as YYYY-MM-DD');
  } else if (read.date > admission.asOf) {
    reportError(admission.issues, 'future-date', place, 'a birth date not after the day of assessment');
  } else if (yearsBetween(read.date, admission.asOf) > oldest) {
    reportError(admission.issues, 'outside-hard-range', place, `a birth date at most ${oldest} years back`);
  } else {
    if (read.doubt === 'partial-date' || (read.doubt && !admission.dateOrder))
      reportWarning(admission.issues, read.doubt, place, 'a full date as YYYY-MM-DD; the first day is taken');
    record.birthDate = read.date;
    delete record.age;
    admission.birthDate = read.date;
  }
}

/** Age in years on the day `on`; a birth date counts more. */
export function readAge(
  value: unknown,
  record: PersonRecord,
  admission: Admission,
  place: Place,
  on: string | undefined,
): void {
  if (value === undefined || value === '') return;
  const read = readNumber(value, admission.decimalComma);
  if (read.kind === 'missing' && admission.textNumbers) return;
  if (read.kind !== 'number') {
    reportError(admission.issues, 'not-a-number', place, 'an age in years');
    return;
  }
  if (read.value < 0 || read.value > oldest) {
    reportError(admission.issues, 'outside-hard-range', place, `between 0 and ${oldest} years`);
    return;
  }
  if (read.doubt && !admission.textNumbers) reportWarning(admission.issues, read.doubt, place, 'a number, not as text');
  if (record.birthDate === undefined) record.age = read.value;
  else if (on !== undefined && Math.abs(yearsBetween(record.birthDate, on) - Math.floor(read.value)) > 1) {
    const expected = 'an age that fits the birth date; the birth date counts';
    reportWarning(admission.issues, 'age-contradicts-birth-date', place, expected);
  }
}

export function readAncestry(value: unknown, record: PersonRecord, admission: Admission, place: Place): void {
  if (value === undefined || value === null || value === '') return;
  if (typeof value === 'string' && value.length <= 100) record.ancestry = value.trim().toLowerCase();
  else reportError(admission.issues, 'not-text', place, "a word such as 'asian' or 'caucasian'");
}
