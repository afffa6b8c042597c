/**
 * The part of UCUM that muscle measures are written in, with the values of its table (ucum.org, version 2.2).
 * A unit is a factor and powers of these base dimensions.
 */
export const dimensions = ['m', 'kg', 's', 'A', 'mol', 'rad', 'IU', 'HU'] as const;

export interface UnitValue {
  factor: number;
  /** Power of each of `dimensions`. */
  powers: readonly number[];
}

const unit = (factor: number, powers: Partial<Record<(typeof dimensions)[number], number>> = {}): UnitValue => ({
  factor,
  powers: dimensions.map((name) => powers[name] ?? 0),
});

/** Standard gravity, exact (CGPM 1901): what makes a kilogram-force of a kilogram. */
export const standardGravity = 9.80665;
const pound = 0.45359237;
const day = 86_400;
const force = { kg: 1, m: 1, s: -2 };
const pressure = { kg: 1, m: -1, s: -2 };
const energy = { kg: 1, m: 2, s: -2 };

/** These take a metric prefix. */
export const metricAtoms: ReadonlyMap<string, UnitValue> = new Map([
  ['m', unit(1, { m: 1 })],
  ['g', unit(1e-3, { kg: 1 })],
  ['s', unit(1, { s: 1 })],
  ['L', unit(1e-3, { m: 3 })],
  ['l', unit(1e-3, { m: 3 })],
  ['mol', unit(1, { mol: 1 })],
  ['N', unit(1, force)],
  ['gf', unit(standardGravity * 1e-3, force)],
  ['Pa', unit(1, pressure)],
  ['m[H2O]', unit(9806.65, pressure)],
  ['m[Hg]', unit(133_322, pressure)],
  ['J', unit(1, energy)],
  ['cal', unit(4.184, energy)],
  ['W', unit(1, { kg: 1, m: 2, s: -3 })],
  ['Ohm', unit(1, { kg: 1, m: 2, s: -3, A: -2 })],
  ['rad', unit(1, { rad: 1 })],
  ['U', unit(1e-6 / 60, { mol: 1, s: -1 })],
  ['kat', unit(1, { mol: 1, s: -1 })],
  ['[IU]', unit(1, { IU: 1 })],
  ['[iU]', unit(1, { IU: 1 })],
]);

export const plainAtoms: ReadonlyMap<string, UnitValue> = new Map([
  ['%', unit(0.01)],
  ['deg', unit(Math.PI / 180, { rad: 1 })],
  ['min', unit(60, { s: 1 })],
  ['h', unit(3600, { s: 1 })],
  ['d', unit(day, { s: 1 })],
  ['wk', unit(7 * day, { s: 1 })],
  ['mo', unit(30.4375 * day, { s: 1 })],
  ['a', unit(365.25 * day, { s: 1 })],
  ['[lb_av]', unit(pound, { kg: 1 })],
  ['[oz_av]', unit(pound / 16, { kg: 1 })],
  ['[stone_av]', unit(14 * pound, { kg: 1 })],
  ['[lbf_av]', unit(pound * standardGravity, force)],
  ['[in_i]', unit(0.0254, { m: 1 })],
  ['[ft_i]', unit(0.3048, { m: 1 })],
  ['[yd_i]', unit(0.9144, { m: 1 })],
  ['[mi_i]', unit(1609.344, { m: 1 })],
  ["[hnsf'U]", unit(1, { HU: 1 })],
]);

export const prefixes: ReadonlyMap<string, number> = new Map([
  ['M', 1e6],
  ['k', 1e3],
  ['h', 1e2],
  ['da', 1e1],
  ['d', 1e-1],
  ['c', 1e-2],
  ['m', 1e-3],
  ['u', 1e-6],
  ['n', 1e-9],
  ['p', 1e-12],
  ['f', 1e-15],
]);
