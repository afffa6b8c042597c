/** Units a field may be typed in. `factor` turns a typed number into the canonical unit; exact by definition. */
export interface UnitChoice {
  /** UCUM code, sent with the value as it was entered. */
  ucum: string;
  label: string;
  factor: number;
  system: 'metric' | 'us';
}

const kilogram: UnitChoice = { ucum: 'kg', label: 'kg', factor: 1, system: 'metric' };
const pound: UnitChoice = { ucum: '[lb_av]', label: 'lb', factor: 0.45359237, system: 'us' };
const centimetre: UnitChoice = { ucum: 'cm', label: 'cm', factor: 1, system: 'metric' };
const inch: UnitChoice = { ucum: '[in_i]', label: 'in', factor: 2.54, system: 'us' };

/** Units offered beside the canonical one; a measure not named here is typed in its own unit only. */
export const unitsFor = (canonical: string, kind?: 'force'): readonly UnitChoice[] => {
  // A dynamometer's "kg" is kilogram-force, its "lb" pound-force: the same ratio.
  if (kind === 'force') return [kilogram, { ...pound, ucum: '[lbf_av]' }];
  if (canonical === 'kg') return [kilogram, pound];
  if (canonical === 'cm') return [centimetre, inch];
  return [{ ucum: canonical, label: unitLabel(canonical), factor: 1, system: 'metric' }];
};

const labels: Record<string, string> = {
  'kg/m2': 'kg/m²',
  'cm2/m2': 'cm²/m²',
  cm2: 'cm²',
  m2: 'm²',
  'cm[H2O]': 'cmH₂O',
  "[hnsf'U]": 'HU',
  '{score}': 'points',
  '{count}': '',
  'mL/min/{1.73_m2}': 'mL/min/1.73 m²',
  'm[IU]/L': 'mIU/L',
  '/uL': 'per µL',
  '/d': 'a day',
  'h/d': 'h a day',
  'kcal/d': 'kcal a day',
  'g/d': 'g a day',
  'kcal/wk': 'kcal a week',
  'd/wk': 'days a week',
  'umol/L': 'µmol/L',
  'ug/L': 'µg/L',
  '[lb_av]': 'lb',
  '[lbf_av]': 'lb',
  '[in_i]': 'in',
  deg: '°',
  a: 'years',
  mo: 'months',
  d: 'days',
  'N.m': 'N·m',
  Ohm: 'Ω',
};

/** How a UCUM unit is shown to a reader. */
export const unitLabel = (ucum: string): string => labels[ucum] ?? ucum;

/** A typed number: comma or point, feet and inches as 5'4", 5 ft 4 in. `undefined` when it is no number. */
export function typedNumber(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '' || !/^-?\d*\.?\d+$/.test(trimmed)) return undefined;
  return Number(trimmed);
}

/** Feet and inches (5'4", 5 ft 4) in inches; `undefined` when it is not that. */
export function feetAndInches(text: string): number | undefined {
  const match = /^\s*(\d+)\s*(?:'|′|ft)\s*(?:(\d+(?:[.,]\d+)?)\s*(?:"|″|in)?)?\s*$/.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * 12 + Number((match[2] ?? '0').replace(',', '.'));
}
