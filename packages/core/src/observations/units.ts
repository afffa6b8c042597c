import type { Measure } from '../knowledge/measures/measure.ts';
import { parseUnit } from './parse-unit.ts';
import { type Analyte, analytes, hba1cFromIfcc } from './unit-tables/analytes.ts';
import { spellings } from './unit-tables/spellings.ts';
import { dimensions, standardGravity, type UnitValue } from './unit-tables/ucum-atoms.ts';

export interface Converted {
  value: number;
  /** The measure's canonical unit. */
  unit: string;
}

export type UnitProblem = 'unknown-unit' | 'unit-not-convertible' | 'not-a-number';

/** Value in another unit, or undefined: what `loadUcum` provides for units outside the small table. */
export type UnitConverter = (value: number, from: string, to: string, molarMass?: number) => number | undefined;

/** value × slope + offset gives the canonical number. */
interface Line {
  slope: number;
  offset: number;
}

const extra: { converter?: UnitConverter } = {};

/** Adds a converter that is asked when the small table does not know a unit. */
export function useConverter(converter: UnitConverter): void {
  extra.converter = converter;
  lines.clear();
}

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/⁻/g, '-')
    .replace(/[¹₁]/g, '1')
    .replace(/[²₂]/g, '2')
    .replace(/[³₃]/g, '3')
    .replace(/[µμ]/g, 'u')
    .replace(/[·⋅×]/g, '.');

/** The UCUM code of a unit as people write it (`kg/m²`, `secs`, `lbs`); undefined when it is not known. */
export function ucumCode(text: string): string | undefined {
  const written = tidy(text);
  const lower = written.toLowerCase();
  const exact = spellings.get(written);
  if (exact !== undefined) return exact;
  if (parseUnit(written)) return written;
  const spelt = spellings.get(lower);
  if (spelt !== undefined) return spelt;
  return parseUnit(lower) ? lower : undefined;
}

const powersOf = (...named: (readonly [(typeof dimensions)[number], number])[]): string =>
  dimensions.map((name) => named.find(([of]) => of === name)?.[1] ?? 0).join();
const mass = powersOf(['kg', 1]);
const force = powersOf(['kg', 1], ['m', 1], ['s', -2]);

const scaled = (slope: number): Line => ({ slope, offset: 0 });

/** Grip in kg is kilogram-force; dynamometers for the knee print kg or lb and mean the same. */
function asForce(from: UnitValue, to: UnitValue, measure: Measure): Line | undefined {
  const [have, want] = [from.powers.join(), to.powers.join()];
  if (measure.id === 'grip-strength' && have === force) return scaled(from.factor / standardGravity / to.factor);
  if (want === force && have === mass) return scaled((from.factor * standardGravity) / to.factor);
  return undefined;
}

/** Grams to moles and back, where a single position differs: mass on one side, amount on the other. */
function asAmount(from: UnitValue, to: UnitValue, { molarMass }: Analyte): Line | undefined {
  const [kg, mol] = [dimensions.indexOf('kg'), dimensions.indexOf('mol')];
  const swapped = from.powers.map((power, index) =>
    index === kg ? from.powers[mol] : index === mol ? from.powers[kg] : power,
  );
  if (swapped.join() !== to.powers.join()) return undefined;
  const kilogramPerMole = molarMass / 1000;
  return scaled(((from.powers[kg] === 1 ? 1 / kilogramPerMole : kilogramPerMole) * from.factor) / to.factor);
}

function byDimension(from: UnitValue, to: UnitValue, measure: Measure): Line | undefined {
  if (from.powers.join() === to.powers.join()) return scaled(from.factor / to.factor);
  const analyte = analytes[measure.id];
  return asForce(from, to, measure) ?? (analyte && asAmount(from, to, analyte));
}

