import { below, cite } from '@thew/core/knowledge/criteria/build';
import { expect, test } from 'vitest';

test('a cut-point given by sex becomes cases on sex', () => {
  const truth = below('grip-strength', { male: 27, female: 16 }, 'kg', cite('3.2', 'Y2', 'S45'));
  expect(truth).toMatchObject({ kind: 'compare', operator: '<', right: { kind: 'cases', otherwise: { value: 16 } } });
});
