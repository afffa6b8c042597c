import { Link } from '@tanstack/react-router';
import { shortTitle } from '@thew/core/presentation/short-title';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssessed } from '../api/assessment.ts';
import { type ShownPerson, usePerson } from '../api/people.ts';
import { headline } from '../assess/headline.ts';
import { MeasuredFacts } from '../assess/measured-facts.tsx';
import { readableDate } from '../dates.ts';
import { type NextMeasurement, nextMeasurements } from '../engine/next-measurements.ts';
import { isAsked, shortName } from '../engine/words.ts';
import { measurePath } from '../measure/where.ts';
import { BodyMap } from '../ui/body-map/body-map.tsx';
import { Notice } from '../ui/notice.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { ManageRecord } from './manage-record.tsx';
import { muscleLoss } from './muscle-loss.ts';

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
      : t('overview.about', { context: person.sex ?? 'other', years: person.years });
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
      {person.observations === 0 ? <NothingYet person={person} /> : <Findings person={person} />}
    </>
  );
}

function NothingYet({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('people');
  return (
    <div className="stack-l">
      <Notice
        title={t('overview.nothingTitle')}
        actions={
          <Link className="btn primary" to="/people/$person/measure" params={{ person: person.id }}>
            {t('overview.start')}
          </Link>
        }
      >
        {t('overview.nothing')}
      </Notice>
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
        <NextSteps person={person.id} list={nextMeasurements(assessed).slice(0, 3)} />
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

function NextSteps({ person, list }: { person: string; list: readonly NextMeasurement[] }) {
  const { t } = useTranslation('people');
  return (
    <section aria-labelledby="next">
      <div className="sec-head">
        <h2 id="next">{t('overview.next')}</h2>
        <Link className="quiet" to="/people/$person/measure" params={{ person }}>
          {t('overview.allMeasures')}
        </Link>
      </div>
      {list.length === 0 && <p className="muted">{t('overview.none')}</p>}
      <ol className="rows">
        {list.map(({ set, settles, minutes }, index) => (
          <li key={set.join()}>
            <div>
              <h3>{set.map(shortName).join(' + ')}</h3>
              <p>
                {t('overview.minutes', { count: minutes })}{' '}
                {t('overview.settles', { definitions: few(settles.map(shortTitle)) })}
              </p>
            </div>
            <Link
              className={index === 0 ? 'btn primary' : 'btn'}
              {...measurePath(set[0] ?? '')}
              params={{ person }}
              aria-label={`${t(set.every(isAsked) ? 'overview.ask' : 'overview.measure')}: ${set.map(shortName).join(', ')}`}
            >
              {t(set.every(isAsked) ? 'overview.ask' : 'overview.measure')}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

const few = (titles: readonly string[]): string =>
  titles.length > 3 ? `${titles.slice(0, 3).join(', ')} and ${titles.length - 3} more` : titles.join(', ');
