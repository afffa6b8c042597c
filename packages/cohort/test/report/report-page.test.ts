import { reportPage } from '@thew/cohort/report/report-page';
import { isUnreliable, shareCell } from '@thew/cohort/report/share-words';
import { compareGroups, groupName, measureName, short } from '@thew/cohort/report/wording';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { sourceById } from '@thew/core/knowledge/sources/registry';
import { describe, expect, test } from 'vitest';
import { emptyResult, estimateOf, forecastResult, meansOf } from './made-up-result.ts';

const range = (low: number, high: number) =>
  ({ wald: [low, high], logit: [low, high], 'korn-graubard': [low, high] }) as const;

describe('shares that are not reliable', () => {
  // Parker et al., NCHS Vital Health Stat 2(175), 2017.
  test.each([
    ['a narrow interval over many people', {}, false],
    ['29 people', { n: 29 }, true],
    ['30 people', { n: 30 }, false],
    [
      '30 people who are worth 28 after the design effect',
      { n: 30, estimate: 0.5, se: 0.0945, ci95: range(0.4, 0.6) },
      true,
    ],
    ['an interval of 30 points', { estimate: 0.5, ci95: range(0.35, 0.65) }, true],
    ['an interval of just less than 30 points', { estimate: 0.5, ci95: range(0.351, 0.649) }, false],
    ['an interval of 14 points around a tenth', { estimate: 0.1, ci95: range(0.05, 0.19) }, true],
    ['an interval of 12 points around a tenth', { estimate: 0.1, ci95: range(0.05, 0.17) }, false],
    ['an interval of 5 points around one in a hundred', { estimate: 0.01, se: 0.001, ci95: range(0, 0.05) }, false],
  ])('%s', (_, more, unreliable) => {
    expect(isUnreliable(estimateOf(more))).toBe(unreliable);
  });

  test('they are marked in the table, and the mark is explained under it', () => {
    const estimates = [estimateOf(), estimateOf({ group: { sex: 'female' }, n: 12 })];
    const page = reportPage(emptyResult({ estimates }));
    expect(shareCell(estimates[1])).toBe('10.0‡ (8.0–12.5)');
    expect(page).toContain('10.0‡ (8.0–12.5)');
    expect(page).toContain('‡ Not reliable by the presentation standards of NCHS');
    expect(reportPage(emptyResult({ estimates: [estimateOf()] }))).not.toContain('‡ Not reliable');
  });
});

describe('the words of the report', () => {
  test('groups are read as people say them, in the order they were asked for', () => {
    expect(groupName({ sex: 'female', age: '60-79' })).toBe('female, 60–79 years');
    expect(groupName({ age: '<20' })).toBe('under 20 years');
    expect(groupName({ bmi: '30+' })).toBe('bmi 30 and over');
    expect(groupName({})).toBe('everyone');
    const groups = [{ age: '80+' }, { sex: 'male', age: '<20' }, { age: '<20' }, { sex: 'male' }, {}, { age: '20-79' }];
    expect(groups.sort(compareGroups(['sex', 'age'])).map(groupName)).toEqual([
      'everyone',
      'male',
      'under 20 years',
      '20–79 years',
      '80 years and over',
      'male, under 20 years',
    ]);
  });

  test('measures have names, also those of one side and those of the forecast alone', () => {
    expect(measureName('grip-strength')).toBe('Grip strength');
    expect(measureName('grip-strength-left')).toBe('Grip strength, left');
    expect(measureName('muscle-size-knee-extensors')).toBe('Muscle size, knee extensors');
    expect(measureName('strength-isometric-hip-right')).toBe('Isometric strength, hip, right');
  });

  test('numbers have a real minus and never a minus zero', () => {
    expect([short(-3.456), short(-0.001), short(12.34), short(1234.5)]).toEqual(['−3.46', '0.00', '12.3', '1235']);
  });
});

describe('the report as a page', () => {
  const estimates = [
    estimateOf(),
    estimateOf({ group: { sex: 'female' } }),
    estimateOf({ group: { sex: 'male' }, estimate: 0.2, ci95: range(0.18, 0.22), bounds: [0.19, 0.21] }),
    estimateOf({ criterion: 'fnih-2014', estimate: 1, events: 10, n: 10, bounds: [0.01, 1] }),
  ];
  const means = meansOf([
    [0, 30, 0],
    [30, 28, 0.5],
    [60, 29, 0.5],
  ]);
  const page = reportPage(forecastResult(means, { estimates }));

  test('figures and tables are numbered in the order they stand, without a gap', () => {
    for (const kind of ['Figure', 'Table']) {
      const numbers = [...page.matchAll(new RegExp(`<b>${kind} (\\d+)\\. `, 'g'))].map(([, n]) => Number(n));
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
    const figures = page.match(/<figure .*?<\/figure>/gs)!;
    expect(figures.length).toBeGreaterThanOrEqual(4);
    for (const one of figures) expect(one).toMatch(/<figcaption>.*<svg role="img" aria-label="[^"]+".*<table/s);
  });

  test('the links at the top lead somewhere, and no id is given twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  test('where only bounds are known they stand in brackets, and nothing is drawn for them', () => {
    expect(page).toContain('[1.0–100.0]');
    expect(page).toContain('Not drawn, as only bounds are known: FNIH 2014.');
    expect(page).toContain('10.0 % of the people are met by the one definition of sarcopenia');
  });

  test('definitions that find the same share are no range', () => {
    const same = ['ewgsop2-2019', 'anzssfr-2023'].map((criterion) => estimateOf({ criterion }));
    const page = reportPage(emptyResult({ estimates: same }));
    expect(page).toContain('<h1>10.0 % of the people, by each of 2 definitions of sarcopenia');
  });

  test('a result with nobody in it is still a page that says so', () => {
    const nothing = reportPage(emptyResult({ n: 0 }));
    expect(nothing).not.toMatch(/NaN|undefined|Infinity/);
    expect(nothing).toContain('Nothing that was measured settles any of these definitions');
  });

  test('it says what must be named: data, software, definitions, and the hash of the table', () => {
    const about = { ...emptyResult().about, cite: 'Ward <1> study', sha256: 'ab12' };
    const cited = reportPage(emptyResult({ about }));
    expect(cited).toContain('Ward &lt;1&gt; study');
    expect(cited).toContain('ab12');
    expect(cited).toMatch(/Thew, version 0\.1\.0/);
    expect(cited).toMatch(/href="https:\/\/doi\.org\/10\./);
  });

  test('a title that is not the printed one, and a paper that was not read, are said to be so', () => {
    const about = { ...emptyResult().about, criteria: ['sarc-f-ebm', 'must'] };
    const named = reportPage(emptyResult({ about }));
    expect(named).toContain('[SARC-F with age and body mass index, SARC-F+EBM]');
    const note = sourceById(criterionById('must')!.source)?.note;
    expect(note).toBeDefined();
    expect(named).toContain(note);
  });

  test('no number in it is broken', () => {
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });
});
