/**
 * Algebra of "what would have to be measured, and how would it have to come out": a requirement is a set of missing
 * inputs, each with the range its value must fall in. Requirements that contradict each other drop out.
 */

export interface Requirement {
  /** Input id → the closed range it must fall in. */
  needs: ReadonlyMap<string, readonly [number, number]>;
}

/** Any of these requirements is enough; empty means it cannot be reached; `nothing` means it already holds. */
export type Requirements = readonly Requirement[];

export const nothing: Requirement = { needs: new Map() };
export const reached: Requirements = [nothing];
export const unreachable: Requirements = [];

/** Beyond this many alternatives the rest is dropped: a reader wants the few smallest. */
const most = 16;

export const need = (input: string, lo = -Infinity, hi = Infinity): Requirement => ({
  needs: new Map([[input, [lo, hi]]]),
});

function merge(a: Requirement, b: Requirement): Requirement | undefined {
  if (a === nothing) return b;
  if (b === nothing) return a;
  const needs = new Map(a.needs);
  for (const [input, [lo, hi]] of b.needs) {
    const other = needs.get(input);
    const range = other ? ([Math.max(lo, other[0]), Math.min(hi, other[1])] as const) : ([lo, hi] as const);
    if (range[0] > range[1]) return undefined;
    needs.set(input, range);
  }
  return { needs };
}

const smallestFirst = (all: Requirement[]): Requirements =>
  all.length <= most ? all : all.sort((a, b) => a.needs.size - b.needs.size).slice(0, most);

/** One of `a` or one of `b`. */
export const either = (a: Requirements, b: Requirements): Requirements =>
  a === reached || b === reached ? reached : smallestFirst([...a, ...b]);

/** One of `a` together with one of `b`. */
export function both(a: Requirements, b: Requirements): Requirements {
  if (a === reached) return b;
  if (b === reached) return a;
  const merged: Requirement[] = [];
  for (const one of a)
    for (const other of b) {
      const together = merge(one, other);
      if (together) merged.push(together);
    }
  return smallestFirst(merged);
}

/** The distinct sets of inputs no other set is contained in. */
export function minimalSets(all: Requirements): string[][] {
  const sets = all.map((one) => [...one.needs.keys()].sort()).sort((a, b) => a.length - b.length);
  const minimal: string[][] = [];
  for (const set of sets)
    if (!minimal.some((smaller) => smaller.every((input) => set.includes(input)))) minimal.push(set);
  return minimal;
}
