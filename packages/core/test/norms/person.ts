import type { Fact, Facts } from '@thew/core/observations/facts';
import type { Sex } from '@thew/core/observations/observation';

/** Facts for a test: numbers, or facts where method, device or side matter. */
export function person(
  sex: Sex | undefined,
  age: number,
  measures: Readonly<Record<string, number | Partial<Fact>>>,
  ancestry?: string,
): Facts {
  const facts = Object.entries(measures).map(([id, given]): [string, Fact] => [
    id,
    typeof given === 'number' ? { value: given, from: [] } : { from: [], ...given },
  ]);
  return {
    ...(sex && { sex }),
    age,
    asOf: '2026-11-22',
    measures: new Map(facts),
    answers: {},
    ...(ancestry && { ancestry }),
  };
}
