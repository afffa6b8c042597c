import type { Certainty, Citation } from '../sources/source.ts';
import type { Criterion, Operator, Quantity, Truth } from './criterion.ts';

/** Short words for writing a criterion; each returns plain data. */

const certainties: Record<'Y1' | 'Y2' | 'N', Certainty> = { Y1: 'primary', Y2: 'secondary', N: 'unverified' };

/** `cite('Table 3', 'Y2', 'S45')`: the place in the paper, the catalogue's verification tag, the sources read. */
export const cite = (place: string, tag: 'Y1' | 'Y2' | 'N', ...sources: string[]): Citation => ({
  place,
  certainty: certainties[tag],
  sources,
});

export type CutPoint = number | { male: number; female: number } | Quantity;

export const number = (value: number): Quantity => ({ kind: 'number', value });
export const measure = (id: string): Quantity => ({ kind: 'measure', measure: id });
export const sex = (is: 'female' | 'male'): Truth => ({ kind: 'sex', is });
export const age: Quantity = { kind: 'age', completed: true };

const isBySex = (cut: CutPoint): cut is { male: number; female: number } => typeof cut === 'object' && 'male' in cut;

export const bySex = (male: Quantity | number, female: Quantity | number): Quantity => ({
  kind: 'cases',
  cases: [{ when: sex('male'), then: quantity(male) }],
  otherwise: quantity(female),
});

export function quantity(cut: CutPoint): Quantity {
  if (typeof cut === 'number') return number(cut);
  return isBySex(cut) ? bySex(cut.male, cut.female) : cut;
}

const left = (of: string | Quantity): Quantity => (typeof of === 'string' ? measure(of) : of);

export const compare = (
  of: string | Quantity,
  operator: Operator,
  cut: CutPoint,
  unit: string,
  at: Citation,
): Truth => ({ kind: 'compare', left: left(of), operator, right: quantity(cut), unit, at });

type Comparison = (of: string | Quantity, cut: CutPoint, unit: string, at: Citation) => Truth;
export const below: Comparison = (of, cut, unit, at) => compare(of, '<', cut, unit, at);
export const atMost: Comparison = (of, cut, unit, at) => compare(of, '<=', cut, unit, at);
export const above: Comparison = (of, cut, unit, at) => compare(of, '>', cut, unit, at);
export const atLeastValue: Comparison = (of, cut, unit, at) => compare(of, '>=', cut, unit, at);

export const present = (finding: string, at: Citation): Truth => ({ kind: 'finding', finding, is: true, at });
export const absent = (finding: string, at: Citation): Truth => ({ kind: 'finding', finding, is: false, at });
export const option = (id: string, among: readonly string[], at: Citation): Truth => ({
  kind: 'option',
  measure: id,
  among,
  at,
});
export const unable = (id: string, at: Citation): Truth => ({ kind: 'unable', measure: id, at });
export const method = (id: string, ...among: string[]): Truth => ({ kind: 'method', measure: id, among });
export const measured = (...of: string[]): Truth => ({ kind: 'measured', of });
export const ancestry = (...among: string[]): Truth => ({ kind: 'ancestry', among });
export const ref = (name: string): Truth => ({ kind: 'ref', name });
export const all = (...of: Truth[]): Truth => ({ kind: 'all', of });
export const any = (...of: Truth[]): Truth => ({ kind: 'any', of });
export const not = (of: Truth): Truth => ({ kind: 'not', of });
export const atLeast = (count: number, ...of: Truth[]): Truth => ({ kind: 'atLeast', count, of });
export const anyMeasured = (...of: Truth[]): Truth => ({ kind: 'anyMeasured', of });
export const variant = (choice: string, cases: Record<string, Truth>): Truth => ({ kind: 'variant', choice, cases });

export const cases = (
  list: readonly (readonly [when: Truth, then: Quantity | number])[],
  otherwise: Quantity | number,
): Quantity => ({
  kind: 'cases',
  cases: list.map(([when, then]) => ({ when, then: quantity(then) })),
  otherwise: quantity(otherwise),
});
export const sum = (...of: (Quantity | number)[]): Quantity => ({ kind: 'sum', of: of.map(quantity) });
export const product = (...of: (Quantity | number)[]): Quantity => ({ kind: 'product', of: of.map(quantity) });
export const firstKnown = (...of: Quantity[]): Quantity => ({ kind: 'firstKnown', of });
export const count = (...of: Truth[]): Quantity => ({ kind: 'count', of });
export const answer = (questionnaire: string, item: string, min: number, max: number): Quantity => ({
  kind: 'answer',
  questionnaire,
  item,
  min,
  max,
});

/** Checks nothing at run time; the knowledge tests do. */
export const criterion = (data: Criterion): Criterion => data;
