import type { TableLook } from '../api/cohort.ts';
import type { ColumnUse } from '../measure/import/column-uses.ts';

/** Columns that are not measures, in the order of the mapping file. */
export const roles = ['id', 'sex', 'age', 'weight', 'stratum', 'psu'] as const;
type Role = (typeof roles)[number];

export const isRole = (holds: string): holds is Role => roles.some((role) => role === holds);

export interface SexCodes {
  female: string;
  male: string;
}

const named: readonly [Role, RegExp][] = [
  ['id', /^(id|pid|seqn|person|person_id|patient|patient_id|subject|record_id|study_id)$/i],
  ['sex', /^(sex|gender|riagendr)$/i],
  ['age', /^(age|age_years|ridageyr)$/i],
];

/** Only columns a mapping may name without further thought are proposed; survey design is left to people. */
export function proposedUses({ columns, suggestions }: TableLook): ColumnUse[] {
  return columns.map((column): ColumnUse => {
    const empty = { column, holds: '', unit: '', side: '' } as const;
    const measure = suggestions.find((one) => one.column === column);
    if (measure) {
      return { ...empty, holds: measure.measure, unit: measure.unit ?? '', certainty: measure.certainty };
    }
    const role = named.find(([, pattern]) => pattern.test(column))?.[0];
    return role ? { ...empty, holds: role, certainty: 'guessed' } : empty;
  });
}

const quoted = (column: string): string => `"${column.replaceAll('"', '""')}"`;

const codeOf = (text: string): string | number =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text.trim();

/** The mapping file for what was chosen; JSON is YAML too. Several columns of one measure are trials: the best counts. */
export function mappingText(uses: readonly ColumnUse[], codes: SexCodes): string {
  const columnOf = (role: Role) => uses.find(({ holds }) => holds === role)?.column;
  const [id, sex, age] = [columnOf('id'), columnOf('sex'), columnOf('age')];
  const [weight, stratum, psu] = [columnOf('weight'), columnOf('stratum'), columnOf('psu')];
  const found = new Map<string, { best: string[]; unit?: string }>();
  for (const { column, holds, unit } of uses) {
    if (holds === '' || isRole(holds)) continue;
    const before = found.get(holds) ?? { best: [] };
    found.set(holds, { ...before, best: [...before.best, column], ...(unit.trim() && { unit: unit.trim() }) });
  }
  return JSON.stringify(
    {
      'thew-mapping': 1,
      ...(id && { id }),
      person: {
        ...(sex && {
          sex: { column: sex, values: { [codeOf(codes.female)]: 'female', [codeOf(codes.male)]: 'male' } },
        }),
        ...(age && { age: quoted(age) }),
      },
      ...((weight || stratum || psu) && {
        design: {
          ...(weight && { weight: quoted(weight) }),
          ...(stratum && { stratum }),
          ...(psu && { psu, nested: true }),
        },
      }),
      measures: Object.fromEntries(found),
    },
    null,
    2,
  );
}
