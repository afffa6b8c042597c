import type { Explanation, FindingValue } from '../explanation/explanation.ts';
import { findingById } from '../knowledge/findings/catalogue.ts';
import { findingLabel, valueWords } from './explanation-words.ts';

/** Numbers that can do harm to somebody with an eating disorder. */
const weightNumbers: readonly string[] = [
  'bmi',
  'percent-median-bmi',
  'weight-loss-1-month',
  'weight-loss-3-months',
  'weight-loss-6-months',
  'weight-loss-per-week',
];

/** An eating disorder is known, likely or warned of: the page for the person then tells no number of weight. */
export const hidesWeight = ({ redFlags, causes }: Explanation): boolean =>
  redFlags.some(({ id }) => id.startsWith('rf-anorexia')) ||
  causes.some(({ condition, known, support }) => condition === 'anorexia-nervosa' && (known || support >= 3));

export const weightLeftOut = 'Numbers of weight are left out here on purpose. The letter to the doctor has them.';

/** How an answer is told to this person; letters and JSON have every number. */
export const tellerOf = (explanation: Explanation): ((value: FindingValue) => string) =>
  hidesWeight(explanation)
    ? (value) => (weightNumbers.includes(value.finding) ? findingLabel(value.finding) : valueWords(value))
    : valueWords;

/** "Fever" was asked and is not there; "Tendon reflexes: normal" has to be said. */
function calmWords(finding: string): string {
  const calm = findingById(finding)?.reassuring;
  return typeof calm === 'string' && calm !== 'none' ? valueWords({ finding, value: calm }) : findingLabel(finding);
}

/** What was asked and is not there. The course is no sign that could be absent. */
export const calmToTell = ({ askedNotPresent }: Explanation): string[] =>
  askedNotPresent.filter((id) => id !== 'course').map(calmWords);
