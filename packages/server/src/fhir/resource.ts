/** A FHIR R4 resource as plain JSON. */
export interface Resource {
  resourceType: string;
  [field: string]: unknown;
}

/** Who it is about. */
export interface Subject {
  reference: string;
}

/** Codes of Thew itself; the reader of FHIR knows them by this name. */
export const measureSystem = 'urn:thew:measure';
const findingSystem = 'urn:thew:cause';

export const causeCoding = (code: string, display: string) => ({ system: findingSystem, code, display });

/** The object without the fields that have no value: FHIR allows no null and nothing empty. */
export function filled<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as T;
}

const standard = 'http://terminology.hl7.org/CodeSystem/';

export const hl7 = (system: string, code: string) => ({ coding: [{ system: `${standard}${system}`, code }] });
