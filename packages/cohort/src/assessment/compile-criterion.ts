import { indeterminate, notApplicable, worldsOf } from '@thew/core/assessment/stage-result';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import type { Dialect } from '../dialects/dialect.ts';
import { columnsOf, personColumns } from './columns.ts';
import { compileTruth, type Scope } from './compile-expression.ts';

export interface CompileOptions {
  dialect: Dialect;
  /** Columns the input table has, beside `id`. */
  columns: ReadonlySet<string>;
  /** Variant choice → reading, where not the default. */
  choices?: Readonly<Record<string, string>>;
}

/** One column of the output. */
export interface ResultColumn {
  name: string;
  sql: string;
}

function climb(criterion: Criterion, scope: Scope): string {
  const { text } = scope.dialect;
  const stages = criterion.stages.map((stage) => ({
    result: text(stage.result),
    met: compileTruth(stage.when, scope),
  }));
  const whens =
    criterion.staging === 'ladder'
      ? [
          ...stages.map(({ met, result }) => `WHEN ${met} THEN ${result}`),
          ...(stages.length > 0
            ? [`WHEN ${stages.map(({ met }) => `${met} IS NULL`).join(' OR ')} THEN ${text(indeterminate)}`]
            : []),
        ]
      : stages.map(({ met, result }) => `WHEN ${met} THEN ${result} WHEN ${met} IS NULL THEN ${text(indeterminate)}`);
  return whens.length === 0
    ? text(criterion.otherwise)
    : `CASE ${whens.join(' ')} ELSE ${text(criterion.otherwise)} END`;
}

/** The result for one sex and ancestry. */
function resultIn(criterion: Criterion, scope: Scope): string {
  const { text } = scope.dialect;
  if (criterion.conceptual) return text(criterion.conceptual);
  const climbed = climb(criterion, scope);
  if (!criterion.applies) return climbed;
  const applies = compileTruth(criterion.applies, scope);
  const impossible = criterion.stages.map((stage) => `NOT ${compileTruth(stage.when, scope)}`).join(' AND ');
  const open = `CASE WHEN ${impossible || 'TRUE'} THEN ${text(criterion.otherwise)} ELSE ${text(indeterminate)} END`;
  return `CASE WHEN ${applies} THEN ${climbed} WHEN NOT ${applies} THEN ${text(notApplicable)} ELSE ${open} END`;
}

/** All worlds agree, or nobody can tell. */
function agreed(results: readonly string[], { text }: Dialect): string {
  const [first, ...rest] = results;
  if (rest.length === 0) return first!;
  const same = rest.map((one) => `(${one}) = (${first})`).join(' AND ');
  return `CASE WHEN ${same} THEN (${first}) ELSE ${text(indeterminate)} END`;
}

/** The result column of a criterion, with sex or ancestry not recorded enumerated as the evaluator does. */
export function compileCriterion(criterion: Criterion, options: CompileOptions, name = criterion.id): ResultColumn {
  const { dialect, columns, choices = {} } = options;
  const scope: Scope = { dialect, columns, choices, findings: criterion.findings };
  const { sexes, ancestries } = worldsOf(criterion);
  const unknown = [
    ...(sexes.length > 0 ? [personColumns.sex] : []),
    ...(ancestries.length > 0 ? [personColumns.ancestry] : []),
  ];
  const known = unknown.filter((column) => columns.has(column));
  const worlds = (sexes.length > 0 ? sexes : [undefined]).flatMap((sex) =>
    (ancestries.length > 0 ? ancestries : [undefined]).map((ancestry) => ({ sex, ancestry })),
  );
  const inWorld = ({ sex, ancestry }: (typeof worlds)[number], missing: readonly string[]) =>
    resultIn(criterion, {
      ...scope,
      world: {
        ...(sex !== undefined && missing.includes(personColumns.sex) && { sex }),
        ...(ancestry !== undefined && missing.includes(personColumns.ancestry) && { ancestry }),
      },
    });
  const branches = subsets(known).map((missing) => {
    const all = [...unknown.filter((column) => !columns.has(column)), ...missing];
    const results = [...new Set(worlds.map((world) => inWorld(world, all)))];
    return { missing, sql: agreed(results, dialect) };
  });
  const [recorded, ...others] = branches;
  const whens = others
    .sort((a, b) => b.missing.length - a.missing.length)
    .map(
      ({ missing, sql }) =>
        `WHEN ${missing.map((column) => `${dialect.identifier(column)} IS NULL`).join(' AND ')} THEN (${sql})`,
    );
  return { name, sql: whens.length === 0 ? recorded!.sql : `CASE ${whens.join(' ')} ELSE (${recorded!.sql}) END` };
}

/** All subsets of at most two columns, the empty one first. */
const subsets = (columns: readonly string[]): string[][] =>
  columns.reduce<string[][]>((all, column) => [...all, ...all.map((one) => [...one, column])], [[]]);

/** A named part as a column: TRUE, FALSE or NULL (unknown). */
export function compileFinding(criterion: Criterion, finding: string, options: CompileOptions): ResultColumn {
  const { dialect, columns, choices = {} } = options;
  const scope: Scope = { dialect, columns, choices, findings: criterion.findings };
  return { name: `${criterion.id}:${finding}`, sql: compileTruth({ kind: 'ref', name: finding }, scope) };
}

/** `SELECT id, <result> AS "<criterion>", … FROM <table>`: one row a person. */
export function compileSelect(outputs: readonly ResultColumn[], from: string, { identifier }: Dialect): string {
  const columns = outputs.map(({ name, sql }) => `  ${sql} AS ${identifier(name)}`);
  return `SELECT\n  ${identifier(personColumns.id)},\n${columns.join(',\n')}\nFROM ${from}`;
}

/** The columns of the input table that a set of criteria reads, each once. */
export function neededColumns(criteria: readonly Criterion[]): ReturnType<typeof columnsOf> {
  return [...new Map(criteria.flatMap(columnsOf).map((column) => [column.name, column])).values()];
}
