/** A number known exactly (`lo === hi`) or only to lie between two bounds. Unable is ±Infinity, known exactly. */
export interface Interval {
  lo: number;
  hi: number;
}

export const unknownNumber: Interval = { lo: -Infinity, hi: Infinity };

/** Cut-points are compared unrounded; this only absorbs floating-point error (6.096 m in 7.62 s is 0.8 m/s). */
export const epsilon = 1e-9;

export const exactly = (value: number): Interval => ({ lo: value, hi: value });
export const isExact = (x: Interval): boolean => x.lo === x.hi;
export const hull = (a: Interval, b: Interval): Interval => ({ lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) });

/** Both bound the same number; a contradiction keeps the first. */
export function intersect(a: Interval, b: Interval): Interval {
  const both = { lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) };
  return both.lo <= both.hi ? both : a;
}

const finiteOr = (value: number, otherwise: number): number => (Number.isNaN(value) ? otherwise : value);

export function multiply(a: Interval, b: Interval): Interval {
  if (a.lo === a.hi && b.lo === b.hi) return exactly(finiteOr(a.lo * b.lo, 0));
  const corners = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi].map((x) => finiteOr(x, 0));
  return { lo: Math.min(...corners), hi: Math.max(...corners) };
}

const less = (a: number, b: number): boolean => a < b - epsilon;

/** `a < b` for every, for no, or only for some of the possible values. */
function isLess(a: Interval, b: Interval): boolean | undefined {
  if (less(a.hi, b.lo)) return true;
  return less(a.lo, b.hi) ? undefined : false;
}

const negate = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth);

export function compareIntervals(a: Interval, operator: '<' | '<=' | '>' | '>=', b: Interval): boolean | undefined {
  switch (operator) {
    case '<':
      return isLess(a, b);
    case '>':
      return isLess(b, a);
    case '<=':
      return negate(isLess(b, a));
    case '>=':
      return negate(isLess(a, b));
  }
}
