import type { CarePlan } from '@thew/core/plan/care-plan';
import { useTranslation } from 'react-i18next';
import { today } from '../dates.ts';
import { WeekMark } from '../ui/week-mark.tsx';
import { sessionName, wholeMinutes } from './plan-words.ts';
import { slotWords, useWeek } from './use-week.ts';
import { WeekDays } from './week-days.tsx';
import { foodState, gramsOf, type Kind, type Slot } from './week-state.ts';

interface WeekProps {
  plan: CarePlan;
  person: string;
  onOpen: (slot: Slot) => void;
}

export function Week({ plan, person, onOpen }: WeekProps) {
  const { t } = useTranslation('plan');
  const { begun } = useWeek(plan);
  return (
    <section aria-labelledby="week">
      <div className="sec-head">
        <h2 id="week">{t(begun ? 'week.title' : 'week.next')}</h2>
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
                <FoodCell grams={gramsOf(food(date))} state={foodState(food(date), target)} date={date} />
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

function FoodCell({ grams, state, date }: { grams: number; state: Slot['state']; date: string }) {
  const { t } = useTranslation('plan');
  const open = date < today() ? 'mark.open' : 'mark.planned';
  const words = state === 'planned' ? t(open) : t('food.grams', { grams: Math.round(grams) });
  return (
    <div className="slot">
      <WeekMark state={state} />
      <span>{date === today() && state === 'partly' ? t('week.soFar', { grams: words }) : words}</span>
    </div>
  );
}
