const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });
const ucum = (value: number, code: string) => ({ value, unit: code, system: 'http://unitsofmeasure.org', code });
const subject = { reference: 'Patient/amara' };

const observation = (code: string, value: object, rest: object = {}) => ({
  resource: {
    resourceType: 'Observation',
    status: 'final',
    code: loinc(code),
    subject,
    effectiveDateTime: '2026-10-12',
    ...value,
    ...rest,
  },
});

/** An invented woman of 74 with a weak grip; three of the entries are wrong in different ways. */
export const bundleWithErrors = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: 'amara', gender: 'female', birthDate: '1952-02-03' } },
    observation('83174-3', { valueQuantity: ucum(13.1, 'kg') }),
    observation('83173-5', { valueQuantity: ucum(12.4, 'kg') }),
    observation('29463-7', { valueQuantity: ucum(58, 'kg') }),
    observation('8302-2', { valueQuantity: ucum(161, 'cm') }),
    // Wrong: a weight in metres, a height that cannot be, a result entered in error.
    observation('29463-7', { valueQuantity: ucum(58, 'm') }, { effectiveDateTime: '2026-10-13' }),
    observation('8302-2', { valueQuantity: ucum(9000, 'cm') }, { effectiveDateTime: '2026-10-13' }),
    observation('83174-3', { valueQuantity: ucum(44, 'kg') }, { status: 'entered-in-error' }),
  ],
};
