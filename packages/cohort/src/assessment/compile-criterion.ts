import { indeterminate, notApplicable, worldsOf } from '@thew/core/assessment/stage-result';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import type { Dialect } from '../dialects/dialect.ts';
import { type Bindings, newBindings } from './bindings.ts';
import { columnsOf, personColumns } from './columns.ts';
import { compileQuantity, compileTruth, type Scope } from './compile-expression.ts';

export interface CompileOptions {
  dialect: Dialect;
  /** Columns the input table has, beside `id`. */
  columns: ReadonlySet<string>;
}

/** One definition in one reading of its ambiguities. */
export interface Reading {
  criterion: Criterion;
  /** Name of the result column: the id, or `id choice=value`. */
  name: string;
  /** Variant choice → reading, where not the default. */
  choices: Readonly<Record<string, string>>;
}

/** One column of the output. */
export interface ResultColumn {
  name: string;
  sql: string;
}

/** What one sex and ancestry give. */
interface Outcome {
  result: string;
  /** Stage → whether it is open; two-valued. */
  open: ReadonlyMap<string, string>;
}

const isTrue = (sql: string) => `COALESCE(${sql}, FALSE)`;
const isOpen = (sql: string) => `(${sql} IS NULL)`;
const either = (parts: readonly string[]): string => (parts.length === 0 ? 'FALSE' : `(${parts.join(' OR ')})`);

/** The default reading and every documented other one. */
export function readingsOf(criterion: Criterion): Reading[] {
  const others = Object.entries(criterion.variants ?? {}).flatMap(([choice, { options }]) =>
    options.map((value) => ({ criterion, choices: { [choice]: value }, name: `${criterion.id} ${choice}=${value}` })),
  );
  return [{ criterion, choices: {}, name: criterion.id }, ...others];
}

function climb(criterion: Criterion, met: readonly string[], { text }: Dialect): string {
  const results = criterion.stages.map((stage) => text(stage.result));
  const anyOpen = either(met.map(isOpen));
  const whens =
    criterion.staging === 'ladder'
      ? [
          ...met.map((one, index) => `WHEN ${one} THEN ${results[index]}`),
          `WHEN ${anyOpen} THEN ${text(indeterminate)}`,
        ]
      : met.map((one, index) => `WHEN ${one} THEN ${results[index]} WHEN ${one} IS NULL THEN ${text(indeterminate)}`);
  return met.length === 0 ? text(criterion.otherwise) : `CASE ${whens.join(' ')} ELSE ${text(criterion.otherwise)} END`;
}

/** Harder stages that nobody can rule out; in bands also the one that stands behind an open one. */
function openStages(criterion: Criterion, met: readonly string[]): Map<string, string> {
  const open = new Map<string, string>();
  for (const [index, stage] of criterion.stages.entries()) {
    const before = met.slice(0, index);
    const proven = before.length === 0 ? 'TRUE' : `NOT ${either(before.map(isTrue))}`;
    const unsettled =
      criterion.staging === 'bands' && index > 0
        ? ` OR (${isTrue(met[index]!)} AND ${either(before.map(isOpen))})`
        : '';
    const here = `(${proven} AND (${isOpen(met[index]!)}${unsettled}))`;
    const other = open.get(stage.result);
    open.set(stage.result, other ? `(${other} OR ${here})` : here);
  }
  return open;
}

function outcomeIn(criterion: Criterion, scope: Scope): Outcome {
  const { dialect, bind } = scope;
  const { text } = dialect;
  if (criterion.conceptual) return { result: text(criterion.conceptual), open: new Map() };
  const met = criterion.stages.map((stage) => compileTruth(stage.when, scope));
  const climbed = climb(criterion, met, dialect);
  const open = openStages(criterion, met);
  if (!criterion.applies) return { result: bind(climbed), open };
  const applies = compileTruth(criterion.applies, scope);
  const possible = either(met.map((one) => `COALESCE(${one}, TRUE)`));
  const unsure = `CASE WHEN ${possible} THEN ${text(indeterminate)} ELSE ${text(criterion.otherwise)} END`;
  const result = `CASE WHEN ${applies} THEN ${climbed} WHEN NOT ${applies} THEN ${text(notApplicable)} ELSE ${unsure} END`;
  const conditional = new Map<string, string>();
  for (const [stage, sql] of open) {
    const candidates = criterion.stages.flatMap((one, index) =>
      one.result === stage ? [`COALESCE(${met[index]}, TRUE)`] : [],
    );
    conditional.set(
      stage,
      `(CASE WHEN ${applies} THEN ${sql} WHEN NOT ${applies} THEN FALSE ELSE ${either(candidates)} END)`,
    );
  }
  return { result: bind(result), open: conditional };
}

/** All worlds agree, or nobody can tell. */
function agree(criterion: Criterion, outcomes: readonly Outcome[], { text }: Dialect, bind: Bindings['bind']): Outcome {
  const results = [...new Set(outcomes.map(({ result }) => result))];
  const first = results[0]!;
  const same =
    results.length === 1
      ? 'TRUE'
      : bind(
          `(${results
            .slice(1)
            .map((one) => `${one} = ${first}`)
            .join(' AND ')})`,
        );
  const open = new Map<string, string>();
  for (const { result } of criterion.conceptual ? [] : criterion.stages) {
    const parts = new Set(outcomes.map((one) => one.open.get(result) ?? 'FALSE'));
    if (same !== 'TRUE') for (const one of results) parts.add(`(NOT ${same} AND ${one} = ${text(result)})`);
    open.set(result, either([...parts]));
  }
  return { result: same === 'TRUE' ? first : `CASE WHEN ${same} THEN ${first} ELSE ${text(indeterminate)} END`, open };
}

