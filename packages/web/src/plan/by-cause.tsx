import type { CarePlan } from '@thew/core/plan/care-plan';
import { causeLines } from '@thew/core/presentation/plan-cause-lines';
import { isPrivateReason } from '@thew/core/presentation/plan-private';
import { useTranslation } from 'react-i18next';

const shownFirst = 3;

/** What treats each cause and who decides on it. */
export function ByCause({ plan }: { plan: CarePlan }) {
  const { t } = useTranslation('plan');
  const open = plan.byCause.filter(({ condition: id }) => !isPrivateReason({ from: 'condition', id }));
  const lines = causeLines({ status: plan.status, byCause: open });
  if (lines.length === 0) return null;
  const list = (some: readonly string[]) => (
    <ul className="rows below">
      {some.map((line) => (
        <li key={line}>
          <p>{line}</p>
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="by-cause">
      <h2 id="by-cause">{t('byCause.title')}</h2>
      {list(lines.slice(0, shownFirst))}
      {lines.length > shownFirst && (
        <details className="twin">
          <summary>{t('byCause.more', { count: lines.length - shownFirst })}</summary>
          {list(lines.slice(shownFirst))}
        </details>
      )}
    </section>
  );
}
