import type { CarePlan } from '@thew/core/plan/care-plan';
import { goalWords } from '@thew/core/presentation/plan-goal-words';
import { doseWords, referralWhen, referralWords, sessionWords, statusWords } from '@thew/core/presentation/plan-words';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wholeMinutes } from '../plan/plan-words.ts';
import { kindsOf } from '../plan/week-state.ts';

/** The programme by kind of session, food, and who is to see the person. */
export function PlanPart({ plan }: { plan: CarePlan }) {
  const { t } = useTranslation('report');
  const { programme, nutrition, referrals } = plan;
  const perDay = nutrition.status === 'targets' ? nutrition.protein?.perDay : undefined;
  return (
    <section aria-labelledby="r-plan">
      <h2 id="r-plan">{programme ? t('plan.title', { count: programme.weeks }) : statusWords[plan.status].title}</h2>
      <p className="sm">{statusWords[plan.status].lead}</p>
      <ul className="b below">
        {programme &&
          kindsOf(programme.week).map((kind) => {
            const items = programme.items.filter(({ session }) => session === kind);
            const days = programme.week.filter(({ sessions }) => sessions.some((one) => one.kind === kind));
            const minutes = wholeMinutes(
              Math.max(
                ...days.flatMap(({ sessions }) =>
                  sessions.filter((one) => one.kind === kind).map((one) => one.minutes),
                ),
              ),
            );
            return (
              <li key={kind}>
                {t('plan.session', {
                  session: sessionWords[kind],
                  minutes,
                  count: days.length,
                })}{' '}
                <span className="sm">{items.map(({ name, dose }) => `${name} ${doseWords(dose)}`).join('; ')}</span>
              </li>
            );
          })}
        {perDay && <li>{t('plan.protein', { low: perDay[0], high: perDay[1] })}</li>}
        {!perDay && <li>{t(`plan.food.${nutrition.status}`)}</li>}
        {referrals.length > 0 && (
          <li>
            {referrals.map(({ to, when }) => `${referralWords[to] ?? to}, ${referralWhen({ to, when })}`).join('; ')}
          </li>
        )}
      </ul>
    </section>
  );
}

/** One sentence for each goal, with its chance; then the course as a drawing. */
export function ForecastPart({ plan, children }: { plan: CarePlan; children: ReactNode }) {
  const { t } = useTranslation('report');
  return (
    <section aria-labelledby="r-forecast">
      <h2 id="r-forecast">{t('forecast.title')}</h2>
      {plan.goals.length === 0 && <p>{t('forecast.none')}</p>}
      <ul className="b">
        {plan.goals.map((goal) => {
          const { title, detail } = goalWords(goal, plan);
          return (
            <li key={goal.id}>
              <b className="strong">{title}.</b> {detail}
            </li>
          );
        })}
      </ul>
      {children}
    </section>
  );
}
