import type { ShownPerson } from '../api/people.ts';

/** A child is not called a woman or a man. */
export function sexWord({ sex, years = 0 }: ShownPerson): string {
  if (years >= 18 || (sex !== 'female' && sex !== 'male')) return sex ?? 'other';
  return sex === 'female' ? 'girl' : 'boy';
}
