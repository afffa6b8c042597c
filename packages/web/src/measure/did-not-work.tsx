import { useTranslation } from 'react-i18next';
import { useAddObservations, usePersonId } from '../api/people.ts';
import { today } from '../dates.ts';
import { SaveError } from './save-error.tsx';

const answers = ['unable', 'refused', 'not-done'] as const;

/** Not able is a result; preferred not to and not today stay unknown. Three answers, three meanings. */
export function DidNotWork({ measure, onSaved }: { measure: string; onSaved: () => void }) {
  const { t } = useTranslation('measure');
  const save = useAddObservations(usePersonId());
  return (
    <div className="fails">
      <h2 className="h3">{t('fails.title')}</h2>
      <p className="small muted">{t('fails.text')}</p>
      <div className="three">
        {answers.map((absent) => (
          <button
            key={absent}
            type="button"
            className="btn choice"
            disabled={save.isPending}
            onClick={() => save.mutate([{ measure, absent, date: today() }], { onSuccess: onSaved })}
          >
            <span>
              {t(`fails.${absent}`)}
              <small>{t(`fails.${absent}Note`)}</small>
            </span>
          </button>
        ))}
      </div>
      <SaveError error={save.error} />
    </div>
  );
}
