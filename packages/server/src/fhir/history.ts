import type { Answer, Condition, Medication, PersonRecord } from '@thew/core/observations/observation';
import { filled, hl7, type Resource, type Subject } from './resource.ts';

const systems: Readonly<Record<string, string>> = {
  'icd-10-cm': 'http://hl7.org/fhir/sid/icd-10-cm',
  'icd-10': 'http://hl7.org/fhir/sid/icd-10',
  'icd-10-gm': 'http://fhir.de/CodeSystem/bfarm/icd-10-gm',
  snomed: 'http://snomed.info/sct',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  atc: 'http://www.whocc.no/atc',
};

/** The address of a code system; a short name that has none stands under one of ours, so that it is not lost. */
function addressOf(system: string | undefined): string | undefined {
  if (system === undefined || system === 'unknown') return undefined;
  if (Object.hasOwn(systems, system)) return systems[system];
  return /^[a-z]+:/.test(system) ? system : `urn:thew:system:${encodeURIComponent(system)}`;
}

const coded = (code: string, system: string | undefined, display?: string) =>
  filled({ system: addressOf(system), code, display });

export function fhirPatient(id: string, { id: name, sex, birthDate }: PersonRecord): Resource {
  return filled({ resourceType: 'Patient', id, name: [{ text: name }], gender: sex, birthDate });
}

export function fhirCondition(id: string, condition: Condition, subject: Subject, asOf: string): Resource {
  const { code, system, display, onset, abatement } = condition;
  const over = abatement !== undefined && abatement <= asOf;
  const unsure = display?.endsWith('(unconfirmed)');
  return filled({
    resourceType: 'Condition',
    id,
    clinicalStatus: hl7('condition-clinical', over ? 'resolved' : 'active'),
    verificationStatus: unsure ? hl7('condition-ver-status', 'unconfirmed') : undefined,
    code: system === 'text' ? { text: code } : filled({ coding: [coded(code, system, display)], text: display }),
    subject,
    onsetDateTime: onset,
    abatementDateTime: abatement,
  });
}

export function fhirMedication(id: string, medication: Medication, subject: Subject, asOf: string): Resource {
  const { name, code, system, dose, start, end } = medication;
  const over = end !== undefined && end <= asOf;
  const quantity = dose && { value: dose.value, unit: dose.unit };
  return filled({
    resourceType: 'MedicationStatement',
    id,
    status: over ? 'completed' : 'active',
    medicationCodeableConcept: filled({ coding: code === undefined ? undefined : [coded(code, system)], text: name }),
    subject,
    effectivePeriod: start === undefined && end === undefined ? undefined : filled({ start, end }),
    dosage: quantity && [{ doseAndRate: [{ doseQuantity: quantity }] }],
  });
}

function answerOf(answer: Exclude<Answer, null>): Record<string, unknown> {
  if (typeof answer === 'boolean') return { valueBoolean: answer };
  if (typeof answer === 'string') return { valueString: answer };
  return Number.isInteger(answer) ? { valueInteger: answer } : { valueDecimal: answer };
}

/** Answers of one questionnaire; an item without an answer stands there without one. */
export function fhirAnswers(
  id: string,
  questionnaire: string,
  items: Readonly<Record<string, Answer>>,
  subject: Subject,
  authored: string,
): Resource {
  const item = Object.entries(items).map(([linkId, answer]) =>
    filled({ linkId, answer: answer === null || answer === '' ? undefined : [answerOf(answer)] }),
  );
  const address = `urn:thew:questionnaire:${questionnaire}`;
  return filled({
    resourceType: 'QuestionnaireResponse',
    id,
    questionnaire: address,
    status: 'completed',
    subject,
    authored,
    item,
  });
}
