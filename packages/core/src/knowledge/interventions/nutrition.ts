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
  /** A plain sentence that names its subject, without the final stop. */
  advice: string;
  note?: string;
  at: Citation;
}

export interface NutritionTarget extends NutritionRow {
  /** Of several for one quantity the highest stands: the more specific situation. Our own order. */
  priority: number;
  /** Holds too where one of these causes has good support, though nobody has diagnosed it. Our own choice. */
  orLikely?: { of: readonly string[]; when: string };
  /** Measurement whose value stands for `{value}` in the advice. */
  measure?: string;
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
  /**
   * Stands instead of `when` for somebody who has been eating nearly as usual with steady weight: what is left when old
   * weight loss alone no longer counts. Our own reading.
   */
  whenSteady?: string;
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
