import type { Engine, SqlRow } from '../engines/engine.ts';
import { designColumns } from '../mapping/person-columns.ts';
import type { Cell, SurveyDesign } from '../statistics/design.ts';
import { estimateMean, type Interval95, kornGraubardInterval, waldInterval } from '../statistics/estimate.ts';
import { domainColumn, groupColumn } from './cells.ts';
import { quantileShares } from './quantile-shares.ts';

/** Where a quantile lies in the population, with 95 % confidence; null: beyond what the sample can say. */
export interface QuantileInterval {
  /** Interval of the share below, symmetric: R `svyquantile(interval.type = "mean")`. */
  mean: readonly [number | null, number | null];
  /** By the Korn–Graubard interval of that share, which suits the tails: `interval.type = "beta"`. */
  beta: readonly [number | null, number | null];
}

type Name = keyof typeof quantileShares;
export type QuantileIntervals = { [Key in Name]: QuantileInterval };

export interface IntervalContext {
  engine: Engine;
  /** Table with the measures, the domain and the design columns. */
  table: string;
  groups: readonly string[];
  design: SurveyDesign;
}

/** People of a group whose value has a share of the weight at or below it. */
interface Asked {
  group: readonly string[];
  p: number;
}

const names = Object.keys(quantileShares) as Name[];
/** A share that is reached exactly must not be missed for the last digit of a sum. */
const almost = (p: string): string => `${p} * whole * (1 - 1e-12)`;

/** The people of one measure with the weight up to their value and that of everyone in their group. */
function ranked(measure: string, used: readonly number[], { engine, table }: IntervalContext): string {
  const { identifier, double } = engine.dialect;
  const by = used.map((index) => identifier(groupColumn(index)));
  const [x, w] = [identifier(measure), identifier(designColumns.weight)];
  const partition = (more: readonly string[]) =>
    by.length + more.length > 0 ? `PARTITION BY ${[...by, ...more].join(', ')}` : '';
  const below = `SUM(${w}) OVER (${partition([])} ORDER BY ${x} RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`;
  const columns = [
    ...by.map((name, index) => `${name} AS k${index}`),
    `${identifier(designColumns.stratum)} AS stratum`,
    `${identifier(designColumns.psu)} AS psu`,
    `${w} AS w`,
    `${x} AS x`,
    `${below} AS below`,
    `SUM(${w}) OVER (${partition([x])}) AS tied`,
    `SUM(${w}) OVER (${partition([])}) AS whole`,
  ];
  const known = [
    identifier(domainColumn),
    `${x} > ${double(-Infinity)}`,
    `${x} < ${double(Infinity)}`,
    ...by.map((name) => `${name} IS NOT NULL`),
  ];
  return `(SELECT ${columns.join(', ')} FROM ${table} WHERE ${known.join(' AND ')}) AS _ranked`;
}

/** Sums by stratum and PSU of the people at or below each quantile: those before whom its share is not yet reached. */
function sharesSql(measure: string, used: readonly number[], context: IntervalContext): string {
  const keys = [...used.map((_, index) => `k${index}`), 'stratum', 'psu'];
  const counted = names.flatMap((name) => {
    const inside = `below - tied < ${almost(String(quantileShares[name]))}`;
    return [
      `SUM(CASE WHEN ${inside} THEN w ELSE 0 END) AS ${name}w`,
      `SUM(CASE WHEN ${inside} THEN w * w ELSE 0 END) AS ${name}w2`,
    ];
  });
  const sums = ['COUNT(*) AS n', 'SUM(w) AS w', 'SUM(w * w) AS w2', ...counted].join(', ');
  return `SELECT ${keys.join(', ')}, ${sums} FROM ${ranked(measure, used, context)} GROUP BY ${keys.join(', ')}`;
}

function cellOf(row: SqlRow, name: Name): Cell {
  const [wx, w2x] = [Number(row[`${name}w`]), Number(row[`${name}w2`])];
  const [n, w, w2] = [Number(row.n), Number(row.w), Number(row.w2)];
  return { stratum: String(row.stratum ?? ''), psu: String(row.psu ?? ''), n, w, w2, wx, w2x, w2xx: w2x };
}

