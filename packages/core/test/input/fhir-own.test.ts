import { describe, expect, it } from 'vitest';
import { brief, read } from './reading.ts';

const subject = { reference: 'Patient/1' };
const patient = { resourceType: 'Patient', id: '1', gender: 'female' };
const own = (system: string, code: string) => ({ coding: [{ system: `urn:thew:${system}`, code }] });
const part = (code: string, value: object) => ({ code: own('session-part', code), ...value });
const session = {
  resourceType: 'Observation',
  status: 'final',
  code: own('session', 'strength'),
  subject,
  effectiveDateTime: '2026-11-10',
  component: [part('status', { valueString: 'done' }), part('effort', { valueQuantity: { value: 4 } })],
};
const event = {
  resourceType: 'Encounter',
  status: 'finished',
  class: { code: 'IMP' },
  type: [own('event', 'hospital')],
  subject,
  period: { start: '2026-10-01', end: '2026-10-05' },
};
const note = {
  resourceType: 'Communication',
  status: 'completed',
  category: [own('journal', 'note')],
  subject,
  sent: '2026-11-10',
  payload: [{ contentString: 'Slept badly.' }],
};

function readWith(...resources: unknown[]) {
  const entry = [patient, ...resources].map((resource) => ({ resource }));
  const result = read({ resourceType: 'Bundle', type: 'collection', entry });
  return { issues: brief(result), record: result.records[0]!.record };
}

describe('what Thew wrote into a FHIR bundle', () => {
  it('is read as what it was: a session, a stay, a note', () => {
    const { record, issues } = readWith(session, event, note);
    expect(issues).toEqual([]);
    expect(record.sessions).toEqual([{ date: '2026-11-10', session: 'strength', status: 'done', effort: 4 }]);
    expect(record.events).toEqual([{ kind: 'hospital', start: '2026-10-01', end: '2026-10-05' }]);
    expect(record.journal).toEqual([{ date: '2026-11-10', text: 'Slept badly.' }]);
    expect(record.observations).toEqual([]);
  });

  it('never becomes a measurement of the same name', () => {
    const exercise = { ...session, code: own('exercise', 'sts-armrest') };
    expect(readWith(exercise)).toEqual({ issues: [], record: expect.objectContaining({ observations: [] }) });
  });

  it('gives an issue at its place where it is damaged, and the rest is read', () => {
    const { record, issues } = readWith(
      { ...session, code: own('session', 'dancing') },
      { ...session, component: [] },
      { ...session, component: [...session.component, part('pain', { valueQuantity: { value: 99 } })] },
      { ...session, hasMember: [{ reference: 'urn:uuid:nowhere' }] },
      { ...event, period: {} },
      { ...note, payload: [] },
      event,
    );
    expect(issues).toEqual([
      'error not-text /entry/6/resource/text',
      'error outside-hard-range /entry/3/resource/pain',
      'error start-missing /entry/5/resource/start',
      'error unknown-session /entry/1/resource/session',
      'error unknown-status /entry/2/resource/status',
    ]);
    expect(record.sessions).toHaveLength(2);
    expect(record.events).toHaveLength(1);
  });

  it('leaves stays, operations and messages of others unread, and says so', () => {
    const { record, issues } = readWith(
      { ...event, type: [{ coding: [{ system: 'http://snomed.info/sct', code: '1' }] }] },
      { resourceType: 'Procedure', status: 'completed', subject, code: { text: 'Hip replacement' } },
      { ...note, category: [] },
    );
    expect(issues).toEqual(['warning resources-not-read']);
    expect([record.events, record.journal]).toEqual([[], undefined]);
  });

  it('holds findings that are no measures, in every form of answer', () => {
    const finding = (code: string, value: object) => ({
      resourceType: 'Observation',
      status: 'final',
      code: own('measure', code),
      subject,
      effectiveDateTime: '2026-11-20',
      ...value,
    });
    const sites = { coding: ['thigh', 'calf'].map((code) => ({ system: 'urn:thew:measure', code })) };
    const { record, issues } = readWith(
      finding('true-weakness', { valueBoolean: true }),
      finding('onset-speed', { valueString: 'weeks' }),
      finding('wasting-site', { valueCodeableConcept: sites }),
      finding('numbness', { dataAbsentReason: { coding: [{ code: 'asked-unknown' }] } }),
      finding('reflexes', { dataAbsentReason: { coding: [{ code: 'asked-declined' }] } }),
      finding('onset-speed', { valueString: 'sideways' }),
    );
    expect(record.observations.map(({ measure, value, absent }) => [measure, value ?? absent])).toEqual([
      ['true-weakness', true],
      ['onset-speed', 'weeks'],
      ['wasting-site', ['thigh', 'calf']],
      ['numbness', 'not-done'],
      ['reflexes', 'refused'],
    ]);
    expect(issues).toHaveLength(1);
  });
});
