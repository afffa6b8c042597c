import type { ColumnNeed } from '@thew/cohort/assessment/columns';
import { neededColumns } from '@thew/cohort/assessment/compile-criterion';
import { seededUniform } from '@thew/core/assessment/seeded-uniform';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Fact, Facts } from '@thew/core/observations/facts';

export type Cell = number | string | boolean | null;
export type Row = Record<string, Cell>;

/** Values worth trying for each column: every cut-point, both its sides, and the options. */
interface Pool {
  column: ColumnNeed;
  values: Cell[];
}

function cutPointsIn(criteria: readonly Criterion[]): Map<string, number[]> {
  const cuts = new Map<string, number[]>();
  const numbers: number[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const one = node as { kind?: string; value?: unknown };
      if (one.kind === 'number' && typeof one.value === 'number') numbers.push(one.value);
      Object.values(node).forEach(visit);
    }
  };
  const compares = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(compares);
    else if (typeof node === 'object' && node !== null) {
      const one = node as { kind?: string; left?: { measure?: string }; right?: unknown };
      if (one.kind === 'compare' && one.left?.measure) {
        numbers.length = 0;
        visit(one.right);
        cuts.set(one.left.measure, [...(cuts.get(one.left.measure) ?? []), ...numbers]);
      }
      Object.values(node).forEach(compares);
    }
  };
  compares(criteria);
  return cuts;
}

function optionsIn(criteria: readonly Criterion[], kind: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const one = node as { kind?: string; measure?: string; among?: string[] };
      if (one.kind === kind && one.among)
        found.set(one.measure ?? kind, [...(found.get(one.measure ?? kind) ?? []), ...one.among]);
      Object.values(node).forEach(visit);
    }
  };
  visit(criteria);
  return found;
}

function numbersFor(name: string, cuts: readonly number[]): number[] {
  const measure = measureById(name);
  const [lo, hi] = measure?.plausible ?? [0, 4];
  const near = cuts.flatMap((cut) => [cut, cut - 0.01, cut + 0.01]);
  const spread = [0, 0.15, 0.3, 0.45, 0.6, 0.8, 1].map((share) => lo + share * (hi - lo));
  const values = [...near, ...spread];
  const whole = measure === undefined || measure.kind === 'score';
  const unable = measure?.worse ? [measure.worse === 'lower' ? -Infinity : Infinity] : [];
  return [...(whole ? values.map(Math.round) : values), ...unable];
}

function poolsFor(criteria: readonly Criterion[]): Pool[] {
  const cuts = cutPointsIn(criteria);
  const options = optionsIn(criteria, 'option');
  const methods = optionsIn(criteria, 'method');
  return neededColumns(criteria).map((column) => {
    if (column.type === 'boolean') return { column, values: [true, false] };
    if (column.type === 'double') return { column, values: numbersFor(column.name, cuts.get(column.name) ?? []) };
    const measure = column.name.replace(/:method$/, '');
    return { column, values: [...(options.get(measure) ?? []), ...(methods.get(measure) ?? []), 'other'] };
  });
}

/** Seeded people whose values crowd around the cut-points; `missing` of every column is NULL. */
export function* generatePeople(
  criteria: readonly Criterion[],
  count: number,
  missing: number,
  seed = 7,
): Generator<Row> {
  const uniform = seededUniform(seed);
  const pools = poolsFor(criteria);
  const ancestries = ['asian', 'caucasian', 'african-american', 'other'];
  const pick = <T>(values: readonly T[]): T => values[Math.floor(uniform() * values.length)]!;
  for (let id = 0; id < count; id++) {
    const row: Row = {
      id: String(id),
      sex: uniform() < missing / 4 ? null : pick(['male', 'female']),
      age: uniform() < missing / 4 ? null : pick([17.5, 39.9, 49.99, 50, 59, 64.99, 65, 69.9, 70, 74, 75, 80, 92]),
      ancestry: uniform() < missing ? null : pick(ancestries),
    };
    for (const { column, values } of pools)
      row[column.name] = uniform() < missing || values.length === 0 ? null : pick(values);
    yield row;
  }
}

/** The same person as the evaluator takes it. */
export function factsOfRow(row: Row): Facts {
  const measures = new Map<string, Fact>();
  const answers: Record<string, Record<string, number>> = {};
  for (const [name, value] of Object.entries(row)) {
    if (value === null || ['id', 'sex', 'age', 'ancestry'].includes(name) || name.endsWith(':method')) continue;
    const measure = measureById(name);
    if (!measure && name.includes('.')) {
      const [questionnaire, item] = name.split('.') as [string, string];
      answers[questionnaire] = { ...answers[questionnaire], [item]: value as number };
      continue;
    }
    const method = row[`${name}:method`];
    const unable = typeof value === 'number' && !Number.isFinite(value);
    measures.set(name, {
      from: [],
      ...(unable ? { unable } : { value }),
      ...(typeof method === 'string' && { method }),
    });
  }
  return {
    asOf: '2026-11-22',
    measures,
    answers,
    ...(row.sex !== null && { sex: row.sex as 'male' | 'female' }),
    ...(row.age !== null && { age: row.age as number }),
    ...(row.ancestry !== null && { ancestry: row.ancestry as string }),
  };
}
