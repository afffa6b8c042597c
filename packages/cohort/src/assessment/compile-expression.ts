import { contextOf } from '@thew/core/assessment/context';
import { inputsIn } from '@thew/core/assessment/measures-in';
import type { Quantity, Truth } from '@thew/core/knowledge/criteria/criterion';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Dialect } from '../dialects/dialect.ts';
import { answerColumn, inputColumn, measureColumn, methodColumn, personColumns } from './columns.ts';

/** What the compiler needs to know beside the expression. */
export interface Scope {
  dialect: Dialect;
  findings: Readonly<Record<string, Truth>>;
  choices: Readonly<Record<string, string>>;
  /** Columns the table has; anything else is NULL (unknown). */
  columns: ReadonlySet<string>;
  /** Sex and ancestry taken as given, where they were not recorded. */
  world?: { sex?: string; ancestry?: string };
  /** Gives an expression a name, so that its text is written once. */
  bind: (sql: string) => string;
}

/** A number in SQL: its bounds. Equal texts are one exact number; NULL is unbounded. */
interface Bounds {
  lo: string;
  hi: string;
}

const epsilon = 1e-9;
const exact = (sql: string): Bounds => ({ lo: sql, hi: sql });
const isExact = ({ lo, hi }: Bounds): boolean => lo === hi;

function column(name: string, { dialect, columns }: Scope, type: 'double' | 'boolean' | 'text'): string {
  if (columns.has(name)) return dialect.identifier(name);
  return `CAST(NULL AS ${dialect.types[type]})`;
}

const literal = /^(\(-?[\d.e+-]+\)::\w+|-?[\d.e+-]+D)$/;

/** `LEAST`/`GREATEST` skip NULLs in every engine; here NULL means unbounded and must win. */
function widest(name: 'LEAST' | 'GREATEST', a: string, b: string): string {
  if (a === b) return a;
  const open = [a, b].filter((one) => !literal.test(one)).map((one) => `${one} IS NULL`);
  const both = `${name}(${a}, ${b})`;
  return open.length === 0 ? both : `CASE WHEN ${open.join(' OR ')} THEN NULL ELSE ${both} END`;
}

function compileCases(quantity: Extract<Quantity, { kind: 'cases' }>, scope: Scope): Bounds {
  return quantity.cases.reduceRight<Bounds>(
    (rest, { when, then }) => {
      const met = compileTruth(when, scope);
      const value = compileQuantity(then, scope);
      if (met === 'TRUE') return value;
      if (met === 'FALSE') return rest;
      const bound = (key: 'lo' | 'hi', name: 'LEAST' | 'GREATEST') =>
        value[key] === rest[key]
          ? value[key]
          : `CASE WHEN ${met} THEN ${value[key]} WHEN NOT ${met} THEN ${rest[key]} ELSE ${widest(name, value[key], rest[key])} END`;
      return { lo: bound('lo', 'LEAST'), hi: bound('hi', 'GREATEST') };
    },
    compileQuantity(quantity.otherwise, scope),
  );
}

function compileMeasure(id: string, scope: Scope): Bounds {
  const value = column(measureColumn(id), scope, 'double');
  const measure = measureById(id);
  if (measure?.kind !== 'score' || !measure.hard) return exact(value);
  const [min, max] = measure.hard.map(scope.dialect.double);
  return { lo: `COALESCE(${value}, ${min})`, hi: `COALESCE(${value}, ${max})` };
}

function compileAnswer({ questionnaire, item, min, max }: Extract<Quantity, { kind: 'answer' }>, scope: Scope): Bounds {
  const value = column(answerColumn(questionnaire, item), scope, 'double');
  const [lo, hi] = [scope.dialect.double(min), scope.dialect.double(max)];
  const valid = `CASE WHEN ${value} BETWEEN ${lo} AND ${hi} THEN ${value} END`;
  return { lo: `COALESCE(${valid}, ${lo})`, hi: `COALESCE(${valid}, ${hi})` };
}

function compileFirstKnown(parts: readonly Quantity[], scope: Scope): Bounds {
  return parts
    .map((part) => compileQuantity(part, scope))
    .reduceRight((rest, first) => {
      if (isExact(first)) return { lo: `COALESCE(${first.lo}, ${rest.lo})`, hi: `COALESCE(${first.hi}, ${rest.hi})` };
      const known = `${first.lo} = ${first.hi}`;
      return {
        lo: `CASE WHEN ${known} THEN ${first.lo} ELSE GREATEST(${first.lo}, ${rest.lo}) END`,
        hi: `CASE WHEN ${known} THEN ${first.hi} ELSE LEAST(${first.hi}, ${rest.hi}) END`,
      };
    });
}