/** Woodruff 1952: the interval of the share below a quantile, turned back into values. */
function shareIntervals(rows: readonly SqlRow[], name: Name, design: SurveyDesign): Interval95[] {
  const cells = rows.map((row) => cellOf(row, name));
  const { estimate, se, df, n } = estimateMean(cells, design);
  return [waldInterval(estimate, se, df), kornGraubardInterval(estimate, se, n, df)];
}

/** How many values are looked up by one statement. */
const lookups = 400;

/** The smallest value whose share reaches p, for each of many groups and shares. */
async function valuesAt(
  measure: string,
  used: readonly number[],
  asked: readonly Asked[],
  context: IntervalContext,
): Promise<(number | null)[]> {
  const { text, double } = context.engine.dialect;
  const keys = used.map((_, index) => `k${index}`);
  const found: (number | null)[] = asked.map(() => null);
  const distinct = `(SELECT DISTINCT ${[...keys, 'x', 'below', 'whole'].join(', ')} FROM ${ranked(measure, used, context)}) AS d`;
  for (let start = 0; start < asked.length; start += lookups) {
    const some = asked.slice(start, start + lookups);
    const list = some.map(({ group, p }, index) => `(${[start + index, double(p), ...group.map(text)].join(', ')})`);
    const at = `(VALUES ${list.join(', ')}) AS a(j, p${keys.map((_, index) => `, g${index}`).join('')})`;
    const same = keys.map((key, index) => ` AND d.${key} = a.g${index}`).join('');
    const rows = await context.engine.rows(
      `SELECT a.j AS j, MIN(d.x) AS x FROM ${distinct} JOIN ${at} ON d.below >= ${almost('a.p')}${same} GROUP BY a.j`,
    );
    for (const { j, x } of rows) found[Number(j)] = x === null ? null : Number(x);
  }
  return found;
}

const usable = ([low, high]: Interval95): [boolean, boolean] => [low >= 0, high <= 1];

async function intervalsOfSubset(measure: string, used: readonly number[], context: IntervalContext) {
  const byGroup = new Map<string, { group: string[]; rows: SqlRow[] }>();
  for (const row of await context.engine.rows(sharesSql(measure, used, context))) {
    const group = used.map((_, index) => String(row[`k${index}`]));
    const entry = byGroup.get(JSON.stringify(group)) ?? { group, rows: [] };
    byGroup.set(JSON.stringify(group), entry);
    entry.rows.push(row);
  }
  const wanted = [...byGroup.values()].flatMap(({ group, rows }) =>
    names.flatMap((name) => shareIntervals(rows, name, context.design).map((interval) => ({ group, interval }))),
  );
  const asked = wanted.flatMap(({ group, interval }) =>
    interval.map((p) => ({ group, p: Number.isNaN(p) ? 0.5 : Math.min(1, Math.max(0, p)) })),
  );
  const values = await valuesAt(measure, used, asked, context);
  const pairs = wanted.map(({ interval }, index) => {
    const [low, high] = usable(interval);
    return [low ? values[2 * index]! : null, high ? values[2 * index + 1]! : null] as const;
  });
  return [...byGroup.values()].map(({ group }, place) => {
    const own = pairs.slice(place * names.length * 2, (place + 1) * names.length * 2);
    const intervals = names.map((name, index) => [name, { mean: own[2 * index]!, beta: own[2 * index + 1]! }]);
    return { group, intervals: Object.fromEntries(intervals) as QuantileIntervals };
  });
}

/**
 * Intervals of the quantiles of measures in every group, by Woodruff's method. Two passes over the table for every
 * measure and set of groupings, so only where they are asked for.
 */
export async function quantileIntervals(
  measures: readonly string[],
  context: IntervalContext,
): Promise<{ measure: string; group: Record<string, string>; intervals: QuantileIntervals }[]> {
  const found: Awaited<ReturnType<typeof quantileIntervals>> = [];
  const count = context.groups.length;
  for (const measure of measures)
    for (let mask = 0; mask < 2 ** count; mask++) {
      const used = context.groups.flatMap((_, index) => ((mask & (1 << index)) === 0 ? [] : [index]));
      for (const { group, intervals } of await intervalsOfSubset(measure, used, context)) {
        const named = used.map((index, place) => [context.groups[index]!, group[place]!]);
        found.push({ measure, group: Object.fromEntries(named), intervals });
      }
    }
  return found;
}
