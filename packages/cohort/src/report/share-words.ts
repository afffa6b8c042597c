import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { capital } from '@thew/core/presentation/capital';
import { isUncertain, isUnsettled } from '../run/print-result.ts';
import type { Estimate } from '../run/result.ts';

export type Range = readonly [number, number];

/** Korn–Graubard; undefined where the design gives none. */
export function intervalOf({ ci95 }: Estimate): Range | undefined {
  const [low, high] = ci95['korn-graubard'];
  return low === null || high === null ? undefined : [low, high];
}

const fewest = 30;
const [narrow, wide, widest] = [0.05, 0.3, 1.3];

/**
 * A share that the presentation standards of the US National Center for Health Statistics would not print: fewer than 30
 * people, or as good as fewer after the design effect; an interval of 30 points and more; or one wider than 130 % of the
 * share, unless it is no wider than 5 points (Parker et al., Vital Health Stat 2(175), 2017).
 */
export function isUnreliable(one: Estimate): boolean {
  const { n, se, estimate: share } = one;
  if (n < fewest) return true;
  if (se !== null && se > 0 && (share * (1 - share)) / se ** 2 < fewest) return true;
  const range = intervalOf(one);
  if (!range) return false;
  const width = range[1] - range[0];
  return width >= wide || (width > narrow && width > widest * share);
}

const tenth = (share: number): string => (100 * share).toFixed(1);
/** `8.6–10.4` in per cent. */
export const rangeWords = ([low, high]: Range): string => `${tenth(low)}–${tenth(high)}`;

/** `9.5† (8.6–10.4)` in per cent with its marks, or `[2.1–40.3]` where only the bounds can be said. */
export function shareCell(one: Estimate | undefined): string {
  if (!one) return '–';
  if (isUnsettled(one)) return `[${rangeWords(one.bounds)}]`;
  const range = intervalOf(one);
  const marks = `${isUncertain(one) ? '†' : ''}${isUnreliable(one) ? '‡' : ''}`;
  return `${tenth(one.estimate)}${marks}${range ? ` (${rangeWords(range)})` : ''}`;
}

/** The footnotes that a table of these shares needs. */
export function shareNotes(shown: readonly Estimate[]): string[] {
  const settled = shown.filter((one) => !isUnsettled(one));
  return [
    settled.some(isUncertain) &&
      '† The people who cannot be classified could move this share by more than chance does.',
    settled.some(isUnreliable) &&
      '‡ Not reliable by the presentation standards of NCHS (Parker et al., Vital Health Stat 2(175), 2017): fewer than 30 people, also after the design effect, or too wide an interval.',
    shown.some(isUnsettled) &&
      '[ ] Too few people can be classified for one number: the share lies between these bounds.',
  ].filter((note) => note !== false);
}

const topics: Readonly<Record<string, string>> = {
  definition: '',
  screen: 'screens',
  class: 'classes',
  scale: 'scales',
};

/** `Sarcopenia`, `Sarcopenia, screens`: what a definition is about; screens are counted apart. */
export function topicOf(criterion: string): string {
  const known = criterionById(criterion.split(' ')[0] ?? criterion);
  if (!known) return 'Of the mapping';
  const condition =
    known.condition === 'icu-weakness' ? 'weakness in intensive care' : known.condition.replaceAll('-', ' ');
  const kind = topics[known.kind] ?? known.kind;
  return `${capital(condition)}${kind ? `, ${kind}` : ''}`;
}

/** Definitions of sarcopenia first, then of other conditions, then screens; within a topic the largest share first. */
export function byTopic(estimates: readonly Estimate[]): Map<string, Estimate[]> {
  const found = new Map<string, Estimate[]>();
  for (const one of estimates) found.set(topicOf(one.criterion), [...(found.get(topicOf(one.criterion)) ?? []), one]);
  const rank = (topic: string) => (topic === 'Sarcopenia' ? 0 : topic.includes(',') ? 2 : 1);
  const sorted = [...found].sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));
  for (const [, list] of sorted)
    list.sort((a, b) => Number(isUnsettled(a)) - Number(isUnsettled(b)) || b.estimate - a.estimate);
  return new Map(sorted);
}
