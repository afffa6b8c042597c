import { gunzipSync } from 'node:zlib';
import { ibmNumber } from '@thew/core/input/xport/ibm-number';
import { parseXport } from '@thew/core/input/xport/parse-xport';
import type { Issue } from '@thew/core/observations/issue';
import { describe, expect, it } from 'vitest';
import { brief, fixture, read } from './reading.ts';

interface Expected {
  rows: number;
  every: number;
  columns: Record<string, { n: number; sum: number; min: number | null; max: number | null }>;
  sample: (number | null)[][];
}

const expected = JSON.parse(new TextDecoder().decode(fixture('nhanes/expected.json'))) as Record<string, Expected>;
const bytesOf = (name: string) => new Uint8Array(gunzipSync(fixture(`nhanes/${name}.gz`)));

function tableOf(bytes: Uint8Array) {
  const issues: Issue[] = [];
  const table = parseXport(bytes, {}, issues);
  const rows = [...(table?.rows ?? [])].map(({ cells }) => cells);
  return { names: table?.columns.map(({ name }) => name) ?? [], rows, issues, table };
}

describe('a SAS transport file', () => {
  it.each(Object.keys(expected))('%s gives the numbers that an independent reader gives', (name) => {
    const { names, rows, issues } = tableOf(bytesOf(name));
    const want = expected[name]!;
    expect(issues).toEqual([]);
    expect(rows).toHaveLength(want.rows);
    const wanted = Object.keys(want.columns);
    const at = wanted.map((column) => names.indexOf(column));
    wanted.forEach((column, index) => {
      const values = rows.map((cells) => cells[at[index]!]).filter((cell) => cell !== undefined) as number[];
      const { n, sum, min, max } = want.columns[column]!;
      expect(values.length, column).toBe(n);
      expect(
        values.reduce((total, value) => total + value, 0),
        column,
      ).toBeCloseTo(sum, 5);
      if (n > 0) expect([Math.min(...values), Math.max(...values)], column).toEqual([min, max]);
    });
    const sample = rows.filter((_, index) => index % want.every === 0);
    expect(sample.map((cells) => at.map((index) => cells[index] ?? null))).toEqual(want.sample);
  });

  it('names its columns and their labels', () => {
    expect(tableOf(bytesOf('BMX_G.XPT')).table!.columns[2]).toMatchObject({ name: 'BMXWT', label: 'Weight (kg)' });
    expect(tableOf(bytesOf('MGX_H_haven_v8.xpt')).names.slice(0, 2)).toEqual(['SEQN', 'MGDEXSTS']);
  });

  it('is read into people by a mapping', () => {
    const mapping = {
      person: { id: 'SEQN' },
      columns: [
        { column: 'BMXWT', measure: 'body-weight', unit: 'kg' },
        { column: 'BMXHT', measure: 'body-height', unit: 'cm' },
      ],
    };
    const { records, issues } = read(fixture('nhanes/BMX_G.XPT.gz'), { mapping });
    expect(issues).toEqual([]);
    expect(records).toHaveLength(9338);
    expect(records[0]!.record).toMatchObject({ id: '62161', observations: [{ value: 69.2 }, { value: 172.3 }] });
    expect(brief(read(fixture('nhanes/BMX_G.XPT.gz')))).toEqual(['error no-known-columns']);
  });

  it('cut off anywhere gives the whole rows before the cut and says so', () => {
    const whole = bytesOf('BMX_G.XPT');
    const start = 4240;
    for (const length of [start, start + 1, start + 199, start + 200, start + 800, start + 1234, whole.length - 81]) {
      const { rows, issues } = tableOf(whole.subarray(0, length));
      expect(rows).toHaveLength(Math.floor((length - start) / 200));
      if ((length - start) % 200 !== 0) expect(issues.map(({ code }) => code)).toEqual(['truncated']);
    }
    for (const length of [0, 79, 240, 600, 4000, 4239]) {
      const { rows, issues } = tableOf(whole.subarray(0, length));
      expect([rows.length, issues.map(({ code }) => code)]).toEqual([0, ['truncated']]);
    }
  });

  it('with damaged descriptions is an issue', () => {
    const bytes = bytesOf('BMX_G.XPT').slice(0, 20_000);
    bytes.fill(0, 640, 4160);
    expect(tableOf(bytes).issues.map(({ code }) => code)).toEqual(['damaged-xport']);
  });
});

describe('an IBM number', () => {
  it.each([
    [[0x41, 0x10, 0, 0, 0, 0, 0, 0], 1],
    [[0xc2, 0x76, 0xa0, 0, 0, 0, 0, 0], -118.625],
    [[0x40, 0x80, 0, 0, 0, 0, 0, 0], 0.5],
    [[0x46, 0x27, 0x0f, 0x0f, 0, 0, 0, 0], 2_559_759],
    [[0, 0, 0, 0, 0, 0, 0, 0], 0],
    [[0x2e, 0, 0, 0, 0, 0, 0, 0], undefined],
    [[0x41, 0, 0, 0, 0, 0, 0, 0], undefined],
    [[0x5a, 0, 0, 0, 0, 0, 0, 0], undefined],
    [[0x5f, 0, 0, 0, 0, 0, 0, 0], undefined],
    [[0x41, 0x10], 1],
  ])('%j is %s', (bytes, value) => {
    expect(ibmNumber(Uint8Array.from(bytes), 0, bytes.length)).toBe(value);
  });
});
