import type { Citation } from '../sources/source.ts';

interface NutritionRow {
  id: string;
  name: string;
  /** Condition ids it belongs to. */
  conditions: readonly string[];
  /** Expression over finding ids. */
  when: string;
  quantity: string;
  low?: number;
  high?: number;
  unit?: string;
  /** Which weight to reckon with. */
  basis?: string;
  advice: string;
  note?: string;
  at: Citation;
}

export interface NutritionTarget extends NutritionRow {
  /** Of several for one quantity the highest stands: the more specific situation. Our own order. */
  priority: number;
}

/** What a guard does: the first three take every number away; the others are said beside the target. */
export type GuardEffect =
  | 'refeeding'
  | 'eating-disorder'
  | 'kidney'
  | 'kidney-food'
  | 'creatine'
  | 'swallowing'
  | 'advice';

export interface NutritionGuard extends NutritionRow {
  effect: GuardEffect;
}

export type NutritionEvidence = NutritionRow;

export interface Food {
  id: string;
  name: string;
  usdaId: string;
  proteinPer100g: number;
  kcalPer100g: number;
  leucinePer100g?: number;
  portion: string;
  portionGrams: number;
  portionProteinGrams: number;
  portionKcal: number;
  portionLeucineGrams?: number;
  diet: string;
  texture: string;
  at: Citation;
}
