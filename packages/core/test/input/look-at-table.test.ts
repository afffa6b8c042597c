import type { CsvMapping } from '@thew/core/input/csv-mapping';
import { issuesOfObservations } from '@thew/core/input/issues-of-observations';
import { lookAtTable } from '@thew/core/input/look-at-table';
import { readText } from '@thew/core/input/read';
import type { Place } from '@thew/core/observations/issue';
import type { Observation } from '@thew/core/observations/observation';
import { describe, expect, it } from 'vitest';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Read with a place for every observation; the issues about each of them, by code. */
function aboutEach(text: string, mapping?: CsvMapping) {
  const places = new Map<Observation, Place>();
  const { records } = readText(text, { asOf: '2026-11-22', places, ...(mapping && { mapping }) });
  return records.flatMap((read) => {
    const about = issuesOfObservations(read, places, mapping?.long !== undefined);
    return read.record.observations.map(({ measure, value }, index) => ({
      measure,
      value,
      codes: about[index]?.map((at) => read.issues[at]?.code),
    }));
  });
}

describe('a look at a table', () => {
  it('shows columns, first rows and a proposal of a table with semicolons in Latin-1', () => {
    const latin = Uint8Array.from('Patient;Größe (cm);Handkraft\nA;170,5;22,4\n', (sign) => sign.charCodeAt(0));
    const look = lookAtTable(latin, {});
    expect(look?.columns.map(({ name }) => name)).toEqual(['Patient', 'Größe (cm)', 'Handkraft']);
    expect(look?.sample).toEqual([['A', '170,5', '22,4']]);
    expect(look?.delimiter).toBe(';');
    expect(look?.mapping.person).toEqual({ id: 'Patient' });
    expect(look?.suggestions).toEqual([{ column: 'Handkraft', measure: 'grip-strength', certainty: 'guessed' }]);
    expect(look?.unknown).toEqual(['Größe (cm)']);
  });

  it('reads no more than a sample of the rows', () => {
    const look = lookAtTable(bytes(`id,weight\n${'a,50\n'.repeat(5000)}`), {});
    expect(look?.sample).toHaveLength(40);
  });

  it.each([
    ['JSON', '{"thew": 1}'],
    ['YAML', 'thew: 1\nperson:\n  id: a\n'],
    ['nothing', ' \n'],
    ['a PDF', '%PDF-1.7'],
  ])('is no table: %s', (_, text) => {
    expect(lookAtTable(bytes(text), {})).toBeUndefined();
  });
});

describe('issues of observations', () => {
  it('say which value of a table is unusual, by its row and column', () => {
    const rows = 'id,body-weight (kg),body-height (cm)\na,70,170\nb,270,171\n';
    expect(aboutEach(rows).map(({ codes }) => codes)).toEqual([[], [], ['outside-plausible-range'], []]);
  });

  it('belong to the whole row where a row is one observation', () => {
    const mapping = { person: { id: 'who' }, long: { measure: 'what', value: 'result', unit: 'in' } };
    const read = aboutEach('who,what,result,in\na,body-weight,270,kg\na,body-height,170,\n', mapping);
    expect(read.map(({ codes }) => codes)).toEqual([['outside-plausible-range'], ['unit-missing']]);
  });

  it('say which observation of a person file is unusual, and leave the others alone', () => {
    const observations = [
      { measure: 'body-weight', value: 270, unit: 'kg' },
      { measure: 'body-height', value: 170, unit: 'cm' },
      { measure: 'body-height', value: 9000, unit: 'cm' },
      { measure: 'grip-strength', value: 20 },
    ];
    const file = JSON.stringify({ thew: 1, person: { id: 'a' }, asOf: '2026-11-20', observations });
    expect(aboutEach(file).map(({ codes }) => codes)).toEqual([['outside-plausible-range'], [], ['unit-missing']]);
  });
});
