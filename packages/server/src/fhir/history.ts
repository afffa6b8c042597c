import type { Answer, Condition, Medication, PersonRecord } from '@thew/core/observations/observation';
import { filled, hl7, type Resource, type Subject } from './resource.ts';

const systems: Readonly<Record<string, string>> = {
  'icd-10-cm': 'http://hl7.org/fhir/sid/icd-10-cm',
  'icd-10': 'http://hl7.org/fhir/sid/icd-10',
  snomed: 'http://snomed.info/sct',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  atc: 'http://www.whocc.no/atc',
};

const coded = (code: string, system: string | undefined, display?: string) => {
  const address =
    system === undefined ? undefined : (systems[system] ?? (/^[a-z]+:/.test(system) ? system : undefined));
  return filled({ system: address, code, display });
};

export function fhirPatient(id: string, { id: name, sex, birthDate }: PersonRecord): Resource {
  return filled({ resourceType: 'Patient', id, name: [{ text: name }], gender: sex, birthDate });
}

export function fhirCondition(id: string, condition: Condition, subject: Subject, asOf: string): Resource {
  const { code, system, display, onset, abatement } = condition;
  const over = abatement !== undefined && abatement <= asOf;
  return filled({
    resourceType: 'Condition',
    id,
    clinicalStatus: hl7('condition-clinical', over ? 'resolved' : 'active'),
    code: filled({ coding: [coded(code, system, display)], text: display }),
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
