import { contextOf } from '@thew/core/assessment/context';
import { inputsIn } from '@thew/core/assessment/measures-in';
import type { Quantity, Truth } from '@thew/core/knowledge/criteria/criterion';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Dialect } from '../dialects/dialect.ts';
import { type Bounds, either, epsilon, exact, firstKnown, less, multiply, onScale } from './bounds.ts';
import { answerColumn, inputColumn, measureColumn, methodColumn, personColumns } from './columns.ts';

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
  /** Truths that are never NULL. */
  sure: Set<string>;
}

/** One sex or ancestry: what everybody is taken for, or only those of whom nothing is recorded. */
interface Given {
  value: string;
  unlessRecorded: boolean;
}

function column(name: string, { dialect, columns }: Scope, type: 'double' | 'boolean' | 'text'): string {
  if (columns.has(name)) return dialect.identifier(name);
  return `CAST(NULL AS ${dialect.types[type]})`;
}

function compileCases(quantity: Extract<Quantity, { kind: 'cases' }>, scope: Scope): Bounds {
  return quantity.cases.reduceRight<Bounds>(
    (rest, { when, then }) => {
      const met = compileTruth(when, scope);
      const value = compileQuantity(then, scope);
      if (met === 'TRUE') return value;
      if (met === 'FALSE') return rest;
      return either(met, isSure(met, scope), value, rest);
    },
    compileQuantity(quantity.otherwise, scope),
  );
}

function compileMeasure(id: string, scope: Scope): Bounds {
  const value = column(measureColumn(id), scope, 'double');
  const measure = measureById(id);
  return measure?.kind === 'score' && measure.hard ? onScale(value, measure.hard, scope.dialect) : exact(value);
}

function compileAnswer({ questionnaire, item, min, max }: Extract<Quantity, { kind: 'answer' }>, scope: Scope): Bounds {
  const value = column(answerColumn(questionnaire, item), scope, 'double');
  const [lo, hi] = [scope.dialect.double(min), scope.dialect.double(max)];
  const valid = scope.bind(`CASE WHEN ${value} BETWEEN ${lo} AND ${hi} THEN ${value} END`);
  return onScale(valid, [min, max], scope.dialect);
}

function compileCount(parts: readonly Truth[], scope: Scope): Bounds {
  const truths = parts.map((part) => compileTruth(part, scope));
  const add = (terms: string[]) => `(${terms.join(' + ')})`;
  return {
    bounded: true,
    lo: add(truths.map((truth) => `CASE WHEN ${truth} THEN 1 ELSE 0 END`)),
    hi: add(
      truths.map((truth) =>
        isSure(truth, scope) ? `CASE WHEN ${truth} THEN 1 ELSE 0 END` : `CASE WHEN NOT ${truth} THEN 0 ELSE 1 END`,
      ),
    ),
  };
}

export function compileQuantity(quantity: Quantity, scope: Scope): Bounds {
  const bounds = boundsOf(quantity, scope);
  return { ...bounds, lo: scope.bind(bounds.lo), hi: scope.bind(bounds.hi) };
}

function boundsOf(quantity: Quantity, scope: Scope): Bounds {
  switch (quantity.kind) {
    case 'number':
      return { ...exact(scope.dialect.double(quantity.value)), bounded: true, span: [quantity.value, quantity.value] };
    case 'measure':
      return compileMeasure(quantity.measure, scope);
    case 'age': {
      const age = column(personColumns.age, scope, 'double');
      const years = quantity.completed ? `FLOOR(${age} + ${scope.dialect.double(epsilon)})` : age;
      return onScale(years, [0, 130], scope.dialect);
    }
    case 'answer':
      return compileAnswer(quantity, scope);
    case 'cases':
      return compileCases(quantity, scope);
    case 'sum': {
      const parts = quantity.of.map((part) => compileQuantity(part, scope));
      const total = (key: 'lo' | 'hi') => `(${parts.map((part) => part[key]).join(' + ')})`;
      return { lo: total('lo'), hi: total('hi'), bounded: parts.every(({ bounded }) => bounded) };
    }
    case 'product':
      return quantity.of.map((part) => compileQuantity(part, scope)).reduce(multiply);
    case 'firstKnown':
      return quantity.of
        .map((part) => compileQuantity(part, scope))
        .reduceRight((rest, first) => firstKnown(first, rest));
    case 'count':
      return compileCount(quantity.of, scope);
  }
}

