/** Seeded people with 10 to 200 observations each, as a FHIR R4 Bundle and as a person record. */
import { seededUniform } from '@thew/core/assessment/seeded-uniform';

/** What EWGSOP2 reads, by measure: code, unit, spread; the rest of a record is what any chart is full of. */
const wanted = [
  { measure: 'grip-strength', system: 'http://snomed.info/sct', code: '251433001', unit: 'kg', range: [8, 45] },
  {
    measure: 'chair-stand-5x-time',
    system: 'urn:thew:measure',
    code: 'chair-stand-5x-time',
    unit: 's',
    range: [7, 24],
  },
  { measure: 'asmi', system: 'urn:thew:measure', code: 'asmi', unit: 'kg/m2', range: [4, 9] },
  { measure: 'gait-speed', system: 'urn:thew:measure', code: 'gait-speed', unit: 'm/s', range: [0.3, 1.5] },
];
const filler = [
  { measure: 'body-weight', system: 'http://loinc.org', code: '29463-7', unit: 'kg', range: [45, 110] },
  { measure: 'haemoglobin', system: 'http://loinc.org', code: '718-7', unit: 'g/dL', range: [9, 17] },
  { measure: 'albumin', system: 'http://loinc.org', code: '1751-7', unit: 'g/dL', range: [2.5, 5] },
  { measure: 'potassium', system: 'http://loinc.org', code: '2823-3', unit: 'mmol/L', range: [3, 5.5] },
];

export const codes = Object.fromEntries(wanted.map(({ measure, system, code }) => [measure, { system, code }]));

const day = (uniform) => new Date(Date.UTC(2024, 0, 1 + Math.floor(uniform() * 900))).toISOString().slice(0, 10);

function observationsOf(uniform) {
  const count = 10 + Math.floor(uniform() * 191);
  const pick = (one, date) => ({
    ...one,
    date,
    value: Math.round((one.range[0] + uniform() * (one.range[1] - one.range[0])) * 100) / 100,
  });
  const dates = new Set();
  const own = wanted
    .filter(() => uniform() > 0.3)
    .flatMap((one) => [day(uniform), day(uniform)].map((date) => pick(one, date)))
    .filter(({ measure, date }) => {
      const key = `${measure} ${date}`;
      return !dates.has(key) && dates.add(key);
    });
  const rest = Array.from({ length: Math.max(0, count - own.length) }, () =>
    pick(filler[Math.floor(uniform() * filler.length)], day(uniform)),
  );
  return [...own, ...rest];
}

const bundleOf = ({ id, sex, observations }) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id, gender: sex, birthDate: '1945-06-01' } },
    ...observations.map(({ system, code, unit, value, date }, index) => ({
      resource: {
        resourceType: 'Observation',
        id: `${id}-${index}`,
        status: 'final',
        code: { coding: [{ system, code }] },
        subject: { reference: `Patient/${id}` },
        effectiveDateTime: date,
        valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
      },
    })),
  ],
});

const recordOf = ({ id, sex, observations }) => ({
  id,
  sex,
  birthDate: '1945-06-01',
  asOf: '2026-11-22',
  observations: observations.map(({ measure, value, unit, date }) => ({ measure, value, unit, date })),
  conditions: [],
  medications: [],
  events: [],
  answers: {},
});

/** `{ bundle, record }` of each person, made as they are asked for. */
export function* people(count, seed = 11) {
  const uniform = seededUniform(seed);
  for (let index = 0; index < count; index++) {
    const person = { id: `p${index}`, sex: uniform() < 0.5 ? 'male' : 'female', observations: observationsOf(uniform) };
    yield { bundle: bundleOf(person), record: recordOf(person) };
  }
}
