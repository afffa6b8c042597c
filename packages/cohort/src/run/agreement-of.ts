import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { standingOf } from '@thew/core/presentation/standing';
import type { Engine } from '../engines/engine.ts';
import { designColumns } from '../mapping/person-columns.ts';
import { fleissKappa, intersections, type Pattern, pairAgreements } from '../statistics/agreement.ts';
import { domainColumn } from './cells.ts';
import type { CohortResult } from './result.ts';

/** Definitions of sarcopenia that classify at least this share of those the best one classifies are compared all at once. */
const enough = 0.5;

function markSql(criterion: Criterion, { identifier, text }: Engine['dialect']): string {
  const column = identifier(criterion.id);
  const results = [...new Set([...criterion.stages.map(({ result }) => result), criterion.otherwise])];
  const of = (standing: string) =>
    results
      .filter((result) => standingOf(criterion, result) === standing)
      .map(text)
      .join(', ');
  const met = of('met');
  return `CASE ${met ? `WHEN ${column} IN (${met}) THEN '1' ` : ''}WHEN ${column} IN (${of('not-met')}) THEN '0' ELSE '?' END`;
}

const only = (patterns: readonly Pattern[], keep: readonly number[]): Pattern[] => {
  const joined = new Map<string, Pattern>();
  for (const { marks, n, w } of patterns) {
    const short = keep.map((index) => marks[index]).join('');
    const before = joined.get(short);
    joined.set(short, before ? { marks: short, n: before.n + n, w: before.w + w } : { marks: short, n, w });
  }
  return [...joined.values()];
};

/** How the definitions of sarcopenia agree with each other in the people asked about. */
export async function agreementOf(
  engine: Engine,
  criteria: readonly Criterion[],
  table: string,
): Promise<Pick<CohortResult, 'agreement' | 'fleiss' | 'intersections'>> {
  const { identifier } = engine.dialect;
  const compared = criteria.filter(
    ({ kind, condition, conceptual }) => kind === 'definition' && condition === 'sarcopenia' && !conceptual,
  );
  const nothing = { agreement: [], fleiss: { kappa: null, n: 0, criteria: [] }, intersections: [] };
  if (compared.length === 0) return nothing;
  const marks = compared.map((criterion) => markSql(criterion, engine.dialect)).join(' || ');
  const rows = await engine.rows(
    `SELECT marks, COUNT(*) AS n, SUM(w) AS w FROM (SELECT ${marks} AS marks, ${identifier(designColumns.weight)} AS w FROM ${table} WHERE ${identifier(domainColumn)}) AS _marks GROUP BY marks ORDER BY marks`,
  );
  const patterns = rows.map((row) => ({ marks: String(row.marks), n: Number(row.n), w: Number(row.w) }));
  const told = compared.map((_, index) =>
    patterns.reduce((sum, one) => (one.marks[index] === '?' ? sum : sum + one.n), 0),
  );
  const most = Math.max(0, ...told);
  const some = compared.flatMap((_, index) => (told[index]! > 0 ? [index] : []));
  const core = compared.flatMap((_, index) => (told[index]! > 0 && told[index]! >= enough * most ? [index] : []));
  const ids = (indexes: readonly number[]) => indexes.map((index) => compared[index]!.id);
  return {
    agreement: pairAgreements(ids(some), only(patterns, some)).map((pair) => ({ ...pair, group: {} })),
    fleiss: { ...fleissKappa(only(patterns, core)), criteria: ids(core) },
    intersections: intersections(ids(core), only(patterns, core)),
  };
}
