import { readFileSync } from 'node:fs';
import { explain } from '@thew/core/explanation/explain';
import type { Explanation } from '@thew/core/explanation/explanation';
import { inFull } from '@thew/core/explanation/in-full';
import { backgroundSystems, complaint } from '@thew/core/explanation/unexplained';
import { urgencyRank } from '@thew/core/explanation/urgency';
import { readText } from '@thew/core/input/read';
import { conditionById } from '@thew/core/knowledge/conditions/catalogue';
import { findings } from '@thew/core/knowledge/findings/catalogue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, personWith } from './person.ts';

const story = (file: string): Explanation => {
  const url = new URL(`../../../../examples/stories/${file}.thew.json`, import.meta.url);
  const { records } = readText(readFileSync(url), { fileName: file, asOf: '2026-11-22' });
  return explain(records[0]!.record);
};

/** Signs that do not calm, with their id; complaint and background left out as the rule says. */
const signs = findings.filter(
  ({ id, kind, reassuring, system }) =>
    kind === 'boolean' && reassuring === false && !backgroundSystems.includes(system) && !complaint.includes(id),
);

/** The row of a cause told in full says that this goes with it. */
const inARow = ({ causes }: Explanation, finding: string): boolean =>
  inFull(causes).some(({ condition }) => {
    const row = conditionById(condition);
    if (finding === 'cramps') return row?.pain.includes('cramps');
    if (finding === 'back-pain') return row?.pain.includes('back');
    return finding === 'contracture' && /^(disuse|critical-illness|trauma)/.test(row?.group ?? '');
  });

describe('what no cause explains', () => {
  it('leaves no abnormal sign untold: it stands under a cause told, in a danger rule, or here', () => {
    fc.assert(
      fc.property(fc.subarray([...signs], { maxLength: 12 }), fc.integer({ min: 18, max: 90 }), (some, age) => {
        const answers: Answers = { age, ...Object.fromEntries(some.map(({ id }) => [id, true])) };
        const explanation = explain(personWith(answers));
        const told = inFull(explanation.causes).filter(({ priorOnly }) => !priorOnly);
        const ids = new Set([
          ...told.flatMap((cause) => cause.for.flatMap(({ values }) => values.map(({ finding }) => finding))),
          ...explanation.redFlags.flatMap(({ because }) => because.map(({ finding }) => finding)),
          ...explanation.unexplained.map(({ finding }) => finding),
        ]);
        for (const { id } of some) expect(ids.has(id) || inARow(explanation, id), id).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('tells the painter that his tremor is not explained and that the thyroid is worth a test', () => {
    const { unexplained, triage } = story('03-painter-tendinitis-tremor');
    const tremor = unexplained.find(({ finding }) => finding === 'tremor-action');
    expect(tremor?.couldGoWith.map(({ condition }) => condition)).toContain('hyperthyroid-myopathy');
    expect(tremor?.look).toBe('doctor');
    expect(triage.level).toBe('therapist');
  });

  it('is silent where the causes account for everything', () => {
    expect(story('11-stopped-training').unexplained).toEqual([]);
    expect(story('09-grief-in-bed').unexplained).toEqual([]);
  });

  it('counts no calming answer, no normal number and no age', () => {
    const calm = Object.fromEntries(signs.map(({ id }) => [id, false]));
    const { unexplained } = explain(personWith({ ...calm, age: 80, potassium: 4.2, 'ck-normal': true, crp: 2 }));
    expect(unexplained).toEqual([]);
  });
});

const ids = ({ mustRuleOut }: Explanation): string[] => mustRuleOut.map(({ condition }) => condition);

describe('what must be ruled out', () => {
  it('names beside Guillain-Barré cord compression, myasthenia, botulism, low potassium and a tick', () => {
    const { mustRuleOut, ...rest } = story('12-guillain-barre-ventilated');
    expect(ids({ mustRuleOut, ...rest }).sort()).toEqual([
      'botulism',
      'hypokalaemia',
      'msc-compression',
      'myasthenic-crisis',
      'tick-paralysis',
    ]);
    const potassium = mustRuleOut.find(({ condition }) => condition === 'hypokalaemia');
    expect(potassium?.answered).toContainEqual(expect.objectContaining({ finding: 'potassium', value: 4.2 }));
    for (const { ask, tests } of mustRuleOut) {
      expect(ask.length).toBeLessThanOrEqual(2);
      expect(tests.length).toBeGreaterThan(0);
    }
  });

  it('looks for the root in a foot drop of months, and for no emergency in what is getting better', () => {
    expect(ids(story('08-eight-months-bedridden'))).toEqual(['lumbar-radiculopathy']);
    expect(ids(story('12b-guillain-barre-month-5'))).not.toContain('tick-paralysis');
  });

  const legs: Answers = { age: 60, 'onset-speed': 'days', 'weakness-pattern': ['legs-only'], course: 'worse' };

  it('thinks of the cord where seat numbness points to the cauda equina', () => {
    const cauda = explain(personWith({ ...legs, 'saddle-numbness': true, 'bladder-or-bowel-change': true }));
    expect(cauda.triage.level).toBe('emergency');
    expect(cauda.causes[0]?.condition).toBe('cauda-equina');
    expect(ids(cauda)).toContain('msc-compression');
  });

  it('thinks of the cauda equina, and not of the cord again, where a level on the trunk points to the cord', () => {
    const cord = explain(
      personWith({ ...legs, 'sensory-level': true, cancer: true, 'night-pain': true, reflexes: 'brisk' }),
    );
    expect(cord.causes.find(({ condition }) => condition === 'msc-compression')?.support).toBeGreaterThanOrEqual(3);
    expect(ids(cord)).toContain('cauda-equina');
    expect(ids(cord)).not.toContain('msc-compression');
  });

  it('drops a look-alike once an answer excludes it', () => {
    const answers: Answers = { ...legs, ascending: true, reflexes: 'absent' };
    const before = ids(explain(personWith(answers)));
    const after = ids(explain(personWith({ ...answers, 'tick-exposure': false })));
    expect(before).toContain('tick-paralysis');
    expect(after).not.toContain('tick-paralysis');
  });

  it('is silent below a doctor, and never names more than five nor a cause told with support', () => {
    expect(ids(story('03-painter-tendinitis-tremor'))).toEqual([]);
    fc.assert(
      fc.property(fc.subarray([...signs], { maxLength: 10 }), (some) => {
        const answers = { ...legs, ...Object.fromEntries(some.map(({ id }) => [id, true])) };
        const explanation = explain(personWith(answers));
        const told = inFull(explanation.causes).filter(({ support }) => support >= 3);
        expect(explanation.mustRuleOut.length).toBeLessThanOrEqual(5);
        for (const { condition } of told) expect(ids(explanation)).not.toContain(condition);
        for (const { urgency } of explanation.mustRuleOut) {
          expect(urgencyRank(urgency)).toBeGreaterThanOrEqual(urgencyRank('doctor-soon'));
        }
      }),
      { numRuns: 40 },
    );
  });
});
