import fc from 'fast-check';

/** Values that fit no field, or only just. */
const odd = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  '#NULL!',
  'NA',
  '14,2',
  '1,234',
  '14.2',
  '1e999',
  '-',
  'NaN',
  true,
  false,
  [],
  {},
  [[]],
  -1,
  0,
  1e308,
  -1e308,
  2 ** 53,
  1e-320,
  '2026-02-30',
  '2026-11-20',
  '2099-01-01',
  '20.11.2026',
  '1890-01-01',
  'kg',
  'lb',
  'x'.repeat(300),
  '\u0000',
  '\ufffd',
  '𝒳',
  '__proto__',
  'constructor',
  ['a', 1, null],
  { value: 1 },
  { a: { b: {} } },
);

export const anything = fc.oneof(
  { weight: 4, arbitrary: odd },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

const measure = fc.constantFrom(
  'grip-strength',
  'Grip_Strength',
  'bmi',
  'asmi',
  'body-weight',
  'sarc-f-score',
  'anorexia',
  'finger-ring-test',
  'toString',
);
const value = fc.oneof(fc.double({ noNaN: true, min: -10, max: 300 }), fc.boolean(), anything);
const unit = fc.oneof(fc.constantFrom('kg', 'kg/m2', 'lb', 'N', '{score}', 'cm', 'stone', '%%'), anything);
const date = fc.oneof(fc.constantFrom('2026-11-20', '2026-10-01', '2025-01-31T10:00:00Z', '2026-11'), anything);

const mostly = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary }, { weight: 1, arbitrary: anything });

/** An entry of `observations`: sometimes right, mostly nearly so. */
export const observation = mostly(
  fc.record(
    {
      measure: mostly(measure),
      value,
      unit,
      date,
      side: mostly(fc.constantFrom('left', 'right', 'both')),
      method: mostly(fc.constantFrom('jamar', 'dxa')),
      device: anything,
      absent: fc.oneof(
        { weight: 6, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom('unable', 'refused', 'x') },
      ),
      extra: anything,
    },
    { requiredKeys: ['measure'] },
  ),
);

/** A person file with something wrong in it, most of the time. */
export const personFile = fc.record(
  {
    thew: mostly(fc.constant(1)),
    person: mostly(
      fc.record(
        {
          id: mostly(fc.string()),
          sex: mostly(fc.constantFrom('female', 'male')),
          birthDate: date,
          age: value,
          ancestry: anything,
        },
        { requiredKeys: [] },
      ),
    ),
    asOf: mostly(fc.constantFrom('2026-11-22', '2026-01-01')),
    observations: mostly(fc.array(observation, { maxLength: 5 })),
    findings: mostly(
      fc.array(mostly(fc.record({ finding: measure, present: value, date }, { requiredKeys: [] })), { maxLength: 3 }),
    ),
    conditions: mostly(
      fc.array(
        mostly(fc.record({ code: anything, system: anything, onset: date, abatement: date }, { requiredKeys: [] })),
        { maxLength: 3 },
      ),
    ),
    medications: mostly(
      fc.array(
        mostly(
          fc.record(
            { name: anything, dose: mostly(fc.record({ value, unit })), start: date, end: date },
            { requiredKeys: [] },
          ),
        ),
        { maxLength: 3 },
      ),
    ),
    events: mostly(
      fc.array(
        mostly(fc.record({ kind: anything, start: date, end: date, intensity: anything }, { requiredKeys: [] })),
        { maxLength: 3 },
      ),
    ),
    answers: mostly(
      fc.dictionary(fc.constantFrom('sarc-f', '__proto__', 'own'), mostly(fc.dictionary(fc.string(), anything))),
    ),
  },
  { requiredKeys: ['person'] },
);

