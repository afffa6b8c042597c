import type { MappedTable } from './compile-mapping.ts';
import { type MappingContext, missingOf, rawColumns } from './raw-columns.ts';

/** `age` and `"age"` are the column of that name; anything longer is an expression. */
function bareName(expression: string, { raw }: MappingContext): string | undefined {
  const name = /^".*"$/s.test(expression) ? expression.slice(1, -1).replaceAll('""', '"') : expression;
  return raw.has(name) ? name : undefined;
}

/**
 * Ages and sexes that were given and are not used: no number, no age a person can have, neither female nor male.
 * `sqlOf` gives the SQL of a column of the person, undefined where the mapping has none.
 */
export function refusedOfPerson(
  context: MappingContext,
  sqlOf: (column: 'age' | 'sex') => string | undefined,
): MappedTable['refused'] {
  const { age: ageFrom, sex: sexFrom } = context.mapping.person ?? {};
  const columns = rawColumns(context, missingOf(context));
  const refused: MappedTable['refused'] = [];
  const [age, sex] = [sqlOf('age'), sqlOf('sex')];
  const column = ageFrom === undefined ? undefined : bareName(ageFrom, context);
  if (age !== undefined && column !== undefined) {
    const number = columns.read(column, 'number');
    refused.push({
      measure: 'age',
      outside: `${number} IS NOT NULL AND (${age}) IS NULL`,
      notNumber: `${columns.read(column, 'text')} IS NOT NULL AND ${number} IS NULL`,
    });
  }
  const from = typeof sexFrom === 'string' ? sexFrom : sexFrom?.column;
  if (sex !== undefined && from !== undefined && columns.has(from)) {
    const unknown = `${columns.read(from, 'text')} IS NOT NULL AND (${sex}) IS NULL`;
    refused.push({ measure: 'sex', outside: 'FALSE', notNumber: 'FALSE', unknown });
  }
  return refused;
}
