import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { describe, expect, it } from 'vitest';
import words from '../src/locales/en/questions.json' with { type: 'json' };
import { questionnaireById, questionnaires } from '../src/measure/questions/catalogue.ts';
import { isPossible, scoreOf } from '../src/measure/questions/score.ts';
import { unitChoices } from '../src/measure/unit-choices.ts';

/** Least and most points of every item that some definition asks for. */
const asked = new Map<string, [number, number]>();
function collect(node: unknown): void {
  if (Array.isArray(node)) {
    for (const part of node) collect(part);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { kind, questionnaire, item, min, max } = node as Record<string, unknown>;
  if (kind === 'answer') {
    const key = `${questionnaire}.${item}`;
    const [low, high] = asked.get(key) ?? [Infinity, -Infinity];
    asked.set(key, [Math.min(low, Number(min)), Math.max(high, Number(max))]);
  }
  for (const part of Object.values(node)) collect(part);
}
collect(criteria);

describe.each(questionnaires.map((one) => [one.id, one] as const))('%s', (_, questionnaire) => {
  it('asks items that a definition knows, with points within its range', () => {
    for (const question of questionnaire.questions) {
      const { points } = question;
      const range = asked.get(`${questionnaire.storedAs ?? questionnaire.id}.${question.item}`);
      expect(range, question.item).toBeDefined();
      const given = 'from' in points ? [points.from, points.to] : points;
      expect(Math.min(...given)).toBeGreaterThanOrEqual(range?.[0] ?? 0);
      expect(Math.max(...given)).toBeLessThanOrEqual(range?.[1] ?? 0);
    }
  });

  it('has a total that the catalogue knows and that its points can reach but not leave', () => {
    if (questionnaire.total === undefined) return;
    const most = Object.fromEntries(
      questionnaire.questions.map(({ item, points }) => [item, 'from' in points ? points.to : Math.max(...points)]),
    );
    const measure = measureById(questionnaire.total);
    expect(scoreOf(questionnaire, most, 80).high).toBe(measure?.hard?.[1]);
  });

  it('has words for every question and answer', () => {
    const all = words as unknown as Record<string, { items?: Record<string, { ask: string; options?: object }> }>;
    const { items } = all[questionnaire.storedAs ?? questionnaire.id] ?? {};
    for (const { item, points } of questionnaire.questions) {
      expect(items?.[item]?.ask, item).toMatch(/\w/);
      if (!('from' in points))
        expect(Object.keys(items?.[item]?.options ?? {}).sort()).toEqual(points.map(String).sort());
    }
  });
});

describe('a score', () => {
  const nrs = questionnaireById('nrs-2002')!;
  it('lies between what the open answers can still add', () => {
    expect(scoreOf(nrs, { nutrition: 2, severity: null }, 65)).toMatchObject({ low: 2, high: 5, answered: 1 });
  });
  it('gets its point for age from 70 completed years, and stays open while nobody knows the age', () => {
    expect([69, 70].map((years) => scoreOf(nrs, { nutrition: 0, severity: 0 }, years).low)).toEqual([0, 1]);
    expect(scoreOf(nrs, { nutrition: 0, severity: 0 }, undefined)).toMatchObject({ low: 0, high: 1 });
  });
  it('takes no points that no answer has', () => {
    const [bmi] = questionnaireById('must')!.questions;
    expect([0, 2, 3, '1', null].map((value) => isPossible(bmi!, value))).toEqual([true, true, false, false, false]);
  });
});

describe('units a measure may be typed in', () => {
  const labels = (id: string, entered?: string) =>
    unitChoices(measureById(id)!, entered).map(({ ucum, factor }) => [ucum, Number(factor.toPrecision(4))]);
  it('are those laboratories report in, where the core converts them', () => {
    expect(labels('albumin')).toEqual([
      ['g/dL', 1],
      ['g/L', 0.1],
    ]);
    expect(labels('creatinine')).toContainEqual(['umol/L', 0.01131]);
  });
  it('keep the unit something was entered in, unless it needs more than a factor', () => {
    expect(labels('body-weight', '[stone_av]').at(-1)).toEqual(['[stone_av]', 6.35]);
    expect(labels('hba1c', 'mmol/mol').map(([unit]) => unit)).not.toContain('mmol/mol');
  });
});
