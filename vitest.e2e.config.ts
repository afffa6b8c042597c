import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

// One browser at a time, on a machine that may have two cores.
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ['packages/*/test/**/*.e2e.test.ts'],
      exclude: ['**/node_modules/**'],
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 120_000,
      passWithNoTests: true,
    },
  }),
);
