import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from './run-thew.ts';

test('the pages in docs/knowledge are those of the current knowledge (npm run docs writes them)', async () => {
  const module = (await import(join(repository, 'scripts/knowledge-pages.mjs'))) as {
    knowledgePages: () => Promise<Record<string, string>>;
  };
  const pages = await module.knowledgePages();
  const stale = Object.entries(pages).filter(([name, text]) => {
    const path = join(repository, 'docs/knowledge', name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  expect(stale.map(([name]) => name)).toEqual([]);
});
