import type { Issue } from '@thew/core/observations/issue';
import type { Engine } from '../engines/engine.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { designColumns } from '../mapping/person-columns.ts';
import type { SurveyDesign } from '../statistics/design.ts';

/** Strata and their PSUs in the whole sample, whoever the estimates are about. */
export async function readDesign(
  engine: Engine,
  mapping: Mapping,
  table: string,
): Promise<{ design: SurveyDesign; issues: Issue[] }> {
  const { identifier } = engine.dialect;
  const { psu, nested, lonely = 'fail' } = mapping.design ?? {};
  const clustered = psu !== undefined;
  const [stratum, unit] = [identifier(designColumns.stratum), identifier(designColumns.psu)];
  const units = clustered ? `COUNT(DISTINCT ${unit})` : 'COUNT(*)';
  const rows = await engine.rows(
    `SELECT ${stratum} AS stratum, ${units} AS units FROM ${table} WHERE ${identifier('#design')} GROUP BY ${stratum}`,
  );
  const strata = new Map(rows.map((row) => [String(row.stratum ?? ''), Number(row.units)]));
  const issues: Issue[] = [];
  const lonelyOnes = [...strata.values()].filter((count) => count === 1).length;
  if (lonelyOnes > 0 && (clustered || strata.size > 1))
    issues.push({
      code: 'lonely-psu',
      severity: lonely === 'fail' ? 'error' : 'warning',
      place: { field: 'design/lonely' },
      expected: `two PSUs or more in every stratum (${lonelyOnes} have one); ${lonely === 'fail' ? 'choose remove, adjust, average or certainty' : `treated by ${lonely}`}`,
    });
  if (clustered && !nested) {
    const twice = await engine.rows(
      `SELECT COUNT(*) AS n FROM (SELECT ${unit} FROM ${table} WHERE ${identifier('#design')} GROUP BY ${unit} HAVING COUNT(DISTINCT ${stratum}) > 1) AS _twice`,
    );
    if (Number(twice[0]?.n ?? 0) > 0)
      issues.push({
        code: 'psu-in-two-strata',
        severity: 'warning',
        place: { field: 'design/nested' },
        expected: 'nested: true where PSU numbers start again in every stratum; taken as nested',
      });
  }
  // One person is no sample at all: a share, and no error.
  const alone = lonely === 'fail' && !clustered && strata.size <= 1;
  return { design: { strata, clustered, lonely: alone ? 'average' : lonely }, issues };
}
