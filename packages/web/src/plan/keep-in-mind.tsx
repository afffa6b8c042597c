import type { CarePlan } from '@thew/core/plan/care-plan';
import { conditionTitle } from '@thew/core/presentation/explanation-words';
import { type KeepInMind as Entry, keepInMindEntries } from '@thew/core/presentation/plan-keep-in-mind';
import { isPrivateReason } from '@thew/core/presentation/plan-private';
import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/mark.tsx';
import { SourceNote } from './source-note.tsx';

const shownFirst = 4;

/** The few rules that hold while training, with what each comes from; the rest one press away. */
export function KeepInMind({ plan }: { plan: CarePlan }) {
  const { t } = useTranslation('plan');
  const rules = plan.programme?.rules;
  const list = keepInMindEntries(plan);
  const [first, rest] = [list.slice(0, shownFirst), list.slice(shownFirst)];
  if (!rules && list.length === 0) return null;
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">{t('keep.title')}</h2>
      <div className="below">
        {rules && (
          <div className="tick">
            <Mark state="done" />
            <span>{t('keep.settle', { hours: rules.settleHours })}</span>
            <small>{t(`keep.mode.${rules.mode}`, { count: rules.sessionsInARow, reps: rules.extraReps })}</small>
          </div>
        )}
        {first.map((one) => (
          <Rule key={one.id} of={one} />
        ))}
      </div>
      {(rest.length > 0 || plan.education.length > 0) && (
        <details className="twin">
          <summary>{t('keep.more')}</summary>
          {rest.map((one) => (
            <Rule key={one.id} of={one} />
          ))}
          {plan.education.map(({ id, text, at }) => (
            <div key={id} className="below small">
              <p>{text}</p>
              <SourceNote at={at} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

function Rule({ of: { words, suspected, conditions } }: { of: Entry }) {
  const { t } = useTranslation('plan');
  const shown = conditions.filter((id) => !isPrivateReason({ from: 'condition', id })).map(conditionTitle);
  const list = shown.join(', ');
  const from = suspected ? t(list ? 'keep.maybeFor' : 'keep.maybe', { list }) : list;
  return (
    <div className="tick">
      <Mark state="done" />
      <span>{words}</span>
      {from && <small>{from}</small>}
    </div>
  );
}
