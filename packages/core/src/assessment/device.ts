import type { Citation } from '../knowledge/sources/source.ts';
import type { Fact, Facts } from '../observations/facts.ts';
import type { Sex } from '../observations/observation.ts';
import { bmiOf, numberOf } from './norms-quantity.ts';

export type DeviceMake = 'hologic' | 'lunar';

/** Make of a DXA scanner from what was recorded (make or model name); undefined when it names neither make. */
export function deviceMake(device: string | undefined): DeviceMake | undefined {
  if (!device) return undefined;
  if (/hologic|horizon|discovery|delphi|qdr/i.test(device)) return 'hologic';
  if (/lunar|prodigy|idxa|dpx|\bge\b/i.test(device)) return 'lunar';
  return undefined;
}

/**
 * The one conversion of appendicular lean mass between makes whose numbers we have read: linear regression of Hologic
 * Horizon W on GE Lunar Prodigy in 20 men and 20 women (Koreans, 23–71 years), abstract. Lunar read 24.8 against 23.0 kg
 * in men and 15.8 against 14.8 kg in women. Conversions for other models exist (Vendrami 2024: iDXA and Horizon A in
 * women after menopause, doi of JBMR Plus) but their equations were not read.
 */
export const asmConversion = {
  id: 'park-2021',
  title:
    'Park SS et al. Comparison of two DXA systems, Hologic Horizon W and GE Lunar Prodigy, for assessing body composition in healthy Korean adults. Endocrinol Metab 2021;36:1219-1231',
  doi: '10.3803/EnM.2021.1274',
  models: { hologic: 'Horizon W', lunar: 'Prodigy' },
  people: { n: 40, perSex: 20, ages: [23, 71], ancestry: 'Korean' },
  /** Horizon kg = slope × Prodigy kg + intercept. */
  male: { slope: 0.915, interceptKg: 0.322, r2: 0.956 },
  female: { slope: 1.066, interceptKg: -2.064, r2: 0.952 },
  at: { place: 'abstract', certainty: 'primary', sources: ['park-2021'] } satisfies Citation,
  notes: ['small-study', 'one-population', 'model-specific'],
} as const;

/**
 * Appendicular lean mass (kg) as the other make would read it. Lunar to Hologic is the published equation; the way
 * back is its algebraic inverse, which is our step, not the paper's.
 */
export function convertAsm(asmKg: number, sex: Sex, from: DeviceMake, to: DeviceMake): number {
  const { slope, interceptKg } = asmConversion[sex];
  if (from === to) return asmKg;
  return from === 'lunar' ? slope * asmKg + interceptKg : (asmKg - interceptKg) / slope;
}

export const ASM_MEASURES = ['asm', 'asmi', 'asm-bmi', 'asm-weight-percentage'] as const;
export type AsmMeasure = (typeof ASM_MEASURES)[number];

export type NoConversion =
  | 'method-not-dxa'
  | 'method-unknown'
  | 'make-unknown'
  | 'sex-unknown'
  | 'child'
  /** Height, weight or BMI needed to go from the index to kilograms and back. */
  | 'body-size-unknown'
  | 'result-not-positive';

export interface DeviceFinding {
  measure: AsmMeasure;
  value: number;
  method?: string;
  device?: string;
  make?: DeviceMake;
  conversion?: {
    to: DeviceMake;
    value: number;
    /** The published direction, or its inverse, which is ours. */
    direction: 'published' | 'inverse-of-published';
    source: string;
    at: Citation;
    notes: readonly string[];
  };
  /** Why there is no converted value. */
  none?: NoConversion;
}

/** For each appendicular lean mass measure: the recorded make and what the other make would have read, or why not. */
export function deviceCheck(facts: Facts, measures: readonly AsmMeasure[] = ASM_MEASURES): DeviceFinding[] {
  return measures.flatMap((measure) => {
    const fact = facts.measures.get(measure);
    return fact && typeof fact.value === 'number' ? [findingOf(facts, measure, fact, fact.value)] : [];
  });
}

function findingOf(facts: Facts, measure: AsmMeasure, fact: Fact, value: number): DeviceFinding {
  const make = deviceMake(fact.device);
  const base: DeviceFinding = {
    measure,
    value,
    ...(fact.method !== undefined && { method: fact.method }),
    ...(fact.device !== undefined && { device: fact.device }),
    ...(make && { make }),
  };
  if (fact.method !== 'dxa') return { ...base, none: fact.method ? 'method-not-dxa' : 'method-unknown' };
  if (!make) return { ...base, none: 'make-unknown' };
  const to = make === 'lunar' ? 'hologic' : 'lunar';
  const converted = convertDevice(facts, measure, to);
  if (typeof converted !== 'number') return { ...base, none: converted };
  const direction = make === 'lunar' ? 'published' : 'inverse-of-published';
  const { id, at, notes } = asmConversion;
  return { ...base, conversion: { to, value: converted, direction, source: id, at, notes } };
}

/** One measure as the other make would read it, in the measure's own unit; a code where that cannot be said. */
export function convertDevice(facts: Facts, measure: AsmMeasure, to: DeviceMake): number | NoConversion {
  const fact = facts.measures.get(measure);
  const from = deviceMake(fact?.device);
  if (!fact || typeof fact.value !== 'number' || fact.method !== 'dxa') return 'method-not-dxa';
  if (!from) return 'make-unknown';
  if (!facts.sex) return 'sex-unknown';
  if (facts.age !== undefined && facts.age < 18) return 'child';
  const perKg = measurePerKg(facts, measure, fact);
  if (!perKg) return 'body-size-unknown';
  const asmKg = convertAsm(fact.value / perKg, facts.sex, from, to);
  return asmKg > 0 ? asmKg * perKg : 'result-not-positive';
}

/** How much of the measure one kilogram of appendicular lean mass is in this person. */
function measurePerKg(facts: Facts, measure: AsmMeasure, fact: Fact): number | undefined {
  if (measure === 'asm') return 1;
  if (fact.proportionalTo?.measure === 'asm') return fact.proportionalTo.scale;
  const heightCm = numberOf(facts, 'body-height');
  const weightKg = numberOf(facts, 'body-weight');
  const bmi = bmiOf(facts);
  if (measure === 'asmi') return heightCm ? 1 / (heightCm / 100) ** 2 : undefined;
  if (measure === 'asm-bmi') return bmi ? 1 / bmi : undefined;
  return weightKg ? 100 / weightKg : undefined;
}

/**
 * The same person as if scanned on the other make, so that a verdict can be shown before and after; undefined when no
 * appendicular lean mass measure changes. A measure that cannot be converted is left out rather than kept as it was:
 * two makes are never mixed in one verdict. Values by other methods (BIA) stay.
 */
export function withConvertedDevice(facts: Facts, to: DeviceMake): Facts | undefined {
  const measures = new Map(facts.measures);
  let changed = false;
  for (const measure of ASM_MEASURES) {
    const fact = facts.measures.get(measure);
    const from = deviceMake(fact?.device);
    if (!fact || typeof fact.value !== 'number' || fact.method !== 'dxa' || !from || from === to) continue;
    const value = convertDevice(facts, measure, to);
    if (typeof value === 'number') {
      measures.set(measure, { ...fact, value, device: to, formula: `converted-${asmConversion.id}` });
      changed = true;
    } else measures.delete(measure);
  }
  return changed ? { ...facts, measures } : undefined;
}
