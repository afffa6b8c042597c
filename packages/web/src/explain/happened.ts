import { conditions } from '@thew/core/knowledge/conditions/catalogue';
import type { Condition, PersonRecord } from '@thew/core/observations/observation';
import { capital } from '@thew/core/presentation/capital';
import type { Translate } from '../ui/translate.ts';

/** Something that began on a day and may still go on. */
export interface Happened {
  what: string;
  start: string;
  end?: string;
}

const wordsOf = (kind: string, t: Translate): string => {
  const words = t(`events.${kind}`, { defaultValue: kind.replaceAll('-', ' ') });
  return capital(words);
};

/** The name in the record, else the cause the code stands for, else the code. */
const diagnosisWords = ({ code, display }: { code: string; display: Condition['display'] | undefined }): string =>
  display ??
  conditions.find(({ knownBy }) => knownBy.icd10.some((prefix) => code.toUpperCase().startsWith(prefix)))?.title ??
  code;

/** Events, medicines and diagnoses with a date, oldest first; what began after the day of assessment is left out. */
export function happened(record: PersonRecord, t: Translate): Happened[] {
  const span = (what: string, start: string, end?: string): Happened => ({ what, start, ...(end && { end }) });
  const events = record.events.map(({ kind, start, end }) => span(wordsOf(kind, t), start, end));
  const medicines = record.medications.flatMap(({ name, dose, start, end }) =>
    start ? [span(dose ? `${name} ${dose.value} ${dose.unit}` : name, start, end)] : [],
  );
  const diagnoses = record.conditions.flatMap(({ display, code, onset, abatement }) =>
    onset ? [span(diagnosisWords({ code, display }), onset, abatement)] : [],
  );
  return [...events, ...medicines, ...diagnoses]
    .filter(({ start }) => start <= record.asOf)
    .sort((a, b) => a.start.localeCompare(b.start));
}

/** How many go on within the last eight weeks of the day. */
export function lately(all: readonly Happened[], asOf: string): number {
  const from = new Date(Date.parse(asOf) - 56 * 86_400_000).toISOString().slice(0, 10);
  return all.filter(({ end }) => end === undefined || end >= from).length;
}
