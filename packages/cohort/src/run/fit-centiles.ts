import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Engine } from '../engines/engine.ts';
import { designColumns } from '../mapping/person-columns.ts';
import { type CentileCurves, centileCurves } from '../statistics/centile-curves.ts';

/** People of one age and value are one point; more different points than this are not read into memory. */
const most = 500_000;

/** Own centile curves of some measures, for women and men apart where sex is known. */
export async function fitCentiles(
  engine: Engine,
  measures: readonly string[],
  columns: ReadonlySet<string>,
  table: string,
): Promise<CentileCurves[]> {
  const { identifier, double } = engine.dialect;
  const [age, sex, weight, domain] = ['age', 'sex', designColumns.weight, '#domain'].map(identifier);
  const curves: CentileCurves[] = [];
  for (const measure of measures) {
    if (!columns.has(measure) || !columns.has('age')) continue;
    const x = identifier(measure);
    for (const who of columns.has('sex') ? (['female', 'male'] as const) : (['any'] as const)) {
      const only = who === 'any' ? '' : `AND ${sex} = '${who}'`;
      const rows = await engine.rows(
        `SELECT ${age} AS age, ${x} AS y, SUM(${weight}) AS w, COUNT(*) AS n FROM ${table} WHERE ${domain} AND ${x} > 0 AND ${x} < ${double(Infinity)} AND ${age} IS NOT NULL ${only} GROUP BY ${age}, ${x} ORDER BY ${age}, ${x} LIMIT ${most}`,
      );
      const points = rows.map((row) => ({ age: Number(row.age), y: Number(row.y), w: Number(row.w) }));
      const fitted = centileCurves(measure, measureById(measure)?.unit ?? '', who, points);
      if (fitted) fitted.fit.n = rows.reduce((sum, row) => sum + Number(row.n), 0);
      if (fitted) curves.push(fitted);
    }
  }
  return curves;
}
