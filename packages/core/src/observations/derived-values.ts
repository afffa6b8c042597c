import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Facts } from './facts.ts';

export interface DerivedValue {
  value: number;
  /** Catalogue unit. */
  unit: string;
  /** Id in `formulas`. */
  formula: string;
}

/** What was worked out rather than measured, by measure id. */
export function derivedValues(facts: Facts): Record<string, DerivedValue> {
  const derived: Record<string, DerivedValue> = {};
  for (const [id, { value, formula }] of facts.measures) {
    if (formula === undefined || typeof value !== 'number') continue;
    derived[id] = { value, unit: measureById(id)?.unit ?? '', formula };
  }
  return derived;
}
