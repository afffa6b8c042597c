import { Link } from '@tanstack/react-router';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { daysWords, doseWords } from '@thew/core/presentation/plan-words';
import { useTranslation } from 'react-i18next';
import { ExerciseFigure } from './exercise-figure.tsx';
import { sessionName } from './plan-words.ts';
import { kindsOf } from './week-state.ts';

/** Every move of the week with its drawing, by session: also on a day of rest one can see what is to come. */
export function Moves({ plan, person }: { plan: CarePlan; person: string }) {
  const { t } = useTranslation('plan');
  const { items, week } = plan.programme ?? { items: [], week: [] };
  return (
    <section aria-labelledby="moves">
      <h2 id="moves">{t('moves.title')}</h2>
      <div className="stack below">
        {kindsOf(week).map((kind) => {
          const days = week.filter(({ sessions }) => sessions.some((one) => one.kind === kind)).map(({ day }) => day);
          return (
            <div key={kind}>
              <h3>{t('moves.session', { session: sessionName(kind, t), days: daysWords(days) })}</h3>
              <ul className="moves">
                {items
                  .filter(({ session }) => session === kind)
                  .map(({ exercise, name, dose }) => (
                    <li key={exercise}>
                      <ExerciseFigure id={exercise} />
                      <Link to="/people/$person/plan/exercises/$exercise" params={{ person, exercise }}>
                        {name}
                      </Link>
                      <span className="small muted">{doseWords(dose)}</span>
                    </li>
                  ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
