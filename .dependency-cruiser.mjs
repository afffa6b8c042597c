// The one-way rule of ARCHITECTURE.md: between packages, and inside core between folders. `import type` counts too.

const packageOrder = ['core', 'cohort', 'server', 'cli'];

/** A folder imports only from the rows above it and from its own row. */
const coreOrder = [
  ['knowledge', 'observations'],
  ['input'],
  ['assessment'],
  ['explanation'],
  ['forecast'],
  ['plan'],
  ['tracking'],
  ['presentation'],
];

const noArrowBackBetweenPackages = packageOrder.slice(0, -1).map((name, index) => ({
  name: `${name}-knows-nothing-of-later-packages`,
  severity: 'error',
  comment: 'core ← cohort ← server ← cli; nobody imports the web app.',
  from: { path: `^packages/${name}/src/` },
  to: { path: `^packages/(${[...packageOrder.slice(index + 1), 'web'].join('|')})/` },
}));

const noArrowBackInCore = coreOrder.slice(0, -1).map((row, index) => ({
  name: `core-${row.join('-')}-imports-only-from-above`,
  severity: 'error',
  comment: 'Inside core a folder imports only from folders above it.',
  from: { path: `^packages/core/src/(${row.join('|')})/` },
  to: {
    path: `^packages/core/src/(${coreOrder
      .slice(index + 1)
      .flat()
      .join('|')})/`,
  },
}));

export default {
  forbidden: [
    ...noArrowBackBetweenPackages,
    ...noArrowBackInCore,
    {
      name: 'cli-knows-nothing-of-the-web-app',
      severity: 'error',
      from: { path: '^packages/cli/src/' },
      to: { path: '^packages/web/' },
    },
    {
      name: 'web-takes-only-types-from-server',
      severity: 'error',
      comment: 'What runs in the browser must not pull in the server.',
      from: { path: '^packages/web/src/' },
      to: { path: '^packages/server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-imports-core-only',
      severity: 'error',
      from: { path: '^packages/web/src/' },
      to: { path: '^packages/(cohort|cli)/' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'core: no I/O and no dependency but the UCUM library.',
      from: { path: '^packages/core/src/' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'ucum-lhc|@types/fhir',
      },
    },
    {
      name: 'sources-do-not-import-tests',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '^packages/[^/]+/test/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Types may point at each other, and a screen that is loaded later may point back; code may not.',
      from: { path: '^packages/[^/]+/src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { couldNotResolve: true, pathNot: '^virtual:|\\.css$|\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/(dist|coverage|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
