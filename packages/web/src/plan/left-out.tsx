import type { CarePlan } from '@thew/core/plan/care-plan';
import { capital } from '@thew/core/presentation/capital';
import { type RefusalGroup, refusalGroups } from '@thew/core/presentation/plan-refusals';
import { useTranslation } from 'react-i18next';

const shownFirst = 4;

/** What was left out, one entry for each reason: until when, and what stands instead. */
export function LeftOut({ plan }: { plan: CarePlan }) {
  const { t } = useTranslation('plan');
  const groups = refusalGroups(plan, 20);
  return (
    <section aria-labelledby="left">
      <h2 id="left">{t('left.title')}</h2>
      {plan.status === 'stopped' ? (
        <p className="muted below">{t('left.everything')}</p>
      ) : (
        groups.length === 0 && <p className="muted below">{t('left.nothing')}</p>
      )}
      <ul className="rows below">
        {groups.slice(0, shownFirst).map((group) => (
          <Group key={group.names.join()} group={group} />
        ))}
      </ul>
      {groups.length > shownFirst && (
        <details className="twin">
          <summary>{t('left.more', { count: groups.length - shownFirst })}</summary>
          <ul className="rows below">
            {groups.slice(shownFirst).map((group) => (
              <Group key={group.names.join()} group={group} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Group({ group: { names, more, reason, until, instead } }: { group: RefusalGroup }) {
  const { t } = useTranslation('plan');
  const ends = /[.?]$/.test(reason);
  return (
    <li>
      <div>
        <h3>{more > 0 ? t('left.andMore', { names: names.join(', '), count: more }) : names.join(', ')}</h3>
        <p>
          {reason}
          {until && !ends ? `, ${until}.` : ends ? '' : '.'}
          {until && ends && ` ${capital(until)}.`}
        </p>
        <p>{instead.length > 0 ? t('left.instead', { names: instead.join(', ') }) : t('left.noInstead')}</p>
      </div>
    </li>
  );
}
