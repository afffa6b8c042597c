import { explain } from '@thew/core/explanation/explain';
import type { Explanation } from '@thew/core/explanation/explanation';
import type { PersonRecord } from '@thew/core/observations/observation';
import { referralLetter } from '@thew/core/presentation/explanation-letter';

export interface Explained {
  record: PersonRecord;
  explanation: Explanation;
  letter: string;
}

export interface ExplainedOptions {
  /** Go on asking although there is an emergency. */
  askAnyway: boolean;
}

/** Half of them at most are danger signs, so that the history also moves on. */
const questionsAtOnce = 4;

/** The explanation of a record, worked out in this browser. "Don't know" stands in the record and is not asked again. */
export function explained(record: PersonRecord, { askAnyway }: ExplainedOptions): Explained {
  const explanation = explain(record, { maxQuestions: questionsAtOnce, askInEmergency: askAnyway });
  return { record, explanation, letter: referralLetter(record, explanation) };
}
