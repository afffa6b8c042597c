import type { Quantity } from '../knowledge/criteria/criterion.ts';

/**
 * Algebra of "what would have to be measured, and how would it have to come out": a requirement is a set of missing
 * inputs, each with the range its value must fall in. Requirements that contradict each other drop out.
 */

export interface Requirement {
  /** Input id → the closed range it must fall in. */
  needs: ReadonlyMap<string, Range>;
  /** Totals that must fall in a range, whichever of their missing parts bring them there. */
  totals: ReadonlyMap<string, TotalNeed>;
  /** Clauses that have to come out met or not met, by their key: a clause cannot do both. */
  claims: ReadonlyMap<string, boolean>;
  /** Inputs that must stay missing: an alternative that is measured too would have a say. */
  without: readonly string[];
}

export type Range = readonly [number, number];

export interface TotalNeed {
  of: Quantity;
  range: Range;
}

/** Any of these requirements is enough; empty means it cannot be reached; `nothing` means it already holds. */
export type Requirements = readonly Requirement[];

const none: Omit<Requirement, 'needs'> = { totals: new Map(), claims: new Map(), without: [] };
export const nothing: Requirement = { needs: new Map(), ...none };
export const reached: Requirements = [nothing];
export const unreachable: Requirements = [];

/** Beyond this many alternatives the rest is dropped: a reader wants the few smallest. */
const most = 16;

export const need = (input: string, lo = -Infinity, hi = Infinity): Requirement => ({
  needs: new Map([[input, [lo, hi]]]),
  ...none,
});

/** All of these, whatever they turn out to be. */
export const needAll = (inputs: Iterable<string>): Requirements => {
  const needs = new Map<string, Range>();
  for (const input of inputs) needs.set(input, [-Infinity, Infinity]);
  return needs.size === 0 ? reached : [{ needs, ...none }];
};

export const needTotal = (key: string, of: Quantity, range: Range): Requirement => ({
  ...nothing,
  totals: new Map([[key, { of, range }]]),
});

/** The same, remembering how a clause has to come out. */
export const claiming = (key: string, is: boolean, all: Requirements): Requirements =>
  all.map((one) => ({ ...one, claims: new Map([...one.claims, [key, is]]) }));

const needsAny = ({ needs }: Requirement, inputs: readonly string[]): boolean => {
  for (const input of inputs) if (needs.has(input)) return true;
  return false;
};

/** The same, while these inputs stay missing. */
export const leaving = (without: readonly string[], all: Requirements): Requirements =>
  without.length === 0
    ? all
    : all.filter((one) => !needsAny(one, without)).map((one) => ({ ...one, without: [...one.without, ...without] }));

const narrowed = (a: Range, b: Range): Range => [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
const areApart = (a: Range, b: Range): boolean => Math.max(a[0], b[0]) > Math.min(a[1], b[1]);

function mergedNeeds(a: Requirement, b: Requirement): ReadonlyMap<string, Range> {
  if (b.needs.size === 0) return a.needs;
  if (a.needs.size === 0) return b.needs;
  const needs = new Map(a.needs);
  for (const [input, range] of b.needs) {
    const other = needs.get(input);
    needs.set(input, other ? narrowed(range, other) : range);
  }
  return needs;
}

function mergedTotals(a: Requirement, b: Requirement): ReadonlyMap<string, TotalNeed> {
  if (b.totals.size === 0) return a.totals;
  if (a.totals.size === 0) return b.totals;
  const totals = new Map(a.totals);
  for (const [key, total] of b.totals) {
    const other = totals.get(key);
    totals.set(key, other ? { of: total.of, range: narrowed(total.range, other.range) } : total);
  }
  return totals;
}

function mergedClaims(a: Requirement, b: Requirement): ReadonlyMap<string, boolean> {
  if (b.claims.size === 0) return a.claims;
  if (a.claims.size === 0) return b.claims;
  const claims = new Map(a.claims);
  for (const [key, is] of b.claims) claims.set(key, is);
  return claims;
}

/** Both together; only for two that do not contradict each other. */
function merge(a: Requirement, b: Requirement): Requirement {
  if (a === nothing) return b;
  if (b === nothing) return a;
  return {
    needs: mergedNeeds(a, b),
    totals: mergedTotals(a, b),
    claims: mergedClaims(a, b),
    without: b.without.length === 0 ? a.without : [...a.without, ...b.without],
  };
}

/** How many inputs and totals two of them ask for together; `undefined` when they contradict each other. */
function sizeTogether(a: Requirement, b: Requirement): number | undefined {
  if (a === nothing) return sizeOf(b);
  if (b === nothing) return sizeOf(a);
  for (const [key, is] of b.claims) if (a.claims.get(key) === !is) return undefined;
  if (needsAny(a, b.without) || needsAny(b, a.without)) return undefined;
  let size = sizeOf(a);
  for (const [input, range] of b.needs) {
    const other = a.needs.get(input);
    if (!other) size++;
    else if (areApart(range, other)) return undefined;
  }
  for (const [key, { range }] of b.totals) {
    const other = a.totals.get(key);
    if (!other) size++;
    else if (areApart(range, other.range)) return undefined;
  }
  return size;
}

const sizeOf = ({ needs, totals }: Requirement): number => needs.size + totals.size;

const smallestFirst = (all: Requirement[]): Requirements =>
  all.length <= most ? all : all.sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, most);

/** One of `a` or one of `b`. */
export const either = (a: Requirements, b: Requirements): Requirements =>
  a === reached || b === reached ? reached : smallestFirst([...a, ...b]);

interface Pair {
  one: Requirement;
  other: Requirement;
  size: number;
}

/** The size up to which there are `count` of them already: later ones as large would not be among the smallest. */
function sizeReaching(bySize: readonly (number | undefined)[], count: number): number {
  let total = 0;
  for (let size = 0; size < bySize.length; size++) {
    total += bySize[size] ?? 0;
    if (total >= count) return size;
  }
  return Infinity;
}

/** One of `a` together with one of `b`. */
export function both(a: Requirements, b: Requirements): Requirements {
  if (a === reached) return b;
  if (b === reached) return a;
  const pairs: Pair[] = [];
  const bySize: number[] = [];
  let tooLarge = Infinity;
  for (const one of a)
    for (const other of b) {
      if (sizeOf(one) >= tooLarge || sizeOf(other) >= tooLarge) continue;
      const size = sizeTogether(one, other);
      if (size === undefined || size >= tooLarge) continue;
      pairs.push({ one, other, size });
      bySize[size] = (bySize[size] ?? 0) + 1;
      if (pairs.length >= most) tooLarge = sizeReaching(bySize, most);
    }
  if (pairs.length > most) pairs.sort((x, y) => x.size - y.size);
  return pairs.slice(0, most).map(({ one, other }) => merge(one, other));
}

/** The distinct sets of inputs no other set is contained in; totals must have been replaced by inputs. */
export function minimalSets(all: Requirements): string[][] {
  const sets = all.map((one) => [...one.needs.keys()].sort()).sort((a, b) => a.length - b.length);
  const minimal: string[][] = [];
  for (const set of sets)
    if (!minimal.some((smaller) => smaller.every((input) => set.includes(input)))) minimal.push(set);
  return minimal;
}
