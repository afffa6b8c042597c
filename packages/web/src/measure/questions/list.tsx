import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePersonId } from '../../api/people.ts';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { groups, questionnaires } from './catalogue.ts';
import { QuestionnaireRow } from './row.tsx';

/** Every questionnaire and scale that can be answered item by item. */
export default function QuestionnaireList() {
  const { t } = useTranslation('questions');
  const person = usePersonId();
  return (
    <>
      <ScreenHead
        title={t('list.title')}
        above={t('above')}
        lead={t('list.lead')}
        tools={
          <Link className="btn" to="/people/$person/measure" params={{ person }}>
            {t('leave')}
          </Link>
        }
      />
      <div className="stack-l">
        {groups.map((group) => (
          <section key={group} aria-labelledby={group}>
            <div className="sec-head">
              <h2 id={group}>{t(`groups.${group}`)}</h2>
            </div>
            <ul className="rows">
              {questionnaires
                .filter((one) => one.group === group)
                .map((one) => (
                  <QuestionnaireRow key={one.id} questionnaire={one} />
                ))}
              {group === 'nerve' && <QuestionnaireRow questionnaire={{ id: 'mrc-sum', minutes: 10 }} />}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
