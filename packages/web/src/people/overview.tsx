import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssessed } from '../api/assessment.ts';
import { type ShownPerson, usePerson } from '../api/people.ts';
import { headline } from '../assess/headline.ts';
import { MeasuredFacts } from '../assess/measured-facts.tsx';
import { NextMeasurements } from '../assess/next.tsx';
import { readableDate } from '../dates.ts';
import { nextMeasurements } from '../engine/next-measurements.ts';
import { BodyMap } from '../ui/body-map/body-map.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { Skeleton } from '../ui/waiting.tsx';
import { ManageRecord } from './manage-record.tsx';
import { muscleLoss } from './muscle-loss.ts';
import { sexWord } from './sex-word.ts';
import { StartMeasuring } from './start-measuring.tsx';
import { isEmergency, useDanger } from './use-danger.ts';

/** The knowledge about causes is large: it comes after the rest of the page stands, and nothing waits for it. */
const OverviewSafety = lazy(async () => ({ default: (await import('./overview-why.tsx')).OverviewSafety }));
const OverviewCauses = lazy(async () => ({ default: (await import('./overview-why.tsx')).OverviewCauses }));

/** One person at a glance: danger signs, the verdict, four facts, the body map, causes, what to measure next. */
export default function Overview() {
  const person = usePerson();
  const { t, i18n } = useTranslation('people');
  const about =
    person.years === undefined
      ? t('overview.aboutNone')
      : t('overview.about', { context: sexWord(person), years: person.years });
  const lead = person.latest
    ? t('overview.lead', { about, date: readableDate(person.latest, i18n.language) })
    : t('overview.leadNever', { about });
  return (
    <>
      <ScreenHead title={person.name} lead={lead} voice />
      {person.observations > 0 && (
        <Suspense fallback={null}>
          <OverviewSafety person={person} />
        </Suspense>
      )}
      {person.observations === 0 ? <NothingYet person={person} /> : <Known person={person} />}
    </>
  );
}

/** In an emergency nothing to measure and no verdict that could calm: what may be behind it, and the record. */
function Known({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('people');
  const explanation = useDanger(person);
  if (!explanation) return <Skeleton lines={6} />;
  if (!isEmergency(explanation)) return <Findings person={person} />;
  return (
    <div className="stack-l">
      <p className="lead">{t('overview.waits')}</p>
      <Suspense fallback={null}>
        <OverviewCauses person={person} />
      </Suspense>
      <ManageRecord person={person} />
    </div>
  );
}

function NothingYet({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('people');
  return (
    <div className="stack-l">
      <StartMeasuring person={person.id} title={t('overview.nothingTitle')} action={t('overview.start')}>
        {t('overview.nothing')}
      </StartMeasuring>
      <ManageRecord person={person} />
    </div>
  );
}

function Findings({ person }: { person: ShownPerson }) {
  const { t } = useTranslation(['people', 'assess']);
  const assessed = useAssessed(person.updatedAt);
  const said = headline(assessed, t);
  const loss = muscleLoss(assessed.record);
  const measured = Object.keys(loss).length > 0;
  return (
    <div className="cols">
      <div className="stack-l">
        <section aria-labelledby="verdict">
          <h2 id="verdict" className="verdict">
            {said.sentence}
          </h2>
          <p className="muted verdict-more">
            {said.fits}{' '}
            <Link to="/people/$person/assess" params={{ person: person.id }}>
              {t('overview.see')}
            </Link>
          </p>
          <MeasuredFacts assessed={assessed} />
        </section>
        <Suspense fallback={null}>
          <OverviewCauses person={person} />
        </Suspense>
        <NextMeasurements person={person.id} list={nextMeasurements(assessed).slice(0, 3)} toAll />
        <ManageRecord person={person} />
      </div>
      <section className="card map-card" aria-labelledby="map">
        <h2 id="map">{t('overview.where')}</h2>
        {!measured && <p className="small muted">{t('overview.whereNone')}</p>}
        <BodyMap
          finding={t(measured ? 'overview.where' : 'overview.whereNone')}
          scaleLabel={t('overview.scale')}
          values={loss}
        />
      </section>
    </div>
  );
}
