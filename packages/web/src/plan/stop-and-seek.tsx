import type { CarePlan } from '@thew/core/plan/care-plan';
import { capital } from '@thew/core/presentation/capital';
import { stopWords } from '@thew/core/presentation/plan-words';
import { useTranslation } from 'react-i18next';

/** Any of these, and training stops. */
export function StopAndSeek({ plan }: { plan: CarePlan }) {
  const { t } = useTranslation('plan');
  return (
    <section aria-labelledby="stop">
      <h2 id="stop">{t('stop.title')}</h2>
      <p className="muted below">{t('stop.text')}</p>
      <ul className="stop-list below">
        {plan.stopAndSeek.map((code) => (
          <li key={code}>{capital(stopWords([code]))}</li>
        ))}
      </ul>
    </section>
  );
}
