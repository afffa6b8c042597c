import type { Measure } from '../knowledge/measures/measure.ts';
import type { LoadedReference, LoadedTable } from '../knowledge/references/load.ts';
import type { ReferenceRow } from '../knowledge/references/reference-rows.ts';
import type { Issue } from '../observations/issue.ts';
import { asObject, type Json } from './as-object.ts';
import { measureNamed } from './measure-named.ts';
import { reportError, reportWarning, type Spot, spotAt } from './report.ts';

export interface OwnCurvesOptions {
  fileName?: string;
  /** SHA-256 of a text in hexadecimal: what was frozen is compared with it. */
  sha256: (text: string) => string;
}

export interface OwnCurvesRead {
  references: LoadedReference[];
  issues: Issue[];
}

/** Own curves stand behind every published reference of their measure. */
const lastInOrder = 1_000_000;
const mostCurves = 1000;
const sexes = new Map<unknown, ReferenceRow['sex']>([
  ['female', 'female'],
  ['male', 'male'],
  ['any', 'both'],
]);

/**
 * Reads centile curves that were fitted to a cohort (`centiles.json` of `thew cohort --centiles`) as references for
 * `assess`. Curves whose numbers are not those that were frozen, whose measure or unit is not known, or that are no
 * curves, are issues; the others are read. Nothing is extrapolated: outside the ages fitted to, a reference is silent.
 */
export function readOwnCurves(value: unknown, options: OwnCurvesOptions): OwnCurvesRead {
  const issues: Issue[] = [];
  const base = options.fileName === undefined ? {} : { file: options.fileName };
  const list = Array.isArray(value) ? value : asObject(value) ? [value] : undefined;
  if (!list || list.length === 0 || list.length > mostCurves) {
    reportError(issues, 'not-curves', base, 'centile curves as thew cohort --centiles writes them (centiles.json)');
    return { references: [], issues };
  }
  const curves = list.flatMap((one: unknown, index) => {
    const read = readCurves(asObject(one), spotAt(base, `/${index}`), options, issues);
    return read ? [read] : [];
  });
  const measures = [...new Set(curves.map(({ table }) => table.measure))];
  const of = (measure: string) => curves.filter(({ table }) => table.measure === measure);
  return { references: measures.map((measure) => referenceOf(measure, of(measure))), issues };
}

interface Curves {
  hash: string;
  table: LoadedTable;
}

function readCurves(
  curves: Json | undefined,
  spot: Spot,
  { sha256 }: OwnCurvesOptions,
  issues: Issue[],
): Curves | undefined {
  const sex = sexes.get(curves?.sex);
  if (!curves || !Array.isArray(curves.rows) || !sex) {
    reportError(issues, 'not-curves', spot(), 'an object with measure, unit, sex (female, male or any), rows and hash');
    return undefined;
  }
  const measure = measureNamed(curves.measure);
  if (!measure) {
    reportError(issues, 'unknown-measure', spot('measure'), 'a measure of the catalogue');
    return undefined;
  }
  if (curves.unit !== measure.unit) {
    reportError(issues, 'unit-not-convertible', spot('unit'), `curves in ${measure.unit || 'no unit'}`);
    return undefined;
  }
  const rows = readRows(curves.rows, sex);
  if (!rows) {
    reportError(issues, 'not-curves', spot('rows'), 'rows of rising age, each with l, m and s above 0');
    return undefined;
  }
  if (curves.hash !== sha256(frozenText(curves))) {
    reportError(issues, 'changed-since-frozen', spot('hash'), 'curves as they were written; these were changed');
    return undefined;
  }
  const fit = asObject(curves.fit);
  if (fit?.converged !== true) reportWarning(issues, 'fit-not-converged', spot('fit'), 'a fit that came to rest');
  const people = typeof fit?.n === 'number' ? `${fit.n.toLocaleString('en')} people` : 'people';
  const hash = String(curves.hash);
  return { hash, table: tableOf(measure, rows, curves.ages === 'exact', `${people}, ${yearsOf(rows)}`, hash) };
}

/** What the hash is of. */
const frozenText = ({ measure, unit, sex, ages, rows }: Json): string =>
  JSON.stringify({ measure, unit, sex, ...(ages !== undefined && { ages }), rows });

function readRows(list: readonly unknown[], sex: ReferenceRow['sex']): ReferenceRow[] | undefined {
  const rows = list.flatMap((one): ReferenceRow[] => {
    const { age, l, m, s } = asObject(one) ?? {};
    const numbers = [age, l, m, s];
    if (!numbers.every((number) => typeof number === 'number' && Number.isFinite(number))) return [];
    const [at, L, M, S] = numbers as [number, number, number, number];
    return M > 0 && S > 0 && at >= 0 && at <= 130 ? [{ sex, age: [at, at], verified: false, cells: { L, M, S } }] : [];
  });
  const rising = rows.every((row, index) => index === 0 || row.age[0] > rows[index - 1]!.age[0]);
  return rows.length === list.length && rows.length > 0 && rising ? rows : undefined;
}

const yearsOf = (rows: readonly ReferenceRow[]): string => `${rows[0]!.age[0]} to ${rows.at(-1)!.age[0]} years`;

function tableOf(
  measure: Measure,
  rows: readonly ReferenceRow[],
  exact: boolean,
  people: string,
  hash: string,
): LoadedTable {
  return {
    measure: measure.id,
    unit: measure.unit,
    form: 'lms',
    ages: exact ? 'exact' : 'completed',
    worse: measure.worse ?? 'neither',
    sampled: 'own sample',
    population: `${people} (curves ${hash.slice(0, 12)})`,
    protocol: 'as in the cohort they were fitted to',
    notes: ['own-curves'],
    rows,
  };
}

/** Curves of one measure, of women and men, as one reference. */
function referenceOf(measure: string, curves: readonly Curves[]): LoadedReference {
  return {
    id: `own-curves-${measure}`,
    order: lastInOrder,
    title: `Own centile curves of ${measure}`,
    citation: `Own centile curves, SHA-256 ${curves.map(({ hash }) => hash).join(', ')}`,
    licence: 'own data',
    tables: curves.map(({ table }) => table),
  };
}
