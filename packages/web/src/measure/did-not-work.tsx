import { useTranslation } from 'react-i18next';
import { useAddObservations, usePersonId } from '../api/people.ts';
import { today } from '../dates.ts';
import { SaveError } from './save-error.tsx';

/** What is chosen, and what it is stored as. */
const tried = [
  { word: 'unable', absent: 'unable' },
  { word: 'refused', absent: 'refused' },
  { word: 'not-done', absent: 'not-done' },
] as const;

/** Not being able to answer says nothing about strength, so it must not count as the worst result. */
const questioned = [{ word: 'unanswered', absent: 'not-done' }, tried[1], tried[2]] as const;

interface DidNotWorkProps {
  measure: string;
  onSaved: () => void;
  /** A question to the person, not a test. */
  asked?: boolean;
}

/** Not able is a result of a test; preferred not to and not today stay unknown. Three answers, three meanings. */
export function DidNotWork({ measure, onSaved, asked = false }: DidNotWorkProps) {
  const { t } = useTranslation('measure');
  const save = useAddObservations(usePersonId());
  return (
    <div className="fails">
      <h2 className="h3">{t('fails.title')}</h2>
      <p className="small muted">{t(asked ? 'fails.askedText' : 'fails.text')}</p>
      <div className="three">
        {(asked ? questioned : tried).map(({ word, absent }) => (
          <button
            key={word}
            type="button"
            className="btn choice"
            disabled={save.isPending}
            onClick={() => save.mutate([{ measure, absent, date: today() }], { onSuccess: onSaved })}
          >
            <span>
              {t(`fails.${word}`)}
              <small>{t(`fails.${word}Note`)}</small>
            </span>
          </button>
        ))}
      </div>
      <SaveError error={save.error} />
    </div>
  );
}
