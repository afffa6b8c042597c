import { themeOf } from '../knowledge/interventions/precaution-themes.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import type { ActivePrecaution, CarePlan } from '../plan/care-plan.ts';
import { conditionTitle } from './explanation-words.ts';
import { nothingByMouth, precautionWords, stoppedWords } from './plan-precaution-words.ts';

/** One sentence to keep in mind, with everything that asks for it. */
export interface KeepInMind {
  /** Precaution whose words stand. */
  id: string;
  words: string;
  /** Nobody has confirmed any of its causes yet. */
  suspected: boolean;
  /** Every precaution it stands for, its own first. */
  ids: string[];
  /** Conditions among them: the diagnosed ones, or where `suspected` the likely ones. */
  conditions: string[];
  /** Sources of all of them. */
  at: Citation[];
}

const limits = ({ mode, caps, refuses, progress, company }: ActivePrecaution): boolean =>
  mode !== undefined || caps !== undefined || refuses.length > 0 || progress !== undefined || company !== undefined;

const urgentBreathOrSwallow = /^rf-(fvc|breath|paradox|ascending|mg-|botulism|aspiration|stroke|checkpoint)/;

/** While everything is stopped only what keeps the person safe is said. */
function wordsFor({ status, because }: CarePlan, { id, mode, certainty }: ActivePrecaution): string | undefined {
  if (status !== 'stopped') return precautionWords[id];
  if (id === 'swallow-trouble')
    return because.some((reason) => urgentBreathOrSwallow.test(reason.id)) ? nothingByMouth : precautionWords[id];
  return stoppedWords[id] ?? (mode === 'none' && certainty !== 'suspected' ? precautionWords[id] : undefined);
}

/** Where training waits, encouragement is left out. */
function worthSaying({ status }: CarePlan, one: ActivePrecaution): boolean {
  const waits = status !== 'programme' && status !== 'until-cleared';
  if (status === 'stopped') return true;
  if (waits && one.certainty === 'suspected') return one.mode !== undefined;
  return limits(one) || (one.certainty !== 'suspected' && !waits) || one.id.startsWith('pool-');
}

const order = ['answered', 'known', 'suspected'];

const bySurest = (a: ActivePrecaution, b: ActivePrecaution): number =>
  order.indexOf(a.certainty) - order.indexOf(b.certainty);

const byTelling = (a: ActivePrecaution, b: ActivePrecaution): number => themeOf(a.id).rank - themeOf(b.id).rank;

function entryOf(plan: CarePlan, members: readonly ActivePrecaution[]): KeepInMind | undefined {
  const best = [...members].sort(byTelling).find((one) => wordsFor(plan, one) !== undefined);
  const words = best && wordsFor(plan, best);
  if (!best || words === undefined) return undefined;
  const all = [best, ...members.filter((one) => one !== best)];
  const suspected = members.every(({ certainty }) => certainty === 'suspected');
  const named = all.filter(({ from, certainty }) => from === 'condition' && (suspected || certainty === 'known'));
  return {
    id: best.id,
    words,
    suspected,
    ids: [...new Set(all.map(({ id }) => id))],
    conditions: [...new Set(named.map(({ id }) => id))],
    at: [...new Map(all.map(({ at }) => [JSON.stringify(at), at])).values()],
  };
}

/** The same words under two themes are one entry. */
function joined(entries: readonly KeepInMind[]): KeepInMind[] {
  const byWords = new Map<string, KeepInMind>();
  for (const one of entries) {
    const before = byWords.get(one.words);
    byWords.set(
      one.words,
      before
        ? {
            ...before,
            suspected: before.suspected && one.suspected,
            ids: [...before.ids, ...one.ids],
            conditions: [...before.conditions, ...one.conditions],
            at: [...before.at, ...one.at],
          }
        : one,
    );
  }
  return [...byWords.values()];
}

/** What to keep in mind, each thing once, the surest first; every precaution behind it is named. */
export function keepInMindEntries(plan: CarePlan): KeepInMind[] {
  const themes = new Map<string, ActivePrecaution[]>();
  for (const one of [...plan.precautions].sort(bySurest)) {
    if (!worthSaying(plan, one)) continue;
    const { theme } = themeOf(one.id);
    themes.set(theme, [...(themes.get(theme) ?? []), one]);
  }
  const stopsAll = (members: readonly ActivePrecaution[]): number =>
    Number(members.some(({ mode }) => mode === 'none'));
  const entries = [...themes.values()]
    .sort((a, b) => stopsAll(b) - stopsAll(a))
    .map((members) => entryOf(plan, members));
  return joined(entries.filter((one) => one !== undefined));
}

/** "Asthma (steroid courses and inactivity)" is "Asthma" here. */
const short = (condition: string): string => conditionTitle(condition).replace(/ \(.*\)$/, '');

function note({ suspected, conditions }: KeepInMind): string {
  const names = conditions.map(short).join(', ');
  if (suspected) return names ? ` (may apply: ${names}; not yet confirmed)` : ' (may apply, not yet confirmed)';
  return names ? ` (${names})` : '';
}

/** What only may apply is kept short on the page; our own choice. */
const mostSuspected = 4;

/** The same as sentences. */
export function keepInMind(plan: CarePlan, most = 10): string[] {
  const entries = keepInMindEntries(plan);
  const sure = entries.filter(({ suspected }) => !suspected);
  const maybe = entries.filter(({ suspected }) => suspected).slice(0, mostSuspected);
  return [...sure, ...maybe].map((one) => `${one.words}${note(one)}`).slice(0, most);
}
