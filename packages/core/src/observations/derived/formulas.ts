import { bodyComposition } from './body-composition.ts';
import { diagnosisFormulas } from './diagnoses.ts';
import { equations } from './equations.ts';
import type { Formula, FormulaText } from './formula.ts';
import { gait } from './gait.ts';
import { mrcSumFormula } from './mrc-sum.ts';
import { sixMinuteWalk } from './six-minute-walk.ts';
import { weightLossFormulas } from './weight-loss.ts';

/** In the order they run: what one gives the next may use. */
export const formulas: readonly Formula[] = [...bodyComposition, ...gait, ...equations, ...sixMinuteWalk];

/** Every way a measure can be derived, also those that look at several observations of one measure. */
export const formulaTexts: readonly FormulaText[] = [
  ...formulas,
  mrcSumFormula,
  ...weightLossFormulas,
  ...diagnosisFormulas,
];

/** Text, source and certainty of a formula by the id that a derived fact carries. */
export const formulaById = (id: string): FormulaText | undefined => formulaTexts.find((formula) => formula.id === id);
