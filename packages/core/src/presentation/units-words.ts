/** UCUM codes as people write them. */
const units: Readonly<Record<string, string>> = {
  'kg/m2': 'kg/m²',
  cm2: 'cm²',
  'cm2/m2': 'cm²/m²',
  m2: 'm²',
  "[hnsf'U]": 'HU',
  'cm[H2O]': 'cmH₂O',
  '{score}': 'points',
  '{count}': '',
  Ohm: 'Ω',
  deg: '°',
  '/d': 'a day',
  'h/d': 'h a day',
  a: 'years',
  mo: 'months',
  d: 'days',
};

/** `kg/m²` for `kg/m2`; annotations in braces fall away. */
export const unitWords = (unit: string): string => units[unit] ?? unit.replaceAll(/\{[^}]*\}/g, '');
