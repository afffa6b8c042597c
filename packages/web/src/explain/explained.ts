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
  /** Findings answered with "don't know" that the record has no place for. */
  unknown: readonly string[];
  /** Go on asking although there is an emergency. */
  askAnyway: boolean;
}

/** Half of them at most are danger signs, so that the history also moves on. */
const questionsAtOnce = 4;

/** The explanation of a record, worked out in this browser. "Don't know" counts as asked and is not asked again. */
export function explained(record: PersonRecord, { unknown, askAnyway }: ExplainedOptions): Explained {
  const answered = new Set(record.observations.map(({ measure }) => measure));
  const asked = unknown
    .filter((finding) => !answered.has(finding))
    .map((measure) => ({ measure, absent: 'not-done' as const }));
  const whole = { ...record, observations: [...record.observations, ...asked] };
  const explanation = explain(whole, { maxQuestions: questionsAtOnce, askInEmergency: askAnyway });
  return { record, explanation, letter: referralLetter(record, explanation) };
}
