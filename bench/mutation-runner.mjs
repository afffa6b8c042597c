import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { rolldown } from 'rolldown';

/**
 * Runs the small tests of `packages/core/test/{assessment,norms}` for Stryker, without starting Vitest anew for each planted
 * error: the tests and the mutated sources are bundled once, and the bundle is evaluated afresh for every error, so that
 * nothing kept in memory by one can reach the next. Same files, same `expect`; random draws of properties have a fixed seed.
 */
const folders = ['packages/core/test/assessment', 'packages/core/test/norms'];
/** Seconds each, and they can only raise the score: the properties over all definitions, and tests that read case files. */
const isSmall = (file) =>
  file.endsWith('.test.ts') && !file.endsWith('.property.test.ts') && !readFileSync(file, 'utf8').includes("'node:fs'");

// The matchers Vitest itself uses.
const fromVitest = createRequire(createRequire(import.meta.url).resolve('vitest'));
const matchers = await import(fromVitest.resolve('@vitest/expect'));
const { chai } = matchers;
for (const plugin of [matchers.JestExtend, matchers.JestChaiExpect, matchers.JestAsymmetricMatchers]) chai.use(plugin);
// Asymmetric matchers (`expect.closeTo`, `expect.any`) look for the `expect` in use here.
globalThis[matchers.GLOBAL_EXPECT] = chai.expect;
matchers.setState({ assertionCalls: 0 }, chai.expect);

/** A test file that takes another word from Vitest stops the run with the name of the word. */
const words = `const { describe, test, expect, beforeAll } = globalThis.thewTests;
export { describe, test, test as it, expect, beforeAll };`;

async function bundle() {
  const source = path.resolve('packages/core/src');
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .map((name) => path.resolve(folder, name))
      .filter(isSmall),
  );
  const entry = [
    "import fc from 'fast-check';",
    'fc.configureGlobal({ seed: 20261122 });',
    ...files.map((file) => `import ${JSON.stringify(file)};`),
  ].join('\n');
  const own = { 'thew:tests': entry, vitest: words };
  const build = await rolldown({
    input: 'thew:tests',
    platform: 'node',
    logLevel: 'silent',
    treeshake: false,
    plugins: [
      {
        name: 'thew-tests',
        resolveId: (id) => {
          if (id in own) return { id: `\0${id}`, moduleSideEffects: true };
          const inCore = /^@thew\/core\/(.*)$/.exec(id);
          return inCore ? path.join(source, `${inCore[1]}.ts`) : null;
        },
        load: (id) => (id.startsWith('\0') && id.slice(1) in own ? { code: own[id.slice(1)], moduleType: 'js' } : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'cjs', codeSplitting: false });
  await build.close();
  return new Script(`(function (require, module, exports) {${output[0].code}\n})`, {
    filename: path.resolve('tests-in-one.cjs'),
  }).runInThisContext();
}

/** What the test files declare: each test with its name and what has to run before it. */
function declared(run) {
  const tests = [];
  const count = new Map();
  let names = [];
  let before = [];
  const within = (name, body) => {
    const around = [names, before];
    names = [...names, name];
    before = [...before];
    body();
    [names, before] = around;
  };
  const single = (name, body) => {
    const full = [...names, name].join(' ');
    const seen = count.get(full) ?? 0;
    count.set(full, seen + 1);
    tests.push({ id: seen === 0 ? full : `${full} #${seen + 1}`, name: full, body, before });
  };
  const each = (declare) => (rows) => (name, body) => {
    for (const row of rows) declare(name, () => (Array.isArray(row) ? body(...row) : body(row)));
  };
  const describe = Object.assign(within, { each: each(within) });
  const test = Object.assign(single, { each: each(single) });
  const beforeAll = (body) => {
    let done;
    before.push(() => (done ??= body()));
  };
  globalThis.thewTests = { describe, test, expect: chai.expect, beforeAll };
  const module = { exports: {} };
  run(createRequire(path.resolve('package.json')), module, module.exports);
  return tests;
}

async function outcome({ id, name, body, before }) {
  const start = performance.now();
  const result = { id, name, status: TestStatus.Success };
  try {
    for (const first of before) await first();
    await body();
  } catch (error) {
    Object.assign(result, { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
  }
  return { ...result, timeSpentMs: performance.now() - start };
}

globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};

class BundledTests {
  /** Where instrumented code looks for the error to plant, and counts what it ran. */
  shared = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];

  /** Milliseconds of each test in the first run: most errors are noticed by a quick one. */
  cost = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }
  async init() {
    this.run = await bundle();
  }
  async dryRun() {
    const { shared } = this;
    shared.activeMutant = undefined;
    shared.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    // Afresh for each test as well: what one of them leaves in memory would hide what the next one runs.
    for (const index of declared(this.run).keys()) {
      const test = declared(this.run)[index];
      shared.currentTestId = test.id;
      tests.push(await outcome(test));
      shared.currentTestId = undefined;
    }
    this.cost = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: shared.mutantCoverage };
  }
  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation }) {
    const { shared } = this;
    Object.assign(shared, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    shared.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const wanted = testFilter && new Set(testFilter);
    const tests = [];
    try {
      const all = declared(this.run);
      shared.activeMutant = activeMutant.id;
      const cheapFirst = all
        .filter(({ id }) => !wanted || wanted.has(id))
        .sort((a, b) => (this.cost.get(a.id) ?? 0) - (this.cost.get(b.id) ?? 0));
      for (const test of cheapFirst) {
        tests.push(await outcome(test));
        if (tests.at(-1).status === TestStatus.Failed) break;
      }
    } catch (error) {
      // A mutant that keeps a module from loading fails every test.
      tests.push({
        id: 'load',
        name: 'load',
        status: TestStatus.Failed,
        failureMessage: String(error),
        timeSpentMs: 0,
      });
    }
    const endless = determineHitLimitReached(shared.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }
}

const runner = Object.assign(() => new BundledTests(), { inject: [] });

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundled', runner)];
