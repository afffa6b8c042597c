import type { CarePlan } from '@thew/core/plan/care-plan';
import type { TFunction } from 'i18next';
import { useSessions } from '../api/sessions.ts';
import { today } from '../dates.ts';
import { addDays, type Kind, kindsOf, mondayOf, type Slot, slotOf } from './week-state.ts';

/** The rows of the week: kinds of session, then protein where there is a number to reach. */
export function useWeek(plan: CarePlan) {
  const sessions = useSessions();
  const week = plan.programme?.week ?? [];
  // Before the first session no day behind could have been kept: the week begins today.
  const begun = sessions.length > 0;
  const first = begun ? mondayOf(today()) : today();
  const dates = Array.from({ length: 7 }, (_, index) => addDays(first, index));
  const target = plan.nutrition.status === 'targets' ? plan.nutrition.protein?.perDay?.[0] : undefined;
  const food = (date: string) => sessions.filter((one) => one.session === 'protein' && one.date === date);
  return {
    begun,
    dates,
    kinds: kindsOf(week),
    slot: (kind: Kind, date: string) => slotOf(kind, date, week, sessions),
    target,
    food,
  };
}

/** What stands beside a mark: how it felt, else what came of it. */
export function slotWords(slot: Slot, t: TFunction): string[] {
  const last = slot.entries.at(-1);
  const parts = [
    ...(last?.effort !== undefined ? [t('week.effort', { effort: last.effort })] : []),
    ...(last?.pain !== undefined ? [t('week.pain', { pain: last.pain })] : []),
  ];
  if (parts.length > 0) return parts;
  return [t(slot.state === 'planned' && slot.date < today() ? 'mark.open' : `mark.${slot.state}`)];
}
