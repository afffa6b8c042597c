import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssessed } from '../api/assessment.ts';
import { useKnowledgeVersion } from '../api/health.ts';
import { type ShownPerson, usePerson } from '../api/people.ts';
import { usePlanned } from '../api/plan.ts';
import { readableDate, today } from '../dates.ts';
import { StartMeasuring } from '../people/start-measuring.tsx';
import { usePlanPreferences } from '../plan/use-plan-preferences.ts';
import { ScreenHead } from '../ui/screen-head.tsx';
import { Causes } from './causes.tsx';
import { DefinitionMarks } from './definition-marks.tsx';
import { Findings } from './findings.tsx';
import { MiniFans } from './mini-fans.tsx';
import { ForecastPart, PlanPart } from './plan-part.tsx';
import { QuestionToTheDoctor } from './question.tsx';
import './report.css';
import { SourcesEnd } from './sources-end.tsx';
import { aboutWords } from './who.ts';

/** A page for the doctor: who, what is asked, findings, definitions, causes, plan, forecast, sources. */
export default function Report() {
  const person = usePerson();
  const { t } = useTranslation('report');
  return (
    <>
      <ScreenHead
        title={t('title', { name: person.name })}
        lead={t('lead')}
        tools={
          <>
            {person.observations > 0 && (
              <button type="button" className="btn primary" onClick={() => window.print()}>
                {t('print')}
              </button>
            )}
            {person.observations > 0 && (
              <a className="btn" href={`/api/people/${person.id}/fhir`} download>
                {t('fhir')}
              </a>
            )}
            <Link className="btn" to="/people/$person/track" params={{ person: person.id }}>
              {t('back')}
            </Link>
          </>
        }
      />
      {person.observations === 0 ? <NothingYet person={person} /> : <Paper person={person} />}
    </>
  );
}

function NothingYet({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('report');
  return (
    <StartMeasuring person={person.id} title={t('nothingTitle')} action={t('start')}>
      {t('nothing')}
    </StartMeasuring>
  );
}

function Paper({ person }: { person: ShownPerson }) {
  const { t, i18n } = useTranslation('report');
  const { preferences } = usePlanPreferences();
  const assessed = useAssessed(person.updatedAt);
  const planned = usePlanned(person.updatedAt, preferences);
  const version = useKnowledgeVersion();
  return (
    <article className="paper">
      <div className="top">
        <div>
          <p className="strong">Thew</p>
          <p className="sm">{t('kind')}</p>
        </div>
        <p className="sm">
          {readableDate(today(), i18n.language)}
          <br />
          {t('known', { date: readableDate(assessed.record.asOf, i18n.language) })}
        </p>
      </div>
      <p className="doc-name">
        {person.name}
        {person.birthDate && `, ${readableDate(person.birthDate, i18n.language)}`}
      </p>
      <p>{aboutWords(person, assessed, t, i18n.language)}</p>
      <QuestionToTheDoctor planned={planned} />
      <Findings assessed={assessed} />
      <DefinitionMarks assessed={assessed} />
      <div className="two">
        <Causes explanation={planned.explanation} />
        <PlanPart plan={planned.plan} />
      </div>
      <ForecastPart plan={planned.plan}>
        <Suspense>
          <MiniFans person={person} />
        </Suspense>
      </ForecastPart>
      <SourcesEnd assessed={assessed} planned={planned} version={version} />
    </article>
  );
}
