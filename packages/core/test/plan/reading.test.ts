import { readdirSync, readFileSync } from 'node:fs';
import { readText } from '@thew/core/input/read';
import { conditions } from '@thew/core/knowledge/conditions/catalogue';
import { redFlags } from '@thew/core/knowledge/conditions/red-flags';
import { themedPrecautions, themeOf } from '@thew/core/knowledge/interventions/precaution-themes';
import { treatmentChanges } from '@thew/core/knowledge/interventions/treatment-changes';
import { treatmentOf } from '@thew/core/knowledge/interventions/treatment-matrix';
import type { Condition, Observation, PersonRecord } from '@thew/core/observations/observation';
import type { CarePlan, Preferences } from '@thew/core/plan/care-plan';
import { plan } from '@thew/core/plan/plan';
import { redFlagBrief } from '@thew/core/presentation/plan-brief-words';
import { causeLines } from '@thew/core/presentation/plan-cause-lines';
import { causeWords } from '@thew/core/presentation/plan-cause-words';
import { keepInMind, keepInMindEntries } from '@thew/core/presentation/plan-keep-in-mind';
import { precautionWords, stoppedWords } from '@thew/core/presentation/plan-precaution-words';
import { referralBecause } from '@thew/core/presentation/plan-referral-words';
import { planReport } from '@thew/core/presentation/plan-report';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, calmPerson, diagnosis, person } from './people.ts';

const folder = new URL('../../../../examples/stories/', import.meta.url);
const plain = { width: 90, bold: (text: string) => text, dim: (text: string) => text };

function story(number: string, preferences: Preferences = {}): CarePlan {
  const file = readdirSync(folder).find((name) => name.startsWith(`${number}-`) && name.endsWith('.thew.json'));
  const { records } = readText(readFileSync(new URL(file ?? '', folder)), { fileName: number, asOf });
  return plan(records[0]!.record, { preferences });
}

const someone = (values: Record<string, Observation['value']>, known: Condition[] = [], age = 41): PersonRecord => ({
  id: 'p',
  age,
  sex: 'female',
  asOf,
  observations: Object.entries(values).map(([measure, value]) => ({ measure, value: value ?? false, date: asOf })),
  conditions: known,
  medications: [],
  events: [],
  answers: {},
});

const walks = { 'chair-stand-5x-time': 10, 'steps-per-day': 7000, 'chair-rise-hard': false };
const supportIds = (made: CarePlan): string[] => made.support.map(({ id }) => id);

