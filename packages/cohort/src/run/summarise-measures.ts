import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Engine, SqlRow } from '../engines/engine.ts';
import { designColumns } from '../mapping/person-columns.ts';
import type { Cell, SurveyDesign } from '../statistics/design.ts';
import { estimateMean } from '../statistics/estimate.ts';
import { domainColumn, groupColumn } from './cells.ts';
import { groupKeys } from './groups.ts';
import { quantileIntervals } from './quantile-intervals.ts';
import { quantileShares } from './quantile-shares.ts';
import type { MeasureSummary } from './result.ts';

type Quantiles = MeasureSummary['quantiles'];

interface Context {
  engine: Engine;
  /** Table with the measures, the domain and the design columns. */
  table: string;
  groups: readonly string[];
  /** Also intervals of the quantiles. */
  intervals?: boolean;
}

const finite = (x: string, { double }: Engine['dialect']): string =>
  `${x} > ${double(-Infinity)} AND ${x} < ${double(Infinity)}`;

function meanQuery(measure: string, { engine, table, groups }: Context): string {
  const { identifier, text } = engine.dialect;
  const by = [
    ...groups.map((_, index) => identifier(groupColumn(index))),
    identifier(designColumns.stratum),
    identifier(designColumns.psu),
  ];
  const keys = by.map((name, index) => `${name} AS k${index}`);
  const names = by.map((_, index) => `k${index}`).join(', ');
  const [w, x] = [identifier(designColumns.weight), identifier(measure)];
  const sums =
    'COUNT(*) AS n, SUM(w) AS w, SUM(w * w) AS w2, SUM(w * x) AS wx, SUM(w * w * x) AS w2x, SUM(w * w * x * x) AS w2xx';
  const inner = `(SELECT ${keys.join(', ')}, ${w} AS w, ${x} AS x FROM ${table} WHERE ${identifier(domainColumn)} AND ${finite(x, engine.dialect)}) AS _counted`;
  return `SELECT ${text(measure)} AS item, ${names}, ${sums} FROM ${inner} GROUP BY ${names}`;
}

/** Smallest value whose share of the weight reaches p, for one set of groupings: R `svyquantile(qrule = "math")`. */
function quantileQuery(measure: string, kept: readonly boolean[], { engine, table, groups }: Context): string {
  const { identifier, text, types } = engine.dialect;
  const columns = groups.flatMap((_, index) => (kept[index] ? [identifier(groupColumn(index))] : []));
  const used = groups.flatMap((_, index) => (kept[index] ? [`g${index}`] : []));
  const [w, x] = [identifier(designColumns.weight), identifier(measure)];
  const partition = used.length > 0 ? `PARTITION BY ${used.join(', ')}` : '';
  const keys = groups.map((_, index) => `${kept[index] ? `g${index}` : `CAST(NULL AS ${types.text})`} AS k${index}`);
  // Equal values are added up first: what has to be sorted is the different values, not the people.
  const found = columns.map((name) => ` AND ${name} IS NOT NULL`).join('');
  const named = columns.map((name, index) => `${name} AS ${used[index]}`);
  const values = `(SELECT ${[...named, `${x} AS x`, `SUM(${w}) AS w`].join(', ')} FROM ${table} WHERE ${identifier(domainColumn)} AND ${finite(x, engine.dialect)}${found} GROUP BY ${[...columns, x].join(', ')}) AS _values`;
  const below = `SUM(w) OVER (${partition} ORDER BY x RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS below`;
  const inner = [...keys, 'x', below, `SUM(w) OVER (${partition}) AS whole`].join(', ');
  const points = Object.entries(quantileShares).map(
    ([name, p]) => `MIN(CASE WHEN below >= ${p} * whole * (1 - 1e-12) THEN x END) AS ${name}`,
  );
  const outer = keys.map((_, index) => `k${index}`);
  return `SELECT ${[`${text(measure)} AS item`, ...outer, ...points].join(', ')} FROM (SELECT ${inner} FROM ${values}) AS _x${outer.length > 0 ? ` GROUP BY ${outer.join(', ')}` : ' HAVING COUNT(*) > 0'}`;
}

/** Rows of many queries of the same columns, so many to a statement as the engine takes. */
async function* rowsOf(queries: readonly string[], engine: Engine): AsyncGenerator<SqlRow> {
  const together = engine.batches?.counts ?? queries.length;
  for (let start = 0; start < queries.length; start += together)
    yield* await engine.rows(queries.slice(start, start + together).join('\nUNION ALL\n'));
}

const subsets = (count: number): boolean[][] =>
  Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (_unused, bit) => (mask & (1 << bit)) !== 0),
  );

const keyOf = (item: string, group: Record<string, string>): string =>
  `${item} ${JSON.stringify(Object.entries(group))}`;

async function readQuantiles(measures: readonly string[], context: Context): Promise<Map<string, Quantiles>> {
  const sql = measures.flatMap((measure) =>
    subsets(context.groups.length).map((kept) => quantileQuery(measure, kept, context)),
  );
  const found = new Map<string, Quantiles>();
  for await (const row of rowsOf(sql, context.engine)) {
    const group = Object.fromEntries(
      context.groups.flatMap((name, index) => (row[`k${index}`] === null ? [] : [[name, String(row[`k${index}`])]])),
    );
    const { p5, p25, p50, p75, p95 } = row;
    found.set(keyOf(String(row.item), group), { p5, p25, p50, p75, p95 } as Quantiles);
  }
  return found;
}

/** Mean, standard error and quantiles of every measure in every group. People who were not able have no number. */
export async function summariseMeasures(
  measures: readonly string[],
  design: SurveyDesign,
  context: Context,
): Promise<MeasureSummary[]> {
  if (measures.length === 0) return [];
  const { engine, groups } = context;
  const byKey = new Map<string, { measure: string; group: Record<string, string>; cells: Cell[] }>();
  const means = measures.map((measure) => meanQuery(measure, context));
  for await (const row of rowsOf(means, engine)) {
    const number = (name: string) => Number(row[name]);
    const cell: Cell = {
      stratum: String(row[`k${groups.length}`] ?? ''),
      psu: String(row[`k${groups.length + 1}`] ?? ''),
      n: number('n'),
      w: number('w'),
      w2: number('w2'),
      wx: number('wx'),
      w2x: number('w2x'),
      w2xx: number('w2xx'),
    };
    for (const group of groupKeys(
      groups.map((_, index) => row[`k${index}`] as string | null),
      groups,
    )) {
      const key = keyOf(String(row.item), group);
      const entry = byKey.get(key) ?? { measure: String(row.item), group, cells: [] };
      byKey.set(key, entry);
      entry.cells.push(cell);
    }
  }
  const quantiles = await readQuantiles(measures, context);
  const found = context.intervals ? await quantileIntervals(measures, { ...context, design }) : [];
  const intervals = new Map(found.map((one) => [keyOf(one.measure, one.group), one.intervals]));
  return [...byKey].flatMap(([key, { measure, group, cells }]): MeasureSummary[] => {
    const points = quantiles.get(key);
    if (!points) return [];
    const { n, estimate, se, df } = estimateMean(cells, design);
    const own = intervals.get(key);
    const unit = measureById(measure)?.unit ?? '';
    return [
      {
        ...{ measure, unit, group, n, mean: estimate, se, df, quantiles: points },
        ...(own && { quantileIntervals: own }),
      },
    ];
  });
}
