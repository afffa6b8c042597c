import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { brief, person, read } from './reading.ts';

const file = person({ person: { id: 'Zoë', sex: 'female', age: 70 } });
const text = JSON.stringify(file);

function latin1(value: string): Uint8Array {
  return Uint8Array.from(value, (character) => character.charCodeAt(0));
}

function utf16(value: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...value].map((character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text), []],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), []],
    ['a text with a mark', `\ufeff${text}`, []],
    ['UTF-16 with a mark, little end first', utf16(text, true, true), []],
    ['UTF-16 with a mark, big end first', utf16(text, false, true), []],
    ['UTF-16 without a mark', utf16(text, true, false), ['warning encoding-guessed']],
    ['UTF-16 without a mark, big end first', utf16(text, false, false), ['warning encoding-guessed']],
    ['Windows-1252', latin1(text), ['warning encoding-guessed']],
  ])('may be %s', (_, bytes, issues) => {
    const result = read(bytes);
    expect(brief(result)).toEqual(issues);
    expect(result.records[0]!.record.id).toBe('Zoë');
  });
});

describe('a damaged file', () => {
  it.each([
    ['', ['error empty-file']],
    ['  \n\t ', ['error empty-file']],
    [new Uint8Array(0), ['error empty-file']],
    ['[]', ['error empty-file']],
    ['{"a": nonsense}', ['error not-json']],
    ['{"a": 1}}', ['error not-json']],
    ['{"a": 1}', ['error not-a-person ']],
    ['<Patient xmlns="http://hl7.org/fhir"/>', ['error unsupported-format']],
    ['%PDF-1.7', ['error no-known-columns']],
    [latin1('%PDF-1.7'), ['error unsupported-format']],
    [latin1('\u000e\u0010\u00d9\u0007\u0000\u0000\u0000\u0000.FIT\u0000'), ['error unsupported-format']],
    [latin1('PK\u0003\u0004'), ['error unsupported-format']],
    [latin1('\u001f\u008b broken'), ['error damaged-gzip']],
  ])('is one issue and no record: %j', (input, issues) => {
    const result = read(input as string | Uint8Array);
    expect(brief(result).map((line) => line.trim())).toEqual(issues.map((line) => line.trim()));
    expect(result.records).toEqual([]);
  });

  it('that ends early gives what stands before its end', () => {
    const observations = [60, 61, 62].map((value) => ({ measure: 'body-weight', value, unit: 'kg' }));
    const whole = JSON.stringify(person({ observations }));
    const result = read(whole.slice(0, whole.indexOf('62') + 1));
    expect(brief(result)).toContain('error truncated');
    expect(result.records[0]!.record.observations.map(({ value }) => value)).toEqual([60, 61]);
  });

  it('can be cut anywhere without losing the first person of a list', () => {
    const list = JSON.stringify([person({}), person({ person: { id: 'p2' }, answers: { 'sarc-f': { rise: 2 } } })]);
    const first = JSON.stringify([person({})]).length - 1;
    for (let end = first; end < list.length; end++) {
      const result = read(list.slice(0, end));
      expect(result.records[0]?.record.sex, `cut at ${end}`).toBe('female');
      expect(brief(result)).toContain('error truncated');
    }
  });

  it('with NaN and Infinity, as some programs write them, is read around them', () => {
    const result = read(
      '{"thew":1,"person":{"id":"NaN, Infinity","age":NaN},"observations":[{"measure":"bmi","unit":"kg/m2","value":-Infinity},{"measure":"bmi","unit":"kg/m2","value":22}]}',
    );
    expect(brief(result)).toEqual(['error not-a-number /observations/0/value', 'error not-a-number /person/age']);
    expect(result.records[0]!.record).toMatchObject({ id: 'NaN, Infinity', observations: [{ value: 22 }] });
  });

  it('nested a million deep is not followed into its depth', () => {
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
    expect(read(deep).records).toEqual([]);
    expect(read('{"a":'.repeat(200_000)).records).toEqual([]);
    const inside = read(
      `{"thew":1,"person":{"id":"p"},"observations":[${deep}],"answers":{"sarc-f":{"rise":${deep}}}}`,
    );
    expect(brief(inside)).toEqual(['error not-an-answer /answers/sarc-f/rise', 'error not-an-object /observations/0']);
    const item = '{"linkId":"a","item":['.repeat(50_000) + ']}'.repeat(50_000);
    const answers = read(
      `{"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"sarc-f","subject":{"reference":"Patient/1"},"item":[${item}]}`,
    );
    expect(answers.records).toHaveLength(1);
  });

  it('with very many entries and issues is read whole', () => {
    const list = Array.from({ length: 150_000 }, () => ({ resourceType: 'Observation' }));
    expect(read(list).issues.length).toBe(150_000);
    const findings = Array.from({ length: 150_000 }, (_, i) => ({ finding: 'fever', present: true, side: `x${i}` }));
    expect(read(person({ findings })).records[0]!.issues.length).toBeGreaterThan(150_000);
  });

  it('with more faults than anybody reads is read to its end, and the list of faults ends with saying so', () => {
    const result = read(
      `{"thew":1,"person":{"id":"a","age":70},"observations":[${'7,'.repeat(400_000)}7],"answers":{}}`,
    );
    const { record, issues } = result.records[0]!;
    expect(record.age).toBe(70);
    expect(issues).toHaveLength(200_001);
    expect(issues.at(-1)?.code).toBe('too-many-issues');
  });

  it('of more people than memory holds is read up to there, which is an error', () => {
    const result = read(`[${'{"answers":{}},'.repeat(500_010)}{"answers":{}}]`);
    expect(result.records).toHaveLength(500_000);
    expect(result.issues).toMatchObject([{ code: 'too-large', place: { pointer: '/500000' } }]);
  });

  it('of words without a line end is no table', () => {
    expect(brief(read('lorem ipsum '.repeat(200_000)))).toEqual(['error unsupported-format']);
    expect(brief(read(`id,bmi [kg/m2]\na,22\n${'#'.repeat(2_000_000)}`)).length).toBeGreaterThan(0);
  });

  it('compressed with gzip is opened, and one cut off says so', () => {
    const zipped = new Uint8Array(gzipSync(text));
    expect(read(zipped).records[0]!.record.id).toBe('Zoë');
    const cut = read(zipped, {
      gunzip: () => ({ bytes: new TextEncoder().encode(text.slice(0, -3)), truncated: true }),
    });
    expect(brief(cut).filter((line) => line.includes('truncated'))).toHaveLength(2);
    expect(cut.records).toHaveLength(1);
  });

  it('cut within a letter loses that letter only', () => {
    const bytes = new TextEncoder().encode('id,bmi [kg/m2],note\na,22,Zoë');
    const result = read(bytes.subarray(0, bytes.length - 1));
    expect(brief(result)).toContain('error truncated');
    expect(result.records[0]!.record.observations[0]!.value).toBe(22);
  });
});
