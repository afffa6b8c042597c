import type { Criterion } from '../../knowledge/criteria/criterion.ts';

/** Words for the results of definitions; an unknown code reads as itself with spaces. */
const results: Readonly<Record<string, string>> = {
  'no-sarcopenia': 'no sarcopenia',
  'not-sarcopenia': 'not sarcopenia',
  none: 'not met',
  'not-met': 'not met',
  met: 'met',
  presarcopenia: 'presarcopenia',
  sarcopenia: 'sarcopenia',
  indeterminate: 'cannot tell yet',
  'not-applicable': 'does not apply',
  positive: 'screen positive',
  negative: 'screen negative',
  'screen-negative': 'screen negative',
  'weak-low-mass': 'weak with low muscle mass',
  'weak-slow-low-mass': 'weak and slow with low muscle mass',
  'functional-sarcopenia': 'functional sarcopenia',
  stage1: 'malnutrition, stage 1 (moderate)',
  stage2: 'malnutrition, stage 2 (severe)',
  'no-malnutrition': 'no malnutrition',
  'not-so': 'not sarcopenic obesity',
  'so-stage-i': 'sarcopenic obesity, stage I',
  'so-stage-ii': 'sarcopenic obesity, stage II',
  'conceptual-not-computable': 'a concept without cut-points',
  robust: 'not frail',
  prefrail: 'pre-frail',
  frail: 'frail',
};

/** Grades that say what they are grades of only together with the condition. */
const grades: ReadonlySet<string> = new Set(['possible', 'probable', 'confirmed', 'severe']);

/** "confirmed sarcopenia" for `confirmed` of a definition of sarcopenia; a code without words reads as itself. */
export function resultWords(result: string, of?: Pick<Criterion, 'condition'>): string {
  if (of?.condition === 'sarcopenia' && grades.has(result)) return `${result} sarcopenia`;
  return results[result] ?? result.replaceAll('-', ' ');
}

const conditions: Readonly<Record<string, string>> = {
  sarcopenia: 'Loss of muscle strength and mass (sarcopenia)',
  'sarcopenic-obesity': 'Low muscle with obesity',
  'respiratory-sarcopenia': 'Breathing muscles',
  cachexia: 'Wasting with illness (cachexia)',
  malnutrition: 'Malnutrition',
  'low-muscle': 'Amount of muscle',
  performance: 'Physical performance',
  frailty: 'Frailty',
  neuromuscular: 'Nerve and muscle disease',
  'icu-weakness': 'Weakness after intensive care',
};

export const conditionWords = (condition: string): string => conditions[condition] ?? condition;
