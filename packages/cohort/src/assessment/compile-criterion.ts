import { indeterminate, notApplicable, worldsOf } from '@thew/core/assessment/stage-result';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import type { Dialect } from '../dialects/dialect.ts';
import { type Bindings, newBindings } from './bindings.ts';
import { columnsOf, personColumns } from './columns.ts';
import { compileQuantity, compileTruth, type Scope } from './compile-expression.ts';
import { allOf, anyOf, asBoolean, isOpen, isSure, noneOf, type ThreeValued } from './three-valued.ts';

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

/** The default reading and every documented other one. */
export function readingsOf(criterion: Criterion): Reading[] {
  const others = Object.entries(criterion.variants ?? {}).flatMap(([choice, { options }]) =>
    options.map((value) => ({ criterion, choices: { [choice]: value }, name: `${criterion.id} ${choice}=${value}` })),
  );
  return [{ criterion, choices: {}, name: criterion.id }, ...others];
}

function climb(criterion: Criterion, met: readonly ThreeValued[], { text }: Dialect): string {
  const proven = met.map(({ yes }, index) => `WHEN ${yes} THEN ${text(criterion.stages[index]!.result)}`);
  const unless = (open: string) => (open === 'FALSE' ? [] : [`WHEN ${open} THEN ${text(indeterminate)}`]);
  // Where a stage is not proven it is open if it may hold.
  const open = met.map((one) => (isSure(one) ? 'FALSE' : one.may));
  const whens =
    criterion.staging === 'ladder'
      ? [...proven, ...unless(anyOf(open))]
      : proven.flatMap((one, index) => [one, ...unless(open[index]!)]);
  return met.length === 0 ? text(criterion.otherwise) : `CASE ${whens.join(' ')} ELSE ${text(criterion.otherwise)} END`;
}

