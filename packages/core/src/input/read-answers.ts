import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Issue, Place } from '../observations/issue.ts';
import type { Answer } from '../observations/observation.ts';
import { asObject } from './as-object.ts';
import { isMissingCode, readNumber } from './read-number.ts';
import { pointerStep, reportError, reportWarning } from './report.ts';

type Answers = Record<string, Record<string, Answer>>;

/** Item answers by questionnaire. The items' ranges belong to the criteria; here only their form is checked. */
export function readAnswers(value: unknown, into: Answers, pointer: string, base: Place, issues: Issue[]): void {
  if (value === undefined) return;
  const questionnaires = asObject(value);
  if (!questionnaires) {
    reportError(issues, 'not-an-object', { ...base, pointer }, 'questionnaires with their answers');
    return;
  }
  for (const [key, items] of Object.entries(questionnaires)) {
    const at = pointer + pointerStep(key);
    if (!isQuestionnaire(key)) {
      reportWarning(issues, 'unknown-questionnaire', { ...base, pointer: at }, 'a known questionnaire, such as sarc-f');
    }
    readItems(key, items, into, at, base, issues);
  }
}

/** A questionnaire is known when the catalogue has its total. */
export function isQuestionnaire(id: string): boolean {
  if (id.length > 100) return false;
  const total = measureById(`${id}-score`) ?? measureById(id);
  return total !== undefined && total.kind === 'score';
}

function readItems(key: string, value: unknown, into: Answers, pointer: string, base: Place, issues: Issue[]): void {
  const items = asObject(value);
  if (!items || key === '__proto__') {
    reportError(issues, 'not-an-object', { ...base, pointer }, 'items with their answers');
    return;
  }
  const answers: Record<string, Answer> = {};
  for (const [item, answer] of Object.entries(items)) {
    const place = { ...base, pointer: pointer + pointerStep(item) };
    const read = item === '__proto__' ? undefined : readAnswer(answer, place, issues);
    if (read !== undefined) answers[item] = read;
    else reportError(issues, 'not-an-answer', place, 'a number, a text, true, false or null');
  }
  into[key] = answers;
}

function readAnswer(value: unknown, place: Place, issues: Issue[]): Answer | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.length > 1000) return undefined;
  if (isMissingCode(value)) {
    reportWarning(issues, 'missing-code', place, 'an answer, or null for none');
    return null;
  }
  const number = readNumber(value);
  if (number.kind !== 'number') return value;
  reportWarning(issues, number.doubt ?? 'number-as-text', place, 'a number, not as text');
  return number.value;
}