/** `meq/L` of an ion. */
function equivalents(text: string, measure: Measure): Line | undefined {
  const valence = analytes[measure.id]?.valence;
  if (valence === undefined || !/^meq\/l$/i.test(tidy(text))) return undefined;
  return measure.unit === 'mmol/L' ? scaled(1 / valence) : undefined;
}

/** Enzyme and international units are both written U and IU: which one is meant follows from the measure. */
function oneKindOfUnits(text: string, measure: Measure): string {
  const written = tidy(text);
  if (measure.unit.includes('[IU]')) return written.replace(/^([mun]?)I?U(?=\/)/, '$1[IU]');
  return measure.unit === 'U/L' ? written.replace(/^([mun]?)(\[IU\]|IU)(?=\/)/i, '$1U') : written;
}

/** Temperatures have a zero of their own, so no factor alone converts them. */
function temperature(text: string): Line | UnitProblem {
  const unit = tidy(text)
    .replace(/^\[?deg\s*|^°|\]$/gi, '')
    .toLowerCase();
  if (unit === 'c' || unit === 'cel' || unit === 'celsius') return scaled(1);
  if (unit === 'f' || unit === 'fahrenheit') return { slope: 5 / 9, offset: -160 / 9 };
  return unit === 'k' ? { slope: 1, offset: -273.15 } : 'unknown-unit';
}

function lineFor(text: string, measure: Measure): Line | UnitProblem {
  if (measure.id === 'hba1c' && tidy(text).toLowerCase() === 'mmol/mol') {
    return { slope: hba1cFromIfcc.slope, offset: hba1cFromIfcc.offset };
  }
  if (measure.unit === 'Cel') return temperature(text);
  const ion = equivalents(text, measure);
  if (ion) return ion;
  const code = ucumCode(oneKindOfUnits(text, measure));
  const to = parseUnit(measure.unit);
  const from = code === undefined ? undefined : parseUnit(code);
  if (!from || !to) return 'unknown-unit';
  if (measure.unit.startsWith('{') && code === '%') return 'unit-not-convertible';
  return byDimension(from, to, measure) ?? perDay(code ?? '', to, measure) ?? 'unit-not-convertible';
}

/** The measure itself is per day, so `g` or `steps` without the day is understood. */
function perDay(code: string, to: UnitValue, measure: Measure): Line | undefined {
  const from = /(?:\/|\.)d\)?$/.test(measure.unit) ? parseUnit(`${code}/d`) : undefined;
  return from && byDimension(from, to, measure);
}

/** Units repeat in every row of a file: each pair of measure and unit is worked out once. */
const lines = new Map<string, Line | UnitProblem>();
const manyLines = 5000;

function cachedLine(text: string, measure: Measure): Line | UnitProblem {
  const key = `${measure.id} ${text}`;
  const known = lines.get(key);
  if (known !== undefined) return known;
  const line = lineFor(text, measure);
  if (lines.size >= manyLines) lines.clear();
  lines.set(key, line);
  return line;
}

/** Twelve digits: takes the dust of binary fractions off (1.64 m is 164 cm) and keeps more than anything measures. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * The value in the measure's canonical unit, or what is wrong with the unit. `from` is a UCUM code or a spelling people
 * use. Grip in kg is kilogram-force, so N, [lbf_av] and lb convert. Never throws.
 */
export function convert(value: number, from: string, measure: Measure): Converted | UnitProblem {
  if (!Number.isFinite(value)) return 'not-a-number';
  if (from === measure.unit) return { value, unit: measure.unit };
  const line = cachedLine(from, measure);
  if (typeof line !== 'string') {
    const same = line.slope === 1 && line.offset === 0;
    const converted = same ? value : clean(value * line.slope + line.offset);
    // Text such as "/0" is a unit that divides by nothing.
    return Number.isFinite(converted) ? { value: converted, unit: measure.unit } : 'unit-not-convertible';
  }
  const other = extra.converter?.(value, from, measure.unit, analytes[measure.id]?.molarMass);
  return other === undefined ? line : { value: clean(other), unit: measure.unit };
}
