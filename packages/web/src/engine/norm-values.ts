import type { NormResult } from '@thew/core/assessment/assessment';
import { norms } from '@thew/core/assessment/norms';
import type { Facts } from '@thew/core/observations/facts';
import type { Assessed } from './assessed.ts';

/** Values of the measure at a centile of one reference, for this person's age, sex and size. */
export interface CentileValues {
  p10: number;
  p25: number;
  p50: number;
  p75: number;
  p90: number;
}

const zOf = { p10: -1.28155, p25: -0.67449, p50: 0, p75: 0.67449, p90: 1.28155 } as const;

function zAt(
  assessed: Assessed,
  measure: string,
  reference: string,
  name: string | undefined,
  value: number,
): number | null {
  const fact = assessed.facts.measures.get(measure);
  if (!fact) return null;
  const measures = new Map(assessed.facts.measures).set(measure, { ...fact, value });
  const facts: Facts = { ...assessed.facts, measures };
  const one = assessed.references.filter(({ id }) => id === reference);
  return norms(facts, one)[measure]?.find((result) => result.name === name)?.z ?? null;
}

/** Searches the value whose z is wanted: the reference says z of a value, and z rises or falls all the way. */
function valueAt(z: (value: number) => number | null, wanted: number, from: number, to: number): number | undefined {
  let [low, high] = [from, to];
  const [zLow, zHigh] = [z(low), z(high)];
  const rising = (zHigh ?? 1) > (zLow ?? -1);
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    const here = z(middle);
    if (here === null) return undefined;
    if (here < wanted === rising) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The bands of a centile strip; undefined where the reference gives no spread. */
export function centileValues(assessed: Assessed, measure: string, result: NormResult): CentileValues | undefined {
  const value = result.value;
  if (result.z === null || result.quantity !== undefined || value === undefined || value <= 0) return undefined;
  const z = (at: number) => zAt(assessed, measure, result.reference, result.name, at);
  const at = (wanted: number) => valueAt(z, wanted, value / 6, value * 6);
  const found = Object.entries(zOf).map(([name, wanted]) => [name, at(wanted)] as const);
  if (found.some(([, each]) => each === undefined)) return undefined;
  return Object.fromEntries(found) as unknown as CentileValues;
}
