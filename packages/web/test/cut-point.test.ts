import { assess } from '@thew/core/assessment/assess';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { expect, it } from 'vitest';
import { cutPointOf } from '../src/assess/cut-point.ts';
import type { Row } from '../src/engine/assessed.ts';

const cutOf = (id: string, measure: string): number | undefined => {
  const criterion = criterionById(id)!;
  const assessment = assess(
    {
      id: 'p',
      sex: 'female',
      age: 80,
      asOf: '2026-11-22',
      observations: [{ measure: 'chair-stand-5x-time', value: 13, unit: 's' }],
      conditions: [],
      medications: [],
      events: [],
      answers: {},
    },
    { criteria: [criterion] },
  );
  return cutPointOf({ result: assessment.criteria[id]! } as Row, measure);
};

it('is the cut-off of the definition, not a line between points of a score', () => {
  expect(cutOf('ewgsop2-2019', 'chair-stand-5x-time')).toBe(15);
  expect(cutOf('awgs-2019', 'chair-stand-5x-time')).toBe(12);
  expect(cutOf('sppb', 'chair-stand-5x-time')).toBeUndefined();
});
