/**
 * Published definitions that speak for a cause when they are met, so that a person with measurements and no history is
 * explained too. That a definition supports the cause is by its own meaning; the weight is ours (one key finding).
 */
export const criterionClues: readonly { condition: string; criterion: string; part: string }[] = [
  { condition: 'sarcopenia-ageing', criterion: 'ewgsop2-2019', part: 'lowStrength' },
  { condition: 'sarcopenia-ageing', criterion: 'ewgsop2-2019', part: 'lowMass' },
  { condition: 'frailty', criterion: 'fried-2001', part: 'frail' },
  { condition: 'malnutrition-disease', criterion: 'glim-2019', part: 'stage1' },
];
