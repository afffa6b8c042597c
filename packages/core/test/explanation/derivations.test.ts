import { careFacts } from '@thew/core/explanation/care-facts';
import { explain } from '@thew/core/explanation/explain';
import type { PersonRecord } from '@thew/core/observations/observation';
import { describe, expect, it } from 'vitest';
import { personWith } from './person.ts';

const answerTo = (record: PersonRecord, id: string) => careFacts(record).measures.get(id)?.value;
const icd = (code: string, onset?: string) => ({ code, system: 'icd-10-cm', ...(onset && { onset }) });

describe('measurements answer the history', () => {
  it('works out body mass index, protein and vital capacity per kilogram', () => {
    const record = personWith({
      'body-weight': 50,
      'body-height': 160,
      'protein-intake': 40,
      'forced-vital-capacity': 1,
    });
    expect(answerTo(record, 'bmi')).toBeCloseTo(19.53, 2);
    expect(answerTo(record, 'protein-per-kg')).toBeCloseTo(0.8, 9);
    expect(answerTo(record, 'vital-capacity-per-kg')).toBeCloseTo(20, 9);
  });

  it('sets off the breathing rule from a measured vital capacity of 19 mL/kg and not from 20', () => {
    const at = (litres: number) =>
      explain(personWith({ 'body-weight': 100, 'forced-vital-capacity': litres })).redFlags.map(({ id }) => id);
    expect(at(1.9)).toContain('rf-fvc-low');
    expect(at(2)).not.toContain('rf-fvc-low');
  });

  it('reads thyroid and kidney classes from numbers, and leaves a laboratory class alone', () => {
    expect(answerTo(personWith({ tsh: 0.1 }), 'tsh-class')).toBe('low');
    expect(answerTo(personWith({ tsh: 0.1, 'tsh-class': 'normal' }), 'tsh-class')).toBe('normal');
    expect(answerTo(personWith({ egfr: 29 }), 'ckd-stage')).toBe('4');
    expect(answerTo(personWith({ egfr: 75 }), 'ckd-stage')).toBeUndefined();
  });

  it('explains an old person with a weak grip and little muscle without any history', () => {
    const record = personWith({ age: 82, sex: 'female', 'grip-strength': 11, asmi: 4.9 });
    const first = explain(record).causes[0];
    expect(first?.condition).toBe('sarcopenia-ageing');
    expect(first?.for.map(({ expression }) => expression)).toContain('met(ewgsop2-2019.lowStrength)');
  });

  it('takes a chair rise that could not be done as needing the arms', () => {
    const record = personWith({}, { observations: [{ measure: 'chair-stand-5x-time', absent: 'unable' }] });
    expect(answerTo(record, 'chair-rise-hard')).toBe(true);
  });
});

describe('diagnoses, medicines and events answer the history', () => {
  it('knows a diagnosis by ICD-10 with or without the dot, and by SNOMED CT', () => {
    const known = (conditions: PersonRecord['conditions']) => careFacts(personWith({}, { conditions })).known;
    expect(known([icd('G7000')])).toContain('myasthenia-gravis');
    expect(known([{ code: '88805009', system: 'http://snomed.info/sct' }])).toContain('heart-failure');
    expect(known([{ ...icd('J44.9'), abatement: '2020-01-01' }])).toEqual([]);
    expect(answerTo(personWith({}, { conditions: [icd('C34.1')] }), 'cancer')).toBe(true);
    expect(answerTo(personWith({}, { conditions: [icd('N18.4')] }), 'ckd-stage')).toBe('4');
    expect(answerTo(personWith({}, { conditions: [icd('E11.9', '2016-11-20')] }), 'diabetes-years')).toBe(10);
  });

  it('lets an answer stand before a code', () => {
    const record = personWith({ copd: false }, { conditions: [icd('J44.9')] });
    expect(answerTo(record, 'copd')).toBe(false);
  });

  it('adds steroid doses up as prednisone and counts the weeks', () => {
    const medications = [
      { name: 'Dexamethasone 1.5 mg tablet', dose: { value: 1.5, unit: 'mg/d' }, start: '2026-09-27' },
      { name: 'hydrocortisone', dose: { value: 20, unit: 'mg/d' }, start: '2026-10-25', end: '2026-10-30' },
    ];
    const record = personWith({}, { medications });
    expect(answerTo(record, 'drug-steroid-dose')).toBeCloseTo(10, 1);
    expect(answerTo(record, 'drug-steroid-weeks')).toBe(8);
  });

  it('counts a statin of last winter, not one of two years ago', () => {
    const until = (end: string) =>
      answerTo(personWith({}, { medications: [{ name: 'simvastatin', end }] }), 'drug-statin');
    expect(until('2026-02-01')).toBe(true);
    expect(until('2024-11-01')).toBeUndefined();
  });

  it('counts days in bed, in hospital and in intensive care inside their windows', () => {
    const record = personWith(
      {},
      {
        events: [
          { kind: 'bed-rest', start: '2026-03-01' },
          { kind: 'icu', start: '2026-06-01', end: '2026-06-06' },
          { kind: 'hospital', start: '2025-01-01', end: '2025-02-01' },
          { kind: 'surgery', start: '2026-10-01' },
        ],
      },
    );
    expect(answerTo(record, 'bed-days')).toBe(90);
    expect(answerTo(record, 'icu-days')).toBe(6);
    expect(answerTo(record, 'hospital-days')).toBeUndefined();
    expect(answerTo(record, 'surgery-recent')).toBe(true);
  });

  it('takes the ward as setting while a hospital stay lasts', () => {
    const stay = { kind: 'hospital', start: '2026-11-10' };
    expect(explain(personWith({}, { events: [stay] })).setting).toBe('ward');
    expect(explain(personWith({}, { events: [{ ...stay, end: '2026-11-20' }] })).setting).toBe('home');
  });
});

describe('wrong input', () => {
  it('reports an answer of the wrong kind and reads the rest', () => {
    const { issues, redFlags } = explain(personWith({ reflexes: 'purple', 'chest-pain': true, age: 50 }));
    expect(issues).toContainEqual(expect.objectContaining({ code: 'not-an-answer', place: { field: 'reflexes' } }));
    expect(redFlags.map(({ id }) => id)).toEqual(['rf-chest-pain']);
  });

  it('reports answers that cannot both be so and keeps both', () => {
    const { issues } = explain(
      personWith({ 'ck-normal': true, 'ck-ratio': 30, numbness: 'none', 'saddle-numbness': true }),
    );
    const fields = issues.filter(({ code }) => code === 'contradictory-findings').map(({ place }) => place.field);
    expect(fields).toEqual(['ck-normal + ck-ratio', 'numbness + saddle-numbness + glove-stocking + sensory-level']);
  });

  it('lets a measured filtration stand before a denied kidney disease, and says that they do not fit', () => {
    const record = personWith({ egfr: 25, 'ckd-stage': 'none' });
    expect(answerTo(record, 'ckd-stage')).toBe('4');
    expect(careFacts(record).issues).toContainEqual(expect.objectContaining({ place: { field: 'ckd-stage + egfr' } }));
  });

  it('never repeats a value or a medicine in an issue', () => {
    const record = personWith({ reflexes: 'secret-word' }, { medications: [{ name: 'secretol' }] });
    expect(JSON.stringify(explain(record).issues)).not.toMatch(/secret/);
  });
});
