import type { CauseResult, Explanation } from '@thew/core/explanation/explanation';
import { capital } from '@thew/core/presentation/capital';
import { unitWords } from '@thew/core/presentation/units-words';
import type { Translate } from '../ui/translate.ts';

export const optionWords = (option: string): string => {
  const words = option.replaceAll('-', ' ');
  return capital(words);
};

const units: Readonly<Record<string, string>> = {
  'g/(kg.d)': 'g per kg a day',
  wk: 'weeks',
  min: 'minutes',
  h: 'hours',
  'mg/d': 'mg a day',
  'g/d': 'g a day',
  '{count}': '',
  '/min': 'a minute',
};

export const questionUnit = (unit: string): string => units[unit] ?? unitWords(unit).trim();

const names = /^(\p{Lu}{2}|Charcot|Cushing|Duchenne|Guillain|Lambert|Parkinson|GLP|Long COVID)/u;

/** A cause inside a sentence: without its bracket, small at the start unless it is a name. */
export function causeInSentence(title: string): string {
  const short = title.replace(/\s*\([^)]*\)/, '');
  return names.test(short) ? short : short.charAt(0).toLowerCase() + short.slice(1);
}

/** Causes that may be named in the title: something speaks for them beside how common they are. */
const named = ({ causes }: Explanation, support: CauseResult['support']): CauseResult[] =>
  causes.filter((cause) => cause.support >= support && !cause.priorOnly).slice(0, 2);

/** The answer as title. An emergency is said first; what is not known is never named. */
export function headline(explanation: Explanation, t: Translate): { title: string; lead: string } {
  if (explanation.triage.level === 'emergency') return { title: t('title.emergency'), lead: t('lead.emergency') };
  const good = named(explanation, 4);
  const some = good.length > 0 ? good : named(explanation, 3);
  const [one, two] = some.map(({ title }) => causeInSentence(title));
  if (!one) return { title: t('title.unknown'), lead: t('lead.unknown') };
  const causes = two ? t('title.and', { one, two }) : one;
  const kind = good.length > 0 ? 'mostly' : 'perhaps';
  return { title: capital(t(`title.${kind}`, { causes, count: two ? 2 : 1 })), lead: t('lead.usual') };
}
