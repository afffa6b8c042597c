import type { ViewDefinition, ViewSelect } from './view-definition.ts';

const usCore = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-';

/** The views Thew ships: people, and every number or truth that was observed of them. */
export const patientView: ViewDefinition = {
  resource: 'Patient',
  name: 'thew_person',
  select: [
    {
      column: [
        { name: 'person', path: 'getResourceKey()' },
        { name: 'sex', path: 'gender' },
        { name: 'birth_date', path: 'birthDate' },
        { name: 'birth_sex', path: `extension.where(url = '${usCore}birthsex').value.ofType(code)` },
        {
          name: 'ancestries',
          path: `extension.where(url = '${usCore}race' or url = '${usCore}ethnicity').extension.where(url = 'ombCategory').value.ofType(Coding).code`,
          collection: true,
        },
      ],
    },
  ],
};

const value: ViewSelect = {
  column: [
    { name: 'number', path: 'value.ofType(Quantity).value' },
    {
      name: 'unit',
      path: 'iif(value.ofType(Quantity).code.exists(), value.ofType(Quantity).code, value.ofType(Quantity).unit)',
    },
    { name: 'whole', path: 'value.ofType(integer)' },
    { name: 'truth', path: 'value.ofType(boolean)' },
    { name: 'absent', path: 'dataAbsentReason.coding.code.first()' },
  ],
  select: [
    {
      forEach: 'code.coding',
      column: [
        { name: 'system', path: 'system' },
        { name: 'code', path: 'code' },
      ],
    },
  ],
};

const about: ViewSelect = {
  column: [
    { name: 'person', path: 'subject.getReferenceKey(Patient)' },
    {
      name: 'date',
      path: 'iif(effective.ofType(dateTime).exists(), effective.ofType(dateTime).toString(), effective.ofType(Period).start.toString())',
    },
  ],
};

const usable = [{ path: "status != 'entered-in-error' and status != 'cancelled'" }];

export const observationView: ViewDefinition = {
  resource: 'Observation',
  name: 'thew_observation',
  where: usable,
  select: [about, value],
};

/** Parts of an observation of several (blood pressure, SPPB). */
export const componentView: ViewDefinition = {
  resource: 'Observation',
  name: 'thew_component',
  where: usable,
  select: [about, { forEach: 'component', select: [value] }],
};

/** Whose diagnosis it is; what it says is read as where one person is read. */
export const conditionView: ViewDefinition = {
  resource: 'Condition',
  name: 'thew_condition',
  select: [{ column: [{ name: 'person', path: 'subject.getReferenceKey(Patient)' }] }],
};
