import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const core = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * For `stryker run`: the packages resolve into the copy of the tree that Stryker mutates, not through the links of
 * node_modules, which lead back to the unchanged sources. Left out, because they take seconds and can only raise the score:
 * the conformance cases and the properties over all definitions. One worker keeps the knowledge loaded between files.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  resolve: { alias: [{ find: /^@thew\/core\/(.*)$/, replacement: `${core}$1.ts` }] },
  test: {
    include: ['packages/core/test/{assessment,norms}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.property.test.ts', '**/norm-cases.test.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
