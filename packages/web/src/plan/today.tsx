import { Link } from '@tanstack/react-router';
import type { CarePlan, PlanItem, Programme } from '@thew/core/plan/care-plan';
import { itemChangeBrief } from '@thew/core/presentation/plan-change-words';
import { useTranslation } from 'react-i18next';
import { useAddSession, useSessions } from '../api/sessions.ts';
import { today } from '../dates.ts';
import { longDay } from './long-day.ts';
import { amountWords, doseDetails, sessionName, wholeMinutes } from './plan-words.ts';
import { addDays, dayOf, kindsOf, type Slot, slotOf } from './week-state.ts';

interface TodayProps {
  plan: CarePlan;
  person: string;
  onCheckOff: (slot: Slot) => void;
}

/** The next thing to do, as a whole: what, how much, how it should feel, one filled button. */
export function TodayCard({ plan, person, onCheckOff }: TodayProps) {
  const { t, i18n } = useTranslation('plan');
  const sessions = useSessions();
  const programme = plan.programme;
  if (!programme) return null;
  const date = today();
  const slots = kindsOf(programme.week).map((kind) => slotOf(kind, date, programme.week, sessions));
  const planned = slots.filter((slot) => slot.planned);
  const next = planned.find(({ state }) => state === 'planned');
  return (
    <section className="card pad-l now" aria-labelledby="today">
      <p className="small faint">{t('today.date', { date: longDay(date, i18n.language) })}</p>
      {next ? (
        <Next slot={next} programme={programme} person={person} others={planned.filter((one) => one !== next)} />
      ) : (
        <Nothing programme={programme} done={planned} onCheckOff={onCheckOff} />
      )}
    </section>
  );
}

export const itemsOf = ({ items }: Programme, kind: string, date: string): PlanItem[] =>
  items.filter(({ session, days }) => session === kind && days.includes(dayOf(date)));

interface NextProps {
  slot: Slot;
  programme: Programme;
  person: string;
  others: readonly Slot[];
}

function Next({ slot, programme, person, others }: NextProps) {
  const { t } = useTranslation('plan');
  const add = useAddSession();
  const items = itemsOf(programme, slot.kind, slot.date);
  const [low, high] = effortOf(items);
  const left = others.filter(({ state }) => state === 'planned');
  return (
    <>
      <h2 id="today" className="today-title">
        {t('today.title', { session: sessionName(slot.kind, t), count: wholeMinutes(slot.minutes) })}
      </h2>
      {items.map((item) => (
        <ExerciseLine key={item.exercise} item={item} person={person} />
      ))}
      <p className="small muted today-rule">
        {t('today.feel', { low, high })} {t('today.pain', { pain: programme.rules.maxPain })}
      </p>
      <div className="startrow">
        <Link
          className="btn primary big wide"
          to="/people/$person/plan/session"
          params={{ person }}
          search={{ kind: slot.kind } as never}
        >
          {t('today.start')}
        </Link>
        <button
          type="button"
          className="btn big"
          disabled={add.isPending}
          onClick={() => add.mutate({ date: slot.date, session: slot.kind, status: 'rested' })}
        >
          {t('today.rest')}
        </button>
      </div>
      {left.length > 0 && (
        <p className="small muted below">
          {t('today.also', { list: left.map(({ kind }) => sessionName(kind, t).toLowerCase()).join(', ') })}
        </p>
      )}
    </>
  );
}

const effortOf = (items: readonly PlanItem[]): [number, number] => [
  Math.min(...items.map(({ effort }) => effort[0])),
  Math.max(...items.map(({ effort }) => effort[1])),
];

function ExerciseLine({ item, person }: { item: PlanItem; person: string }) {
  const { t } = useTranslation('plan');
  const details = [
    ...doseDetails(item.dose, t),
    ...(item.company ? [t(`company.${item.company}`)] : []),
    ...(item.taughtFirst ? [t('taughtFirst')] : []),
  ];
  return (
    <div className="dose">
      <b>
        <Link to="/people/$person/plan/exercises/$exercise" params={{ person, exercise: item.exercise }}>
          {item.name}
        </Link>
      </b>
      <span className="d">{amountWords(item.dose, t)}</span>
      {details.length > 0 && <small>{details.join(', ')}</small>}
      {item.changed && <small className="changed">{itemChangeBrief(item)}</small>}
    </div>
  );
}

function Nothing(props: { programme: Programme; done: readonly Slot[]; onCheckOff: (slot: Slot) => void }) {
  const { programme, done } = props;
  const { t } = useTranslation('plan');
  const tomorrow = addDays(today(), 1);
  const next = programme.week.find(({ day }) => day === dayOf(tomorrow))?.sessions ?? [];
  const list = next.map(({ kind }) => sessionName(kind, t).toLowerCase()).join(', ');
  return (
    <>
      <h2 id="today" className="today-title">
        {t(done.length > 0 ? 'today.allDone' : 'today.restDay')}
      </h2>
      <p className="muted">{t(done.length > 0 ? 'today.allDoneText' : 'today.restDayText')}</p>
      <p className="muted below">{list ? t('today.tomorrow', { list }) : t('today.tomorrowRest')}</p>
      {done[0] && (
        <button type="button" className="btn below" onClick={() => done[0] && props.onCheckOff(done[0])}>
          {t('today.change')}
        </button>
      )}
    </>
  );
}
