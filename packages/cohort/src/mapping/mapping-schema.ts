/** JSON Schema of a mapping file (draft 2020-12 vocabulary that ajv checks). */

const scalars = { type: 'array', items: { type: ['string', 'number', 'boolean'] } } as const;
const text = { type: 'string', minLength: 1, maxLength: 10_000 } as const;
const values = { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } } as const;
const coded = {
  anyOf: [
    text,
    { type: 'object', required: ['column'], additionalProperties: false, properties: { column: text, values } },
  ],
} as const;
const measure = {
  anyOf: [
    text,
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        column: text,
        best: { type: 'array', items: text, minItems: 1 },
        value: text,
        unit: text,
        missing: scalars,
        unable: scalars,
        when: text,
        method: text,
        values,
      },
      oneOf: [{ required: ['column'] }, { required: ['best'] }, { required: ['value'] }],
    },
  ],
} as const;
const measures = { type: 'object', additionalProperties: measure } as const;

export const mappingSchema = {
  type: 'object',
  required: ['thew-mapping'],
  additionalProperties: false,
  properties: {
    'thew-mapping': { const: 1 },
    title: text,
    cite: text,
    id: text,
    index: {
      type: 'object',
      required: ['date', 'take'],
      additionalProperties: false,
      properties: { date: text, take: { enum: ['first', 'last'] } },
    },
    include: text,
    person: {
      type: 'object',
      additionalProperties: false,
      properties: { sex: coded, age: text, birthDate: text, at: text, ancestry: coded },
    },
    design: {
      type: 'object',
      additionalProperties: false,
      properties: {
        weight: text,
        stratum: text,
        psu: text,
        nested: { type: 'boolean' },
        lonely: { enum: ['fail', 'remove', 'adjust', 'average', 'certainty'] },
      },
    },
    missing: scalars,
    measures,
    findings: measures,
    answers: {
      type: 'object',
      propertyNames: { pattern: '^[a-z0-9-]{1,60}$' },
      additionalProperties: {
        type: 'object',
        propertyNames: { pattern: '^[A-Za-z0-9-]{1,60}$' },
        additionalProperties: text,
      },
    },
    standard: {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: '^[0-9]{1,3}$' },
      additionalProperties: { type: 'number', minimum: 0 },
    },
    indicators: { type: 'object', additionalProperties: text },
  },
} as const;
