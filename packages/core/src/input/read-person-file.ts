import { careFindingIds } from '../knowledge/findings/catalogue.ts';
import type { Place } from '../observations/issue.ts';
import type { Observation, PersonRecord } from '../observations/observation.ts';
import type { LoggedSession } from '../observations/session.ts';
import { type Admission, admitObservation } from './admit-observation.ts';
import { asObject, type Json } from './as-object.ts';
import { consistentFindings } from './consistent-findings.ts';
import { emptyRecord, newAdmission } from './empty-record.ts';
import { measureNamed, unknownMeasure } from './measure-named.ts';
import { readAnswers } from './read-answers.ts';
import { dayAfter, readDate } from './read-date.ts';
import { readFinding } from './read-finding.ts';
import { readCondition, readEvent, readMedication } from './read-history.ts';
import { readJournalNote } from './read-journal.ts';
import { readPersonDetails } from './read-person-details.ts';
import { readPreferencesKept } from './read-preferences.ts';
import type { ReadOptions, RecordRead } from './read-result.ts';
import { readSession } from './read-session.ts';
import { pointerStep, reportError, reportWarning, type Spot, spotAt } from './report.ts';
import { reportUnknownKeys } from './unknown-keys.ts';

const fileKeys = [
  'thew',
  'person',
  'asOf',
  'observations',
  'conditions',
  'medications',
  'events',
  'findings',
  'answers',
  'sessions',
  'journal',
  'preferences',
];
const observationKeys = ['measure', 'value', 'unit', 'date', 'side', 'site', 'method', 'device', 'absent'];

/**
 * Reads one person of a person file (`thew: 1`). Whatever is wrong becomes an issue at its JSON pointer; the rest is
 * read. `pointer` is the person's place in the file, `fallbackId` the id of a person without one.
 */
export function readPersonFile(
  value: unknown,
  options: ReadOptions,
  base: Place = {},
  pointer = '',
  fallbackId = 'person-1',
): RecordRead {
  const issues: RecordRead['issues'] = [];
  const spot = spotAt(base, pointer);
  const file = asObject(value);
  const record = emptyRecord(fallbackId, options.asOf);
  if (!file) {
    reportError(issues, 'not-a-person', spot(), 'an object with person, asOf and observations');
    return { record, issues };
  }
  reportUnknownKeys(file, fileKeys, pointer, base, issues);
  checkVersion(file, spot, issues);
  readAsOf(file, record, options, spot, issues);
  const admission = newAdmission(record, options, issues);
  readPersonDetails(file.person, record, admission, spotAt(base, `${pointer}/person`));
  readEntries(file, record, options, admission, base, pointer);
  return { record, issues };
}

function checkVersion(file: Json, spot: Spot, issues: RecordRead['issues']): void {
  if (file.thew === undefined) reportWarning(issues, 'version-missing', spot('thew'), '"thew": 1');
  else if (file.thew !== 1) reportError(issues, 'unsupported-version', spot('thew'), '"thew": 1');
}

function readAsOf(
  file: Json,
  record: PersonRecord,
  options: ReadOptions,
  spot: Spot,
  issues: RecordRead['issues'],
): void {
  const read = readDate(file.asOf);
  if (read.kind === 'missing') return;
  if (read.kind === 'wrong') {
    reportError(issues, 'date-not-readable', spot('asOf'), 'a calendar date as YYYY-MM-DD; today was taken');
    return;
  }
  record.asOf = read.date;
  if (read.doubt) reportWarning(issues, read.doubt, spot('asOf'), 'a full date as YYYY-MM-DD');
  if (read.date > dayAfter(options.asOf)) {
    reportWarning(issues, 'future-date', spot('asOf'), 'a day of assessment not after today');
  }
}

function readEntries(
  file: Json,
  record: PersonRecord,
  options: ReadOptions,
  admission: Admission,
  base: Place,
  pointer: string,
): void {
  const each = (key: string, read: (entry: Json, at: string) => void): void =>
    forEachEntry(file[key], `${pointer}/${key}`, base, admission, read);
  each('observations', (entry, at) => {
    reportUnknownKeys(entry, observationKeys, at, base, admission.issues);
    const measure = measureNamed(entry.measure);
    if (!measure) {
      unknownMeasure(entry.measure, spotAt(base, at)('measure'), admission.issues);
      return;
    }
    const observation = admitObservation(measure, entry, spotAt(base, at), admission);
    if (observation) record.observations.push(observation);
  });
  const found: Observation[] = [];
  each('findings', (entry, at) => {
    const finding = readFinding(entry, at, base, admission, options.careFindings ?? careFindingIds);
    if (finding) found.push(finding);
  });
  const consistent = consistentFindings(found, spotAt(base, `${pointer}/findings`), admission.issues);
  for (const finding of consistent) record.observations.push(finding);
  each('conditions', (entry, at) => pushIfRead(record.conditions, readCondition(entry, at, base, admission)));
  each('medications', (entry, at) => pushIfRead(record.medications, readMedication(entry, at, base, admission)));
  each('events', (entry, at) => pushIfRead(record.events, readEvent(entry, at, base, admission)));
  readAnswers(file.answers, record.answers, `${pointer}/answers`, base, admission.issues);
  readFollowUp(file, record, admission, base, pointer);
}

/** What was done of a plan, what was written about it, and the wishes for it. Absent keys stay absent. */
function readFollowUp(file: Json, record: PersonRecord, admission: Admission, base: Place, pointer: string): void {
  const { issues } = admission;
  if (file.sessions !== undefined)
    record.sessions = readSessionList(file.sessions, `${pointer}/sessions`, base, admission);
  if (file.journal !== undefined) {
    const journal: NonNullable<PersonRecord['journal']> = [];
    forEachEntry(file.journal, `${pointer}/journal`, base, admission, (entry, at) =>
      pushIfRead(journal, readJournalNote(entry, at, base, admission)),
    );
    record.journal = journal;
  }
  if (file.preferences !== undefined)
    record.preferences = readPreferencesKept(file.preferences, `${pointer}/preferences`, base, issues);
}

/** A list of sessions, oldest first: of a person file, or a file of its own. */
export function readSessionList(value: unknown, pointer: string, base: Place, admission: Admission): LoggedSession[] {
  const sessions: LoggedSession[] = [];
  forEachEntry(value, pointer, base, admission, (entry, at) =>
    pushIfRead(sessions, readSession(entry, at, base, admission)),
  );
  return sessions.sort((a, b) => a.date.localeCompare(b.date));
}

function pushIfRead<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

function forEachEntry(
  value: unknown,
  pointer: string,
  base: Place,
  admission: Admission,
  read: (entry: Json, pointer: string) => void,
): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    reportError(admission.issues, 'not-a-list', { ...base, pointer }, 'a list');
    return;
  }
  for (let index = 0; index < value.length; index++) {
    const at = pointer + pointerStep(index);
    const entry = asObject(value[index]);
    if (entry) read(entry, at);
    else reportError(admission.issues, 'not-an-object', { ...base, pointer: at }, 'an object');
  }
}
