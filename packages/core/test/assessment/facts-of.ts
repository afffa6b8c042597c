import type { Fact, Facts } from '@thew/core/observations/facts';

type Given = number | string | boolean | 'unable' | 'refused' | Partial<Fact>;

const factOf = (given: Given): Fact => {
  if (given === 'unable') return { unable: true, from: [] };
  if (given === 'refused') return { missing: 'refused', from: [] };
  return typeof given === 'object' ? { from: [], ...given } : { value: given, from: [] };
};

/** Facts in shorthand: `factsOf({ 'grip-strength': 14, 'chair-stand-5x-time': 'unable' }, { sex: 'female' })`. */
export const factsOf = (measures: Record<string, Given>, person: Partial<Facts> = {}): Facts => ({
  asOf: '2026-11-22',
  answers: {},
  ...person,
  measures: new Map(Object.entries(measures).map(([id, given]) => [id, factOf(given)])),
});
