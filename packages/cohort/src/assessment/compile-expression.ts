import { contextOf } from '@thew/core/assessment/context';
import { inputsIn } from '@thew/core/assessment/measures-in';
import type { Quantity, Truth } from '@thew/core/knowledge/criteria/criterion';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Dialect } from '../dialects/dialect.ts';
import { add, type Bounds, constant, either, epsilon, firstKnown, less, multiply, onScale } from './bounds.ts';
import { answerColumn, inputColumn, measureColumn, methodColumn, personColumns } from './columns.ts';
import { and, anyOf, knownWhere, named, noneOf, not, or, sure, type ThreeValued, unknown } from './three-valued.ts';

/** What the compiler needs to know beside the expression. */
export interface Scope {
  dialect: Dialect;
  findings: Readonly<Record<string, Truth>>;
  choices: Readonly<Record<string, string>>;
  /** Columns the table has; anything else is NULL (unknown). */
  columns: ReadonlySet<string>;
  /** Sex and ancestry as this world takes them. */
  world?: { sex?: Given; ancestry?: Given };
  /** Gives an expression a name, so that its text is written once. */
  bind: (sql: string) => string;
}

/** One sex or ancestry: what everybody is taken for, or only those of whom nothing is recorded. */
interface Given {
  value: string;
  unlessRecorded: boolean;
}

/** Nothing is known where the table has no such column. */
const endless = [-Infinity, Infinity] as const;

function numberIn(name: string, range: readonly [number, number], scope: Scope): Bounds {
  const { columns, dialect } = scope;
  if (columns.has(name)) return onScale(dialect.identifier(name), range, dialect);
  const [lo, hi] = range.map(dialect.double) as [string, string];
  return { lo, hi, endless: !Number.isFinite(range[1] - range[0]) };
}

function compileCases(quantity: Extract<Quantity, { kind: 'cases' }>, scope: Scope): Bounds {
  return quantity.cases.reduceRight<Bounds>(
    (rest, { when, then }) => {
      const met = compileTruth(when, scope);
      const value = compileQuantity(then, scope);
      if (met.yes === 'TRUE') return value;
      if (met.may === 'FALSE') return rest;
      return bound(either(met, value, rest), scope);
    },
    compileQuantity(quantity.otherwise, scope),
  );
}

function compileMeasure(id: string, scope: Scope): Bounds {
  const measure = measureById(id);
  const range = measure?.kind === 'score' && measure.hard ? measure.hard : endless;
  return numberIn(measureColumn(id), range, scope);
}

function compileAnswer({ questionnaire, item, min, max }: Extract<Quantity, { kind: 'answer' }>, scope: Scope): Bounds {
  const { dialect, bind } = scope;
  const { value, ...nothing } = numberIn(answerColumn(questionnaire, item), [min, max], scope);
  if (!value) return nothing;
  const [lo, hi] = [dialect.double(min), dialect.double(max)];
  const valid = bind(`CASE WHEN ${value.sql} BETWEEN ${lo} AND ${hi} THEN ${value.sql} END`);
  return onScale(valid, [min, max], dialect);
}

function compileAge(completed: boolean, scope: Scope): Bounds {
  const { dialect, bind } = scope;
  const { value, ...nothing } = numberIn(personColumns.age, [0, 130], scope);
  if (!value) return nothing;
  const years = completed ? bind(`FLOOR(${value.sql} + ${dialect.double(epsilon)})`) : value.sql;
  return onScale(years, [0, 130], dialect);
}

function compileCount(parts: readonly Truth[], scope: Scope): Bounds {
  const truths = parts.map((part) => compileTruth(part, scope));
  const add = (side: 'yes' | 'may') => `(${truths.map((truth) => `CAST(${truth[side]} AS INTEGER)`).join(' + ')})`;
  return { lo: add('yes'), hi: add('may') };
}

/** The bounds by the names they get. */
const bound = (bounds: Bounds, { bind }: Scope): Bounds => ({
  ...bounds,
  lo: bind(bounds.lo),
  hi: bind(bounds.hi),
});

export const compileQuantity = (quantity: Quantity, scope: Scope): Bounds => bound(boundsOf(quantity, scope), scope);

function boundsOf(quantity: Quantity, scope: Scope): Bounds {
  const { dialect } = scope;
  const each = (parts: readonly Quantity[]) => parts.map((part) => compileQuantity(part, scope));
  switch (quantity.kind) {
    case 'number':
      return constant(quantity.value, dialect);
    case 'measure':
      return compileMeasure(quantity.measure, scope);
    case 'age':
      return compileAge(quantity.completed, scope);
    case 'answer':
      return compileAnswer(quantity, scope);
    case 'cases':
      return compileCases(quantity, scope);
    case 'sum':
      return add(each(quantity.of), dialect);
    case 'product':
      return each(quantity.of).reduce((a, b) => bound(multiply(a, b, dialect), scope));
    case 'firstKnown':
      return each(quantity.of).reduceRight((rest, first) => bound(firstKnown(first, rest), scope));
    case 'count':
      return compileCount(quantity.of, scope);
  }
}

function compileCompare({ left, operator, right }: Extract<Truth, { kind: 'compare' }>, scope: Scope): ThreeValued {
  const [a, b] = [compileQuantity(left, scope), compileQuantity(right, scope)];
  const swapped = operator === '>' || operator === '<=';
  const strict = operator === '<' || operator === '>';
  const isLess = swapped ? less(b, a, scope.dialect, scope.bind) : less(a, b, scope.dialect, scope.bind);
  return strict ? isLess : not(isLess);
}

