import { ndjsonReader } from '@thew/core/input/read-ndjson-stream';
import { describe, expect, it } from 'vitest';
import { asOf, brief, person, read } from './reading.ts';

const patient = (id: string) => ({ resourceType: 'Patient', id, gender: 'female', birthDate: '1944-05-02' });
const weight = (id: string, value = 60) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
  subject: { reference: `Patient/${id}` },
  valueQuantity: { value, unit: 'kg', code: 'kg' },
});
const lines = (...items: unknown[]) => `${items.map((item) => JSON.stringify(item)).join('\n')}\n`;

function stream(chunks: (string | Uint8Array)[], options = {}) {
  const reader = ndjsonReader({ asOf, ...options });
  const pushed = chunks.map((chunk) => reader.push(chunk));
  const rest = reader.end();
  return { pushed, records: [...pushed.flat(), ...rest.records], issues: rest.issues };
}

describe('NDJSON', () => {
  it('of person files or bundles gives one record per line', () => {
    const bundle = { resourceType: 'Bundle', entry: [{ resource: patient('c') }, { resource: weight('c') }] };
    const result = read(lines(person({ person: { id: 'a' } }), person({ person: { id: 'b' } }), bundle));
    expect(result.records.map(({ record }) => record.id)).toEqual(['a', 'b', 'c']);
    expect(brief(result)).toEqual([]);
  });

  it('of single resources in any order is sorted out when it is read as a whole', () => {
    const result = read(lines(weight('1'), patient('2'), weight('2', 70), patient('1')));
    expect(result.records.map(({ record }) => [record.id, record.observations[0]!.value])).toEqual([
      ['2', 70],
      ['1', 60],
    ]);
  });

  it('names the line of what is wrong', () => {
    const result = read(`${lines(person({}))}not json\n[]\n${lines(person({ person: { id: 'q' }, extra: 1 }))}`);
    expect(result.records).toHaveLength(2);
    expect(result.issues.map(({ code, place }) => [code, place.line])).toEqual([
      ['not-json', 2],
      ['not-a-person', 3],
    ]);
    expect(result.records[1]!.issues[0]!.place).toEqual({ line: 4, pointer: '/extra' });
  });
});

describe('NDJSON piece by piece', () => {
  it('gives the same people wherever it is cut, within letters too', () => {
    const bytes = new TextEncoder().encode(
      lines(person({ person: { id: 'Zoë' } }), patient('1'), weight('1'), patient('2'), weight('2', 71)),
    );
    const whole = stream([bytes]);
    expect(whole.records.map(({ record }) => record.id)).toEqual(['Zoë', '1', '2']);
    for (let size = 1; size < 60; size++) {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      expect(stream(chunks).records).toEqual(whole.records);
    }
  });

  it('gives a person out as soon as the patient changes', () => {
    const { pushed } = stream([lines(patient('1'), weight('1')), lines(patient('2')), lines(weight('2'))]);
    expect(pushed.map((records) => records.map(({ record }) => record.id))).toEqual([[], ['1'], []]);
  });

  it('reports a resource that comes after its person was given out, or holds everything when told to', () => {
    const unsorted = lines(patient('1'), patient('2'), weight('1'));
    const { records, issues } = stream([unsorted]);
    expect(records.map(({ record }) => record.observations.length)).toEqual([0, 0]);
    expect(issues).toMatchObject([{ code: 'resource-after-person', place: { line: 3 } }]);
    const collected = stream([unsorted], { collect: true });
    expect(collected.issues).toEqual([]);
    expect(collected.records.map(({ record }) => record.observations.length)).toEqual([1, 0]);
  });

  it('drops a line without end instead of filling memory', () => {
    const reader = ndjsonReader({ asOf });
    const chunk = 'x'.repeat(1024 * 1024);
    for (let i = 0; i < 70; i++) expect(reader.push(chunk)).toEqual([]);
    const records = reader.push(`\n${lines(person({}))}`);
    expect(records).toHaveLength(1);
    expect(reader.end().issues).toMatchObject([{ code: 'line-too-long', place: { line: 1 } }]);
  });

  it('of nothing is an empty file', () => {
    expect(stream(['\n', '']).issues.map(({ code }) => code)).toEqual(['empty-file']);
  });
});
