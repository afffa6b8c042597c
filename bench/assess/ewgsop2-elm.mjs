/** EWGSOP2 (2019) as an ELM library for cql-execution: the last value of each measure, three-valued logic, three stages. */
import { codes } from './people.mjs';

const literal = (value, type) => ({
  type: 'Literal',
  valueType: `{urn:hl7-org:elm-types:r1}${type}`,
  value: String(value),
});
const decimal = (value) => literal(value, 'Decimal');
const text = (value) => literal(value, 'String');
const ref = (name) => ({ type: 'ExpressionRef', name });
const property = (source, path) => ({ type: 'Property', path, source });
const alias = (name) => ({ type: 'AliasRef', name });
const op = (type, ...operand) => ({ type, operand });
const unary = (type, operand) => ({ type, operand });
const both = (...operands) => operands.reduce((a, b) => op('And', a, b));
const either = (...operands) => operands.reduce((a, b) => op('Or', a, b));

/** The value on the last date on which a measure was taken. */
const lastValue = (measure) => ({
  type: 'Property',
  path: 'value',
  source: {
    type: 'Last',
    source: {
      type: 'Query',
      source: [
        {
          alias: 'O',
          expression: {
            type: 'Retrieve',
            dataType: '{http://hl7.org/fhir}Observation',
            codeProperty: 'code',
            codes: { type: 'ToList', operand: { type: 'CodeRef', name: measure } },
          },
        },
      ],
      relationship: [],
      return: {
        expression: {
          type: 'Tuple',
          element: [
            { name: 'date', value: property(property(alias('O'), 'effective'), 'value') },
            { name: 'value', value: property(property(property(alias('O'), 'value'), 'value'), 'value') },
          ],
        },
      },
      sort: { by: [{ type: 'ByColumn', path: 'date', direction: 'asc' }] },
    },
  },
});

const male = op(
  'Equal',
  property(property({ type: 'ExpressionRef', name: 'Patient' }, 'gender'), 'value'),
  text('male'),
);
const bySex = (forMale, forFemale) => ({
  type: 'If',
  condition: male,
  then: decimal(forMale),
  else: decimal(forFemale),
});
const missing = (name) => unary('IsNull', ref(name));

/** Tests that were done decide: one that was not done counts as not low. */
const done = (name, low) => both(unary('Not', missing(name)), low);
const interchangeable = (a, b) => ({
  type: 'If',
  condition: both(missing(a.name), missing(b.name)),
  then: { type: 'As', operand: { type: 'Null' }, asType: '{urn:hl7-org:elm-types:r1}Boolean' },
  else: either(done(a.name, a.low), done(b.name, b.low)),
});

const define = (name, expression) => ({ name, context: 'Patient', accessLevel: 'Public', expression });
const whenTrue = (name) => unary('IsTrue', ref(name));

export const ewgsop2Library = {
  library: {
    identifier: { id: 'Ewgsop2', version: '2019' },
    schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
    usings: {
      def: [
        { localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' },
        { localIdentifier: 'FHIR', uri: 'http://hl7.org/fhir', version: '4.0.1' },
      ],
    },
    codeSystems: {
      def: Object.values(codes).map(({ system }) => ({ name: system, id: system, accessLevel: 'Public' })),
    },
    codes: {
      def: Object.entries(codes).map(([name, { system, code }]) => ({
        name,
        id: code,
        accessLevel: 'Public',
        codeSystem: { name: system },
      })),
    },
    statements: {
      def: [
        {
          name: 'Patient',
          context: 'Patient',
          expression: {
            type: 'SingletonFrom',
            operand: { type: 'Retrieve', dataType: '{http://hl7.org/fhir}Patient' },
          },
        },
        ...Object.keys(codes).map((measure) => define(measure, lastValue(measure))),
        define(
          'lowStrength',
          interchangeable(
            { name: 'grip-strength', low: op('Less', ref('grip-strength'), bySex('27.0', '16.0')) },
            { name: 'chair-stand-5x-time', low: op('Greater', ref('chair-stand-5x-time'), decimal('15.0')) },
          ),
        ),
        define('lowMass', op('Less', ref('asmi'), bySex('7.0', '5.5'))),
        define('lowPerformance', op('LessOrEqual', ref('gait-speed'), decimal('0.8'))),
        define('confirmed', both(ref('lowStrength'), ref('lowMass'))),
        define('severe', both(ref('lowStrength'), ref('lowMass'), ref('lowPerformance'))),
        define('result', {
          type: 'Case',
          caseItem: [
            { when: whenTrue('severe'), then: text('severe') },
            { when: whenTrue('confirmed'), then: text('confirmed') },
            { when: whenTrue('lowStrength'), then: text('probable') },
            { when: unary('IsNull', ref('lowStrength')), then: text('indeterminate') },
          ],
          else: text('no-sarcopenia'),
        }),
      ],
    },
  },
};
