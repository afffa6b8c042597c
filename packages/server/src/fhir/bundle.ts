import type { Explanation } from '@thew/core/explanation/explanation';
import type { PersonRecord } from '@thew/core/observations/observation';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { fhirEvent } from './events.ts';
import { clinicalImpression, proposedPlan, riskAssessment } from './findings.ts';
import { fhirAnswers, fhirCondition, fhirMedication, fhirPatient } from './history.ts';
import { fhirObservation } from './observation.ts';
import { filled, type Resource, type Subject } from './resource.ts';
import { fhirNote, fhirSession } from './sessions.ts';

export interface BundleInput {
  personId: string;
  record: PersonRecord;
  explanation: Explanation;
  plan: CarePlan;
  /** Gives a new UUID each time. */
  newId: () => string;
}

const entryOf = (resource: Resource) => ({ fullUrl: `urn:uuid:${String(resource.id)}`, resource });

/**
 * One person as a FHIR R4 collection: what was measured, answered, diagnosed, taken, lived through, trained and written
 * down, and what Thew makes of it (a ClinicalImpression, the chances of the goals as RiskAssessment, the programme as a
 * CarePlan that is only proposed). Wishes for the plan have no place in it and stay in the person file.
 */
export function fhirBundle({ personId, record, explanation, plan, newId }: BundleInput): Resource {
  const { asOf, observations, conditions, medications, events, answers, sessions = [], journal = [] } = record;
  const subject: Subject = { reference: `urn:uuid:${personId}` };
  const risk = riskAssessment(newId(), plan, subject);
  const prognosis = risk ? [{ reference: `urn:uuid:${String(risk.id)}` }] : [];
  const proposed = proposedPlan(newId(), plan, subject);
  const resources = [
    fhirPatient(personId, record),
    ...observations.map((one) => fhirObservation(newId(), one, subject)),
    ...conditions.map((one) => fhirCondition(newId(), one, subject, asOf)),
    ...medications.map((one) => fhirMedication(newId(), one, subject, asOf)),
    ...events.map((one) => fhirEvent(newId(), one, subject, asOf)),
    ...sessions.flatMap((one) => fhirSession(newId, one, subject)),
    ...journal.map((one) => fhirNote(newId(), one, subject)),
    ...Object.entries(answers).map(([name, items]) => fhirAnswers(newId(), name, items, subject, asOf)),
    clinicalImpression(newId(), explanation, subject, prognosis),
    ...(risk ? [risk] : []),
    ...(proposed ? [proposed] : []),
  ];
  return filled({ resourceType: 'Bundle', type: 'collection', entry: resources.map(entryOf) });
}
