import type { Context } from '../assessment/context.ts';
import { evaluateTruth } from '../assessment/evaluate-truth.ts';
import type { Truth } from '../knowledge/criteria/criterion.ts';
import { contradictions } from '../knowledge/findings/contradictions.ts';
import { findingsIn } from '../knowledge/findings/expression-parts.ts';
import { parseExpression } from '../knowledge/findings/parse-expression.ts';
import type { Issue } from '../observations/issue.ts';

let compiled: readonly Truth[] | undefined;
const truths = (): readonly Truth[] => {
  compiled ??= contradictions.map((text) =>
    parseExpression(text, { place: 'cannot both be so', certainty: 'unverified', sources: [] }),
  );
  return compiled;
};

/** Answers that cannot both be so. Both are kept; the danger rules see both, so the more urgent reading counts. */
export const contradictionIssues = (context: Context): Issue[] =>
  truths()
    .filter((truth) => evaluateTruth(truth, context) === true)
    .map((truth) => ({
      code: 'contradictory-findings',
      severity: 'warning',
      place: { field: findingsIn(truth).join(' + ') },
      expected: 'answers that fit together; please ask again',
    }));