/** All subsets of at most two columns, the empty one first. */
const subsets = (columns: readonly string[]): string[][] => {
  const [first, ...rest] = columns;
  if (first === undefined) return [[]];
  const others = subsets(rest);
  return [...others, ...others.map((one) => [first, ...one])];
};

/** Sex or ancestry that matters and was not recorded is enumerated, as the evaluator does. */
function outcomeOf(reading: Reading, scope: Scope): Outcome {
  const { criterion } = reading;
  const { dialect, columns, bind } = scope;
  const { sexes, ancestries } = worldsOf(criterion);
  const matter = [
    ...(sexes.length > 0 ? [personColumns.sex] : []),
    ...(ancestries.length > 0 ? [personColumns.ancestry] : []),
  ];
  const worlds = (sexes.length > 0 ? sexes : [undefined]).flatMap((sex) =>
    (ancestries.length > 0 ? ancestries : [undefined]).map((ancestry) => ({ sex, ancestry })),
  );
  const branch = (missing: readonly string[]): Outcome => {
    const unknown = new Set<string>([...matter.filter((column) => !columns.has(column)), ...missing]);
    const outcomes = worlds.map(({ sex, ancestry }) =>
      outcomeIn(criterion, {
        ...scope,
        world: { ...(sex && unknown.has('sex') && { sex }), ...(ancestry && unknown.has('ancestry') && { ancestry }) },
      }),
    );
    return agree(criterion, unknown.size === 0 ? outcomes.slice(0, 1) : outcomes, dialect, bind);
  };
  const branches = subsets(matter.filter((column) => columns.has(column))).map((missing) => ({
    missing,
    ...branch(missing),
  }));
  const [recorded, ...others] = branches;
  if (others.length === 0) return recorded!;
  others.sort((a, b) => b.missing.length - a.missing.length);
  const choose = (pick: (outcome: Outcome) => string): string => {
    const whens = others.map((one) => {
      const when = one.missing.map((column) => `${dialect.identifier(column)} IS NULL`).join(' AND ');
      return `WHEN ${when} THEN ${bind(pick(one))}`;
    });
    return `CASE ${whens.join(' ')} ELSE ${bind(pick(recorded!))} END`;
  };
  const open = new Map([...recorded!.open.keys()].map((stage) => [stage, choose((one) => one.open.get(stage)!)]));
  return { result: choose((one) => one.result), open };
}

/** The open stages as one text, hardest first: `severe,confirmed`; empty when none is. */
function openText(open: ReadonlyMap<string, string>, { text }: Dialect): string {
  const parts = [...open].map(([stage, sql]) => `CASE WHEN ${sql} THEN ${text(`,${stage}`)} ELSE '' END`);
  return parts.length === 0 ? `''` : `SUBSTR(${parts.join(' || ')}, 2)`;
}

/** Which columns a query is to have beside the results. */
export interface Wanted {
  /** `<name>:not-excluded`, `<criterion>:score` and `<criterion>:<finding>`. */
  details: boolean;
}

/** The columns of one reading. */
export function compileReading(
  reading: Reading,
  options: CompileOptions,
  wanted: Wanted,
  { bind }: Bindings,
): ResultColumn[] {
  const { criterion, name, choices } = reading;
  const scope: Scope = { ...options, choices, findings: criterion.findings, bind };
  const outcome = outcomeOf(reading, scope);
  const columns = [{ name, sql: outcome.result }];
  if (!wanted.details) return columns;
  columns.push({ name: `${name}:not-excluded`, sql: openText(outcome.open, options.dialect) });
  if (Object.keys(choices).length > 0) return columns;
  for (const finding of Object.keys(criterion.findings))
    columns.push({ name: `${criterion.id}:${finding}`, sql: compileTruth({ kind: 'ref', name: finding }, scope) });
  if (criterion.score) {
    const { lo, hi } = compileQuantity(criterion.score.of, scope);
    columns.push({ name: `${criterion.id}:score`, sql: lo === hi ? lo : `CASE WHEN ${lo} = ${hi} THEN ${lo} END` });
  }
  return columns;
}

export interface QueryOptions extends CompileOptions {
  from: string;
  details?: boolean;
  /** Columns passed on beside `id`. */
  carry?: readonly string[];
}

/** `SELECT id, <result> AS "<criterion>", … FROM <table>`: one row a person. */
export function compileQuery(readings: readonly Reading[], options: QueryOptions): { sql: string; outputs: string[] } {
  const bindings = newBindings();
  const wanted = { details: options.details === true };
  const outputs = readings.flatMap((reading) => compileReading(reading, options, wanted, bindings));
  const { from, dialect, columns, carry = [] } = options;
  const sql = bindings.select({ outputs, from, dialect, columns, carry: [personColumns.id, ...carry] });
  return { sql, outputs: outputs.map(({ name }) => name) };
}

/** The columns of the input table that a set of criteria reads, each once. */
export function neededColumns(criteria: readonly Criterion[]): ReturnType<typeof columnsOf> {
  return [...new Map(criteria.flatMap(columnsOf).map((column) => [column.name, column])).values()];
}
