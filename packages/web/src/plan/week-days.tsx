import type { CarePlan } from '@thew/core/plan/care-plan';
import { useTranslation } from 'react-i18next';
import { today } from '../dates.ts';
import { WeekMark } from '../ui/week-mark.tsx';
import { sessionName } from './plan-words.ts';
import { slotWords, useWeek } from './use-week.ts';
import type { Slot } from './week-state.ts';
import { foodState, gramsOf } from './week-state.ts';

/** The week on a phone: today first, then the days to come, then those behind. */
export function WeekDays({ plan, onOpen }: { plan: CarePlan; onOpen: (slot: Slot) => void }) {
  const { t } = useTranslation('plan');
  const { dates } = useWeek(plan);
  const now = today();
  const behind = dates.filter((date) => date < now).reverse();
  const lines = (list: readonly string[]) => (
    <ul className="day-list">
      {list.map((date) => (
        <DayLine key={date} date={date} plan={plan} onOpen={onOpen} />
      ))}
    </ul>
  );
  return (
    <>
      {lines(dates.filter((date) => date >= now))}
      {behind.length > 0 && (
        <details className="twin">
          <summary>{t('week.behind')}</summary>
          {lines(behind)}
        </details>
      )}
    </>
  );
}

function DayLine({ date, plan, onOpen }: { date: string; plan: CarePlan; onOpen: (slot: Slot) => void }) {
  const { t, i18n } = useTranslation('plan');
  const { kinds, slot, food, target } = useWeek(plan);
  const now = today();
  const slots = kinds.map((kind) => slot(kind, date)).filter(({ planned, entries }) => planned || entries.length > 0);
  const day = new Date(`${date}T12:00:00`).toLocaleDateString(i18n.language === 'en' ? 'en-GB' : i18n.language, {
    weekday: 'long',
    day: 'numeric',
  });
  const eaten = food(date);
  return (
    <li>
      <h3>{date === now ? t('week.todayIs', { day }) : day}</h3>
      {slots.length === 0 && <p className="small muted">{t('week.nothing')}</p>}
      {date > now ? (
        <p className="small muted">{slots.map(({ kind }) => sessionName(kind, t)).join(', ')}</p>
      ) : (
        <div className="slots">
          {slots.map((one) => (
            <button key={one.kind} type="button" className="slot-button" onClick={() => onOpen(one)}>
              <WeekMark state={one.state} />
              <span>
                <b>{sessionName(one.kind, t)}</b> {slotWords(one, t).join(', ')}
              </span>
            </button>
          ))}
          {target !== undefined && eaten.length > 0 && (
            <p className="slot-button">
              <WeekMark state={foodState(eaten, target)} />
              <span>
                <b>{sessionName('protein', t)}</b>{' '}
                {t('food.ofGrams', { grams: Math.round(gramsOf(eaten)), low: target })}
              </span>
            </p>
          )}
        </div>
      )}
    </li>
  );
}
