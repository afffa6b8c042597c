import type { PersonRecord } from '@thew/core/observations/observation';

/** One of everything a record can hold. */
export const exampleRecord: PersonRecord = {
  id: 'p1 “Ünïcode”',
  sex: 'female',
  birthDate: '1944-05-02',
  ancestry: 'asian',
  asOf: '2026-11-21',
  observations: [
    {
      measure: 'grip-strength',
      value: 14.2,
      unit: 'kg',
      date: '2026-11-20',
      side: 'right',
      method: 'jamar',
    },
    {
      measure: 'body-weight',
      value: 45.359237,
      unit: 'kg',
      entered: { value: 100, unit: '[lb_av]' },
      date: '2026-11-20',
    },
    { measure: 'chair-stand-5x-time', date: '2026-11-20', absent: 'unable' },
    { measure: 'anorexia', value: true, date: '2026-11-20' },
  ],
  conditions: [{ code: 'M06.9', system: 'icd-10-cm', display: 'Rheumatoid arthritis', onset: '2019-03-01' }],
  medications: [{ name: 'prednisone', dose: { value: 20, unit: 'mg/d' }, start: '2026-08-01' }],
  events: [{ kind: 'bed-rest', start: '2026-10-01', end: '2026-10-21', hours: 22, note: 'hospital', full: true }],
  answers: { 'sarc-f': { strength: 1, assistance: 0, rise: 2, climb: 1, falls: 0 } },
};

export const actor = { name: 'tester', at: '2026-11-22T10:00:00.000Z' };

/** The record as an import with no warnings. */
export const asImport = (record: PersonRecord, personId?: string) => ({ record, warnings: new Map(), personId });