const concept = mostly(
  fc.constantFrom<unknown>(
    { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
    { coding: [{ system: 'http://loinc.org', code: '83173-5' }], text: 'left' },
    { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
    { coding: [{ system: 'http://loinc.org', code: '6299-2' }] },
    { text: 'only text' },
    { coding: [null, { code: 7 }] },
  ),
);
const quantity = mostly(
  fc.record({ value, unit, code: unit, system: anything, comparator: anything }, { requiredKeys: ['value'] }),
);
const result = fc.oneof(
  fc.record({ valueQuantity: quantity }),
  fc.record({ valueInteger: value }),
  fc.record({ valueCodeableConcept: concept }),
  fc.record({ dataAbsentReason: concept }),
  fc.record({ valueRange: anything }),
  fc.constant({}),
);

/** A FHIR Observation with something wrong in it, most of the time. Always about the one patient. */
export const fhirObservation = fc
  .tuple(
    fc.record({ code: concept, status: mostly(fc.constantFrom('final', 'entered-in-error', 'cancelled')) }),
    fc.record(
      {
        effectiveDateTime: date,
        effectivePeriod: anything,
        bodySite: concept,
        method: concept,
        device: anything,
      },
      { requiredKeys: [] },
    ),
    result,
    fc.oneof(
      fc.constant({}),
      fc.record({
        component: mostly(
          fc.array(
            mostly(fc.tuple(fc.record({ code: concept }), result).map(([code, rest]) => ({ ...code, ...rest }))),
            { maxLength: 3 },
          ),
        ),
      }),
    ),
  )
  .map(
    (parts) => Object.assign({ resourceType: 'Observation', subject: { reference: 'Patient/1' } }, ...parts) as object,
  );

const reference = mostly(
  fc.constantFrom(
    { reference: 'Patient/1' },
    { reference: 'urn:uuid:1' },
    { reference: '#c' },
    { reference: 'Group/1' },
  ),
);

/** Any other resource, its fields filled with anything. */
export const fhirResource = fc.record(
  {
    resourceType: mostly(
      fc.constantFrom(
        'Patient',
        'Condition',
        'MedicationStatement',
        'MedicationRequest',
        'QuestionnaireResponse',
        'Bundle',
        'Encounter',
        'Medication',
        'Device',
      ),
    ),
    id: mostly(fc.constantFrom('1', '2', 'c')),
    subject: reference,
    status: anything,
    gender: mostly(fc.constantFrom('female', 'male')),
    birthDate: date,
    deceasedDateTime: date,
    extension: anything,
    identifier: anything,
    code: concept,
    clinicalStatus: concept,
    verificationStatus: concept,
    onsetDateTime: date,
    abatementPeriod: anything,
    medicationCodeableConcept: concept,
    medicationReference: reference,
    dosage: mostly(
      fc.array(
        mostly(fc.record({ timing: anything, doseAndRate: mostly(fc.array(fc.record({ doseQuantity: quantity }))) })),
      ),
    ),
    authoredOn: date,
    questionnaire: mostly(fc.constantFrom('sarc-f', 'http://x/Questionnaire/sarc-f|1', '__proto__')),
    item: mostly(
      fc.array(
        mostly(
          fc.record(
            {
              linkId: mostly(fc.string()),
              answer: mostly(fc.array(mostly(fc.record({ valueInteger: anything })))),
              item: anything,
            },
            { requiredKeys: [] },
          ),
        ),
      ),
    ),
    contained: anything,
    entry: mostly(fc.array(anything, { maxLength: 2 })),
  },
  { requiredKeys: ['resourceType'] },
);

/** A text with letters changed, taken out, doubled or cut off: a valid file as damage leaves it. */
export const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.nat(Math.max(text.length - 1, 0)),
        fc.nat(4),
        fc.constantFrom('"', ',', '{', '}', '[', ']', ':', '\n', '\\', '0', '-', 'e', '\u0000', 'ü', '\ud800'),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((changes) =>
      changes.reduce((changed, [at, kind, letter]) => {
        if (kind === 0) return changed.slice(0, at) + changed.slice(at + 1);
        if (kind === 1) return changed.slice(0, at) + letter + changed.slice(at);
        if (kind === 2) return changed.slice(0, at) + letter + changed.slice(at + 1);
        if (kind === 3) return changed.slice(0, at) + changed.slice(at, at + 20) + changed.slice(at);
        return at > 2 ? changed.slice(0, at) : changed;
      }, text),
    );

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '22,5',
    '22.5',
    '"22,5"',
    '"a ""b"""',
    '"open',
    'NA',
    '#NULL!',
    'f',
    'male',
    '2026-11-20',
    '31.12.2025',
    '\u0000',
    'grip-strength',
    'bmi',
    'kg',
    'unable',
  ),
  fc.string({ maxLength: 6 }),
);
const header = fc.constantFrom(
  'id',
  'sex',
  'age',
  'date',
  'bmi',
  'bmi [kg/m2]',
  'grip-strength left (kg)',
  'measure',
  'value',
  'unit',
  'absent',
  'anorexia',
  'other',
  '',
  '"x"',
);

/** Tables, some of them with a known header. */
export const csvText = fc
  .tuple(
    fc.array(header, { minLength: 1, maxLength: 6 }),
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 4 }),
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([names, rows, delimiter, end]) => [names, ...rows].map((row) => row.join(delimiter)).join(end));

/** A mapping as a file could hold it. */
export const mapping = fc.record(
  {
    delimiter: anything,
    decimal: anything,
    dateOrder: anything,
    person: mostly(
      fc.record({ id: mostly(header), sex: mostly(header), age: header, birthDate: header }, { requiredKeys: [] }),
    ),
    sexCodes: anything,
    date: mostly(header),
    missing: anything,
    columns: mostly(
      fc.array(
        mostly(
          fc.record(
            { column: mostly(header), measure, unit, date, missing: anything, absent: anything, values: anything },
            { requiredKeys: ['column', 'measure'] },
          ),
        ),
        { maxLength: 3 },
      ),
    ),
    long: mostly(fc.record({ measure: mostly(header), value: mostly(header), unit: header }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
);
