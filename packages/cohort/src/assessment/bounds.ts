import type { Dialect } from '../dialects/dialect.ts';
import { and, isSure, knownWhere, named, not, or, sure, type ThreeValued } from './three-valued.ts';

/** A number in SQL: its bounds, which are never NULL. Nothing known of it: minus and plus infinity. */
export interface Bounds {
  lo: string;
  hi: string;
  /** What both bounds are where it is known; where it is NULL they are the ends of the scale. */
  value?: { sql: string; min: number; max: number };
  /** One of several constants: the least and the most of them. */
  span?: readonly [number, number];
  /** What it is if a truth holds, and if not. */
  choice?: { met: ThreeValued; value: Bounds; rest: Bounds };
  /** A bound may be infinite. */
  endless?: boolean;
}

/** What is not further apart is equal, so that a value computed from others may meet its cut-point. */
export const epsilon = 1e-9;

export const constant = (value: number, { double }: Dialect): Bounds => ({
  lo: double(value),
  hi: double(value),
  span: [value, value],
});

/** A value that may be missing, and then lies on a scale, which may be endless. */
export function onScale(sql: string, [min, max]: readonly [number, number], { double }: Dialect): Bounds {
  return {
    lo: `COALESCE(${sql}, ${double(min)})`,
    hi: `COALESCE(${sql}, ${double(max)})`,
    value: { sql, min, max },
    endless: !Number.isFinite(max - min),
  };
}

/** One value where a truth holds, the other where it does not, either where nobody can tell. */
export function either(met: ThreeValued, value: Bounds, rest: Bounds): Bounds {
  // Of constants it may be known which is less; the less one bounds from below wherever it may be the one.
  const below = value.span && rest.span && value.span[1] <= rest.span[0];
  const above = value.span && rest.span && value.span[0] >= rest.span[1];
  const bound = (key: 'lo' | 'hi', name: 'LEAST' | 'GREATEST') => {
    const [one, other] = [value[key], rest[key]];
    if (one === other) return one;
    const wins = (key === 'lo' ? below : above) || isSure(met);
    const loses = key === 'lo' ? above : below;
    if (wins || loses) return `CASE WHEN ${wins ? met.may : met.yes} THEN ${one} ELSE ${other} END`;
    return `CASE WHEN ${met.yes} THEN ${one} WHEN ${met.may} THEN ${name}(${one}, ${other}) ELSE ${other} END`;
  };
  const ends = value.span && rest.span ? [...value.span, ...rest.span] : [];
  return {
    lo: bound('lo', 'LEAST'),
    hi: bound('hi', 'GREATEST'),
    choice: { met, value, rest },
    endless: value.endless || rest.endless || false,
    ...(ends.length > 0 && { span: [Math.min(...ends), Math.max(...ends)] }),
  };
}

/** The first that is known; one that is not narrows what comes after it. */
export function firstKnown(first: Bounds, rest: Bounds): Bounds {
  const { lo, hi, value } = first;
  const least = value?.min === -Infinity ? rest.lo : `GREATEST(${lo}, ${rest.lo})`;
  const most = value?.max === Infinity ? rest.hi : `LEAST(${hi}, ${rest.hi})`;
  const endless = (first.endless && rest.endless) ?? false;
  if (value) return { endless, lo: `COALESCE(${value.sql}, ${least})`, hi: `COALESCE(${value.sql}, ${most})` };
  return {
    endless,
    lo: `CASE WHEN ${lo} = ${hi} THEN ${lo} ELSE ${least} END`,
    hi: `CASE WHEN ${lo} = ${hi} THEN ${hi} ELSE ${most} END`,
  };
}

/** Where infinities cancel each other (NaN, which equals itself in all engines): another number. */
const unlessNaN = (sql: string, otherwise: number, { double }: Dialect): string =>
  `COALESCE(NULLIF(${sql}, ${double(Number.NaN)}), ${double(otherwise)})`;

export function add(parts: readonly Bounds[], dialect: Dialect): Bounds {
  const endless = parts.filter((part) => part.endless);
  const total = (key: 'lo' | 'hi', otherwise: number) => {
    const sql = `(${parts.map((part) => part[key]).join(' + ')})`;
    return endless.length > 1 ? unlessNaN(sql, otherwise, dialect) : sql;
  };
  return { lo: total('lo', -Infinity), hi: total('hi', Infinity), endless: endless.length > 0 };
}

/** The four corners, as signs may differ; only the ends of the other where one is a number above or below zero. */
export function multiply(a: Bounds, b: Bounds, dialect: Dialect): Bounds {
  const endless = a.endless || b.endless || false;
  const times = (x: string, y: string) => `(${x} * ${y})`;
  const [factor] = a.lo === a.hi ? (a.span ?? []) : [];
  if (factor) {
    const [lo, hi] = [times(a.lo, b.lo), times(a.lo, b.hi)];
    return factor > 0 ? { lo, hi, endless } : { lo: hi, hi: lo, endless };
  }
  const corners = [times(a.lo, b.lo), times(a.lo, b.hi), times(a.hi, b.lo), times(a.hi, b.hi)]
    .map((corner) => (endless ? unlessNaN(corner, 0, dialect) : corner))
    .join(', ');
  return { lo: `LEAST(${corners})`, hi: `GREATEST(${corners})`, endless };
}

/** SQL of a < b in Kleene's logic. */
export function less(a: Bounds, b: Bounds, dialect: Dialect, bind: (sql: string) => string): ThreeValued {
  if (b.choice && b.span) return lessThanChoice(b.choice, (one) => less(a, one, dialect, bind), 'rises', bind);
  if (a.choice && a.span) return lessThanChoice(a.choice, (one) => less(one, b, dialect, bind), 'falls', bind);
  const isLess = (x: string, y: string) => `(${x} < ${y} - ${dialect.double(epsilon)})`;
  const yes = bind(isLess(a.hi, b.lo));
  if (a.lo === a.hi && b.lo === b.hi) return sure(yes);
  const scale = a.span ? b.value : b.span ? a.value : undefined;
  if (!scale) return { yes, may: bind(isLess(a.lo, b.hi)) };
  // A plain comparison will do if the scale decides nothing of a missing value, or the same all along.
  const holds = (end: number) => (a.span ? a.span[0] < end - epsilon : end < b.span![0] - epsilon);
  if (holds(scale.min) === holds(scale.max)) return sure(yes);
  return knownWhere(yes, bind(`(${scale.sql} IS NOT NULL)`));
}

/**
 * A comparison with one of several constants is one comparison with each, joined by logic that engines are quick at. Where
 * one of two implies the other, the choice matters only if the stronger one does not hold; else, if nobody can tell which
 * it is, both must agree.
 */
function lessThanChoice(
  { met, value, rest }: NonNullable<Bounds['choice']>,
  compare: (one: Bounds) => ThreeValued,
  truth: 'rises' | 'falls',
  bind: (sql: string) => string,
): ThreeValued {
  const [first, other] = [named(compare(value), bind), named(compare(rest), bind)];
  const [below, above] = [value.span![1] <= rest.span![0], value.span![0] >= rest.span![1]];
  const stronger = truth === 'rises' ? below : above;
  const weaker = truth === 'rises' ? above : below;
  const chosen = stronger
    ? or([first, and([not(met), other])])
    : weaker
      ? or([other, and([met, first])])
      : or([and([met, first]), and([not(met), other]), ...(isSure(met) ? [] : [and([first, other])])]);
  const known = isSure(met) && first.known === other.known ? first.known : undefined;
  return known ? knownWhere(bind(chosen.yes), known) : chosen;
}
