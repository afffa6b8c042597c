import type { CarePlan } from '@thew/core/plan/care-plan';
import { outlineLead, outlineWords } from '@thew/core/presentation/plan-outline-words';
import { useTranslation } from 'react-i18next';

/** What may come after this week, phase by phase, and what has to hold first. */
export function MonthsAhead({ plan }: { plan: CarePlan }) {
  const { t } = useTranslation('plan');
  const phases = outlineWords(plan);
  if (phases.length === 0) return null;
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">{t('ahead.title')}</h2>
      <p className="muted below">{outlineLead}</p>
      <ol className="rows below">
        {phases.map(({ weeks, kinds, moves, first }) => (
          <li key={weeks}>
            <div>
              <h3>{t('ahead.phase', { weeks, kinds })}</h3>
              <p>{moves}</p>
              <p>{first}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
