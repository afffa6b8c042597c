import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileQuery, neededColumns, readingsOf } from '@thew/cohort/assessment/compile-criterion';
import { type Dialect, dialects } from '@thew/cohort/dialects/dialect';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { expect, test } from 'vitest';

/** The SQL of every definition as it was last looked at. Write it anew with THEW_UPDATE_GOLDEN=1. */
const folder = fileURLToPath(new URL('golden/', import.meta.url));
const update = process.env.THEW_UPDATE_GOLDEN === '1';

function sqlOf(criterion: Criterion, dialect: Dialect): string {
  const columns = new Set(['id', 'sex', 'age', 'ancestry', ...neededColumns([criterion]).map(({ name }) => name)]);
  const { sql } = compileQuery(readingsOf(criterion).slice(0, 1), { dialect, columns, from: 'people', details: true });
  return `${sql}\n`;
}

const nameOf = (criterion: Criterion, dialect: string) => `${criterion.id}.${dialect}.golden.sql`;

test.each(Object.values(dialects))('$name: the SQL of every definition is the one that was reviewed', (dialect) => {
  mkdirSync(folder, { recursive: true });
  const changed = criteria.filter((criterion) => {
    const file = `${folder}${nameOf(criterion, dialect.name)}`;
    if (update) writeFileSync(file, sqlOf(criterion, dialect));
    return (existsSync(file) ? readFileSync(file, 'utf8') : '') !== sqlOf(criterion, dialect);
  });
  expect(changed.map(({ id }) => id)).toEqual([]);
});

test('there is no golden SQL of a definition that does not exist', () => {
  const expected = new Set(
    criteria.flatMap((criterion) => Object.keys(dialects).map((dialect) => nameOf(criterion, dialect))),
  );
  const extra = readdirSync(folder).filter((name) => !expected.has(name));
  if (update) for (const name of extra) rmSync(`${folder}${name}`);
  expect(update ? [] : extra).toEqual([]);
});