function compileCount(parts: readonly Truth[], scope: Scope): Bounds {
  const truths = parts.map((part) => compileTruth(part, scope));
  const add = (terms: string[]) => `(${terms.join(' + ')})`;
  return {
    lo: add(truths.map((truth) => `CASE WHEN ${truth} THEN 1 ELSE 0 END`)),
    hi: add(truths.map((truth) => `CASE WHEN NOT ${truth} THEN 0 ELSE 1 END`)),
  };
}

/** The four corners, as signs may differ; an unbounded factor leaves the product unbounded. */
function multiply(a: Bounds, b: Bounds): Bounds {
  const times = (x: string, y: string) => `(${x} * ${y})`;
  if (isExact(a) && isExact(b)) return exact(times(a.lo, b.lo));
  const corners = [times(a.lo, b.lo), times(a.lo, b.hi), times(a.hi, b.lo), times(a.hi, b.hi)].join(', ');
  const unbounded = [a.lo, a.hi, b.lo, b.hi].map((bound) => `${bound} IS NULL`).join(' OR ');
  return {
    lo: `CASE WHEN ${unbounded} THEN NULL ELSE LEAST(${corners}) END`,
    hi: `CASE WHEN ${unbounded} THEN NULL ELSE GREATEST(${corners}) END`,
  };
}

export function compileQuantity(quantity: Quantity, scope: Scope): Bounds {
  const { lo, hi } = boundsOf(quantity, scope);
  return { lo: scope.bind(lo), hi: scope.bind(hi) };
}

function boundsOf(quantity: Quantity, scope: Scope): Bounds {
  switch (quantity.kind) {
    case 'number':
      return exact(scope.dialect.double(quantity.value));
    case 'measure':
      return compileMeasure(quantity.measure, scope);
    case 'age': {
      const age = column(personColumns.age, scope, 'double');
      const years = quantity.completed ? `FLOOR(${age} + ${scope.dialect.double(epsilon)})` : age;
      return {
        lo: `COALESCE(${years}, ${scope.dialect.double(0)})`,
        hi: `COALESCE(${years}, ${scope.dialect.double(130)})`,
      };
    }
    case 'answer':
      return compileAnswer(quantity, scope);
    case 'cases':
      return compileCases(quantity, scope);
    case 'sum': {
      const parts = quantity.of.map((part) => compileQuantity(part, scope));
      const total = (key: 'lo' | 'hi') => `(${parts.map((part) => part[key]).join(' + ')})`;
      return { lo: total('lo'), hi: total('hi') };
    }
    case 'product':
      return quantity.of.map((part) => compileQuantity(part, scope)).reduce(multiply);
    case 'firstKnown':
      return compileFirstKnown(quantity.of, scope);
    case 'count':
      return compileCount(quantity.of, scope);
  }
}

const isLess = (a: string, b: string, { dialect }: Scope): string => `${a} < ${b} - ${dialect.double(epsilon)}`;

function less(a: Bounds, b: Bounds, scope: Scope): string {
  if (isExact(a) && isExact(b)) return `(${isLess(a.lo, b.lo, scope)})`;
  return `(CASE WHEN ${isLess(a.hi, b.lo, scope)} THEN TRUE WHEN NOT ${`(${isLess(a.lo, b.hi, scope)})`} THEN FALSE END)`;
}

function compileCompare({ left, operator, right }: Extract<Truth, { kind: 'compare' }>, scope: Scope): string {
  const [a, b] = [compileQuantity(left, scope), compileQuantity(right, scope)];
  const swapped = operator === '>' || operator === '<=';
  const strict = operator === '<' || operator === '>';
  const isBelow = swapped ? less(b, a, scope) : less(a, b, scope);
  return strict ? isBelow : `(NOT ${isBelow})`;
}

/** TRUE when anything the clause rests on has a result. */
function compileMeasured(truth: Truth, scope: Scope): string {
  const context = contextOf({ asOf: '', measures: new Map(), answers: {} }, scope.findings, scope.choices);
  const names = [...new Set([...inputsIn(truth, context)].map(inputColumn))].filter((name) => scope.columns.has(name));
  if (names.length === 0) return 'FALSE';
  return `(${names.map((name) => `${scope.dialect.identifier(name)} IS NOT NULL`).join(' OR ')})`;
}

