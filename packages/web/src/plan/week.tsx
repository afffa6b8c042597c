import type { CarePlan } from '@thew/core/plan/care-plan';
import { useTranslation } from 'react-i18next';
import { useSessions } from '../api/sessions.ts';
import { today } from '../dates.ts';
import { WeekMark } from '../ui/week-mark.tsx';
import { sessionName, wholeMinutes } from './plan-words.ts';
import { WeekDays } from './week-days.tsx';
import { addDays, foodState, gramsOf, type Kind, kindsOf, mondayOf, type Slot, slotOf } from './week-state.ts';

interface WeekProps {
  plan: CarePlan;
  person: string;
  onOpen: (slot: Slot) => void;
}

/** The rows of the week: kinds of session, then protein where there is a number to reach. */
export function useWeek(plan: CarePlan) {
  const sessions = useSessions();
  const week = plan.programme?.week ?? [];
  const monday = mondayOf(today());
  const dates = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const target = plan.nutrition.status === 'targets' ? plan.nutrition.protein?.perDay?.[0] : undefined;
  const food = (date: string) => sessions.filter((one) => one.session === 'protein' && one.date === date);
  return {
    dates,
    kinds: kindsOf(week),
    slot: (kind: Kind, date: string) => slotOf(kind, date, week, sessions),
    target,
    food,
  };
}

export function Week({ plan, person, onOpen }: WeekProps) {
  const { t } = useTranslation('plan');
  return (
    <section aria-labelledby="week">
      <div className="sec-head">
        <h2 id="week">{t('week.title')}</h2>
        <span className="small faint">{t('week.scale')}</span>
      </div>
      <div className="only-wide">
        <Grid plan={plan} person={person} onOpen={onOpen} />
      </div>
      <div className="only-phone">
        <WeekDays plan={plan} onOpen={onOpen} />
      </div>
    </section>
  );
}

function Grid({ plan, onOpen }: WeekProps) {
  const { t, i18n } = useTranslation('plan');
  const { dates, kinds, slot, target, food } = useWeek(plan);
  const now = today();
  const language = i18n.language === 'en' ? 'en-GB' : i18n.language;
  const mark = (date: string) => (date === now ? 'today' : undefined);
  return (
    <table className="week">
      <thead>
        <tr>
          <td />
          {dates.map((date) => (
            <th key={date} scope="col" className={date === now ? 'dayh today' : 'dayh'}>
              <b>{new Date(`${date}T12:00:00`).toLocaleDateString(language, { weekday: 'short' })}</b>
              {Number(date.slice(8))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row" className="rowh">
              <b>{sessionName(kind, t)}</b>
              <span>{rowNote(plan, kind, t)}</span>
            </th>
            {dates.map((date) => {
              const one = slot(kind, date);
              return (
                <td key={date} className={mark(date)}>
                  {(one.planned || one.entries.length > 0) && <SlotCell slot={one} onOpen={onOpen} />}
                </td>
              );
            })}
          </tr>
        ))}
        {target !== undefined && (
          <tr>
            <th scope="row" className="rowh">
              <b>{t('week.protein', { grams: target })}</b>
              <span>{t('week.meals', { count: plan.nutrition.perMeal?.meals ?? 3 })}</span>
            </th>
            {dates.map((date) => (
              <td key={date} className={mark(date)}>
                <FoodCell grams={gramsOf(food(date))} state={foodState(food(date), target)} isToday={date === now} />
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}

function rowNote(plan: CarePlan, kind: Kind, t: ReturnType<typeof useTranslation>['t']): string {
  const days = (plan.programme?.week ?? []).filter(({ sessions }) => sessions.some((one) => one.kind === kind));
  const minutes = Math.max(
    ...days.flatMap(({ sessions }) => sessions.filter((one) => one.kind === kind).map((one) => one.minutes)),
  );
  return t('week.often', { minutes: wholeMinutes(minutes), count: days.length });
}

export function slotWords(slot: Slot, t: ReturnType<typeof useTranslation>['t']): string[] {
  const last = slot.entries.at(-1);
  const parts = [
    ...(last?.effort !== undefined ? [t('week.effort', { effort: last.effort })] : []),
    ...(last?.pain !== undefined ? [t('week.pain', { pain: last.pain })] : []),
  ];
  if (parts.length > 0) return parts;
  return [t(slot.state === 'planned' && slot.date < today() ? 'mark.open' : `mark.${slot.state}`)];
}

function SlotCell({ slot, onOpen }: { slot: Slot; onOpen: (slot: Slot) => void }) {
  const { t, i18n } = useTranslation('plan');
  const words = slotWords(slot, t);
  if (slot.date > today()) {
    return (
      <div className="slot">
        <WeekMark state={slot.state} />
        <span>{words.join(', ')}</span>
      </div>
    );
  }
  const day = new Date(`${slot.date}T12:00:00`).toLocaleDateString(i18n.language === 'en' ? 'en-GB' : i18n.language, {
    weekday: 'long',
  });
  return (
    <button type="button" className="slot-button" onClick={() => onOpen(slot)}>
      <span className="sr">{t('week.open', { session: sessionName(slot.kind, t), day })} </span>
      <WeekMark state={slot.state} />
      {words.map((line) => (
        <span key={line}>{line} </span>
      ))}
    </button>
  );
}

function FoodCell({ grams, state, isToday }: { grams: number; state: Slot['state']; isToday: boolean }) {
  const { t } = useTranslation('plan');
  const words = state === 'planned' ? t('mark.planned') : t('food.grams', { grams: Math.round(grams) });
  return (
    <div className="slot">
      <WeekMark state={state} />
      <span>{isToday && state === 'partly' ? t('week.soFar', { grams: words }) : words}</span>
    </div>
  );
}
