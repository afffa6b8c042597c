import { suggestMapping } from '@thew/core/input/suggest-mapping';
import { csvRows, findDelimiter } from '@thew/core/input/table/csv-rows';
import { describe, expect, it } from 'vitest';
import { brief, read } from './reading.ts';

const cells = (text: string, delimiter = ',') => [...csvRows(text, delimiter)].map((row) => row.cells);

describe('the CSV tokenizer', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\r1\r', [['a'], ['1']]],
    ['"a ""b""",c', [['a "b"', 'c']]],
    ['"a\nb",c', [['a\nb', 'c']]],
    ['"a"x,c', [['ax', 'c']]],
    ['a"b,c', [['a"b', 'c']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['\n\na\n\n', [['a']]],
    ['', []],
  ])('splits %j as RFC 4180 says', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('says when a file ends within quotes', () => {
    expect([...csvRows('a\n"open', ',')].at(-1)).toEqual({ cells: ['open'], open: true });
  });

  it.each([
    ['a,b;c\n', ','],
    ['a;b;"c,d,e"', ';'],
    ['a\tb', '\t'],
    ['a|b|c', '|'],
    ['alone', ','],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});

describe('a table with a row per person', () => {
  it('whose header names catalogue ids maps itself', () => {
    const result = read(
      'id,sex,age,date,grip_strength right (kg),bmi [kg/m2],anorexia\np1,F,81,2026-11-20,14.2,21,yes\np2,m,70,,,,\n',
    );
    expect(brief(result)).toEqual([]);
    expect(result.records.map(({ record }) => record)).toMatchObject([
      {
        id: 'p1',
        sex: 'female',
        age: 81,
        observations: [
          { measure: 'grip-strength', value: 14.2, unit: 'kg', side: 'right', date: '2026-11-20' },
          { measure: 'bmi', value: 21, unit: 'kg/m2', date: '2026-11-20' },
          { measure: 'anorexia', value: true, date: '2026-11-20' },
        ],
      },
      { id: 'p2', sex: 'male', age: 70, observations: [] },
    ]);
  });

  it('with semicolons has decimal commas, and nobody is warned of them', () => {
    const result = read('id;bmi [kg/m2]\np1;21,5\n');
    expect(brief(result)).toEqual([]);
    expect(result.records[0]!.record.observations[0]!.value).toBe(21.5);
  });

  it('with several rows of one id is one person, whose sex must not change', () => {
    const result = read(
      'id,sex,date,bmi [kg/m2]\np1,f,2026-01-01,21\np2,m,2026-01-01,25\np1,m,2026-06-01,22\np1,f,2026-07-01,23\n',
    );
    expect(brief(result)).toEqual(['error contradictory-sex 3:sex']);
    expect(result.records.map(({ record }) => [record.id, record.sex, record.observations.length])).toEqual([
      ['p1', undefined, 3],
      ['p2', 'male', 1],
    ]);
  });

  it('with a mapping is read by it: codes, sums, missing and absent codes, dates', () => {
    const mapping = {
      person: { id: 'SEQN', sex: 'RIAGENDR', birthDate: 'DOB' },
      sexCodes: { '1': 'male', '2': 'female' },
      dateOrder: 'DMY',
      date: 'VISIT',
      missing: ['-9'],
      columns: [
        { column: ['ARM', 'LEG'], measure: 'asm', unit: 'g', method: 'dxa' },
        { column: 'CHAIR', measure: 'chair-stand-5x-time', unit: 's', absent: { '77': 'unable', '88': 'refused' } },
        { column: 'APPETITE', measure: 'anorexia', values: { '1': true, '2': false }, date: '2026-02-02' },
      ],
    } as const;
    const table =
      'SEQN,RIAGENDR,DOB,VISIT,ARM,LEG,CHAIR,APPETITE\n7,2,01/02/1950,03/04/2026,4000,11000,77,2\n8,1,,,4000,-9,-9,\n';
    const result = read(table, { mapping });
    expect(brief(result)).toEqual(['warning sum-incomplete 2:ARM']);
    expect(result.records[0]!.record).toMatchObject({
      sex: 'female',
      birthDate: '1950-02-01',
      observations: [
        {
          measure: 'asm',
          value: 15,
          unit: 'kg',
          entered: { value: 15000, unit: 'g' },
          date: '2026-04-03',
          method: 'dxa',
        },
        { measure: 'chair-stand-5x-time', absent: 'unable' },
        { measure: 'anorexia', value: false, date: '2026-02-02' },
      ],
    });
    expect(result.records[1]!.record.observations).toEqual([]);
  });

  it('with a mapping that is wrong says where, and reads the rest', () => {
    const mapping = JSON.parse(
      '{"person":{"id":"nowhere"},"columns":[{"column":"x","measure":"bmi"},{"column":"b","measure":"none"},{"column":"b","measure":"bmi"},7]}',
    );
    const result = read('a,b\n1,22\n', { mapping });
    expect(brief(result)).toEqual(
      [
        'error column-missing nowhere',
        'error column-missing x',
        'error unknown-measure ',
        'error unknown-measure b',
        'warning unit-missing b',
      ]
        .map((line) => line.trim())
        .sort(),
    );
    expect(result.records[0]!.record).toMatchObject({ id: 'row-1', observations: [{ measure: 'bmi', value: 22 }] });
  });

  it.each([
    ['id,bmi [kg/m2]\np1\np2,22,9\n', ['error ragged-row 2', 'warning ragged-row 1']],
    ['id,bmi [kg/m2]\np1,"22', ['error unclosed-quote 1']],
    ['id,bmi [kg/m2],bmi [kg/m2]\np1,22,23\n', ['error repeated-column bmi [kg/m2]']],
    ['id,bmi [kg/m2]\np1,#NULL!\np2,NA\n', ['warning missing-code 1:bmi [kg/m2]', 'warning missing-code bmi [kg/m2]']],
    ['id,bmi [kg/m2]\np1,"21,5"\n', ['warning decimal-comma 1:bmi [kg/m2]']],
    ['id,bmi [kg/m2]\np1,fat\n', ['error not-a-number 1:bmi [kg/m2]']],
    ['id,bmi [kg/m2]\np1,900\n', ['error outside-hard-range 1:bmi [kg/m2]']],
    ['id,bmi\np1,21\n', ['warning unit-missing bmi']],
    ['id,bmi [kg/m2],hair\np1,21,red\n', ['warning columns-not-read']],
    ['id,sex,bmi [kg/m2]\np1,3,21\n', ['error unknown-sex 1:sex']],
    ['id,date,bmi [kg/m2]\np1,31.02.2026,21\n', ['error date-not-readable 1:date']],
    ['id,bmi [kg/m2]\n', ['error empty-file']],
    ['a,b\n1,2\n', ['error no-known-columns']],
    ['just words', ['error no-known-columns']],
  ])('with a fault names row and column: %j', (text, expected) => {
    expect(brief(read(text))).toEqual(expected.sort());
  });
});

describe('a table with a row per observation', () => {
  it('is recognised by its columns', () => {
    const result = read(
      'id,measure,value,unit,date,side,absent\np1,grip-strength,20,kg,2026-11-20,left,\np1,chair-stand-5x-time,,,2026-11-20,,unable\np1,nothing,1,,,,\n',
    );
    expect(brief(result)).toEqual(['error unknown-measure 3:measure']);
    expect(result.records[0]!.record.observations).toEqual([
      { measure: 'grip-strength', value: 20, unit: 'kg', date: '2026-11-20', side: 'left' },
      { measure: 'chair-stand-5x-time', date: '2026-11-20', absent: 'unable' },
    ]);
  });
});

describe('a proposed mapping', () => {
  it('tells what the header says from what is guessed by words', () => {
    const { suggestions, unknown, mapping } = suggestMapping([
      'id',
      'bmi',
      'Weight_kg',
      { name: 'BMXHT', label: 'Standing Height (cm)' },
      'Left grip strength (kg)',
      'hair',
    ]);
    expect(suggestions).toEqual([
      { column: 'bmi', measure: 'bmi', certainty: 'named' },
      { column: 'Weight_kg', measure: 'body-weight', unit: 'kg', certainty: 'guessed' },
      { column: 'BMXHT', measure: 'body-height', unit: 'cm', certainty: 'guessed' },
      { column: 'Left grip strength (kg)', measure: 'grip-strength', unit: 'kg', side: 'left', certainty: 'guessed' },
    ]);
    expect(unknown).toEqual(['hair']);
    expect(mapping.person).toEqual({ id: 'id' });
  });
});
