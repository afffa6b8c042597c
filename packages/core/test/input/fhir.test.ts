import { describe, expect, it } from 'vitest';
import { brief, read } from './reading.ts';

const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });
const subject = { reference: 'Patient/1' };
const ucum = 'http://unitsofmeasure.org';
const patient = { resourceType: 'Patient', id: '1', gender: 'female', birthDate: '1944-05-02' };
const weight = {
  resourceType: 'Observation',
  status: 'final',
  code: loinc('29463-7'),
  subject,
  effectiveDateTime: '2026-11-20T09:30:00+01:00',
  valueQuantity: { value: 61.5, unit: 'kg', system: ucum, code: 'kg' },
};

function bundle(...resources: unknown[]) {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
}

function readWith(...resources: unknown[]) {
  const result = read(bundle(patient, ...resources));
  return { issues: brief(result), record: result.records[0]!.record, result };
}

describe('a FHIR Patient', () => {
  it('gives sex, birth date and, where it maps, ancestry', () => {
    const race = (code: string) => ({
      url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race',
      extension: [{ url: 'ombCategory', valueCoding: { system: 'urn:oid:2.16.840.1.113883.6.238', code } }],
    });
    expect(read({ ...patient, extension: [race('2028-9')] }).records[0]!.record).toMatchObject({
      id: '1',
      sex: 'female',
      birthDate: '1944-05-02',
      ancestry: 'asian',
    });
    expect(read({ ...patient, extension: [race('1002-5')] }).records[0]!.record.ancestry).toBeUndefined();
  });

  it('whose gender and birth sex differ is left with both sexes possible', () => {
    const extension = [{ url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex', valueCode: 'M' }];
    const result = read({ ...patient, extension });
    expect(brief(result)).toEqual(['error contradictory-sex /gender']);
    expect(result.records[0]!.record.sex).toBeUndefined();
  });

  it('who died before birth keeps neither date', () => {
    const result = read({ ...patient, deceasedDateTime: '1943-01-01' });
    expect(brief(result)).toEqual([
      'error birth-after-death /deceasedDateTime',
      'warning person-died /deceasedDateTime',
    ]);
    expect(result.records[0]!.record.birthDate).toBeUndefined();
  });

  it('is found by relative, absolute, versioned and urn references', () => {
    const entry = (resource: unknown, fullUrl?: string) => ({ resource, ...(fullUrl && { fullUrl }) });
    const { id: _, ...nameless } = patient;
    const about = (reference: string) => entry({ ...weight, subject: { reference } });
    const byUrl = read({
      resourceType: 'Bundle',
      entry: [
        entry(patient, 'https://example.org/fhir/Patient/1'),
        about('Patient/1'),
        about('https://example.org/fhir/Patient/1/_history/3'),
      ],
    });
    expect(byUrl.records).toHaveLength(1);
    expect(brief(byUrl)).toEqual(['warning duplicate-observation /entry/2/resource']);
    const byUrn = read({ resourceType: 'Bundle', entry: [entry(nameless, 'urn:uuid:77'), about('urn:uuid:77')] });
    expect(byUrn.records.map(({ record }) => [record.id, record.observations.length])).toEqual([['77', 1]]);
  });

  it('stands for one record each when there are several', () => {
    const second = { ...patient, id: '2', gender: 'male' };
    const result = read(bundle(second, patient, weight, { ...weight, subject: { reference: 'Patient/2' } }));
    expect(result.records.map(({ record }) => [record.id, record.sex, record.observations.length])).toEqual([
      ['2', 'male', 1],
      ['1', 'female', 1],
    ]);
  });

  it('that is missing leaves a record with an issue', () => {
    const result = read(bundle(weight));
    expect(brief(result)).toEqual(['warning patient-missing']);
    expect(result.records[0]!.record).toMatchObject({ id: '1', observations: [{ value: 61.5 }] });
  });
});

describe('a FHIR Observation', () => {
  it('gives measure, value, unit and day', () => {
    const { issues, record } = readWith(weight);
    expect(issues).toEqual([]);
    expect(record.observations).toEqual([{ measure: 'body-weight', value: 61.5, unit: 'kg', date: '2026-11-20' }]);
  });

  it('in another unit is converted', () => {
    const { record } = readWith({ ...weight, valueQuantity: { value: 2200, system: ucum, code: '[oz_av]' } });
    expect(record.observations[0]!.value).toBeCloseTo(62.369, 3);
  });

  it('takes side from code or body site, and method and device where they are told', () => {
    const device = { resourceType: 'Device', id: 'd', manufacturer: 'Hologic Inc' };
    const grip = {
      ...weight,
      code: { coding: [{ system: 'http://snomed.info/sct', code: '251433001' }] },
      valueQuantity: { value: 20, code: 'kg', system: ucum },
      bodySite: { coding: [{ system: 'http://snomed.info/sct', code: '85562004', display: 'Left hand structure' }] },
      method: { text: 'Jamar hydraulic dynamometer' },
      device: { reference: 'Device/d' },
    };
    const { issues, record } = readWith(device, grip, { ...grip, bodySite: undefined, code: loinc('83174-3') });
    expect(issues).toEqual([]);
    expect(record.observations).toMatchObject([
      { measure: 'grip-strength', side: 'left', site: 'hand', method: 'jamar', device: 'hologic' },
      { measure: 'grip-strength', side: 'right', method: 'jamar' },
    ]);
  });

  it('that is a panel gives its components, and their faults have their places', () => {
    const { valueQuantity, ...panel } = weight;
    const component = [
      { code: loinc('29463-7'), valueQuantity },
      { code: loinc('8302-2'), valueQuantity: { value: 900, code: 'cm' } },
      { code: loinc('6299-2'), valueQuantity: { value: 12, code: 'mg/dL' } },
    ];
    const { issues, record } = readWith({ ...panel, code: loinc('85353-1'), component });
    expect(record.observations).toHaveLength(1);
    expect(issues).toEqual([
      'error outside-hard-range /entry/1/resource/component/1/valueQuantity/value',
      'warning observations-not-in-catalogue',
    ]);
  });

  it('of a vital sign or salt is the finding that danger signs ask for, in its unit', () => {
    const sign = (code: string, value: number, unit: string) => ({
      ...weight,
      code: loinc(code),
      valueQuantity: { value, code: unit, system: 'http://unitsofmeasure.org' },
    });
    const { issues, record } = readWith(
      sign('8867-4', 38, '/min'),
      sign('8310-5', 95, '[degF]'),
      sign('2345-7', 45, 'mg/dL'),
      sign('2708-6', 85, '%'),
    );
    expect(issues).toEqual([]);
    expect(record.observations.map(({ measure, value, unit }) => [measure, value, unit])).toEqual([
      ['heart-rate', 38, '/min'],
      ['body-temperature', 35, 'Cel'],
      ['blood-glucose', expect.closeTo(2.498, 3), 'mmol/L'],
      ['oxygen-saturation', 85, '%'],
    ]);
  });

  it('with codes that are not in the catalogue is counted once for all', () => {
    const other = { ...weight, code: loinc('6299-2') };
    const { issues, result } = readWith(other, other, other);
    expect(issues).toEqual(['warning observations-not-in-catalogue']);
    expect(result.records[0]!.issues[0]!.expected).toContain('3 results');
  });

  it.each([
    [{ status: 'entered-in-error' }, 'warning entered-in-error /entry/1/resource/status', 0],
    [{ status: 'cancelled', valueQuantity: undefined }, 'warning observation-cancelled /entry/1/resource/status', 1],
    [{ status: 'preliminary' }, 'warning observation-preliminary /entry/1/resource/status', 1],
    [{ status: 'unknown' }, 'warning observation-status-unknown /entry/1/resource/status', 1],
    [{ valueQuantity: undefined }, 'error value-missing /entry/1/resource', 0],
    [
      { valueQuantity: { value: 60, comparator: '<', code: 'kg' } },
      'error comparator /entry/1/resource/valueQuantity/comparator',
      0,
    ],
    [{ valueQuantity: { code: 'kg' } }, 'error value-missing /entry/1/resource/valueQuantity/value', 0],
    [{ valueQuantity: { value: 60 } }, 'warning unit-missing /entry/1/resource/valueQuantity/unit', 1],
    [
      { valueQuantity: { value: 60, code: 'cm' } },
      'error unit-not-convertible /entry/1/resource/valueQuantity/unit',
      0,
    ],
    [
      { valueQuantity: undefined, valueRange: { low: {} } },
      'error value-type-not-read /entry/1/resource/valueRange',
      0,
    ],
    [{ effectiveDateTime: '2030-01-01' }, 'error future-date /entry/1/resource/effectiveDateTime', 0],
    [
      { effectiveDateTime: undefined, effectivePeriod: { start: '2026-02-30' } },
      'error date-not-readable /entry/1/resource/effectivePeriod',
      0,
    ],
    [{ subject: undefined }, 'warning subject-missing /entry/1/resource/subject', 1],
    [{ subject: { reference: 'Group/7' } }, 'error subject-not-a-person /entry/1/resource/subject', 0],
  ])('with a fault names its place: %j', (change, issue, kept) => {
    const { issues, record } = readWith({ ...weight, ...change });
    expect(issues).toEqual([issue]);
    expect(record.observations).toHaveLength(kept);
  });

  it.each([
    [{ coding: [{ code: 'asked-declined' }] }, 'refused'],
    [{ coding: [{ code: 'not-performed' }] }, 'not-done'],
    [{ coding: [{ code: 'unknown' }] }, 'not-done'],
    [{ text: 'Unable to stand' }, 'unable'],
  ])('without a value says why: %j is %s', (dataAbsentReason, absent) => {
    const { valueQuantity: _, ...empty } = weight;
    const { issues, record } = readWith({ ...empty, dataAbsentReason });
    expect(record.observations).toEqual([{ measure: 'body-weight', date: '2026-11-20', absent }]);
    expect(issues).toEqual(['warning data-absent /entry/1/resource/dataAbsentReason']);
  });
});

describe('other FHIR resources', () => {
  it('Conditions prefer ICD-10-CM and leave out what was ruled out', () => {
    const condition = {
      resourceType: 'Condition',
      subject,
      code: {
        coding: [
          { system: 'http://snomed.info/sct', code: '69896004' },
          { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M06.9', display: 'Rheumatoid arthritis' },
        ],
      },
      onsetDateTime: '2019-03-01',
    };
    const status = (code: string) => ({ coding: [{ code }] });
    const { issues, record } = readWith(
      condition,
      { ...condition, verificationStatus: status('refuted') },
      { ...condition, clinicalStatus: status('resolved'), abatementDateTime: '2020-01-01' },
      { ...condition, clinicalStatus: status('resolved') },
    );
    const read = { code: 'M06.9', system: 'icd-10-cm', display: 'Rheumatoid arthritis', onset: '2019-03-01' };
    expect(record.conditions).toEqual([
      read,
      { ...read, abatement: '2020-01-01' },
      { ...read, abatement: '2019-03-01' },
    ]);
    expect(issues).toEqual(['warning condition-refuted /entry/2/resource/verificationStatus', 'warning end-assumed']);
  });

  it('medicines are named inline, by contained resource or by reference, with a daily dose', () => {
    const concept = { text: 'prednisone 20 mg', coding: [{ system: 'http://www.whocc.no/atc', code: 'H02AB07' }] };
    const dosage = [
      {
        timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } },
        doseAndRate: [{ doseQuantity: { value: 10, unit: 'mg', code: 'mg' } }],
      },
    ];
    const statement = { resourceType: 'MedicationStatement', status: 'active', subject };
    const { issues, record } = readWith(
      { resourceType: 'Medication', id: 'm', code: concept },
      { ...statement, medicationCodeableConcept: concept, dosage, effectivePeriod: { start: '2026-08-01' } },
      {
        ...statement,
        resourceType: 'MedicationRequest',
        medicationReference: { reference: '#c' },
        contained: [{ resourceType: 'Medication', id: 'c', code: concept }],
        authoredOn: '2026-08-02',
      },
      { ...statement, medicationReference: { reference: 'Medication/m' }, status: 'completed' },
      { ...statement, medicationReference: { reference: 'Medication/m' }, status: 'not-taken' },
      { ...statement, medicationReference: { reference: 'Medication/nowhere' } },
    );
    const named = { name: 'prednisone 20 mg', code: 'H02AB07', system: 'atc' };
    expect(record.medications).toEqual([
      { ...named, dose: { value: 20, unit: 'mg/d' }, start: '2026-08-01' },
      { ...named, start: '2026-08-02' },
      { ...named, end: '2026-11-21' },
    ]);
    expect(issues).toEqual([
      'error name-missing /entry/6/resource/medicationCodeableConcept',
      'warning end-assumed',
      'warning medication-not-taken /entry/5/resource/status',
    ]);
  });

  it('medicines count as taken only where their status says so', () => {
    const concept = { text: 'prednisolone 5 mg' };
    const request = {
      resourceType: 'MedicationRequest',
      subject,
      medicationCodeableConcept: concept,
      authoredOn: '2026-10-01',
    };
    const planned = { dispenseRequest: { validityPeriod: { end: '2027-01-01' } } };
    const { record, issues } = readWith(
      { ...request, status: 'active', ...planned },
      { ...request, status: 'stopped', ...planned },
      { ...request, status: 'on-hold' },
      { ...request, status: 'completed', authoredOn: '2026-11-22' },
      { ...request, status: 'draft' },
      { ...request, status: 'active', intent: 'plan' },
      { ...request, status: 'cancelled' },
      { ...request, status: 'entered-in-error' },
      { ...request, status: 'active', doNotPerform: true },
      { resourceType: 'MedicationStatement', subject, status: 'intended', medicationCodeableConcept: concept },
    );
    expect(record.medications.map(({ start, end }) => [start, end])).toEqual([
      ['2026-10-01', '2027-01-01'],
      ['2026-10-01', '2026-11-21'],
      ['2026-10-01', '2026-11-21'],
      [undefined, '2026-11-21'],
    ]);
    expect(issues.filter((one) => one.startsWith('warning medication-not-taken'))).toHaveLength(6);
    expect(issues).toContain('warning medication-on-hold /entry/3/resource/status');
  });

  it('medicines keep the code that says most, and the way of giving that the name leaves out', () => {
    const coding = [
      { system: 'http://snomed.info/sct', code: '1', display: 'Prednisolone product' },
      { system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '8638' },
      { system: 'urn:oid:2.16.840.1.113883.6.73', code: 'S01BA04' },
    ];
    const route = (code: string) => ({ route: { coding: [{ system: 'http://snomed.info/sct', code }] } });
    const statement = { resourceType: 'MedicationStatement', status: 'active', subject };
    const { record } = readWith(
      { ...statement, medicationCodeableConcept: { coding } },
      { ...statement, medicationCodeableConcept: { text: 'Prednisolone 1 %' }, dosage: [route('54485002')] },
      { ...statement, medicationCodeableConcept: { text: 'Prednisolone 5 mg' }, dosage: [route('26643006')] },
      { ...statement, medicationCodeableConcept: { text: 'Nasal budesonide' }, dosage: [route('46713006')] },
    );
    expect(record.medications.map(({ name, code, system }) => [name, code, system])).toEqual([
      ['Prednisolone product', 'S01BA04', 'atc'],
      ['Prednisolone 1 % (eye)', undefined, undefined],
      ['Prednisolone 5 mg', undefined, undefined],
      ['Nasal budesonide', undefined, undefined],
    ]);
  });

  it('QuestionnaireResponses give item answers, the latest set of each questionnaire', () => {
    const response = (authored: string, rise: unknown) => ({
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      questionnaire: 'https://example.org/Questionnaire/sarc-f|1.0',
      subject,
      authored,
      item: [
        { linkId: 'group', item: [{ linkId: 'sarc-f.strength', answer: [{ valueInteger: 1 }] }] },
        { linkId: 'sarc-f/rise', answer: [rise] },
        { linkId: 'falls', answer: [{}] },
      ],
    });
    const ordinal = { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 2 };
    const { issues, record } = readWith(
      response('2026-11-20', { valueCoding: { code: 'a-lot', extension: [ordinal] } }),
      response('2026-10-01', { valueInteger: 0 }),
    );
    expect(record.answers).toEqual({ 'sarc-f': { strength: 1, rise: 2 } });
    expect(issues).toEqual([
      'error not-an-answer /entry/1/resource/item/2/answer',
      'warning answers-repeated /entry/2/resource/authored',
    ]);
  });

  it('of kinds that are not read are named once, and empty entries have their places', () => {
    const result = read(bundle(patient, { resourceType: 'Encounter' }, { resourceType: 'Encounter' }, null, {}));
    expect(brief(result)).toEqual([
      'error not-a-resource /entry/3/resource',
      'error not-a-resource /entry/4/resource',
      'warning resources-not-read',
    ]);
    expect(result.issues.at(-1)!.expected).toContain('Encounter 2');
  });

  it('nested in bundles are found, and a bundle in itself is not followed for ever', () => {
    const inner = bundle(weight);
    expect(read(bundle(patient, inner)).records[0]!.record.observations).toHaveLength(1);
    let deep: unknown = inner;
    for (let i = 0; i < 10; i++) deep = bundle(deep);
    expect(brief(read(deep)).join()).toContain('too-deep');
  });
});
