import { readFileSync } from 'node:fs';
import { measureById, measures } from '@thew/core/knowledge/measures/catalogue';
import { errorsOfOtherMeasures } from '@thew/core/knowledge/measures/errors/other-measures';
import { describe, expect, it } from 'vitest';

const file = (name: string) => readFileSync(new URL(`../fixtures/evidence/${name}`, import.meta.url), 'utf8');

/** Reads quoted CSV; enough for the evidence files. */
function table(name: string): Record<string, string>[] {
  const [header, ...rows] = file(name)
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => (m[1] ?? m[2] ?? '').replaceAll('""', '"')),
    );
  return rows.map((row) => Object.fromEntries(header!.map((key, index) => [key, row[index] ?? ''])));
}

const evidence = table('measures.csv');

describe('the measure catalogue', () => {
  it('holds all 199 measures of the evidence with their unit, ranges, methods and options', () => {
    expect(evidence).toHaveLength(199);
    for (const row of evidence) {
      const measure = measureById(row.id!);
      expect(measure?.id, row.id).toBe(row.id);
      expect(measure?.kind).toBe(row.kind);
      if (row.kind === 'category') expect(measure?.options?.join('|')).toBe(row.unit);
      else expect(measure?.unit).toBe(row.unit);
      if (row.hard_min !== '') expect(measure?.hard).toEqual([Number(row.hard_min), Number(row.hard_max)]);
      if (row.plausible_min !== '')
        expect(measure?.plausible).toEqual([Number(row.plausible_min), Number(row.plausible_max)]);
      expect(measure?.methods?.join('|') ?? '').toBe(row.methods);
    }
  });

  it('uses every id and alias once, in kebab case', () => {
    const names = measures.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('finds a measure by its alias and nothing by an unknown name', () => {
    expect(measureById('hemoglobin')?.id).toBe('haemoglobin');
    expect(measureById('constructor')).toBeUndefined();
  });

  it('keeps plausible ranges inside hard ranges', () => {
    for (const { id, hard, plausible } of measures) {
      if (!hard || !plausible) continue;
      expect(hard[0], id).toBeLessThanOrEqual(plausible[0]);
      expect(plausible[0], id).toBeLessThan(plausible[1]);
      expect(plausible[1], id).toBeLessThanOrEqual(hard[1]);
    }
  });

  it('says for every test of performance and strength which direction is worse', () => {
    const tests = measures.filter(({ best }) => best !== undefined);
    expect(tests.length).toBeGreaterThan(20);
    for (const { id, worse, best } of tests) expect(worse, id).toBe(best === 'highest' ? 'lower' : 'higher');
    for (const id of ['body-weight', 'body-height', 'creatinine']) expect(measureById(id)?.worse).toBeUndefined();
  });

  it('tells how to take what a person or clinician performs', () => {
    for (const { id, best, protocol } of measures) if (best) expect(protocol?.length ?? 0, id).toBeGreaterThan(40);
  });

  it('orders by effort: a question before a tape, grip before bioimpedance, blood before DXA, CT last', () => {
    const effort = [
      'falls-past-year',
      'calf-circumference',
      'grip-strength',
      'phase-angle',
      'albumin',
      'asm',
      'l3-smi',
    ];
    const minutes = effort.map((id) => measureById(id)!.minutes);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    for (const { id, minutes: needed } of measures) expect(needed, id).toBeGreaterThan(0);
  });
});

describe('codes', () => {
  const known = new Map(table('codes.csv').map((row) => [row.code!, row]));

  it('come from the evidence with their verified flag', () => {
    const codes = measures.flatMap((measure) => measure.codes);
    expect(codes.length).toBeGreaterThan(50);
    for (const { system, code, verified } of codes) {
      expect(known.get(code)?.system, code).toBe(system);
      expect(verified, code).toBe(known.get(code)?.verified === 'yes');
      expect(known.get(code)?.role, code).toBe('observation');
    }
  });

  it('mean one measure each and leave out codes that are no grip force', () => {
    const codes = measures.flatMap((measure) => measure.codes.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    for (const wrong of ['62951-8', '62952-6', '83189-2', '83191-8', '83175-0', '83176-8'])
      expect(codes).not.toContain(wrong);
    expect(measureById('grip-strength')?.codes.find(({ code }) => code === '83173-5')?.side).toBe('left');
  });
});

describe('measurement errors', () => {
  const lists = [...new Set(measures.map(({ errors }) => errors))].flat();
  const all = [...lists, ...errorsOfOtherMeasures.map(({ error }) => error)];
  const rows = table('measurement-error.csv');

  it('keep every row of the evidence', () => {
    expect(all).toHaveLength(rows.length);
    expect(all.filter((row) => row.isDefault)).toHaveLength(rows.filter((row) => row.use_as_default !== '').length);
  });

  it('each name a source and show what was not verified', () => {
    for (const row of all) expect(row.source.length).toBeGreaterThan(3);
    const unverified = rows.filter(({ verified }) => verified === 'no' || verified === 'seen_no_url');
    expect(all.filter(({ certainty }) => certainty === 'unverified')).toHaveLength(unverified.length);
  });

  it('have a change beyond chance of about 2.77 SEM, or a note that says why not', () => {
    for (const { sem, mdc95, note, population } of lists) {
      if (sem === undefined || mdc95 === undefined) continue;
      const ratio = mdc95 / sem / (1.96 * Math.SQRT2);
      if (Math.abs(ratio - 1) > 0.05)
        expect(note, population).toMatch(/inconsistent|left out|2\.77|SD of a difference/);
    }
  });
});
