import type { Dialect } from '../dialects/dialect.ts';

/** A number in SQL: its bounds. Equal texts are one exact number; NULL is unbounded. */
export interface Bounds {
  lo: string;
  hi: string;
  /** Neither bound is ever NULL. */
  bounded?: boolean;
  /** The least and the most either bound can be; then neither is NULL. */
  span?: readonly [number, number];
  /** What both bounds are where it is known; where it is NULL they are the ends of the scale. */
  onScale?: { sql: string; min: number; max: number };
}

/** What is not further apart is equal, so that a value computed from others may meet its cut-point. */
export const epsilon = 1e-9;

export const exact = (sql: string): Bounds => ({ lo: sql, hi: sql });
export const isExact = ({ lo, hi }: Bounds): boolean => lo === hi;

/** The wider of two bounds. `LEAST`/`GREATEST` skip NULLs in every engine; here NULL means unbounded and must win. */
function widest(name: 'LEAST' | 'GREATEST', a: string, b: string, bounded: boolean): string {
  const both = `${name}(${a}, ${b})`;
  return bounded || a === b ? both : `CASE WHEN ${a} IS NULL OR ${b} IS NULL THEN NULL ELSE ${both} END`;
}

/** One value where a truth holds, the other where it does not, either where nobody can tell. */
export function either(met: string, sure: boolean, value: Bounds, rest: Bounds): Bounds {
  const bounded = (value.bounded ?? false) && (rest.bounded ?? false);
  const bound = (key: 'lo' | 'hi', name: 'LEAST' | 'GREATEST') => {
    const [one, other] = [value[key], rest[key]];
    if (one === other) return one;
    if (sure) return `CASE WHEN ${met} THEN ${one} ELSE ${other} END`;
    // Each is written once: chains of cases would grow exponentially.
    if (bounded)
      return `CASE WHEN ${met} THEN ${one} ELSE ${name}(${other}, CASE WHEN ${met} IS NULL THEN ${one} END) END`;
    return `CASE WHEN ${met} THEN ${one} WHEN NOT ${met} THEN ${other} ELSE ${widest(name, one, other, false)} END`;
  };
  const ends = value.span && rest.span ? [...value.span, ...rest.span] : [];
  return {
    lo: bound('lo', 'LEAST'),
    hi: bound('hi', 'GREATEST'),
    bounded,
    ...(ends.length > 0 && { span: [Math.min(...ends), Math.max(...ends)] }),
  };
}

/** The first that is known; one that is not narrows what comes after it. */
export function firstKnown(first: Bounds, rest: Bounds): Bounds {
  const { lo, hi } = first;
  const bounded = (isExact(first) ? false : (first.bounded ?? false)) || (rest.bounded ?? false);
  if (isExact(first)) return { bounded, lo: `COALESCE(${lo}, ${rest.lo})`, hi: `COALESCE(${hi}, ${rest.hi})` };
  const [least, most] = [`GREATEST(${lo}, ${rest.lo})`, `LEAST(${hi}, ${rest.hi})`];
  if (first.onScale)
    return { bounded, lo: `COALESCE(${first.onScale.sql}, ${least})`, hi: `COALESCE(${first.onScale.sql}, ${most})` };
  return {
    bounded,
    lo: `CASE WHEN ${lo} = ${hi} THEN ${lo} ELSE ${least} END`,
    hi: `CASE WHEN ${lo} = ${hi} THEN ${hi} ELSE ${most} END`,
  };
}

/** A value that may be missing but has a scale. */
export function onScale(sql: string, [min, max]: readonly [number, number], { double }: Dialect): Bounds {
  return {
    lo: `COALESCE(${sql}, ${double(min)})`,
    hi: `COALESCE(${sql}, ${double(max)})`,
    bounded: true,
    onScale: { sql, min, max },
  };
}

/** The four corners, as signs may differ; an unbounded factor leaves the product unbounded. */
export function multiply(a: Bounds, b: Bounds): Bounds {
  const times = (x: string, y: string) => `(${x} * ${y})`;
  if (isExact(a) && isExact(b)) return exact(times(a.lo, b.lo));
  const corners = [times(a.lo, b.lo), times(a.lo, b.hi), times(a.hi, b.lo), times(a.hi, b.hi)].join(', ');
  if (a.bounded && b.bounded) return { lo: `LEAST(${corners})`, hi: `GREATEST(${corners})`, bounded: true };
  const unbounded = [a.lo, a.hi, b.lo, b.hi].map((bound) => `${bound} IS NULL`).join(' OR ');
  return {
    lo: `CASE WHEN ${unbounded} THEN NULL ELSE LEAST(${corners}) END`,
    hi: `CASE WHEN ${unbounded} THEN NULL ELSE GREATEST(${corners}) END`,
  };
}

/**
 * A value on a scale against a cut-point: a plain comparison will do if the scale decides nothing of a missing value, or
 * the same whatever the cut-point is.
 */
function scaled(
  below: string,
  holds: (cut: number, value: number) => boolean,
  cuts: readonly [number, number],
  { min, max }: { min: number; max: number },
): { sql: string; sure: boolean } | undefined {
  const known = cuts.map((cut) => (holds(cut, min) === holds(cut, max) ? holds(cut, min) : undefined));
  if (known[0] !== known[1]) return undefined;
  if (known[0] === undefined) return { sql: `(${below})`, sure: false };
  return { sql: `(COALESCE(${below}, ${known[0] ? 'TRUE' : 'FALSE'}))`, sure: true };
}

/** SQL of a < b in Kleene's logic, and whether it is never NULL. */
export function less(a: Bounds, b: Bounds, { double }: Dialect): { sql: string; sure: boolean } {
  const isLess = (x: string, y: string) => `${x} < ${y} - ${double(epsilon)}`;
  const under = (x: number, y: number) => x < y - epsilon;
  if (isExact(a) && isExact(b)) return { sql: `(${isLess(a.lo, b.lo)})`, sure: false };
  const simple =
    isExact(a) && a.span && b.onScale
      ? scaled(isLess(a.lo, b.onScale.sql), (cut, value) => under(cut, value), a.span, b.onScale)
      : a.onScale && isExact(b) && b.span
        ? scaled(isLess(a.onScale.sql, b.lo), (cut, value) => under(value, cut), b.span, a.onScale)
        : undefined;
  return (
    simple ?? {
      sql: `(CASE WHEN ${isLess(a.hi, b.lo)} THEN TRUE WHEN NOT (${isLess(a.lo, b.hi)}) THEN FALSE END)`,
      sure: false,
    }
  );
}
