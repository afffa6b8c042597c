import { indeterminate, notApplicable } from '../assessment/stage-result.ts';
import type { Criterion } from '../knowledge/criteria/criterion.ts';

/** Where a person stands with a definition: the four marks of every table. */
export type Standing = 'met' | 'not-met' | 'cannot-tell' | 'does-not-apply';

/** Stages that settle a definition without the disease: the first gate was not passed. */
const gates: ReadonlySet<string> = new Set(['screen-negative']);

export function standingOf(criterion: Criterion, result: string): Standing {
  if (gates.has(result)) return 'not-met';
  if (result === indeterminate) return 'cannot-tell';
  if (result === notApplicable || result === criterion.conceptual) return 'does-not-apply';
  return result === criterion.otherwise ? 'not-met' : 'met';
}

/** ● met, ○ not met, ? cannot tell, – does not apply: shape, never colour alone. */
export const markOf: Readonly<Record<Standing, string>> = {
  met: '●',
  'not-met': '○',
  'cannot-tell': '?',
  'does-not-apply': '–',
};