function compileCompare({ left, operator, right }: Extract<Truth, { kind: 'compare' }>, scope: Scope): string {
  const [a, b] = [compileQuantity(left, scope), compileQuantity(right, scope)];
  const swapped = operator === '>' || operator === '<=';
  const strict = operator === '<' || operator === '>';
  const { sql, sure } = swapped ? less(b, a, scope.dialect) : less(a, b, scope.dialect);
  const compared = strict ? sql : `(NOT ${sql})`;
  return sure ? known(compared, scope) : compared;
}

/** Never NULL, and remembered as such. */
function known(sql: string, { sure }: Scope): string {
  sure.add(sql);
  return sql;
}

const isSure = (sql: string, { sure }: Scope): boolean => sql === 'TRUE' || sql === 'FALSE' || sure.has(sql);

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
  const any = alternatives.map(({ done, truth }) => `(${done} AND ${truth})`).join(' OR ');
  return `(CASE WHEN ${alternatives.map(({ done }) => done).join(' OR ')} THEN (${any}) END)`;
}

const among = (value: string, options: readonly string[], { dialect }: Scope): string =>
  options.length === 1
    ? `(${value} = ${dialect.text(options[0]!)})`
    : `(${value} IN (${options.map(dialect.text).join(', ')}))`;

function compilePerson(name: 'sex' | 'ancestry', options: readonly string[], scope: Scope): string {
  const given = scope.world?.[name];
  const taken = given && options.includes(given.value) ? 'TRUE' : 'FALSE';
  if (given && !given.unlessRecorded) return taken;
  const recorded = among(column(name, scope, 'text'), options, scope);
  return given ? known(`COALESCE(${recorded}, ${taken})`, scope) : recorded;
}

const infinite = (value: string, { dialect }: Scope): string =>
  `(${value} IN (${dialect.double(Infinity)}, ${dialect.double(-Infinity)}))`;

function join(parts: readonly string[], operator: 'AND' | 'OR', scope: Scope): string {
  const [neutral, decisive] = operator === 'AND' ? ['TRUE', 'FALSE'] : ['FALSE', 'TRUE'];
  if (parts.includes(decisive)) return decisive;
  const open = [...new Set(parts.filter((part) => part !== neutral))];
  if (open.length === 0) return neutral;
  const joined = open.length === 1 ? open[0]! : `(${open.join(` ${operator} `)})`;
  return open.every((part) => isSure(part, scope)) ? known(joined, scope) : joined;
}

/** A boolean expression whose NULL is Kleene's unknown. */
export function compileTruth(truth: Truth, scope: Scope): string {
  const sql = truthOf(truth, scope);
  const name = scope.bind(sql);
  return isSure(sql, scope) ? known(name, scope) : name;
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
        names.map((name) => known(`(${scope.dialect.identifier(name)} IS NOT NULL)`, scope)),
        'OR',
        scope,
      );
    }
    case 'sex':
      return compilePerson('sex', [truth.is], scope);
    case 'ancestry':
      return compilePerson('ancestry', truth.among, scope);
    case 'ref': {
      const part = scope.findings[truth.name];
      return part ? compileTruth(part, scope) : 'CAST(NULL AS BOOLEAN)';
    }
    case 'all':
      return join(
        truth.of.map((part) => compileTruth(part, scope)),
        'AND',
        scope,
      );
    case 'any':
      return join(
        truth.of.map((part) => compileTruth(part, scope)),
        'OR',
        scope,
      );
    case 'not': {
      const inner = compileTruth(truth.of, scope);
      if (inner === 'TRUE' || inner === 'FALSE') return inner === 'TRUE' ? 'FALSE' : 'TRUE';
      return isSure(inner, scope) ? known(`(NOT ${inner})`, scope) : `(NOT ${inner})`;
    }
    case 'atLeast': {
      const { lo, hi } = compileCount(truth.of, scope);
      if (lo === hi) return known(`(${lo} >= ${truth.count})`, scope);
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
