import { numberWords } from './text-layout.ts';
import { unitWords } from './units-words.ts';

/** Decimals that a clinic's instrument gives; more would look surer than the measurement is. Our own choice. */
const decimals: Readonly<Record<string, number>> = {
  'm/s': 2,
  s: 1,
  kg: 1,
  'kg/m2': 1,
  cm: 1,
  m: 0,
  '/d': 0,
  '{count}': 0,
  '{score}': 0,
  '%': 0,
  N: 0,
  'N.m': 0,
};

/** A value as its instrument would show it: `0.74` m/s, `13` kg, `17.5` s; three digits where the unit is not listed. */
export function measured(value: number, unit: string): string {
  const places = decimals[unit];
  if (!Number.isFinite(value) || places === undefined) return numberWords(Number(value.toPrecision(3)));
  return numberWords(Number(value.toFixed(places)));
}

/** `0.74 m/s`. */
export const measuredWords = (value: number, unit: string): string =>
  `${measured(value, unit)} ${unitWords(unit)}`.trim();
