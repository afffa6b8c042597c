import { drugClasses } from '../knowledge/drugs/drugs.ts';
import { prednisoneEquivalents } from '../knowledge/drugs/prednisone-equivalents.ts';
import { dayNumber } from '../observations/age.ts';
import type { Fact } from '../observations/facts.ts';
import type { Medication, PersonRecord } from '../observations/observation.ts';
import { isOfClass, recogniseDrug } from './drug-recognition.ts';
import { isCurrent, withinDays } from './medications.ts';
import { setDerived } from './set-derived.ts';

/** Days after the end of a medicine for which the question still means it. */
const lookBack: Readonly<Record<string, number>> = {
  'drug-statin': 365,
  'drug-checkpoint': 92,
  'drug-chemo': 183,
  'drug-art-old': 36_500,
};

/** A daily dose in milligrams; undefined for other units. */
function milligramsPerDay({ dose }: Medication): number | undefined {
  if (!dose) return undefined;
  if (/^mg(\/d|\/day)?$/i.test(dose.unit)) return dose.value;
  return /^g(\/d|\/day)?$/i.test(dose.unit) ? dose.value * 1000 : undefined;
}

function steroids(record: PersonRecord, measures: Map<string, Fact>): void {
  let dose = 0;
  let weeks = 0;
  let found = false;
  for (const medication of record.medications.filter((one) => isCurrent(one, record.asOf))) {
    if (!isOfClass(medication, 'glucocorticoid')) continue;
    const { generics, atc } = recogniseDrug(medication);
    const equivalent = prednisoneEquivalents.find((one) => one.atc === atc || generics.includes(one.name));
    if (!equivalent) continue;
    const milligrams = milligramsPerDay(medication);
    if (milligrams !== undefined) {
      dose += milligrams * equivalent.prednisonePerMilligram;
      found = true;
    }
    if (medication.start) weeks = Math.max(weeks, (dayNumber(record.asOf) - dayNumber(medication.start)) / 7);
  }
  if (found) setDerived(measures, 'drug-steroid-dose', dose, 'prednisone-equivalent');
  if (weeks > 0) setDerived(measures, 'drug-steroid-weeks', weeks, 'medication-list');
}

const yearsOn: readonly (readonly [drugClass: string, finding: string])[] = [
  ['metformin', 'drug-metformin-years'],
  ['ppi', 'drug-ppi-years'],
];

/**
 * The answers that a medication list gives. What is not listed stays unknown: a list may be incomplete. Doses in mg or g
 * per day only.
 */
export function deriveFromMedications(record: PersonRecord, measures: Map<string, Fact>): void {
  for (const { id, sets } of drugClasses) {
    if (sets === undefined) continue;
    const taken = record.medications.some(
      (one) => isOfClass(one, id) && withinDays(one, record.asOf, lookBack[sets] ?? 0),
    );
    if (taken) setDerived(measures, sets, true, 'medication-list');
  }
  steroids(record, measures);
  for (const [drugClass, finding] of yearsOn) {
    const starts = record.medications
      .filter((one) => isCurrent(one, record.asOf) && isOfClass(one, drugClass))
      .map(({ start }) => start)
      .filter((start) => start !== undefined);
    const first = starts.sort()[0];
    if (first) setDerived(measures, finding, (dayNumber(record.asOf) - dayNumber(first)) / 365.25, 'medication-list');
  }
}
