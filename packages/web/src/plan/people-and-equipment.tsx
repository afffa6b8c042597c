import { equipmentById } from '@thew/core/knowledge/interventions/equipment';
import type { CarePlan } from '@thew/core/plan/care-plan';
import type { Reason } from '@thew/core/plan/reason';
import { capital } from '@thew/core/presentation/capital';
import { isPrivateReason } from '@thew/core/presentation/plan-private';
import { decidedByWords, supportWords } from '@thew/core/presentation/plan-support-words';
import { reasonWords, referralWhen, referralWords } from '@thew/core/presentation/plan-words';
import { useTranslation } from 'react-i18next';

/** Who should see the person and how soon; what has to be there; what a team decides, with its usual time. */
export function PeopleAndEquipment({ plan }: { plan: CarePlan }) {
  const { t } = useTranslation('plan');
  const needed = [...new Set((plan.programme?.items ?? []).flatMap(({ equipment }) => equipment))];
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('people.title')}</h2>
      <ul className="rows below">
        {plan.referrals.map(({ to, when, because }) => (
          <li key={to}>
            <div>
              <h3>
                {referralWords[to] ?? to}, {referralWhen({ to, when })}
              </h3>
              {plan.status !== 'stopped' && <p>{whyWords(because)}</p>}
            </div>
          </li>
        ))}
        {needed.length > 0 && (
          <li>
            <div>
              <h3>{t('people.things')}</h3>
              <p>{needed.map(thing).join('. ')}.</p>
            </div>
          </li>
        )}
        {plan.support.map(({ id, decidedBy, window }) => (
          <li key={id}>
            <div>
              <h3>{supportWords[id] ?? id}</h3>
              <p>
                {decidedBy !== 'person' && t('people.decides', { who: decidedByWords[decidedBy] ?? decidedBy })}
                {window && ` ${capital(window)}.`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Up to three reasons as sentences; mood and safety at home are for Explain. */
const whyWords = (because: readonly Reason[]): string =>
  [...new Set(because.filter((one) => !isPrivateReason(one)).map(reasonWords))]
    .slice(0, 3)
    .map((text) => (/[.?]$/.test(text) ? text : `${text}.`))
    .join(' ');

function thing(id: string): string {
  const one = equipmentById(id);
  if (!one) return id;
  return one.instead ? `${one.name} (or ${one.instead})` : one.name;
}
