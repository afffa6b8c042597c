import { Link } from '@tanstack/react-router';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { useTranslation } from 'react-i18next';
import { usePersonId, useRecord } from '../api/people.ts';
import { ScreenHead } from '../ui/screen-head.tsx';
import { useLastTime } from './last-time.ts';
import { first, questionnaireById } from './questions/catalogue.ts';
import { QuestionnaireRow } from './questions/row.tsx';

const tests = [
  { id: 'grip', measure: 'grip-strength' },
  { id: 'chair-rises', measure: 'chair-stand-5x-time' },
  { id: 'gait-4m', measure: 'gait-4m-time' },
  { id: 'timed-up-and-go', measure: 'tug-time' },
  { id: 'chair-stand-30s', measure: 'chair-stand-30s-count' },
] as const;

const groups = ['body', 'illness', 'mass', 'laboratory', 'intake', 'other'] as const;

/** What can be measured, with minutes and the last result. */
export default function Measure() {
  const { t } = useTranslation('measure');
  const person = usePersonId();
  return (
    <>
      <ScreenHead
        title={t('title')}
        lead={t('lead')}
        tools={
          <Link className="btn" to="/people/$person/measure/history" params={{ person }}>
            {t('history')}
          </Link>
        }
      />
      <div className="cols even">
        <div className="stack-l">
          <section aria-labelledby="guided">
            <div className="sec-head">
              <h2 id="guided">{t('guided')}</h2>
            </div>
            <ul className="rows">
              {tests.map((test, index) => (
                <TestRow key={test.id} {...test} first={index === 0} />
              ))}
            </ul>
          </section>
          <section aria-labelledby="questions">
            <div className="sec-head">
              <h2 id="questions">{t('questions')}</h2>
              <Link to="/people/$person/measure/questions" params={{ person }}>
                {t('allQuestions')}
              </Link>
            </div>
            <ul className="rows">
              {first
                .flatMap((id) => questionnaireById(id) ?? [])
                .map((one) => (
                  <QuestionnaireRow key={one.id} questionnaire={one} />
                ))}
            </ul>
          </section>
        </div>
        <div className="stack-l">
          <section aria-labelledby="values">
            <div className="sec-head">
              <h2 id="values">{t('byHand')}</h2>
            </div>
            <ul className="rows">
              {groups.map((group) => (
                <Entry
                  key={group}
                  title={t(`groups.${group}.title`)}
                  about={t(`groups.${group}.about`)}
                  to="/people/$person/measure/values"
                  search={{ group }}
                  verb={t('enter')}
                />
              ))}
            </ul>
          </section>
          <section aria-labelledby="file">
            <div className="sec-head">
              <h2 id="file">{t('file')}</h2>
            </div>
            <ul className="rows">
              <Entry
                title={t('fileEntry.title')}
                about={t('fileEntry.kinds')}
                to="/import"
                verb={t('fileEntry.choose')}
              />
            </ul>
          </section>
        </div>
      </div>
    </>
  );
}

function TestRow({ id, measure, first }: { id: (typeof tests)[number]['id']; measure: string; first: boolean }) {
  const { t } = useTranslation('measure');
  const person = usePersonId();
  const last = useLastTime(useRecord(), measure);
  const minutes = t('minutes', { minutes: measureById(measure)?.minutes ?? 4 });
  return (
    <li>
      <div>
        <h3>{t(`tests.${id}.title`)}</h3>
        <p>{t(`tests.${id}.about`)}</p>
        <p className="small faint">{[minutes, last].filter(Boolean).join(' · ')}</p>
      </div>
      <Link
        className={first ? 'btn primary' : 'btn'}
        to={`/people/$person/measure/${id}`}
        params={{ person }}
        aria-label={`${t('start')}: ${t(`tests.${id}.title`)}`}
      >
        {t('start')}
      </Link>
    </li>
  );
}

function Entry(props: { title: string; about: string; to: string; verb: string; search?: Record<string, string> }) {
  const person = usePersonId();
  return (
    <li>
      <div>
        <h3>{props.title}</h3>
        <p>{props.about}</p>
      </div>
      <Link
        className="btn"
        to={props.to}
        params={{ person }}
        search={props.search ?? {}}
        aria-label={`${props.verb}: ${props.title}`}
      >
        {props.verb}
      </Link>
    </li>
  );
}
