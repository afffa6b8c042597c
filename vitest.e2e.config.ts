import { defineConfig } from 'vitest/config';

/** Browser tests: the real server, the built web app, Chromium. `npx vitest run --config vitest.e2e.config.ts` */
export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.e2e.test.ts'],
    globalSetup: ['packages/web/test/build-first.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
