import type { Answer } from '../../observations/observation.ts';
import { admitDate } from '../admit-date.ts';
import { asArray, asObject, asText, type Json } from '../as-object.ts';
import { slug } from '../measure-named.ts';
import { isQuestionnaire } from '../read-answers.ts';
import { reportError, reportWarning, spotAt } from '../report.ts';
import type { FhirEntry, FhirPerson } from './entry.ts';
import { ordinalOf } from './read-value.ts';

/** More items than any questionnaire has; a guard against structures that contain themselves. */
const mostItems = 5000;

/** Item answers of a QuestionnaireResponse, under the last step of its questionnaire's address. The latest counts. */
export function readQuestionnaireResponse(entry: FhirEntry, person: FhirPerson): void {
  const { resource } = entry;
  const spot = spotAt(entry.base, entry.pointer);
  if (resource.status === 'entered-in-error' || resource.status === 'stopped') {
    reportWarning(
      person.issues,
      'answers-withdrawn',
      spot('status'),
      'a completed questionnaire; this one was left out',
    );
    return;
  }
  const authored = admitDate(resource.authored, () => spot('authored'), person.admission, person.issues);
  if (authored.wrong) return;
  const key = keyOf(resource.questionnaire);
  if (key === undefined)
    reportError(person.issues, 'questionnaire-missing', spot('questionnaire'), 'the questionnaire answered');
  else if (!isQuestionnaire(key)) {
    reportWarning(
      person.issues,
      'unknown-questionnaire',
      spot('questionnaire'),
      'a known questionnaire, such as sarc-f',
    );
  }
  const name = key ?? 'unnamed';
  const earlier = person.answered.get(name);
  if (earlier !== undefined) {
    reportWarning(person.issues, 'answers-repeated', spot('authored'), 'one set of answers; the latest counts');
    if (earlier > (authored.date ?? '')) return;
  }
  person.answered.set(name, authored.date ?? '');
  person.record.answers[name] = itemsOf(resource, name, entry, person);
}

function keyOf(questionnaire: unknown): string | undefined {
  const address = asText(questionnaire) ?? asText(asObject(questionnaire)?.reference);
  const last = address?.split('|')[0]?.replace(/\/+$/, '').split(/[/#:]/).pop();
  if (!last || last === '__proto__') return undefined;
  const key = slug(last.slice(0, 200));
  const short = key.replace(/^(?:questionnaire-|thew-)|-questionnaire$/g, '');
  return !isQuestionnaire(key) && isQuestionnaire(short) ? short : key;
}

/** Walks items and the items below answers without recursion, since nesting can be any depth. */
function itemsOf(resource: Json, name: string, entry: FhirEntry, person: FhirPerson): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  const waiting: { item: unknown; pointer: string }[] = [];
  const add = (holder: Json, pointer: string): void => {
    const items = asArray(holder.item);
    for (let i = items.length - 1; i >= 0; i--) waiting.push({ item: items[i], pointer: `${pointer}/item/${i}` });
  };
  add(resource, entry.pointer);
  for (let count = 0; waiting.length > 0; count++) {
    const { item, pointer } = waiting.pop()!;
    const object = asObject(item);
    if (count >= mostItems) {
      reportError(person.issues, 'too-large', { ...entry.base, pointer }, `at most ${mostItems} items`);
      break;
    }
    if (!object) continue;
    const given = asArray(object.answer).map(asObject);
    given.forEach((answer, index) => {
      if (answer && pointer.length < 2000) add(answer, `${pointer}/answer/${index}`);
    });
    if (pointer.length < 2000) add(object, pointer);
    if (given.length > 0) readItem(object, given, name, answers, { ...entry, pointer }, person);
  }
  return answers;
}

function readItem(
  item: Json,
  given: readonly (Json | undefined)[],
  name: string,
  answers: Record<string, Answer>,
  entry: FhirEntry,
  person: FhirPerson,
): void {
  const spot = spotAt(entry.base, entry.pointer);
  const linkId = asText(item.linkId);
  if (linkId === undefined || linkId === '__proto__') {
    reportError(person.issues, 'link-id-missing', spot('linkId'), 'a linkId');
    return;
  }
  const values = given.map(answerOf).filter((value) => value !== undefined);
  if (values.length === 0) {
    reportError(person.issues, 'not-an-answer', spot('answer'), 'a number, text, yes/no or coded answer');
    return;
  }
  answers[itemName(linkId, name)] = values.length === 1 ? values[0]! : values.join(';');
}

/** `sarc-f.strength` and `/sarc-f/strength` are the item `strength` of `sarc-f`. */
function itemName(linkId: string, questionnaire: string): string {
  const trimmed = linkId.replace(/^\//, '').slice(0, 200);
  const start = trimmed.toLowerCase().startsWith(questionnaire) ? trimmed.slice(questionnaire.length) : trimmed;
  return start !== trimmed && /^[./_-]./.test(start) ? start.slice(1) : trimmed;
}

function answerOf(answer: Json | undefined): string | number | boolean | undefined {
  if (!answer) return undefined;
  const ordinal = ordinalOf(answer.valueCoding) ?? ordinalOf(answer);
  if (ordinal !== undefined) return ordinal;
  const coding = asObject(answer.valueCoding);
  const options = [
    answer.valueInteger,
    answer.valueDecimal,
    answer.valueBoolean,
    answer.valueString,
    asObject(answer.valueQuantity)?.value,
    coding?.code ?? coding?.display,
    answer.valueDate,
    answer.valueDateTime,
    answer.valueTime,
    answer.valueUri,
  ];
  const value = options.find((option) => option !== undefined);
  if (typeof value === 'string') return value.slice(0, 1000);
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) ? value : undefined;
}
