import { type DiagnosisAnswer, diagnosisAnswers } from '../../knowledge/conditions/diagnosis-answers.ts';
import type { Fact } from '../facts.ts';
import type { Condition } from '../observation.ts';
import type { FormulaText } from './formula.ts';

/** ICD-10 in any national edition; not ICD-9, ICD-11 or ICD-O, whose codes look alike and mean something else. */
export const isIcd10 = (system: string): boolean => /icd-?10|^icd$/i.test(system);
export const isSnomed = (system: string): boolean => /snomed/i.test(system);

/** `c34.1` → `C341`. */
export const bareCode = (code: string): string => code.trim().toUpperCase().replace('.', '');

const doubt = /\b(unconfirmed|provisional|suspected|rule out|ruled out|history of|h\/o|screening for)\b/i;

/** In force on the day: begun, not over, and not written down as doubtful or past. */
export const isInForce = ({ onset, abatement, display }: Condition, asOf: string): boolean =>
  (onset === undefined || onset <= asOf) &&
  (abatement === undefined || abatement > asOf) &&
  !(display !== undefined && doubt.test(display));

const idOf = ({ finding }: DiagnosisAnswer): string => `${finding}-from-diagnosis`;

export const diagnosisFormulas: readonly FormulaText[] = diagnosisAnswers.map((answer) => ({
  id: idOf(answer),
  output: answer.finding,
  inputs: [],
  text: `yes where a coded diagnosis in force says it (${answer.diagnoses}); without one it stays unknown`,
  source: answer.source,
  certainty: answer.certainty,
}));

interface Answered {
  answer: DiagnosisAnswer;
  /** The whole beginning; the index holds its first three characters. */
  beginning: string;
  verified: boolean;
}

function addTo(index: Map<string, Answered[]>, key: string, entry: Answered): void {
  index.set(key, [...(index.get(key) ?? []), entry]);
}

/** First three characters of an ICD-10 code, or a whole SNOMED CT code → findings. */
const byIcd10 = new Map<string, Answered[]>();
const bySnomed = new Map<string, Answered[]>();
for (const answer of diagnosisAnswers) {
  for (const beginning of answer.icd10)
    addTo(byIcd10, beginning.slice(0, 3), { answer, beginning, verified: answer.certainty !== 'unverified' });
  for (const { code, verified } of answer.snomed) addTo(bySnomed, code, { answer, beginning: code, verified });
}

function answeredBy({ code, system }: Condition): readonly Answered[] {
  const bare = bareCode(code);
  if (isSnomed(system)) return bySnomed.get(bare) ?? [];
  if (!isIcd10(system)) return [];
  return (byIcd10.get(bare.slice(0, 3)) ?? []).filter(({ beginning }) => bare.startsWith(beginning));
}

/**
 * Findings of the definitions that a coded diagnosis in force answers. What was answered itself stands, a missing
 * diagnosis says nothing, and the fact carries the code as its method so that the trace shows it.
 */
export function deriveFromDiagnoses(facts: Map<string, Fact>, conditions: readonly Condition[], asOf: string): void {
  for (const condition of conditions) {
    const answered = answeredBy(condition);
    if (answered.length === 0 || !isInForce(condition, asOf)) continue;
    for (const { answer, verified } of answered) {
      const given = facts.get(answer.finding);
      if (given !== undefined && given.missing === undefined) continue;
      const doubtful = verified || answer.certainty === 'unverified' ? '' : ', code not verified';
      facts.set(answer.finding, {
        value: true,
        from: [],
        method: `${condition.system} ${condition.code}${doubtful}`,
        ...(condition.onset !== undefined && { date: condition.onset }),
        formula: idOf(answer),
      });
    }
  }
}
