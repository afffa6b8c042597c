import type { Precaution } from './precaution.ts';
import { conditionPrecautions } from './precautions/conditions.ts';
import { drugPrecautions } from './precautions/drugs.ts';
import { findingPrecautions } from './precautions/findings.ts';
import { redFlagPrecautions } from './precautions/red-flags.ts';

const byId = (rows: readonly Precaution[]): ReadonlyMap<string, Precaution> =>
  new Map(rows.map((row) => [row.id, row]));

const conditions = byId(conditionPrecautions);
const drugs = byId(drugPrecautions);
const redFlags = byId(redFlagPrecautions);

export const precautionOfCondition = (id: string): Precaution | undefined => conditions.get(id);
export const precautionOfDrug = (id: string): Precaution | undefined => drugs.get(id);
export const precautionOfRedFlag = (id: string): Precaution | undefined => redFlags.get(id);
export { findingPrecautions };
