import type { Medication } from '../../observations/observation.ts';
import { admitDate } from '../admit-date.ts';
import { asArray, asObject, asText, type Json } from '../as-object.ts';
import { reportError, reportWarning, type Spot, spotAt } from '../report.ts';
import { type Coding, codingsOf, systemName, wordsOf } from './codings.ts';
import type { FhirEntry, FhirPerson } from './entry.ts';

const notTaken = ['entered-in-error', 'not-taken', 'cancelled', 'draft', 'intended'];
const notOrdered = ['proposal', 'plan', 'option'];
const ended = ['completed', 'stopped', 'on-hold'];

/** A MedicationStatement or MedicationRequest; those never taken are left out with a warning. */
export function readFhirMedication(entry: FhirEntry, person: FhirPerson): void {
  const { resource } = entry;
  const spot = spotAt(entry.base, entry.pointer);
  const status = asText(resource.status) ?? '';
  if (
    notTaken.includes(status) ||
    resource.doNotPerform === true ||
    notOrdered.includes(asText(resource.intent) ?? '')
  ) {
    reportWarning(person.issues, 'medication-not-taken', spot('status'), 'a medicine that is or was taken');
    return;
  }
  const medication = nameOf(resource, person);
  if (!medication) {
    reportError(person.issues, 'name-missing', spot('medicationCodeableConcept'), 'a medicine with a name or code');
    return;
  }
  const dose = doseOf(resource);
  if (dose) medication.dose = dose;
  addDates(medication, resource, status, spot, person);
  person.record.medications.push(medication);
}

function nameOf(resource: Json, person: FhirPerson): Medication | undefined {
  const reference = asObject(resource.medicationReference);
  const concept = resource.medicationCodeableConcept ?? (reference && person.resolve(reference, resource)?.code);
  const codings = codingsOf(concept);
  const coding = preferredOf(codings);
  const named =
    asText(asObject(concept)?.text) ?? codings.find((c) => c.display)?.display ?? asText(reference?.display);
  if (named === undefined && coding === undefined) return undefined;
  const medication: Medication = { name: withRoute(named ?? coding!.code!, resource).slice(0, 500) };
  if (coding?.code !== undefined) {
    medication.code = coding.code;
    medication.system = systemName(coding.system);
  }
  return medication;
}

const preferred = ['atc', 'rxnorm'];

/** The code that says most of a medicine: ATC names class and way of giving, RxNorm the substance; else the first. */
function preferredOf(codings: readonly Coding[]): Coding | undefined {
  const coded = codings.filter(({ code }) => code !== undefined);
  for (const system of preferred) {
    const found = coded.find((one) => systemName(one.system) === system);
    if (found) return found;
  }
  return coded[0];
}

/** SNOMED CT routes after which little reaches the rest of the body, in the words that the drug check knows. */
const routes: Readonly<Record<string, string>> = {
  '54485002': 'eye',
  '10547007': 'ear',
  '46713006': 'nasal',
  '6064005': 'topical',
  '447694001': 'inhaled',
};
const routeByWords = /ophthalm|\beye|\botic|\bear|nasal|topical|cutaneous|inhal|respiratory|rectal/i;

/** The name, with the way of giving where the dosage says it, the name does not, and it is not the whole body's. */
function withRoute(name: string, resource: Json): string {
  const dosages = asArray(resource.dosage ?? resource.dosageInstruction).map(asObject);
  const route = dosages.length > 0 ? dosages[0]?.route : undefined;
  if (route === undefined || routeByWords.test(name)) return name;
  const coded = codingsOf(route).map(({ code = '' }) => (Object.hasOwn(routes, code) ? routes[code] : undefined));
  const words = coded.find((one) => one !== undefined) ?? routeByWords.exec(wordsOf(route))?.[0]?.toLowerCase();
  return words === undefined ? name : `${name} (${words})`;
}

/** Days per unit of FHIR timing. */
const unitDays: Record<string, number> = { h: 1 / 24, d: 1, wk: 7, mo: 30.4375, a: 365.25 };

/** Dose per day where one dosage with one quantity and a plain repeat says it; the single dose where it has no repeat. */
function doseOf(resource: Json): Medication['dose'] {
  const dosages = asArray(resource.dosage ?? resource.dosageInstruction).map(asObject);
  const dosage = dosages.length === 1 ? dosages[0] : undefined;
  if (!dosage || dosage.asNeededBoolean === true) return undefined;
  const rate = asObject(asArray(dosage.doseAndRate)[0]);
  const quantity = asObject(rate?.doseQuantity);
  const unit = asText(quantity?.code) ?? asText(quantity?.unit);
  const value = quantity?.value;
  if (unit === undefined || typeof value !== 'number' || !(value >= 0)) return undefined;
  const repeat = asObject(asObject(dosage.timing)?.repeat);
  if (!repeat) return { value, unit };
  const { frequency = 1, period, periodUnit } = repeat;
  const days = unitDays[String(periodUnit)];
  if (typeof frequency !== 'number' || typeof period !== 'number' || days === undefined) return undefined;
  const perDay = (value * frequency) / (period * days);
  return Number.isFinite(perDay) ? { value: Math.round(perDay * 1e6) / 1e6, unit: `${unit}/d` } : undefined;
}

function addDates(medication: Medication, resource: Json, status: string, spot: Spot, person: FhirPerson): void {
  const period = asObject(resource.effectivePeriod);
  const validity = asObject(asObject(resource.dispenseRequest)?.validityPeriod);
  const starts: [string, unknown][] = [
    ['effectivePeriod', period?.start],
    ['effectiveDateTime', resource.effectiveDateTime],
    ['authoredOn', resource.authoredOn],
    ['dateAsserted', resource.dateAsserted],
  ];
  const [field, value] = starts.find(([, date]) => date !== undefined) ?? ['authoredOn', undefined];
  const start = admitDate(value, () => spot(field), person.admission, person.issues).date;
  // A prescription may run past today.
  const calendar = { ...person.admission, asOf: '9999-12-31' };
  const end = admitDate(period?.end ?? validity?.end, () => spot('effectivePeriod'), calendar, person.issues).date;
  if (start !== undefined) medication.start = start;
  if (end !== undefined && start !== undefined && end < start) {
    reportError(person.issues, 'end-before-start', spot('effectivePeriod'), 'an end not before the start');
  } else if (end !== undefined) medication.end = end;
  if (ended.includes(status)) endByStatus(medication, status, spot, person);
}

/**
 * What has ended is over before the day of assessment, whatever period was once planned; what is on hold is not taken
 * now. Where no end is known, the start stands for it. A day that the record gives as the last is kept.
 */
function endByStatus(medication: Medication, status: string, spot: Spot, person: FhirPerson): void {
  const { asOf } = person.admission;
  if (status === 'on-hold') {
    const expected = 'a medicine that is taken; this one is on hold and counts as ended before the day of assessment';
    reportWarning(person.issues, 'medication-on-hold', spot('status'), expected);
  } else if (medication.end === undefined) person.counts.endAssumed++;
  if (medication.end !== undefined && medication.end <= asOf) return;
  const yesterday = dayBefore(asOf);
  const { start } = medication;
  const assumed = status !== 'on-hold' && medication.end === undefined ? (start ?? yesterday) : yesterday;
  medication.end = assumed < asOf ? assumed : yesterday;
  if (start !== undefined && start > medication.end) delete medication.start;
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(day.slice(0, 10)) - 86_400_000).toISOString().slice(0, 10);