/** A condition on one column, not met where the column is NULL: known where the column is. */
function onColumn(name: string, { columns, dialect, bind }: Scope, condition: (sql: string) => string): ThreeValued {
  if (!columns.has(name)) return unknown;
  const sql = dialect.identifier(name);
  return knownWhere(bind(condition(sql)), bind(`(${sql} IS NOT NULL)`));
}

/** TRUE when anything the clause rests on has a result. */
function compileMeasured(truth: Truth, scope: Scope): string {
  const context = contextOf({ asOf: '', measures: new Map(), answers: {} }, scope.findings, scope.choices);
  return anyRecorded([...inputsIn(truth, context)].map(inputColumn), scope);
}

const anyRecorded = (names: readonly string[], { columns, dialect, bind }: Scope): string =>
  bind(anyOf(names.filter((name) => columns.has(name)).map((name) => `(${dialect.identifier(name)} IS NOT NULL)`)));

/** Those that were done decide. One that is known just when it was done is not sure where it was not. */
function compileAnyMeasured(truth: Extract<Truth, { kind: 'anyMeasured' }>, scope: Scope): ThreeValued {
  const done = compileMeasured(truth, scope);
  const parts = truth.of.map((part) => ({ done: compileMeasured(part, scope), truth: compileTruth(part, scope) }));
  const decided = parts.map((part) =>
    part.truth.known === part.done ? sure(part.truth.yes) : and([sure(part.done), part.truth]),
  );
  const found = or(decided);
  const known = parts.every((part) => part.truth.known === part.done || part.done === 'FALSE');
  return {
    yes: scope.bind(found.yes),
    may: anyOf([scope.bind(found.may), noneOf([done])]),
    ...(known && { known: done }),
  };
}

const among = (value: string, options: readonly string[], { dialect }: Scope): string =>
  options.length === 1
    ? `(${value} = ${dialect.text(options[0]!)})`
    : `(${value} IN (${options.map(dialect.text).join(', ')}))`;

const ifAmong = (value: string, options: readonly string[], scope: Scope): string =>
  `COALESCE(${among(value, options, scope)}, FALSE)`;

/** Unable stands as an infinity: tried, and at the worse end. */
function compileUnable(measure: string, scope: Scope): ThreeValued {
  const infinity = scope.dialect.double(Infinity);
  return onColumn(measureColumn(measure), scope, (sql) => `(COALESCE(ABS(${sql}), 0) = ${infinity})`);
}

function compilePerson(name: 'sex' | 'ancestry', options: readonly string[], scope: Scope): ThreeValued {
  const given = scope.world?.[name];
  const taken = given && options.includes(given.value) ? 'TRUE' : 'FALSE';
  if (given && !given.unlessRecorded) return sure(taken);
  if (!given) return onColumn(name, scope, (sql) => ifAmong(sql, options, scope));
  return sure(`COALESCE(${among(scope.dialect.identifier(name), options, scope)}, ${taken})`);
}

export const compileTruth = (truth: Truth, scope: Scope): ThreeValued => named(truthOf(truth, scope), scope.bind);

function compileAtLeast(count: number, parts: readonly Truth[], scope: Scope): ThreeValued {
  if (count === 1 || count === parts.length) {
    const truths = parts.map((part) => compileTruth(part, scope));
    return count === 1 ? or(truths) : and(truths);
  }
  const { lo, hi } = compileCount(parts, scope);
  return { yes: `(${scope.bind(lo)} >= ${count})`, may: `(${scope.bind(hi)} >= ${count})` };
}

function truthOf(truth: Truth, scope: Scope): ThreeValued {
  const each = (parts: readonly Truth[]) => parts.map((part) => compileTruth(part, scope));
  switch (truth.kind) {
    case 'compare':
      return compileCompare(truth, scope);
    case 'finding': {
      const present = onColumn(measureColumn(truth.finding), scope, (sql) => `COALESCE(${sql}, FALSE)`);
      return truth.is ? present : not(present);
    }
    case 'option':
      return onColumn(measureColumn(truth.measure), scope, (sql) => ifAmong(sql, truth.among, scope));
    case 'unable':
      return compileUnable(truth.measure, scope);
    case 'method':
      return onColumn(methodColumn(truth.measure), scope, (sql) => ifAmong(sql, truth.among, scope));
    case 'measured':
      return sure(anyRecorded(truth.of.map(measureColumn), scope));
    case 'sex':
      return compilePerson('sex', [truth.is], scope);
    case 'ancestry':
      return compilePerson('ancestry', truth.among, scope);
    case 'ref': {
      const part = scope.findings[truth.name];
      return part ? compileTruth(part, scope) : unknown;
    }
    case 'all':
      return and(each(truth.of));
    case 'any':
      return or(each(truth.of));
    case 'not':
      return not(compileTruth(truth.of, scope));
    case 'atLeast':
      return compileAtLeast(truth.count, truth.of, scope);
    case 'anyMeasured':
      return compileAnyMeasured(truth, scope);
    case 'variant': {
      const chosen = scope.choices[truth.choice];
      const reading = (chosen === undefined ? undefined : truth.cases[chosen]) ?? Object.values(truth.cases)[0]!;
      return compileTruth(reading, scope);
    }
    case 'constant':
      return sure(truth.is ? 'TRUE' : 'FALSE');
  }
}
