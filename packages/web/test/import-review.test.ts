import { lookAtTable } from '@thew/core/input/look-at-table';
import type { Observation, PersonRecord } from '@thew/core/observations/observation';
import { describe, expect, it } from 'vitest';
import {
  isAmbiguous,
  mappingOf,
  proposedSettings,
  proposedUses,
  readsSomething,
} from '../src/measure/import/column-uses.ts';
import { isTaken, recordTaken, rowsOf } from '../src/measure/import/record-rows.ts';

function proposed(text: string) {
  const look = lookAtTable(new TextEncoder().encode(text), {});
  if (!look) throw new Error('no table');
  const uses = proposedUses(look);
  return { look, uses, settings: proposedSettings(look, uses) };
}

const holds = (text: string) => proposed(text).uses.map((use) => [use.column, use.holds, use.unit, use.side]);

describe('what the columns of a table seem to hold', () => {
  it('comes from the header, from words, and from names in other languages', () => {
    expect(
      holds('MRN,Geschlecht,Geburtsdatum,Datum,weight_kg,grip right (kg),Remark\n1,w,01.02.1950,03.04.2026,60,20,x\n'),
    ).toEqual([
      ['MRN', 'id', '', ''],
      ['Geschlecht', 'sex', '', ''],
      ['Geburtsdatum', 'birthDate', '', ''],
      ['Datum', 'date', '', ''],
      ['weight_kg', 'body-weight', 'kg', ''],
      ['grip right (kg)', 'grip-strength', 'kg', 'right'],
      ['Remark', '', '', ''],
    ]);
  });

  it('gives every role to one column only', () => {
    const roles = proposed('date,visit date,name,code\n2026-01-01,2026-01-02,A,1\n').uses.map((use) => use.holds);
    expect(roles.filter((role) => role === 'date')).toHaveLength(1);
    expect(roles.filter((role) => role === 'id')).toHaveLength(1);
  });

  it('knows a table with a row for each value', () => {
    const { look, uses, settings } = proposed('person,measure,value,unit,date\nA,body-weight,60,kg,2026-01-01\n');
    expect(mappingOf(look, uses, settings).long).toEqual({ measure: 'measure', value: 'value', unit: 'unit' });
  });
});

describe('how dates are written', () => {
  it.each([
    ['03.04.2026', 'DMY', false],
    ['25/04/2026', 'DMY', false],
    ['04/25/2026', 'MDY', false],
    ['2026-04-03', '', false],
    ['03/04/2026', '', true],
  ])('%s is read as %s', (date, order, ambiguous) => {
    const { look, uses, settings } = proposed(`id,date,weight\nA,${date},60\n`);
    expect(settings.dateOrder).toBe(order);
    expect(isAmbiguous(look, uses, settings)).toBe(ambiguous);
  });
});

it('a mapping names units, sides, codes for the sexes and for no value', () => {
  const { look, uses, settings } = proposed('id;Geschlecht;Handkraft links (kg)\nA;W;20,5\n');
  const mapping = mappingOf(look, uses, { ...settings, missing: '999, NA ,', male: '' });
  expect(mapping).toMatchObject({
    delimiter: ';',
    person: { id: 'id', sex: 'Geschlecht' },
    sexCodes: { w: 'female' },
    missing: ['999', 'NA'],
    columns: [{ column: 'Handkraft links (kg)', measure: 'grip-strength', unit: 'kg', side: 'left' }],
  });
  expect(readsSomething(mapping)).toBe(true);
  expect(readsSomething({ columns: [] })).toBe(false);
});

describe('rows of a record', () => {
  const weight = (value: number): Observation => ({ measure: 'body-weight', value, unit: 'kg', date: '2026-11-01' });
  const record: PersonRecord = {
    id: 'A',
    asOf: '2026-11-02',
    observations: [weight(60), { ...weight(61), entered: { value: 134.5, unit: '[lb_av]' } }],
    conditions: [{ code: 'J44', system: 'icd' }],
    medications: [],
    events: [],
    answers: { frail: { fatigue: 1, loss: 0 } },
  };
  const read = { record, issues: [], about: [[], [0]] };

  it('that are stored already are left, whatever unit they were entered in and in whatever order their keys stand', () => {
    const known = {
      ...record,
      observations: [weight(61)],
      conditions: [{ system: 'icd', code: 'J44' }],
      answers: { frail: { fatigue: 1 } },
    };
    const rows = rowsOf(read, known);
    expect(rows.map(({ key, stored }) => [key, stored])).toEqual([
      ['o0', false],
      ['o1', true],
      ['c0', true],
      ['afrail.fatigue', true],
      ['afrail.loss', false],
    ]);
    expect(rows.filter((row) => isTaken(row, { o1: true })).map(({ key }) => key)).toEqual(['o0', 'afrail.loss']);
  });

  it('that are left do not get into the record that is stored', () => {
    const rows = rowsOf(read, undefined);
    const taken = recordTaken(record, rows, { o0: false, 'afrail.fatigue': false, 'afrail.loss': false });
    expect(taken.observations.map(({ value }) => value)).toEqual([61]);
    expect(taken.conditions).toHaveLength(1);
    expect(taken.answers).toEqual({});
    expect(recordTaken(record, rows, {})).toEqual(record);
  });

  it('carry the log and the wishes of an exported person, each as a whole', () => {
    const exported: PersonRecord = {
      ...record,
      journal: [{ text: 'Slept badly', date: '2026-11-01' }],
      preferences: {} as NonNullable<PersonRecord['preferences']>,
    };
    const rows = rowsOf({ ...read, record: exported as typeof read.record }, undefined);
    expect(rows.filter(({ kind }) => kind === 'kept').map(({ key }) => key)).toEqual(['kjournal', 'kpreferences']);
    const taken = recordTaken(exported, rows, { kjournal: false });
    expect(taken).not.toHaveProperty('journal');
    expect(taken).toHaveProperty('preferences');
  });
});
