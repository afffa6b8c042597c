import { contextOf } from '../assessment/context.ts';
import { evaluateTruth } from '../assessment/evaluate-truth.ts';
import { criterionClues } from '../knowledge/conditions/criterion-clues.ts';
import { criterionById } from '../knowledge/criteria/catalogue.ts';
import { criterionPart } from '../knowledge/findings/parse-expression.ts';
import type { Fact, Facts } from '../observations/facts.ts';
import { setDerived } from './set-derived.ts';

/** Parts and stages of published definitions that the measurements meet or exclude become findings of their own. */
export function deriveFromCriteria(facts: Facts, measures: Map<string, Fact>): void {
  for (const { criterion: id, part } of criterionClues) {
    const criterion = criterionById(id);
    const truth = criterion?.findings[part] ?? criterion?.stages.find(({ result }) => result === part)?.when;
    if (!criterion || !truth) continue;
    const outcome = evaluateTruth(truth, contextOf(facts, criterion.findings));
    setDerived(measures, criterionPart(`${id}.${part}`), outcome, id);
  }
}
