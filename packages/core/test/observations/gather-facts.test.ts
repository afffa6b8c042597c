import { gatherFacts } from '@thew/core/observations/gather-facts';
import type { Observation, PersonRecord } from '@thew/core/observations/observation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observe, record } from './record.ts';

const facts = (observations: Observation[], more: Partial<PersonRecord> = {}) =>
  gatherFacts(record(observations, more)).measures;
const grip = (value: number | undefined, more: Partial<Observation> = {}) => observe('grip-strength', value, more);

describe('which day counts', () => {
  it('takes the latest day on or before the day of assessment', () => {
    const fact = facts([
      grip(20, { date: '2026-01-01' }),
      grip(18, { date: '2026-06-30' }),
      grip(30, { date: '2026-07-01' }),
    ]).get('grip-strength');
    expect(fact).toMatchObject({ value: 18, date: '2026-06-30' });
  });

  it('takes an observation without a date as of the day of assessment', () => {
    expect(facts([grip(20, { date: '2026-06-29' }), grip(17)]).get('grip-strength')?.value).toBe(17);
  });

  it('knows nothing of what lies in the future', () => {
    expect(facts([grip(20, { date: '2027-01-01' })]).has('grip-strength')).toBe(false);
  });

  it('looks at the day, not the time of day', () => {
    const known = facts([grip(20, { date: '2026-06-30T09:15:00Z' }), grip(22, { date: '2026-06-30' })]);
    expect(known.get('grip-strength')).toMatchObject({ value: 22, date: '2026-06-30' });
  });

  it('does not depend on the order of the observations', () => {
    const list = [
      grip(20, { date: '2026-01-01' }),
      grip(25, { date: '2026-02-01' }),
      grip(24, { date: '2026-02-01' }),
      grip(undefined, { date: '2026-03-01', absent: 'refused' }),
      grip(40, { date: '2026-12-01' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(facts(shuffled).get('grip-strength')?.value).toBe(25);
      }),
    );
  });

  it('finds a measure by its alias', () => {
    expect(facts([observe('hemoglobin', 12)]).get('haemoglobin')?.value).toBe(12);
  });
});

describe('unable, refused, not done', () => {
  it('takes unable on the latest day as the result, without a number', () => {
    const fact = facts([
      grip(20, { date: '2026-01-01' }),
      grip(undefined, { date: '2026-06-01', absent: 'unable' }),
    ]).get('grip-strength');
    expect(fact).toMatchObject({ unable: true });
    expect(fact?.value).toBeUndefined();
  });

  it('takes a value of the same day over unable, refused or not done', () => {
    for (const absent of ['unable', 'refused', 'not-done'] as const) {
      expect(facts([grip(undefined, { absent }), grip(12)]).get('grip-strength')?.value).toBe(12);
    }
  });

  it('keeps an older result when the later test was refused', () => {
    const fact = facts([
      grip(20, { date: '2026-01-01' }),
      grip(undefined, { date: '2026-06-01', absent: 'refused' }),
    ]).get('grip-strength');
    expect(fact).toMatchObject({ value: 20, date: '2026-01-01' });
  });

  it('is missing when it was only ever refused or not done', () => {
    expect(facts([grip(undefined, { absent: 'not-done' })]).get('grip-strength')).toMatchObject({
      missing: 'not-done',
    });
  });
});

describe('trials of one day', () => {
  it('takes the best grip of all trials and both hands', () => {
    const fact = facts([grip(20, { side: 'left' }), grip(23, { side: 'right' }), grip(22, { side: 'right' })]).get(
      'grip-strength',
    );
    expect(fact?.value).toBe(23);
    expect(fact?.from[0]?.side).toBe('right');
    expect(fact?.from).toHaveLength(3);
  });

  it('takes the faster of two walks and of two chair tests', () => {
    const known = facts([
      observe('gait-4m-time', 5.1),
      observe('gait-4m-time', 4.8),
      observe('chair-stand-5x-time', 14),
      observe('chair-stand-5x-time', 15),
    ]);
    expect(known.get('gait-4m-time')?.value).toBe(4.8);
    expect(known.get('chair-stand-5x-time')?.value).toBe(14);
  });

  it('takes the mean where no trial is the best', () => {
    expect(
      facts([observe('calf-circumference', 31), observe('calf-circumference', 32)]).get('calf-circumference')?.value,
    ).toBe(31.5);
  });

  it('takes the last entry of a questionnaire total rather than a mean', () => {
    expect(facts([observe('sarc-f-score', 3), observe('sarc-f-score', 6)]).get('sarc-f-score')?.value).toBe(6);
  });

  it('prefers MRI, then DXA, then bioimpedance, then an equation', () => {
    const by = (...methods: string[]) =>
      facts(methods.map((method, index) => observe('asm', 15 + index, { method }))).get('asm')?.method;
    expect(by('equation', 'bia', 'dxa', 'mri')).toBe('mri');
    expect(by('bia', 'dxa')).toBe('dxa');
    expect(by('equation', 'bia')).toBe('bia');
    expect(facts([observe('asm', 15, { method: 'bia' }), observe('asm', 17)]).get('asm')?.value).toBe(15);
  });

  it('takes a sign seen once on that day as present and keeps answers that it is absent', () => {
    expect(facts([observe('fever', true), observe('fever', false)]).get('fever')?.value).toBe(true);
    expect(facts([observe('fever', false)]).get('fever')?.value).toBe(false);
    expect(facts([]).has('fever')).toBe(false);
  });
});

describe('the person', () => {
  it('has an age from the birth date, or as given', () => {
    expect(gatherFacts(record([], { birthDate: '1961-06-30', age: 3 })).age).toBe(65);
    expect(gatherFacts(record([], { age: 70.5 })).age).toBe(70.5);
    expect(gatherFacts(record([])).age).toBeUndefined();
  });

  it('passes on sex, ancestry and answers', () => {
    const answers = { 'sarc-f': { strength: 1 } };
    const known = gatherFacts(record([], { sex: 'female', ancestry: 'asian', answers }));
    expect(known).toMatchObject({ sex: 'female', ancestry: 'asian', answers, asOf: '2026-06-30' });
  });
});
