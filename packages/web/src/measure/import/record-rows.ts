import type { Condition, LifeEvent, Medication, Observation, PersonRecord } from '@thew/core/observations/observation';
import type { ReadRecord } from '../../api/import.ts';

/** One thing of a record that can be taken or left; `key` is its place in the record. */
export type Row =
  | { kind: 'observation'; key: string; entry: Observation; about: readonly number[]; stored: boolean }
  | { kind: 'condition'; key: string; entry: Condition; stored: boolean }
  | { kind: 'medication'; key: string; entry: Medication; stored: boolean }
  | { kind: 'event'; key: string; entry: LifeEvent; stored: boolean }
  | { kind: 'answer'; key: string; questionnaire: string; item: string; stored: boolean }
  | { kind: 'kept'; key: string; part: Kept; count: number; stored: false };

/** What a file that Thew exported carries beside the measurements; each is taken or left as a whole. */
const kept = ['sessions', 'journal', 'preferences'] as const;
type Kept = (typeof kept)[number];

function keptIn(record: PersonRecord): Row[] {
  return kept.flatMap((part): Row[] => {
    const value = record[part];
    const count = Array.isArray(value) ? value.length : value === undefined ? 0 : 1;
    return count === 0 ? [] : [{ kind: 'kept', key: `k${part}`, part, count, stored: false }];
  });
}

/** What somebody said about single rows; a row not named here is taken unless it is stored already. */
export type RowChoices = Readonly<Record<string, boolean>>;

/** Two entries that say the same have the same key; the unit is always the catalogue's, what was entered is not asked. */
function sameObservation(of: Observation): string {
  const { measure, value, date, side, site, method, device, absent } = of;
  return JSON.stringify([measure, value, date, side, site, method, device, absent]);
}

const sameEntry = (entry: object): string => JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Everything of a record row by row; `known` is what is stored of the person it would be added to. */
export function rowsOf({ record, about }: ReadRecord, known: PersonRecord | undefined): Row[] {
  const observations = new Set(known?.observations.map(sameObservation));
  const keysOf = (list: readonly object[] | undefined) => new Set(list?.map(sameEntry));
  const [conditions, medications, events] = [known?.conditions, known?.medications, known?.events].map(keysOf);
  // The wire leaves a key without a value out; the core's types do not know that it may be undefined.
  const { observations: found, conditions: ill, medications: taken, events: lived } = record as PersonRecord;
  return [
    ...found.map((entry, index): Row => {
      const stored = observations.has(sameObservation(entry));
      return { kind: 'observation', key: `o${index}`, entry, about: about[index] ?? [], stored };
    }),
    ...ill.map((entry, index): Row => {
      return { kind: 'condition', key: `c${index}`, entry, stored: conditions?.has(sameEntry(entry)) ?? false };
    }),
    ...taken.map((entry, index): Row => {
      return { kind: 'medication', key: `m${index}`, entry, stored: medications?.has(sameEntry(entry)) ?? false };
    }),
    ...lived.map((entry, index): Row => {
      return { kind: 'event', key: `e${index}`, entry, stored: events?.has(sameEntry(entry)) ?? false };
    }),
    ...Object.entries(record.answers).flatMap(([questionnaire, items]) =>
      Object.entries(items).map(([item, answer]): Row => {
        const stored = known?.answers[questionnaire]?.[item] === answer;
        return { kind: 'answer', key: `a${questionnaire}.${item}`, questionnaire, item, stored };
      }),
    ),
    ...keptIn(record as PersonRecord),
  ];
}

export const isTaken = ({ key, stored }: Row, choices: RowChoices): boolean => !stored && (choices[key] ?? true);

export const takenOf = (rows: readonly Row[], choices: RowChoices): number =>
  rows.filter((row) => isTaken(row, choices)).length;

/** The record with the rows that are taken, and nothing else. */
export function recordTaken(record: PersonRecord, rows: readonly Row[], choices: RowChoices): PersonRecord {
  const taken = new Set(rows.filter((row) => isTaken(row, choices)).map(({ key }) => key));
  const answers = Object.entries(record.answers).map(([questionnaire, items]) => {
    const kept = Object.entries(items).filter(([item]) => taken.has(`a${questionnaire}.${item}`));
    return [questionnaire, Object.fromEntries(kept)] as const;
  });
  const left = rows.flatMap((row) => (row.kind === 'kept' && !taken.has(row.key) ? [row.part] : []));
  const whole = Object.entries(record).filter(([key]) => !left.some((part) => part === key));
  return {
    ...(Object.fromEntries(whole) as unknown as PersonRecord),
    observations: record.observations.filter((_, index) => taken.has(`o${index}`)),
    conditions: record.conditions.filter((_, index) => taken.has(`c${index}`)),
    medications: record.medications.filter((_, index) => taken.has(`m${index}`)),
    events: record.events.filter((_, index) => taken.has(`e${index}`)),
    answers: Object.fromEntries(answers.filter(([, items]) => Object.keys(items).length > 0)),
  };
}
