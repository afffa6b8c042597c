import { conditions } from '@thew/core/knowledge/conditions/catalogue';
import { parseExpression } from '@thew/core/knowledge/findings/parse-expression';
import { exerciseById, exercises, familyOf } from '@thew/core/knowledge/interventions/catalogue';
import { withinLimits } from '@thew/core/knowledge/interventions/dose-limits';
import { education } from '@thew/core/knowledge/interventions/education';
import { equipmentById } from '@thew/core/knowledge/interventions/equipment';
import { nutritionEvidence } from '@thew/core/knowledge/interventions/nutrition/evidence';
import { foods } from '@thew/core/knowledge/interventions/nutrition/foods';
import { nutritionGuards } from '@thew/core/knowledge/interventions/nutrition/guards';
import { nutritionTargets } from '@thew/core/knowledge/interventions/nutrition/targets';
import { findingPrecautions, precautionOfCondition } from '@thew/core/knowledge/interventions/precaution-catalogue';
import { conditionPrecautions } from '@thew/core/knowledge/interventions/precautions/conditions';
import { drugPrecautions } from '@thew/core/knowledge/interventions/precautions/drugs';
import { poolPrecautions } from '@thew/core/knowledge/interventions/precautions/pool';
import { redFlagPrecautions } from '@thew/core/knowledge/interventions/precautions/red-flags';
import { startHere } from '@thew/core/knowledge/interventions/start-here';
import { supports } from '@thew/core/knowledge/interventions/support';
import { sourceById } from '@thew/core/knowledge/sources/registry';
import { exerciseFigure } from '@thew/core/presentation/figure';
import { precautionWords } from '@thew/core/presentation/plan-precaution-words';
import { supportWords } from '@thew/core/presentation/plan-support-words';
import { describe, expect, it } from 'vitest';

const rows = [...nutritionTargets, ...nutritionGuards, ...nutritionEvidence];
const precautions = [
  ...conditionPrecautions,
  ...drugPrecautions,
  ...redFlagPrecautions,
  ...findingPrecautions,
  ...poolPrecautions,
];

describe('the library of exercises', () => {
  it('has 137 exercises, each with one id, a starting dose inside its own limits and a drawing with a name', () => {
    expect(exercises).toHaveLength(137);
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(137);
    for (const exercise of exercises) {
      expect(withinLimits(exercise, exercise.dose), exercise.id).toBe(true);
      const figure = exerciseFigure(exercise.id);
      expect(figure, exercise.id).toContain('<title');
      expect(figure, exercise.id).not.toMatch(/NaN|undefined/);
    }
  });

  it('names only equipment that exists, and only conditions that exist', () => {
    const known = new Set(conditions.map(({ id }) => id));
    for (const { id, equipment, cautions } of exercises) {
      for (const thing of equipment) expect(equipmentById(thing), `${id} ${thing}`).toBeDefined();
      for (const caution of cautions) expect(known.has(caution), `${id} ${caution}`).toBe(true);
    }
  });

  it('orders each family without two on one rung', () => {
    for (const { family } of exercises) {
      const rungs = familyOf(family).map(({ rung }) => rung);
      expect(new Set(rungs).size).toBe(rungs.length);
    }
    for (const [family, byLevel] of Object.entries(startHere)) {
      for (const id of Object.values(byLevel)) expect(exerciseById(id)?.family, id).toBe(family);
    }
  });
});

describe('the tables', () => {
  it('have expressions that can be read', () => {
    const at = { place: '', certainty: 'unverified', sources: [] } as const;
    const expressions = [
      ...exercises.map(({ avoidIf }) => avoidIf),
      ...rows.map(({ when }) => when),
      ...findingPrecautions.map(({ when }) => when),
      ...supports.map(({ when }) => when),
    ];
    for (const expression of expressions)
      if (expression) expect(() => parseExpression(expression, at), expression).not.toThrow();
  });

  it('hold 90 targets, guards and pieces of evidence, 73 foods, and a precaution in words for every condition', () => {
    expect(rows).toHaveLength(90);
    expect(foods).toHaveLength(73);
    for (const { id } of conditions) expect(precautionOfCondition(id), id).toBeDefined();
    for (const { id } of precautions) expect(precautionWords[id], id).toBeDefined();
    for (const { id } of supports) expect(supportWords[id], id).toBeDefined();
  });

  it('name a source that can be found for everything', () => {
    const all = [
      ...exercises,
      ...rows,
      ...foods,
      ...precautions,
      ...supports,
      ...education,
      ...supports.flatMap(({ window }) => window ?? []),
    ];
    for (const { at } of all) for (const source of at.sources) expect(sourceById(source), source).toBeDefined();
  });

  it('speak plainly: short sentences, no exclamation marks', () => {
    const said = [
      ...Object.values(precautionWords),
      ...Object.values(supportWords),
      ...education.map(({ text }) => text),
    ];
    for (const text of said) {
      expect(text).not.toContain('!');
      for (const sentence of text.split(/(?<=[.?])\s/))
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
    }
  });
});
