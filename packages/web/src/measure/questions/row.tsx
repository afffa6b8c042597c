import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePersonId, useRecord } from '../../api/people.ts';
import { useLastTime } from '../last-time.ts';
import type { Questionnaire } from './catalogue.ts';

/** One line of a list: what it asks, how long it takes, the last total. */
export function QuestionnaireRow({
  questionnaire,
}: {
  questionnaire: Pick<Questionnaire, 'id' | 'minutes' | 'total' | 'examined'>;
}) {
  const { t } = useTranslation('questions');
  const person = usePersonId();
  const { id, minutes, total, examined } = questionnaire;
  const last = useLastTime(useRecord(), total ?? (id === 'mrc-sum' ? 'mrc-sum-score' : ''));
  const title = t(`${id}.title`);
  const verb = t(examined || id === 'mrc-sum' ? 'enter' : 'ask');
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p>{t(`${id}.about`)}</p>
        <p className="small faint">{[t('minutes', { count: minutes }), last].filter(Boolean).join(' · ')}</p>
      </div>
      <Link
        className="btn"
        to={id === 'mrc-sum' ? '/people/$person/measure/mrc-sum' : '/people/$person/measure/questions/$questionnaire'}
        params={{ person, questionnaire: id }}
        aria-label={`${verb}: ${title}`}
      >
        {verb}
      </Link>
    </li>
  );
}
