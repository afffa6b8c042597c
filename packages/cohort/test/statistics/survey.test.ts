import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cohort } from '@thew/cohort/run/cohort';
import type { Estimate } from '@thew/cohort/run/result';
import { type Cell, shareCell } from '@thew/cohort/statistics/design';
import { estimateMean, estimateProportion } from '@thew/cohort/statistics/estimate';
import { beforeAll, describe, expect, test } from 'vitest';

interface Figure {
  name: string;
  n?: number;
  events?: number;
  estimate: number;
  se: number;
  df?: number;
  wald?: [number, number];
  logit?: [number, number] | null;
  'korn-graubard'?: [number, number] | null;
  quantiles?: number[];
  woodruff?: { mean: [number | null, number | null][]; beta: [number | null, number | null][] };
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const examples = (name: string) => here(`../../../../examples/${name}`);

/** By R where it is there; else as R left them. */
function readFigures(): Map<string, Figure> {
  const haveR = spawnSync('Rscript', ['-e', 'library(survey)'], { stdio: 'ignore' }).status === 0;
  if (!haveR && process.env.THEW_REQUIRE_ALL === '1') throw new Error('R with the package survey is not installed');
  const stored = readFileSync(here('survey-figures.json'), 'utf8');
  const text = haveR
    ? execFileSync('Rscript', [here('survey-figures.R'), examples('data')], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    : stored;
  return new Map((JSON.parse(text) as Figure[]).map((figure) => [figure.name, figure]));
}

const nhanes = (period: string) => ({
  table: examples(`data/nhanes-${period}.csv.gz`),
  mapping: examples(`nhanes-${period}.mapping.yaml`),
  engine: 'duckdb' as const,
});

function near(actual: number | null | undefined, expected: number | null | undefined) {
  expect(actual).toBeTypeOf('number');
  expect(Math.abs(actual! - expected!) / Math.abs(expected!)).toBeLessThan(1e-8);
}

function same(actual: Estimate | undefined, figure: Figure | undefined) {
  expect(actual).toBeDefined();
  expect(figure).toBeDefined();
  expect({ n: actual!.n, events: actual!.events, df: actual!.df }).toEqual({
    n: figure!.n,
    events: figure!.events,
    df: figure!.df,
  });
  if (figure!.events === 0) {
    expect(actual!.estimate).toBe(0);
    return;
  }
  near(actual!.estimate, figure!.estimate);
  near(actual!.se, figure!.se);
  for (const kind of ['wald', 'logit', 'korn-graubard'] as const)
    for (const end of [0, 1] as const) near(actual!.ci95[kind][end], figure![kind]![end]);
}

const figures = readFigures();
const parts = [
  ['fnih-2014', 'lowStrength', 'weak'],
  ['ewgsop2-2019', 'lowStrength', 'ewgsop2'],
  ['sdoc-2020', 'lowStrength', 'sdoc'],
  ['mapping', 'intermediate-strength', 'between'],
] as const;

const find = (estimates: readonly Estimate[], criterion: string, finding: string, group: Record<string, string>) =>
  estimates.find(
    (one) =>
      one.criterion === criterion && one.finding === finding && JSON.stringify(one.group) === JSON.stringify(group),
  );

describe('NHANES 2011–2014 as R survey has it', () => {
  const older = { ...nhanes('2011-2014'), where: 'age >= 60', criteria: ['fnih-2014', 'ewgsop2-2019', 'sdoc-2020'] };
  let bySex: Awaited<ReturnType<typeof cohort>>;
  let byAncestry: Awaited<ReturnType<typeof cohort>>;
  let byAge: Awaited<ReturnType<typeof cohort>>;
  beforeAll(async () => {
    bySex = await cohort({ ...older, by: 'sex', intervals: true });
    byAncestry = await cohort({ ...older, by: 'ancestry,age:80', intervals: true });
    byAge = await cohort({ ...nhanes('2011-2014'), by: 'sex,age:20,40,60,80', criteria: ['fnih-2014'] });
  }, 60_000);

  test.each(parts)('%s %s at 60 and over, men, women and all, with three intervals', (criterion, finding, name) => {
    for (const sex of ['male', 'female'])
      same(find(bySex.result!.estimates, criterion, finding, { sex }), figures.get(`2011 60+ ${sex} ${name}`));
    same(find(bySex.result!.estimates, criterion, finding, {}), figures.get(`2011 60+ ${name}`));
  });

  test('groups of sex and age keep the design of the whole sample', () => {
    for (const sex of ['male', 'female'])
      for (const age of ['<20', '20-39', '40-59', '60-79', '80+'])
        same(
          find(byAge.result!.estimates, 'fnih-2014', 'lowStrength', { sex, age }),
          figures.get(`2011 ${age} ${sex} weak`),
        );
  });

  test('a group that is empty in some PSUs has fewer degrees of freedom', () => {
    const asian = find(byAncestry.result!.estimates, 'fnih-2014', 'lowStrength', { ancestry: 'asian' });
    same(asian, figures.get('2011 60+ asian weak'));
    expect(asian!.df).toBeLessThan(find(byAncestry.result!.estimates, 'fnih-2014', 'lowStrength', {})!.df);
  });

  test('low lean mass, known up to the age of 59 only, is estimated among those measured', () => {
    same(find(byAge.result!.estimates, 'fnih-2014', 'lowMass', {}), figures.get('2011 lowmass'));
  });

  test('intervals of quantiles, by the share’s own interval and by Korn–Graubard’s', () => {
    const both = [0, 1] as const;
    for (const [outcome, group, name, ends] of [
      [bySex, {}, '2011 60+ grip', both],
      [bySex, { sex: 'female' }, '2011 60+ female grip', both],
      [byAncestry, { ancestry: 'asian' }, '2011 60+ asian grip', both],
      // Below the first person's share of the weight R 4.1.1 takes the second smallest value; ours is the smallest.
      [byAncestry, { ancestry: 'asian', age: '80+' }, '2011 80+ asian grip', [1] as const],
    ] as const) {
      const summary = outcome.result!.measures.find(
        (one) => one.measure === 'grip-strength' && JSON.stringify(one.group) === JSON.stringify(group),
      )!;
      const { mean, beta } = figures.get(name)!.woodruff!;
      const own = (['p5', 'p25', 'p50', 'p75', 'p95'] as const).map((share) => summary.quantileIntervals![share]);
      expect(own.map((one) => one.mean)).toEqual(mean);
      expect(own.map((one) => ends.map((end) => one.beta[end]))).toEqual(
        beta.map((pair) => ends.map((end) => pair[end])),
      );
    }
    expect(figures.get('2011 80+ asian grip')!.woodruff!.mean[0]![0]).toBe(null);
  });

  test('means and quantiles of grip', () => {
    for (const [group, name] of [
      [{}, '2011 60+ grip'],
      [{ sex: 'female' }, '2011 60+ female grip'],
    ] as const) {
      const figure = figures.get(name)!;
      const summary = bySex.result!.measures.find(
        (one) => one.measure === 'grip-strength' && JSON.stringify(one.group) === JSON.stringify(group),
      )!;
      expect({ n: summary.n, df: summary.df }).toEqual({ n: figure.n, df: figure.df });
      near(summary.mean, figure.estimate);
      near(summary.se, figure.se);
      const { p5, p25, p50, p75, p95 } = summary.quantiles;
      expect([p5, p25, p50, p75, p95]).toEqual(figure.quantiles);
    }
  });
});

test('an age-standardised share, as R svystandardize has it', async () => {
  const mappingText = `${readFileSync(examples('nhanes-2011-2014.mapping.yaml'), 'utf8')}standard: { 60: 60, 70: 40 }\n`;
  const { table, engine } = nhanes('2011-2014');
  const { result } = await cohort({
    table,
    engine,
    mappingText,
    where: 'age >= 60',
    by: 'sex',
    criteria: ['fnih-2014'],
  });
  const figure = figures.get('2011 60+ weak standardised')!;
  const { standardised } = find(result!.estimates, 'fnih-2014', 'lowStrength', {})!;
  near(standardised?.estimate, figure.estimate);
  near(standardised?.se, figure.se);
  expect(find(result!.estimates, 'fnih-2014', 'lowStrength', { sex: 'male' })!.standardised!.estimate).toBeGreaterThan(
    0,
  );
}, 60_000);

test('NCHS Data Brief 179: of people of 60 and over in 2011–2012, 5 % were weak and 13 % between weak and strong', async () => {
  const mappingText = readFileSync(examples('nhanes-2011-2014.mapping.yaml'), 'utf8').replace(
    'include: RIDSTATR = 2',
    'include: RIDSTATR = 2 and SDDSRVYR = 7',
  );
  const { table, engine } = nhanes('2011-2014');
  const { result } = await cohort({ table, engine, mappingText, where: 'age >= 60', criteria: ['fnih-2014'] });
  expect(Math.round(100 * find(result!.estimates, 'fnih-2014', 'lowStrength', {})!.estimate)).toBe(5);
  expect(Math.round(100 * find(result!.estimates, 'mapping', 'intermediate-strength', {})!.estimate)).toBe(13);
}, 60_000);

test('NHANES 1999–2002: three women walk exactly 0.8 m/s, which is at most 0.8 and not below it', async () => {
  const { result } = await cohort({
    ...nhanes('1999-2002'),
    where: 'age >= 60',
    by: 'sex',
    criteria: ['fnih-2014', 'sdoc-2020'],
  });
  const atMost = find(result!.estimates, 'fnih-2014', 'lowPerformance', { sex: 'female' })!;
  const below = find(result!.estimates, 'sdoc-2020', 'lowPerformance', { sex: 'female' })!;
  expect(atMost.events - below.events).toBe(3);
  same(atMost, figures.get('1999 60+ female slow'));
  same(below, figures.get('1999 60+ female slower'));
  same(find(result!.estimates, 'fnih-2014', 'lowPerformance', {}), figures.get('1999 60+ slow'));
  same(find(result!.estimates, 'sdoc-2020', 'lowPerformance', {}), figures.get('1999 60+ slower'));
}, 60_000);

const tiny = [
  ['a', '1', 1, 1],
  ['a', '1', 2, 0],
  ['a', '2', 3, 1],
  ['b', '1', 1, 0],
  ['b', '2', 2, 0],
  ['b', '2', 1, 1],
  ['c', '1', 4, 1],
  ['c', '1', 2, 0],
] as const;
const cellsOf = (clustered: boolean, stratified = true): Cell[] =>
  tiny.map(([stratum, psu, w, y]) =>
    shareCell({ stratum: stratified ? stratum : '', psu: clustered ? psu : '', n: 1, w, w2: w * w }, y === 1),
  );

describe('small samples as R survey has them', () => {
  test.each(['remove', 'adjust', 'average', 'certainty'] as const)('one PSU in a stratum: %s', (lonely) => {
    const { estimate, se } = estimateMean(cellsOf(true), {
      strata: new Map([
        ['a', 2],
        ['b', 2],
        ['c', 1],
      ]),
      clustered: true,
      lonely,
    });
    near(estimate, figures.get(`lonely ${lonely}`)!.estimate);
    near(se, figures.get(`lonely ${lonely}`)!.se);
  });

  test('one PSU in a stratum: fail throws', () => {
    const design = {
      strata: new Map([
        ['a', 2],
        ['b', 2],
        ['c', 1],
      ]),
      clustered: true,
      lonely: 'fail' as const,
    };
    expect(() => estimateMean(cellsOf(true), design)).toThrow('one PSU');
  });

  test('people sampled one by one, with and without strata', () => {
    const alone = estimateMean(cellsOf(false, false), { strata: new Map([['', 8]]), clustered: false, lonely: 'fail' });
    near(alone.se, figures.get('people weighted')!.se);
    const strata = new Map([
      ['a', 3],
      ['b', 3],
      ['c', 2],
    ]);
    near(
      estimateMean(cellsOf(false), { strata, clustered: false, lonely: 'fail' }).se,
      figures.get('people stratified')!.se,
    );
  });

  test('nobody has it: the Korn–Graubard interval still has an upper end', () => {
    const none = tiny.map(([stratum, psu, w]) => shareCell({ stratum, psu, n: 1, w, w2: w * w }, false));
    const design = {
      strata: new Map([
        ['a', 2],
        ['b', 2],
        ['c', 1],
      ]),
      clustered: true,
      lonely: 'adjust' as const,
    };
    const { estimate, se, ci95 } = estimateProportion([], none, design);
    expect([estimate, se]).toEqual([0, 0]);
    expect(ci95['korn-graubard'][0]).toBe(0);
    expect(ci95['korn-graubard'][1]).toBeGreaterThan(0.2);
  });
});
