import { type ItemRange, questionnaireItems } from '../knowledge/criteria/questionnaire-items.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Issue, Place } from '../observations/issue.ts';
import type { Answer } from '../observations/observation.ts';
import { asObject } from './as-object.ts';
import { isMissingCode, readNumber } from './read-number.ts';
import { pointerStep, reportError, reportWarning } from './report.ts';

type Answers = Record<string, Record<string, Answer>>;

/** Item answers by questionnaire, each within the range that the definitions read it by. */
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

/** A questionnaire is known when a definition reads its items or the catalogue has its total. */
export function isQuestionnaire(id: string): boolean {
  if (id.length > 100) return false;
  if (questionnaireItems(id)) return true;
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
  const ranges = questionnaireItems(key);
  for (const [item, answer] of Object.entries(items)) {
    const place = { ...base, pointer: pointer + pointerStep(item) };
    const read = item === '__proto__' ? undefined : readAnswer(answer, place, issues);
    if (read !== undefined) {
      if (isItem(item, read, ranges, place, issues)) answers[item] = read;
    } else reportError(issues, 'not-an-answer', place, 'a number, a text, true, false or null');
  }
  into[key] = answers;
}

/** Kept unless it is a number the item cannot have; an item nobody reads is kept and said. */
function isItem(
  item: string,
  answer: Answer,
  ranges: ReadonlyMap<string, ItemRange> | undefined,
  place: Place,
  issues: Issue[],
): boolean {
  if (!ranges) return true;
  const range = ranges.get(item);
  if (!range) {
    reportWarning(issues, 'unknown-item', place, `one of ${[...ranges.keys()].join(', ')}`);
    return true;
  }
  const [min, max] = range;
  if (answer === null || (typeof answer === 'boolean' && max === 1)) return true;
  if (typeof answer === 'number' && answer >= min && answer <= max) return true;
  reportError(issues, 'outside-hard-range', place, `a number between ${min} and ${max}`);
  return false;
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
