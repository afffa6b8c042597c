import { capital } from '@thew/core/presentation/capital';
import { useTranslation } from 'react-i18next';
import type { StoredSession } from '../api/sessions.ts';
import type { Tracked } from '../api/tracked.ts';
import { shortName } from '../engine/words.ts';

/** Number words up to twelve, as the design writes its titles; figures above. */
const spelled = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export const numberWord = (count: number): string => spelled[count] ?? String(count);

/** The h1 and its lead: how much was done; how it felt; what the measurements say. */
export function useHeadline({ tracking, followed }: Tracked, sessions: readonly StoredSession[]) {
  const { t } = useTranslation('track');
  const training = sessions.filter(({ session }) => session !== 'protein');
  const { adherence } = tracking;
  if (training.length > 0 && !adherence) return { title: t('restTitle'), lead: t('restLead') };
  if (training.length === 0 || !adherence) return { title: t('noneTitle'), lead: t('noneLead') };
  const { planned, done, partly } = adherence;
  // Two figures or two words, never one of each.
  const word = planned < spelled.length ? numberWord : String;
  const count = { done: capital(word(done)), planned: word(planned), count: planned };
  const title =
    partly > 0 && done === 0 ? t('titlePartly', { ...count, partly: capital(numberWord(partly)) }) : t('title', count);
  const parts = [
    ...(done > 0 && partly > 0 ? [t('leadPartly', { partly: capital(numberWord(partly)), count: partly })] : []),
    painLead(training, t),
    ...measuredLead({ tracking, followed }, t),
  ];
  return { title, lead: parts.filter(Boolean).join(' ') };
}

type T = ReturnType<typeof useTranslation>['t'];

function painLead(training: readonly StoredSession[], t: T): string {
  const pains = training.flatMap(({ pain }) => (pain === undefined ? [] : [pain]));
  const [before, last] = pains.slice(-2);
  if (last === undefined || before === undefined) return '';
  if (last < before) return t('painDown', { pain: last });
  return last > before ? t('painUp', { pain: last }) : t('painSame', { pain: last });
}

function measuredLead({ tracking }: Tracked, t: T): string[] {
  const [one] = tracking.responses.filter((response) => response.class !== 'cannot-tell');
  return one ? [t(`leadResponse.${one.class}`, { measure: shortName(one.measure) })] : [];
}
