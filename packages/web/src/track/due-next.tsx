import { Link } from '@tanstack/react-router';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { useTranslation } from 'react-i18next';
import { useAssessed } from '../api/assessment.ts';
import type { ShownPerson } from '../api/people.ts';
import { useSessions } from '../api/sessions.ts';
import { readableDate, today } from '../dates.ts';
import { nextMeasurements } from '../engine/next-measurements.ts';
import { shortName } from '../engine/words.ts';
import { measurePath } from '../measure/where.ts';
import { addDays } from '../plan/week-state.ts';
import { startOf } from './session-days.ts';

/** The next review of the plan, and the measurements that would settle most. */
export function DueNext({ person, plan }: { person: ShownPerson; plan: CarePlan }) {
  const { t, i18n } = useTranslation('track');
  const assessed = useAssessed(person.updatedAt);
  const start = startOf(useSessions(), today());
  const review = (plan.programme?.reviewWeeks ?? [])
    .map((week) => ({ week, date: addDays(start, week * 7) }))
    .find(({ date }) => date >= today());
  const measures = nextMeasurements(assessed).slice(0, 3);
  return (
    <section aria-labelledby="due">
      <h2 id="due">{t('due.title')}</h2>
      <ul className="rows below">
        {measures.map(({ set, minutes }, index) => (
          <li key={set.join()}>
            <div>
              <h3>
                <Link {...measurePath(set[0] ?? '')} params={{ person: person.id }}>
                  {set.map(shortName).join(' + ')}
                </Link>
              </h3>
              <p>{t(index === 0 ? 'due.now' : 'due.soon', { count: minutes })}</p>
            </div>
          </li>
        ))}
        {review && (
          <li>
            <div>
              <h3>{t('due.review', { week: review.week })}</h3>
              <p>{readableDate(review.date, i18n.language)}</p>
            </div>
          </li>
        )}
      </ul>
    </section>
  );
}