function compileAnyMeasured(parts: readonly Truth[], scope: Scope): string {
  const alternatives = parts
    .map((part) => ({ done: compileMeasured(part, scope), truth: compileTruth(part, scope) }))
    .filter(({ done }) => done !== 'FALSE');
  if (alternatives.length === 0) return 'CAST(NULL AS BOOLEAN)';
  const any = alternatives.map(({ done, truth }) => `CASE WHEN ${done} THEN ${truth} ELSE FALSE END`).join(' OR ');
  return `(CASE WHEN ${alternatives.map(({ done }) => done).join(' OR ')} THEN (${any}) END)`;
}

const among = (value: string, options: readonly string[], { dialect }: Scope): string =>
  options.length === 1
    ? `(${value} = ${dialect.text(options[0]!)})`
    : `(${value} IN (${options.map(dialect.text).join(', ')}))`;

function compilePerson(given: string | undefined, name: string, options: readonly string[], scope: Scope): string {
  if (given !== undefined) return options.includes(given) ? 'TRUE' : 'FALSE';
  return among(column(name, scope, 'text'), options, scope);
}

const infinite = (value: string, { dialect }: Scope): string =>
  `(${value} IN (${dialect.double(Infinity)}, ${dialect.double(-Infinity)}))`;

function join(parts: readonly string[], operator: 'AND' | 'OR'): string {
  const [neutral, decisive] = operator === 'AND' ? ['TRUE', 'FALSE'] : ['FALSE', 'TRUE'];
  if (parts.includes(decisive)) return decisive;
  const open = parts.filter((part) => part !== neutral);
  if (open.length === 0) return neutral;
  return open.length === 1 ? open[0]! : `(${open.join(` ${operator} `)})`;
}

/** A boolean expression whose NULL is Kleene's unknown. */
export function compileTruth(truth: Truth, scope: Scope): string {
  return scope.bind(truthOf(truth, scope));
}

function truthOf(truth: Truth, scope: Scope): string {
  switch (truth.kind) {
    case 'compare':
      return compileCompare(truth, scope);
    case 'finding': {
      const value = column(measureColumn(truth.finding), scope, 'boolean');
      return truth.is ? value : `(NOT ${value})`;
    }
    case 'option':
      return among(column(measureColumn(truth.measure), scope, 'text'), truth.among, scope);
    case 'unable':
      return infinite(column(measureColumn(truth.measure), scope, 'double'), scope);
    case 'method':
      return among(column(methodColumn(truth.measure), scope, 'text'), truth.among, scope);
    case 'measured': {
      const names = truth.of.map(measureColumn).filter((name) => scope.columns.has(name));
      return join(
        names.map((name) => `(${scope.dialect.identifier(name)} IS NOT NULL)`),
        'OR',
      );
    }
    case 'sex':
      return compilePerson(scope.world?.sex, personColumns.sex, [truth.is], scope);
    case 'ancestry':
      return compilePerson(scope.world?.ancestry, personColumns.ancestry, truth.among, scope);
    case 'ref': {
      const part = scope.findings[truth.name];
      return part ? compileTruth(part, scope) : 'CAST(NULL AS BOOLEAN)';
    }
    case 'all':
      return join(
        truth.of.map((part) => compileTruth(part, scope)),
        'AND',
      );
    case 'any':
      return join(
        truth.of.map((part) => compileTruth(part, scope)),
        'OR',
      );
    case 'not': {
      const inner = compileTruth(truth.of, scope);
      return inner === 'TRUE' ? 'FALSE' : inner === 'FALSE' ? 'TRUE' : `(NOT ${inner})`;
    }
    case 'atLeast': {
      const { lo, hi } = compileCount(truth.of, scope);
      return `(CASE WHEN ${lo} >= ${truth.count} THEN TRUE WHEN ${hi} < ${truth.count} THEN FALSE END)`;
    }
    case 'anyMeasured':
      return compileAnyMeasured(truth.of, scope);
    case 'variant': {
      const chosen = scope.choices[truth.choice];
      const reading = (chosen === undefined ? undefined : truth.cases[chosen]) ?? Object.values(truth.cases)[0]!;
      return compileTruth(reading, scope);
    }
    case 'constant':
      return truth.is ? 'TRUE' : 'FALSE';
  }
}
