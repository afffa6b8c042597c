import { measureById } from '../knowledge/measures/catalogue.ts';
import { formulaTexts } from './derived/formulas.ts';
import type { Facts } from './facts.ts';

export interface DerivedValue {
  value: number;
  /** Catalogue unit. */
  unit: string;
  /** Id in `formulas`; without one the value was measured or entered as it is. */
  formula?: string;
}

const derivable = new Set(formulaTexts.map((formula) => formula.output));

/** Everything that was or could have been worked out from other measures, by measure id. */
export function derivedValues(facts: Facts): Record<string, DerivedValue> {
  const derived: Record<string, DerivedValue> = {};
  for (const [id, { value, formula }] of facts.measures) {
    if (typeof value !== 'number' || (formula === undefined && !derivable.has(id))) continue;
    derived[id] = { value, unit: measureById(id)?.unit ?? '', ...(formula !== undefined && { formula }) };
  }
  return derived;
}