describe('what to keep in mind', () => {
  it('says each thing once, whoever it is, and every precaution behind it is named', () => {
    fc.assert(
      fc.property(fc.oneof(person, calmPerson), (record) => {
        const made = plan(record);
        const entries = keepInMindEntries(made);
        const themes = entries.map(({ id }) => themeOf(id).theme);
        expect(new Set(themes).size).toBe(themes.length);
        expect(new Set(entries.map(({ words }) => words)).size).toBe(entries.length);
        const known = new Set(made.precautions.map(({ id }) => id));
        for (const { ids, at } of entries) {
          for (const id of ids) expect(known.has(id), id).toBe(true);
          expect(at.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has words for every precaution that shares a theme', () => {
    for (const id of [...themedPrecautions, ...Object.keys(stoppedWords)])
      expect(precautionWords[id], id).toBeDefined();
  });

  it('names pacing once for somebody who crashes, with all that asks for it', () => {
    const made = story('02');
    const pacing = keepInMindEntries(made).filter(({ words }) => /energy limit|payback|pacing/i.test(words));
    expect(pacing).toHaveLength(1);
    expect(pacing[0]?.ids).toEqual(expect.arrayContaining(['rf-pem', 'crashes', 'payback', 'me-cfs-pem']));
    expect(made.precautions.map(({ id }) => id)).toEqual(expect.arrayContaining(pacing[0]?.ids ?? []));
  });

  it('speaks of heart, safety and family to a young person with anorexia, never of weight, numbers or play', () => {
    const said = keepInMind(story('06')).join(' ');
    expect(said).toContain('Heart and safety');
    expect(said).toContain('Family stays close');
    expect(said).not.toMatch(/weight|\d|play|gentle work/i);
  });

  it('asks kindly about eating where an eating disorder is only to be asked about', () => {
    const said = keepInMind(story('04')).join(' ');
    expect(said).toContain('kindly');
    expect(said).not.toContain('eating-disorder team');
    expect(said.match(/potassium|salts/gi)?.length).toBeLessThanOrEqual(2);
  });

  it('says nothing about training to somebody who cannot breathe', () => {
    const said = keepInMind(story('12')).join(' ');
    expect(said).toContain('Nothing to eat or drink');
    expect(said).not.toMatch(/train/);
  });
});

describe('moves in water', () => {
  it('bring company, warmth, closed skin and leaving before tiredness with them', () => {
    const ids = story('05', { place: 'pool' }).precautions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['pool-safety', 'pool-skin']));
    expect(ids).not.toContain('pool-depth');
  });

  it('bring shallower water for a dystrophy', () => {
    const said = keepInMind(story('10', { place: 'pool' })).join(' ');
    expect(said).toContain('somebody with you');
    expect(said).toContain('stay shallower');
  });

  it('are not spoken of on land', () => {
    const { precautions } = plan(someone(walks));
    expect(precautions.filter(({ id }) => id.startsWith('pool-'))).toEqual([]);
  });
});

describe('equipment and help', () => {
  it('that is for a bed goes only to people in bed', () => {
    for (const number of ['02', '05', '09']) {
      expect(supportIds(story(number))).not.toContain('pressure-relief');
      expect(supportIds(story(number))).not.toContain('bed-rail');
    }
    expect(supportIds(story('08'))).toEqual(expect.arrayContaining(['pressure-relief', 'bed-rail']));
    expect(supportIds(plan(someone({ ...walks, 'pressure-sore': true })))).toContain('pressure-relief');
  });

  it('for sick days names the tablets, and waits for four weeks of steroid tablets', () => {
    const steroid = (weeks: number): string[] =>
      supportIds(plan(someone({ ...walks, 'drug-steroid-dose': 5, 'drug-steroid-weeks': weeks })));
    expect(steroid(4)).toContain('sick-day-steroid');
    expect(steroid(3)).not.toContain('sick-day-steroid');
    expect(supportIds(story('02')).filter((id) => id.startsWith('sick-day'))).toEqual([]);
    expect(supportIds(story('07'))).toContain('sick-day-water-tablet');
  });

  it('for long distances is not for somebody with a dystrophy who walks well', () => {
    expect(supportIds(story('10'))).not.toContain('powered-chair');
    const slow = plan(someone({ 'steps-per-day': 900 }, [diagnosis('duchenne-becker')], 31));
    expect(supportIds(slow)).toContain('powered-chair');
  });
});

describe('in an emergency', () => {
  it('a crisis line stays at hand, and what can wait is left out', () => {
    const made = plan(someone({ ...walks, 'suicidal-thoughts': 'plan', 'stairs-hard': true }));
    expect(made.status).toBe('stopped');
    expect(supportIds(made)).toEqual(['crisis-number']);
    expect(supportIds(story('12'))).not.toContain('texture');
  });
});

describe('what treats the cause', () => {
  const causes = (made: CarePlan): string[] => made.byCause.map(({ condition }) => condition);

  it('leaves out what a diagnosis explains and what everybody is told', () => {
    expect(causes(story('01'))).not.toContain('rheumatoid-arthritis');
    for (const number of ['05', '10', '11']) expect(causes(story(number))).not.toContain('sedentary-life');
  });

  it('keeps every diagnosis', () => {
    expect(causes(story('02'))).toEqual(expect.arrayContaining(['fibromyalgia', 'asthma-steroids-inactivity']));
    expect(causes(story('10'))).toContain('duchenne-becker');
  });

  it('of ME/CFS is pacing first, on the guideline’s word', () => {
    const [first] = treatmentOf('me-cfs-pem')?.treatments ?? [];
    expect(first).toMatchObject({ kind: 'energy management', at: { sources: ['care-nice-ng206-me-cfs'] } });
    expect(causeLines(story('02')).join(' ')).toContain('pacing: staying below the energy limit');
  });

  it('of a known dystrophy names the yearly look at the heart, and a heart clinic', () => {
    const made = story('10');
    expect(causeLines(made).join(' ')).toContain('Heart check: at least once a year');
    expect(made.referrals.map(({ to }) => to)).toContain('heart-clinic');
  });

  it.each(conditions.map(({ id }) => id))('of %s reads in plain words', (id) => {
    const row = treatmentOf(id)!;
    const [line = ''] = causeLines({ byCause: [{ ...row, certainty: 'known' }], status: 'programme' });
    expect(line).not.toMatch(/undefined|psychological|device|feeding support|IVIG|\(\)/);
    expect(row.treatments.length).toBeGreaterThan(0);
  });

  it('changes only conditions that exist', () => {
    const known = new Set(conditions.map(({ id }) => id));
    for (const table of [treatmentChanges, ...Object.values(causeWords)])
      for (const id of Object.keys(table)) expect(known.has(id), id).toBe(true);
  });
});

describe('who should see the person', () => {
  it('has a few words for every danger sign', () => {
    for (const { id } of redFlags) expect(redFlagBrief[id], id).toBeDefined();
    for (const words of Object.values(redFlagBrief)) expect(words.split(' ').length, words).toBeLessThanOrEqual(9);
  });

  it('is said in a few words, not in the sentences of the danger signs again', () => {
    expect(referralBecause([{ from: 'red-flag', id: 'rf-weight-10' }])).toBe('for the weight loss');
    expect(
      referralBecause([
        { from: 'red-flag', id: 'rf-pem' },
        { from: 'condition', id: 'depression', certainty: 'suspected' },
      ]),
    ).toBe('for the crashes after effort, and to look for depression');
    const people = planReport(story('05'), plain).split('People and equipment\n')[1] ?? '';
    expect(people).not.toContain('See a doctor this week');
  });

  it('is an eating-disorder team for a young person who restricts food for fear of weight', () => {
    expect(story('06').referrals).toContainEqual(expect.objectContaining({ to: 'eating-disorder-team' }));
    expect(story('04').referrals.map(({ to }) => to)).not.toContain('eating-disorder-team');
  });
});
