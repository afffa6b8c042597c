/// <reference path="./ucum-lhc.d.ts" />
import { useConverter } from './units.ts';

/**
 * Loads the full UCUM tables (large, so only when asked) and lets `convert` use them for units it does not know.
 * Everything goes on without it: such units are then reported as not known.
 */
export async function loadUcum(): Promise<void> {
  const { default: library } = await import('@lhncbc/ucum-lhc');
  const ucum = library.UcumLhcUtils.getInstance();
  useConverter((value, from, to, molarMass) => {
    const result = ucum.convertUnitTo(from, value, to, false, molarMass);
    return result.status === 'succeeded' && result.toVal !== null ? result.toVal : undefined;
  });
}
