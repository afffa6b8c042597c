import { unitWords } from '@thew/core/presentation/units-words';
import { readableDate } from '../dates.ts';
import type { Translate } from '../ui/translate.ts';
import { groupMeasure } from './measures.ts';
import type { Course, CourseAnswer, Opened } from './messages.ts';
import type { Levers } from './settings.ts';

const dayLength = 86_400_000;

/** The calendar day `day` days after an ISO date, at noon, so that no clock change moves it. */
export const dateOf = (asOf: string, day: number): Date =>
  new Date(new Date(`${asOf}T12:00:00`).getTime() + day * dayLength);

export const isoOf = (asOf: string, day: number): string =>
  new Date(Date.parse(`${asOf}T00:00:00Z`) + day * dayLength).toISOString().slice(0, 10);

export const daysUntil = (asOf: string, date: string): number =>
  Math.round((Date.parse(date) - Date.parse(asOf)) / dayLength);

export function measureName(id: string, t: Translate): string {
  const one = groupMeasure(id);
  if (!one) return t(`measures.${id}`);
  const name = t(`kinds.${one.kind}`, { group: t(`groups.${one.group}`) });
  return one.side ? t(`sides.${one.side}`, { name }) : name;
}

/** Two figures below ten, none above a hundred. */
export function numberOf(value: number): string {
  const size = Math.abs(value);
  const text = value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
  return text
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(/^-/, '−');
}

export function unitOf({ basis, unit }: Pick<CourseAnswer, 'basis' | 'unit'>, t: Translate): string {
  return basis === 'relative' ? t('ofToday') : unitWords(unit).trim();
}

export function valueWords(value: number, answer: Pick<CourseAnswer, 'basis' | 'unit'>, t: Translate): string {
  const unit = unitOf(answer, t);
  return unit ? `${numberOf(value)} ${unit}` : numberOf(value);
}

/** "About 62 in 100"; never none and never all. */
export function chance(share: number, t: Translate): string {
  const of100 = Math.round(share * 100);
  if (of100 < 1) return t('chance.few');
  if (of100 > 99) return t('chance.most');
  return t('chance.about', { of100 });
}

export const of100 = (share: number): string => {
  const people = Math.round(share * 100);
  return people < 1 ? '<1' : people > 99 ? '>99' : String(people);
};

/** Less than this share of today is no change worth a title (our choice). */
const small = 0.02;

/** Where the middle 80 of 100 lie at the end against today. */
function direction({ middle, band80 }: Course): 'same' | 'up' | 'down' | 'either' {
  const from = middle[0] ?? 0;
  const [low, high] = band80.at(-1) ?? [from, from];
  if (Math.max(high - from, from - low) < small * from) return 'same';
  if (low > from) return 'up';
  return high < from ? 'down' : 'either';
}

export interface Sentences {
  title: string;
  lead: string;
  /** The chart in one sentence. */
  finding: string;
}

export interface Told {
  answer: CourseAnswer;
  opened: Opened;
  goalDate: string;
  changed: boolean;
  voice: 'plain' | 'numbers';
  language: string;
}

/** The h1 is the chance where there is a goal, else the direction; the lead says what it would be without. */
export function sentences({ answer, opened, goalDate, changed, voice, language }: Told, t: Translate): Sentences {
  const { chosen, asNow, goal } = answer;
  const { silent } = opened.plan;
  const name = measureName(answer.measure, t);
  const end = readableDate(isoOf(opened.asOf, chosen.days.at(-1) ?? 0), language);
  const range = (course: Course) => {
    const [low, high] = course.band80.at(-1) ?? [0, 0];
    return { low: numberOf(low), high: numberOf(high), middle: valueWords(course.middle.at(-1) ?? 0, answer, t) };
  };
  const words = range(chosen);
  const without = range(asNow);
  const unit = unitOf(answer, t);
  const finding = t(changed ? 'finding.changed' : 'finding.asNow', {
    name,
    end,
    unit,
    ...words,
    without: without.middle,
  });
  if (silent) return { title: t(`silent.${silent}.title`), lead: t(`silent.${silent}.lead`), finding };
  const target = opened.goals.find((one) => one.target.measure === answer.measure);
  if (goal && target) {
    const title = t('title.goal', {
      chance: chance(goal.chosen, t),
      goal: t(`goals.${target.id}.${voice}`, { value: target.target.value }),
      date: readableDate(goalDate, language),
    });
    const lead = changed ? t('lead.goal', { without: chance(goal.asNow, t).toLowerCase() }) : t('lead.goalAsNow');
    return { title, lead: `${lead} ${t('lead.bands')}`, finding };
  }
  const title =
    voice === 'numbers'
      ? t('title.range', { name, end, unit, ...words })
      : t(`title.${direction(chosen)}`, { name, end });
  const lead = changed ? t('lead.without', { without: without.middle }) : t('lead.asNow');
  return { title, lead: `${lead} ${t('lead.bands')}`, finding };
}

/** "3 sessions, 62 g protein": one dose in a few words. */
export function doseWords(
  { training, protein }: Pick<Levers, 'training' | 'protein'>,
  weightKg: number | undefined,
  t: Translate,
): string {
  return t('dose', { sessions: t('sessions', { count: training }), protein: proteinWords(protein, weightKg, t) });
}

/** What exercise in bed saves, in one sentence; an invitation where there is none yet. */
export function savedWords(answer: CourseAnswer, { inBed }: Levers, t: Translate): string {
  const { saved } = answer;
  if (inBed === 0 || !saved) return t('levers.inBedNote.none');
  return t('levers.inBedNote.saves', {
    with: valueWords(saved.with, answer, t),
    without: valueWords(saved.without, answer, t),
  });
}

export const proteinWords = (gramsPerKg: number, weightKg: number | undefined, t: Translate): string =>
  weightKg === undefined
    ? t('gramsPerKg', { value: numberOf(gramsPerKg) })
    : t('grams', { value: Math.round(gramsPerKg * weightKg) });
