import { bodyComposition } from './body-composition.ts';
import { equations } from './equations.ts';
import type { Formula } from './formula.ts';
import { gait } from './gait.ts';
import { sixMinuteWalk } from './six-minute-walk.ts';

/** In the order they run: what one gives the next may use. */
export const formulas: readonly Formula[] = [...bodyComposition, ...gait, ...equations, ...sixMinuteWalk];

export const formulaById = (id: string): Formula | undefined => formulas.find((formula) => formula.id === id);
