import type { Citation } from '../knowledge/sources/source.ts';

export interface NutritionPlan {
  /**
   * `targets`: numbers shown. `refer`: a guard stands, somebody else sets the numbers. `none`: no food advice from
   * software at all (eating disorder, emergency). `unknown`: too little known.
   */
  status: 'targets' | 'refer' | 'none' | 'unknown';
  /** Guards that stand, and others worth saying. */
  guards: {
    id: string;
    name: string;
    effect: string;
    /** It stands for weight lost earlier only; amounts are shown because the person eats steadily now. */
    setAside?: 'eats-steadily';
    advice: string;
    findings: string[];
    at: Citation;
  }[];
  protein?: NutritionRange;
  energy?: NutritionRange;
  perMeal?: { meals: number; grams: readonly [number, number]; at: Citation };
  also: { id: string; quantity: string; low?: number; high?: number; unit?: string; advice: string; at: Citation }[];
  foods: { id: string; name: string; portion: string; proteinGrams: number; kcal: number }[];
  /** The usual range for the dietitian or doctor who decides; never shown to the person as a goal. */
  forTheTeam: {
    id: string;
    quantity: string;
    low?: number;
    high?: number;
    unit?: string;
    advice: string;
    at: Citation;
  }[];
  /** Asked first: `kidneys-not-checked`, `body-weight`, `allergy-diet-budget`, … */
  ask: string[];
}

export interface NutritionRange {
  id: string;
  low: number;
  high: number;
  unit: string;
  /** Grams or kilocalories a day where the weight is known and may be used. */
  perDay?: readonly [number, number];
  basis?: string;
  advice: string;
  /** Applied beside it and weaker. */
  alsoApplies: string[];
  at: Citation;
}
