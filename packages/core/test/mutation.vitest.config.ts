import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const core = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * For `stryker run`: the packages resolve into the copy of the tree that Stryker mutates, not through the links of
 * node_modules, which lead back to the unchanged sources. `THEW_MUTATION_TESTS=assessment` takes the tests of one folder only,
 * which is quicker and can only lower the score.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  resolve: { alias: [{ find: /^@thew\/core\/(.*)$/, replacement: `${core}$1.ts` }] },
  test: {
    include: [`packages/core/test/${process.env.THEW_MUTATION_TESTS ?? '{assessment,criteria,norms}'}/**/*.test.ts`],
    exclude: ['**/node_modules/**', '**/mutation-score.test.ts'],
    testTimeout: 30_000,
  },
});
