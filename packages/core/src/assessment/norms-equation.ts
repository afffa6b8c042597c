import type { LoadedTable } from '../knowledge/references/load.ts';
import type { ReferenceRow } from '../knowledge/references/reference-rows.ts';
import type { NormResult } from './assessment.ts';
import type { Reader } from './norms-row.ts';

/** Terms of a reference equation; a coefficient whose term is unknown makes the equation unusable. */
const TERMS: Readonly<Record<string, (reader: Reader) => number | undefined>> = {
  intercept: () => 1,
  heightCm: ({ heightCm }) => heightCm,
  heightCm2: ({ heightCm }) => times(heightCm, heightCm),
  perYear: ({ age }) => age,
  perYear2: ({ age }) => age * age,
  perYearHeight: ({ age, heightCm }) => times(age, heightCm),
  weightKg: ({ weightKg }) => weightKg,
  perBmi: ({ bmi }) => bmi,
  perBmi2: ({ bmi }) => times(bmi, bmi),
  male: ({ sex }) => sex && Number(sex === 'male'),
  female: ({ sex }) => sex && Number(sex === 'female'),
};

function times(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a * b;
}

/** Predicted value, per cent predicted and lower limit of normal; undefined when the equation needs what is unknown. */
export function equationResult(
  table: LoadedTable,
  row: ReferenceRow,
  reader: Reader,
  value: number,
): Partial<NormResult> | undefined {
  let predicted = 0;
  for (const [name, coefficient] of Object.entries(row.cells)) {
    const term = TERMS[name];
    if (!term || coefficient === 0) continue;
    const amount = term(reader);
    if (amount === undefined) return undefined;
    predicted += coefficient * amount;
  }
  if (!(predicted > 0)) return undefined;
  const result = { expected: predicted, percentPredicted: (100 * value) / predicted };
  const below = row.cells.lowerLimitBelow;
  if (below === undefined) return result;
  const lowerLimit = { value: predicted - below, verified: !table.notes?.includes('lower-limit-unverified') };
  return { ...result, lowerLimit, bound: value < lowerLimit.value ? 'below-lower-limit' : 'at-least-lower-limit' };
}