/** Harder stages that nobody can rule out; in bands also the one that stands behind an open one. */
function openStages(criterion: Criterion, met: readonly ThreeValued[]): Map<string, string> {
  const open = new Map<string, string>();
  for (const [index, stage] of criterion.stages.entries()) {
    const [one, before] = [met[index]!, met.slice(0, index)];
    const behind = criterion.staging === 'bands' ? allOf([one.yes, anyOf(before.map(isOpen))]) : 'FALSE';
    const here = allOf([noneOf(before.map(({ yes }) => yes)), anyOf([isOpen(one), behind])]);
    open.set(stage.result, anyOf([open.get(stage.result) ?? 'FALSE', here]));
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
  const perhaps = isSure(applies) ? '' : `WHEN ${applies.may} THEN ${text(indeterminate)} `;
  const result = `CASE WHEN ${applies.yes} THEN ${climbed} ${perhaps}ELSE ${text(notApplicable)} END`;
  const conditional = new Map<string, string>();
  for (const [stage, sql] of open) {
    const possible = anyOf(met.flatMap(({ may }, index) => (criterion.stages[index]!.result === stage ? [may] : [])));
    conditional.set(stage, anyOf([allOf([applies.yes, sql]), allOf([isOpen(applies), possible])]));
  }
  return { result: bind(result), open: conditional };
}

/** What one world gives to those who could be in it. */
interface World extends Outcome {
  /** Which of sex and ancestry must be unrecorded; empty: everybody. */
  guard: string;
}

const under = (guard: string, sql: string): string =>
  guard === '' || sql === 'FALSE' ? sql : `CASE WHEN ${guard} THEN ${sql} ELSE FALSE END`;

/** All worlds agree, or nobody can tell. The first world is everybody's. */
function agree({ stages, conceptual }: Criterion, worlds: readonly World[], scope: Scope): Outcome {
  const { text } = scope.dialect;
  const [first, ...others] = worlds as [World, ...World[]];
  const guards = [...new Set(others.map(({ guard }) => guard))].map((guard) => ({
    guard,
    worlds: others.filter((one) => one.guard === guard && (one.result !== first.result || !sameOpen(one, first))),
  }));
  const inEach = (pick: (world: World) => string) =>
    guards.map(({ guard, worlds: some }) => under(guard, anyOf([...new Set(some.map(pick))])));
  const differ = inEach(({ result }) => (result === first.result ? 'FALSE' : `${result} <> ${first.result}`));
  const mixed = scope.bind(anyOf(differ.filter((one) => one !== 'FALSE')));
  const open = new Map<string, string>();
  for (const { result: stage } of conceptual ? [] : stages) {
    const elsewhere = inEach((one) => `(${one.open.get(stage)} OR (${mixed} AND ${one.result} = ${text(stage)}))`);
    const here = mixed === 'FALSE' ? [] : [`(${mixed} AND ${first.result} = ${text(stage)})`];
    open.set(stage, anyOf([first.open.get(stage)!, ...here, ...elsewhere.filter((one) => one !== 'FALSE')]));
  }
  const result =
    mixed === 'FALSE' ? first.result : `CASE WHEN ${mixed} THEN ${text(indeterminate)} ELSE ${first.result} END`;
  return { result, open };
}

const sameOpen = (a: Outcome, b: Outcome): boolean => [...a.open].every(([stage, sql]) => b.open.get(stage) === sql);

/** Columns of the person that matter to a criterion, with the values to try where one was not recorded. */
function mattering(criterion: Criterion): { name: 'sex' | 'ancestry'; values: readonly string[] }[] {
  const { sexes, ancestries } = worldsOf(criterion);
  return [
    { name: personColumns.sex, values: sexes },
    { name: personColumns.ancestry, values: ancestries },
  ].filter(({ values }) => values.length > 0);
}

/**
 * Sex or ancestry that matters and was not recorded is enumerated, as the evaluator does. The first of each is taken for
 * everybody of whom it is not recorded, the others count for those people alone.
 */
function scopesOf(criterion: Criterion, scope: Scope): { scope: Scope; guard: string }[] {
  const { dialect, columns } = scope;
  let worlds: { world: NonNullable<Scope['world']>; missing: string[] }[] = [{ world: {}, missing: [] }];
  for (const { name, values } of mattering(criterion)) {
    const recorded = columns.has(name);
    worlds = values.flatMap((value, index) =>
      worlds.map(({ world, missing }) => ({
        world: { ...world, [name]: { value, unlessRecorded: recorded && index === 0 } },
        missing: recorded && index > 0 ? [...missing, `${dialect.identifier(name)} IS NULL`] : missing,
      })),
    );
  }
  return worlds.map(({ world, missing }) => ({ guard: missing.join(' AND '), scope: { ...scope, world } }));
}

/** A part that is told beside the result: where sex or ancestry matter and are unknown it may be unknown too. */
function compilePart(criterion: Criterion, scope: Scope, compile: (scope: Scope) => string) {
  const names = mattering(criterion).map(({ name }) => name);
  const open = compile(scope);
  if (names.length === 0 || names.some((name) => !scope.columns.has(name))) return open;
  const known = compile(scopesOf(criterion, scope)[0]!.scope);
  const guard = names.map((name) => `${scope.dialect.identifier(name)} IS NULL`).join(' OR ');
  return known === open ? known : `CASE WHEN ${guard} THEN ${open} ELSE ${known} END`;
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
  bindings: Bindings,
): ResultColumn[] {
  const { criterion, name, choices } = reading;
  const { bind } = bindings;
  const scope: Scope = { ...options, choices, findings: criterion.findings, bind };
  const worlds = scopesOf(criterion, scope).map((one) => ({
    ...outcomeIn(criterion, one.scope),
    guard: one.guard,
  }));
  const outcome = agree(criterion, worlds, scope);
  const columns = [{ name, sql: outcome.result }];
  if (!wanted.details) return columns;
  columns.push({ name: `${name}:not-excluded`, sql: openText(outcome.open, options.dialect) });
  if (Object.keys(choices).length > 0) return columns;
  const part = (label: string, compile: (scope: Scope) => string) =>
    columns.push({ name: `${criterion.id}:${label}`, sql: compilePart(criterion, scope, compile) });
  for (const finding of Object.keys(criterion.findings))
    part(finding, (one) => asBoolean(compileTruth({ kind: 'ref', name: finding }, one)));
  const { score } = criterion;
  if (score)
    part('score', (one) => {
      const { lo, hi, value } = compileQuantity(score.of, one);
      return lo === hi ? lo : (value?.sql ?? `CASE WHEN ${lo} = ${hi} THEN ${lo} END`);
    });
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
