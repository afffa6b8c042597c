import type { Dose } from '@thew/core/knowledge/interventions/exercise';
import type { SessionKind } from '@thew/core/plan/care-plan';
import { sessionWords } from '@thew/core/presentation/plan-words';
import type { Translate } from '../ui/translate.ts';

/** The words of the plan are the core's; here are only the pieces that a screen sets apart from each other. */

export const sessionName = (kind: SessionKind | 'protein', t: Translate): string =>
  kind === 'protein' ? t('session.protein') : sessionWords[kind];

/** How much, alone: "2 × 8 each side", "4 × 10 m", "3 × 30 s". */
export function amountWords({ sets, reps, seconds, minutes, metres, eachSide }: Dose, t: Translate): string {
  const amount =
    reps !== undefined
      ? String(reps)
      : seconds !== undefined
        ? `${seconds} s`
        : metres !== undefined
          ? `${metres} m`
          : t('dose.minutes', { minutes: minutes ?? 0 });
  const times = sets > 1 || reps !== undefined ? `${sets} × ${amount}` : amount;
  return eachSide ? t('dose.eachSide', { times }) : times;
}

/** What stands beside the amount: how long to hold, to rest, how often a day. */
export function doseDetails({ holdSeconds, secondsPerRep, restSeconds, perDay }: Dose, t: Translate): string[] {
  return [
    ...(holdSeconds ? [t('dose.hold', { seconds: holdSeconds })] : []),
    ...(secondsPerRep ? [t('dose.slow', { seconds: secondsPerRep })] : []),
    ...(restSeconds ? [t('dose.rest', { seconds: restSeconds })] : []),
    ...(perDay > 1 ? [t('dose.perDay', { count: perDay })] : []),
  ];
}

export const wholeMinutes = (minutes: number): number => Math.max(1, Math.round(minutes));
