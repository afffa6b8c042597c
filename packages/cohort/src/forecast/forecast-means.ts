import type { Engine, SqlRow } from '../engines/engine.ts';
import { groupKeys } from '../run/groups.ts';
import type { Cell, SurveyDesign } from '../statistics/design.ts';
import { estimateMean, waldInterval } from '../statistics/estimate.ts';
import { forecastTable } from './forecast-columns.ts';
import { forecastPeople } from './forecast-people.ts';

/** Mean of a value with its error; null where the design gives none. */
export interface Mean {
  mean: number;
  se: number | null;
  ci95: readonly [number | null, number | null];
}

/** What is foreseen for a group on a day: the mean of its people's medians. */
export interface ForecastMean extends Mean {
  measure: string;
  unit: string;
  /** `relative`: per cent of each person's day 0. */
  basis: string;
  group: Record<string, string>;
  day: number;
  n: number;
  /** People for whom the forecast goes beyond what was studied. */
  extrapolated: number;
  /** Mean change since day 0, in the unit. */
  change: Mean;
  /** Means of the ends of each person's 80 % band: how sure a forecast is for one person. */
  band80: readonly [number, number];
}

/** Sums of one value by everything people are counted by. */
function sumsSql(groups: number, { dialect }: Engine): string {
  const keys = [...Array.from({ length: groups }, (_, index) => `k${index}`), 'stratum', 'psu'];
  const start = `MAX(CASE WHEN f.day = 0 THEN f.median END) OVER (PARTITION BY f.id, f.measure, f.basis)`;
  const inner = `SELECT f.measure, f.unit, f.basis, f.day, f.extrapolated, f.lower80, f.upper80, f.median AS x, f.median - ${start} AS c, p.w, ${keys.map((key) => `p.${key}`).join(', ')} FROM ${forecastTable} AS f JOIN ${forecastPeople} AS p ON f.id = p.id`;
  const sums = ['x', 'c'].flatMap((v) => [
    `SUM(w * ${v}) AS ${v}1`,
    `SUM(w * w * ${v}) AS ${v}2`,
    `SUM(w * w * ${v} * ${v}) AS ${v}3`,
  ]);
  const by = ['measure', 'unit', 'basis', 'day', ...keys].join(', ');
  const one = dialect.double(1);
  const beyond = `SUM(CASE WHEN extrapolated THEN ${one} ELSE ${dialect.double(0)} END) AS beyond`;
  return `SELECT ${by}, COUNT(*) AS n, ${beyond}, SUM(w) AS w1, SUM(w * w) AS w2, SUM(w * lower80) AS low, SUM(w * upper80) AS high, ${sums.join(', ')} FROM (${inner}) AS _joined GROUP BY ${by}`;
}

function cellOf(row: SqlRow, value: 'x' | 'c'): Cell {
  const number = (name: string) => Number(row[name]);
  return {
    stratum: String(row.stratum ?? ''),
    psu: String(row.psu ?? ''),
    n: number('n'),
    w: number('w1'),
    w2: number('w2'),
    wx: number(`${value}1`),
    w2x: number(`${value}2`),
    w2xx: number(`${value}3`),
  };
}

function meanOf(cells: readonly Cell[], design: SurveyDesign, errors: boolean): Mean {
  const { estimate, se, df } = estimateMean(cells, design);
  const [low, high] = waldInterval(estimate, se, df);
  const known = (value: number) => (errors && Number.isFinite(value) ? value : null);
  return { mean: estimate, se: known(se), ci95: [known(low), known(high)] };
}

/** Weighted means of the ends of the bands. */
function bandOf(rows: readonly SqlRow[]): readonly [number, number] {
  const sum = (name: string) => rows.reduce((total, row) => total + Number(row[name]), 0);
  const weight = sum('w1');
  return [sum('low') / weight, sum('high') / weight];
}

interface Group {
  head: Pick<ForecastMean, 'measure' | 'unit' | 'basis' | 'group' | 'day'>;
  rows: SqlRow[];
}

/** Means of every measure, group and day. `errors` false: a stratum of one PSU and nobody said what to do. */
export async function forecastMeans(
  engine: Engine,
  names: readonly string[],
  design: SurveyDesign,
  errors: boolean,
): Promise<ForecastMean[]> {
  const groups = new Map<string, Group>();
  for (const row of await engine.rows(sumsSql(names.length, engine))) {
    const values = names.map((_, index) => (row[`k${index}`] ?? null) as string | null);
    for (const group of groupKeys(values, names)) {
      const [measure, unit, basis, day] = [String(row.measure), String(row.unit), String(row.basis), Number(row.day)];
      const head = { measure, unit, basis, group, day };
      const key = JSON.stringify([measure, basis, Object.entries(group), day]);
      const entry = groups.get(key) ?? { head, rows: [] };
      groups.set(key, entry);
      entry.rows.push(row);
    }
  }
  const order = ({ head }: Group) => JSON.stringify([head.measure, head.basis, Object.entries(head.group)]);
  return [...groups.values()]
    .sort((a, b) => order(a).localeCompare(order(b), 'en', { numeric: true }) || a.head.day - b.head.day)
    .map(({ head, rows }) => ({
      ...head,
      n: rows.reduce((sum, { n }) => sum + Number(n), 0),
      ...meanOf(
        rows.map((row) => cellOf(row, 'x')),
        design,
        errors,
      ),
      extrapolated: rows.reduce((sum, { beyond }) => sum + Number(beyond), 0),
      change: meanOf(
        rows.map((row) => cellOf(row, 'c')),
        design,
        errors,
      ),
      band80: bandOf(rows),
    }));
}
