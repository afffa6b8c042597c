import type { Dialect } from '../dialects/dialect.ts';
import type { ResultColumn } from './compile-criterion.ts';

/** Shorter expressions are repeated rather than named, and so are columns and constants whatever their length. */
const shortest = 24;
const reference = /\b_b(\d+)\b/g;

/**
 * Expressions that several definitions share, each computed once: `bind` gives an expression a name, `select` writes
 * them as nested subqueries. Without this the SQL of a definition grows exponentially with its depth.
 */
export interface Bindings {
  /** The name of an expression, the same for the same text; short ones are given back as they are. */
  bind: (sql: string) => string;
  /** `SELECT carried…, outputs… FROM from`, with the named expressions in subqueries below. */
  select: (query: SelectQuery) => string;
}

export interface SelectQuery {
  outputs: readonly ResultColumn[];
  from: string;
  /** Columns of the input that may be read. */
  columns: Iterable<string>;
  /** Columns of the input that are passed on. */
  carry: readonly string[];
  dialect: Dialect;
}

interface Named {
  index: number;
  sql: string;
  level: number;
}

const referencesIn = (sql: string): number[] => Array.from(sql.matchAll(reference), (match) => Number(match[1]));

export function newBindings(): Bindings {
  const expressions: string[] = [];
  const indexOf = new Map<string, number>();
  const bind = (sql: string): string => {
    if (sql.length < shortest || sql.startsWith('CAST(') || !/[ (]/.test(sql)) return sql;
    const index = indexOf.get(sql) ?? expressions.push(sql) - 1;
    indexOf.set(sql, index);
    return `_b${index}`;
  };
  return { bind, select: (query) => select(expressions, query) };
}

/** How often each expression is used by the outputs, directly or through others. */
function countUses(expressions: readonly string[], outputs: readonly ResultColumn[]): Map<number, number> {
  const uses = new Map<number, number>();
  const queue = outputs.flatMap(({ sql }) => referencesIn(sql));
  while (queue.length > 0) {
    const index = queue.pop()!;
    const count = uses.get(index) ?? 0;
    uses.set(index, count + 1);
    if (count === 0) queue.push(...referencesIn(expressions[index]!));
  }
  return uses;
}

/** How deep parentheses stand in each other. */
function depthOf(sql: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of sql) {
    if (sign === '(') deepest = Math.max(deepest, ++depth);
    else if (sign === ')') depth--;
  }
  return deepest;
}

/** In parentheses, unless it is one pair already. */
function parenthesised(sql: string): string {
  if (!sql.startsWith('(')) return `(${sql})`;
  let depth = 0;
  for (let at = 0; at < sql.length; at++) {
    if (sql[at] === '(') depth++;
    else if (sql[at] === ')' && --depth === 0) return at === sql.length - 1 ? sql : `(${sql})`;
  }
  return `(${sql})`;
}

/** What is used once is written where it is used; the rest gets a name and a level above what it reads. */
function settle(expressions: readonly string[], outputs: readonly ResultColumn[], { nesting }: Dialect) {
  const uses = countUses(expressions, outputs);
  const inlined = new Map<number, string>();
  const named = new Map<number, Named>();
  const expand = (sql: string): string =>
    sql.replace(reference, (name, digits: string) => inlined.get(Number(digits)) ?? name);
  for (const [index, sql] of expressions.entries()) {
    const count = uses.get(index);
    if (count === undefined) continue;
    const full = expand(sql);
    if (count === 1 && depthOf(full) < nesting) inlined.set(index, parenthesised(full));
    else {
      const below = referencesIn(full).map((one) => named.get(one)!.level);
      named.set(index, {
        index,
        sql: full,
        level: 1 + Math.max(0, ...below),
      });
    }
  }
  return { named: [...named.values()], outputs: outputs.map(({ name, sql }) => ({ name, sql: expand(sql) })) };
}

/** What later levels still read. */
function needsOf(sqls: readonly string[], columns: readonly string[], { identifier }: Dialect) {
  const bound = new Set(sqls.flatMap(referencesIn));
  const text = sqls.join('\n');
  return { bound, columns: columns.filter((name) => text.includes(identifier(name))) };
}

function select(expressions: readonly string[], query: SelectQuery): string {
  const { dialect, carry } = query;
  const { identifier } = dialect;
  const { named, outputs } = settle(expressions, query.outputs, dialect);
  const all = [...query.columns];
  const deepest = Math.max(0, ...named.map(({ level }) => level));
  let from = query.from;
  for (let level = 1; level <= deepest; level++) {
    const later = [...named.filter((one) => one.level > level), ...outputs].map(({ sql }) => sql);
    const needs = needsOf(later, all, dialect);
    const passed = [...new Set([...carry, ...needs.columns])].map(identifier);
    const kept = named
      .filter((one) => one.level < level && needs.bound.has(one.index))
      .map(({ index }) => `_b${index}`);
    const made = named.filter((one) => one.level === level).map(({ index, sql }) => `${sql} AS _b${index}`);
    from = `(SELECT\n  ${[...passed, ...kept, ...made].join(',\n  ')}\nFROM ${from}${dialect.fence}) AS _l${level}`;
  }
  const columns = [...carry.map(identifier), ...outputs.map(({ name, sql }) => `${sql} AS ${identifier(name)}`)];
  return `SELECT\n  ${columns.join(',\n  ')}\nFROM ${from}`;
}
