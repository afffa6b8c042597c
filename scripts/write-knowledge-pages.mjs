// Writes docs/knowledge from the knowledge in core: `npm run docs`. A test fails when the pages are not the current ones.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { knowledgePages } from './knowledge-pages.mjs';
import { root } from './run-command.mjs';

const folder = `${root}docs/knowledge/`;
rmSync(`${folder}criteria`, { recursive: true, force: true });
for (const [name, text] of Object.entries(await knowledgePages())) {
  mkdirSync(dirname(folder + name), { recursive: true });
  writeFileSync(folder + name, text);
}
console.log(`${readdirSync(`${folder}criteria`).length} definitions written`);
