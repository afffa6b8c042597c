import { assess } from '@thew/core/assessment/assess';
import type { Assessment, CriterionResult } from '@thew/core/assessment/assessment';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { type LoadedReference, loadReferences } from '@thew/core/knowledge/references/load';
import type { Facts } from '@thew/core/observations/facts';
import { gatherFacts } from '@thew/core/observations/gather-facts';
import type { PersonRecord } from '@thew/core/observations/observation';
import { type Standing, standingOf } from '@thew/core/presentation/standing';

/** One definition with what it makes of this person. */
export interface Row {
  criterion: Criterion;
  result: CriterionResult;
  standing: Standing;
}

/** Everything the screens say about one record; worked out in this browser. */
export interface Assessed {
  record: PersonRecord;
  facts: Facts;
  references: readonly LoadedReference[];
  assessment: Assessment;
  rows: readonly Row[];
  /** The definition whose result is the title; absent while nothing could be decided. */
  lead: Row | undefined;
}

export interface AssessedOptions {
  /** Compare with reference populations (default true); a list of people does without. */
  norms?: boolean;
}

export async function assessed(record: PersonRecord, { norms = true }: AssessedOptions = {}): Promise<Assessed> {
  const facts = gatherFacts(record);
  const references = norms ? await loadReferences(facts.measures.keys()) : [];
  const assessment = assess(record, { references });
  const rows = rowsOf(assessment);
  return { record, facts, references, assessment, rows, lead: leadOf(rows, record.ancestry) };
}

export const rowsOf = (assessment: Assessment): Row[] =>
  Object.entries(assessment.criteria).flatMap(([id, result]) => {
    const criterion = criterionById(id);
    return criterion ? [{ criterion, result, standing: standingOf(criterion, result.result) }] : [];
  });

/**
 * Which result becomes the title: the regional definition of sarcopenia where one fits, then the most used one, then
 * any that is met. The order is ours; every other definition stands beside it in the table.
 */
export function leadOf(rows: readonly Row[], ancestry?: string): Row | undefined {
  const order = ancestry === 'asian' ? ['awgs-2019', 'ewgsop2-2019'] : ['ewgsop2-2019', 'awgs-2019'];
  const decided = rows.filter(({ standing }) => standing === 'met' || standing === 'not-met');
  const definitions = decided.filter(({ criterion }) => criterion.kind === 'definition');
  const preferred = order.flatMap((id) => decided.filter(({ criterion }) => criterion.id === id));
  return (
    preferred.find(({ standing }) => standing === 'met') ??
    definitions.find(({ standing }) => standing === 'met') ??
    preferred[0] ??
    definitions[0]
  );
}
