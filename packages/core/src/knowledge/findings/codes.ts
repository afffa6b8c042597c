import type { Code } from '../measures/measure.ts';

const loinc = (code: string, display: string): Code => ({ system: 'http://loinc.org', code, display, verified: true });

/**
 * Codes under which health records keep findings that are no measures of muscle: vital signs and salts that danger signs
 * ask for. Seen in US Core, or in the vital signs of FHIR R4 and its examples.
 */
export const findingCodes: readonly (readonly [finding: string, code: Code])[] = [
  ['heart-rate', loinc('8867-4', 'Heart rate')],
  ['breathing-rate', loinc('9279-1', 'Respiratory rate')],
  ['systolic-pressure', loinc('8480-6', 'Systolic blood pressure')],
  ['diastolic-pressure', loinc('8462-4', 'Diastolic blood pressure')],
  ['oxygen-saturation', loinc('59408-5', 'Oxygen saturation in Arterial blood by Pulse oximetry')],
  ['oxygen-saturation', loinc('2708-6', 'Oxygen saturation in Arterial blood')],
  ['body-temperature', loinc('8310-5', 'Body temperature')],
  ['sodium', loinc('2951-2', 'Sodium [Moles/volume] in Serum or Plasma')],
  ['sodium', loinc('2947-0', 'Sodium [Moles/volume] in Blood')],
  ['blood-glucose', loinc('2345-7', 'Glucose [Mass/volume] in Serum or Plasma')],
  ['blood-glucose', loinc('2339-0', 'Glucose [Mass/volume] in Blood')],
  ['blood-glucose', loinc('15074-8', 'Glucose [Moles/volume] in Blood')],
];
