import type { Condition } from '../../observations/observation.ts';
import { admitDate } from '../admit-date.ts';
import { asObject, asText, type Json } from '../as-object.ts';
import { reportError, reportWarning, type Spot, spotAt } from '../report.ts';
import { type Coding, codingsOf, systemName } from './codings.ts';
import type { FhirEntry, FhirPerson } from './entry.ts';

const over = ['resolved', 'inactive', 'remission'];

/** A Condition that holds or held; refuted and withdrawn ones are left out with a warning. */
export function readFhirCondition(entry: FhirEntry, person: FhirPerson): void {
  const { resource } = entry;
  const spot = spotAt(entry.base, entry.pointer);
  const verification = statusOf(resource.verificationStatus);
  if (verification === 'refuted' || verification === 'entered-in-error') {
    const expected = 'a condition that holds; this one was ruled out or withdrawn';
    reportWarning(person.issues, `condition-${verification}`, spot('verificationStatus'), expected);
    return;
  }
  const unsure = verification !== undefined && unsureStatus.includes(verification);
  if (unsure) {
    const expected = 'a confirmed condition; this one is kept and answers nothing until it is confirmed';
    reportWarning(person.issues, 'condition-unconfirmed', spot('verificationStatus'), expected);
  }
  const condition = codeOf(resource.code);
  if (!condition) {
    reportError(person.issues, 'code-missing', spot('code'), 'a coded condition');
    return;
  }
  if (unsure) condition.display = unconfirmed(condition.display);
  addDates(condition, resource, spot, person);
  person.record.conditions.push(condition);
}

const unsureStatus = ['unconfirmed', 'provisional', 'differential'];

/** The words keep the doubt, since a record has no other place for it. */
const unconfirmed = (display = ''): string =>
  display.endsWith('(unconfirmed)') ? display : `${display} (unconfirmed)`.trim();

function statusOf(value: unknown): string | undefined {
  return asText(value) ?? codingsOf(value)[0]?.code;
}

const preferred = ['icd-10-cm', 'icd-10', 'snomed'];

/** One coding of a concept: ICD-10-CM before ICD-10 before SNOMED CT; a bare text counts as a code of system `text`. */
function codeOf(concept: unknown): Condition | undefined {
  const codings = codingsOf(concept).filter((coding): coding is Coding & { code: string } => coding.code !== undefined);
  const rank = (coding: Coding): number => {
    const at = preferred.indexOf(systemName(coding.system));
    return at < 0 ? preferred.length : at;
  };
  const best = codings.sort((a, b) => rank(a) - rank(b))[0];
  const text = asText(asObject(concept)?.text)?.slice(0, 500);
  if (!best) return text === undefined ? undefined : { code: text, system: 'text', display: text };
  const display = best.display ?? text;
  return { code: best.code, system: systemName(best.system), ...(display !== undefined && { display }) };
}

function addDates(condition: Condition, resource: Json, spot: Spot, person: FhirPerson): void {
  const onset = dated(resource, ['onsetDateTime', 'onsetPeriod', 'recordedDate'], 'start', spot, person);
  const abatement = dated(resource, ['abatementDateTime', 'abatementPeriod'], 'end', spot, person);
  if (onset !== undefined) condition.onset = onset;
  if (abatement !== undefined) condition.abatement = abatement;
  if (onset !== undefined && abatement !== undefined && abatement < onset) {
    reportError(person.issues, 'end-before-start', spot('abatementDateTime'), 'an end not before the onset');
    delete condition.abatement;
  }
  const clinical = statusOf(resource.clinicalStatus);
  if (clinical !== undefined && over.includes(clinical) && condition.abatement === undefined) {
    condition.abatement = onset ?? person.admission.asOf;
    person.counts.endAssumed++;
  }
}

function dated(
  resource: Json,
  fields: readonly string[],
  edge: 'start' | 'end',
  spot: Spot,
  person: FhirPerson,
): string | undefined {
  const field = fields.find((name) => resource[name] !== undefined);
  if (field === undefined) return undefined;
  const value = field.endsWith('Period') ? asObject(resource[field])?.[edge] : resource[field];
  return admitDate(value, () => spot(field), person.admission, person.issues).date;
}
