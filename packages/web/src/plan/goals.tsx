import { Link } from '@tanstack/react-router';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { goalWords } from '@thew/core/presentation/plan-goal-words';
import { useTranslation } from 'react-i18next';
import { SourceNote } from './source-note.tsx';

/** What the programme is for, by when, and how likely; never a promise. */
export function Goals({ plan, person }: { plan: CarePlan; person: string }) {
  const { t } = useTranslation('plan');
  if (plan.goals.length === 0) return null;
  return (
    <section aria-labelledby="goals">
      <div className="sec-head">
        <h2 id="goals">{t('goals')}</h2>
        <Link className="quiet" to={`/people/${person}/forecast` as '/'}>
          {t('forecast')}
        </Link>
      </div>
      <ul className="rows">
        {plan.goals.map((goal) => {
          const { title, detail } = goalWords(goal, plan);
          return (
            <li key={goal.id}>
              <div>
                <h3>{title}</h3>
                <p>{detail}</p>
              </div>
              <SourceNote at={goal.at} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
