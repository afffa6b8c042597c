import type { ActivePrecaution, CarePlan } from '@thew/core/plan/care-plan';
import { precautionWords } from '@thew/core/presentation/plan-precaution-words';
import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/mark.tsx';
import { reasonSource } from './plan-words.ts';
import { SourceNote } from './source-note.tsx';

const shownFirst = 4;

/** The few rules that hold while training, with what each comes from; the rest one press away. */
export function KeepInMind({ plan }: { plan: CarePlan }) {
  const { t } = useTranslation('plan');
  const rules = plan.programme?.rules;
  const list = each(plan.precautions);
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
        {list.slice(0, shownFirst).map((one) => (
          <Rule key={one.id} of={one} />
        ))}
      </div>
      {(list.length > shownFirst || plan.education.length > 0) && (
        <details className="twin">
          <summary>{t('keep.more')}</summary>
          {list.slice(shownFirst).map((one) => (
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

/** Those that take most out first, and no sentence twice. */
function each(precautions: readonly ActivePrecaution[]): ActivePrecaution[] {
  const said = new Set<string>();
  return [...precautions]
    .filter(({ id }) => precautionWords[id])
    .sort((a, b) => weight(b) - weight(a))
    .filter(({ id }) => {
      const words = precautionWords[id] ?? id;
      if (said.has(words)) return false;
      said.add(words);
      return true;
    });
}

const certainty = { answered: 2, known: 2, suspected: 0 } as const;

const weight = (one: ActivePrecaution): number =>
  (one.mode ? 4 : 0) + certainty[one.certainty] + (one.from === 'drug' ? 1 : 0) + (one.refuses.length > 0 ? 1 : 0);

function Rule({ of }: { of: ActivePrecaution }) {
  const { t } = useTranslation('plan');
  const from = reasonSource(of, t);
  return (
    <div className="tick">
      <Mark state="done" />
      <span>{precautionWords[of.id]}</span>
      {from && <small>{from}</small>}
    </div>
  );
}
