import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type ShownPerson, usePerson } from '../api/people.ts';
import { usePlanned } from '../api/plan.ts';
import { useSessions } from '../api/sessions.ts';
import { useTracked } from '../api/tracked.ts';
import '../plan/plan.css';
import { StartMeasuring } from '../people/start-measuring.tsx';
import { usePlanPreferences } from '../plan/use-plan-preferences.ts';
import { ScreenHead } from '../ui/screen-head.tsx';
import { Skeleton } from '../ui/waiting.tsx';
import { AgainstForecast } from './against-forecast.tsx';
import { DueNext } from './due-next.tsx';
import { EffortAndPain } from './effort-and-pain.tsx';
import { Journal } from './journal.tsx';
import { NextSession } from './next-session.tsx';
import { Responses } from './responses.tsx';
import { Setbacks } from './setbacks.tsx';
import { StopSigns } from './stop-signs.tsx';
import './track.css';
import { Trend } from './trend.tsx';
import { useHeadline } from './use-headline.ts';

/** Is it being done, does it work, how does it feel; what to do about it. */
export default function Track() {
  const person = usePerson();
  return person.observations === 0 ? <NothingYet person={person} /> : <Followed person={person} />;
}

function Tools({ person }: { person: string }) {
  const { t } = useTranslation('track');
  return (
    <>
      <Link className="btn" to="/people/$person/report" params={{ person }}>
        {t('report')}
      </Link>
      <Link className="btn primary" to="/people/$person/measure" params={{ person }}>
        {t('measure')}
      </Link>
    </>
  );
}

function NothingYet({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('track');
  return (
    <>
      <ScreenHead title={t('nothingTitle')} />
      <div className="cols wide">
        <StartMeasuring person={person.id} title={t('nothingWhat')} action={t('start')}>
          {t('nothing')}
        </StartMeasuring>
        <Journal />
      </div>
    </>
  );
}

/** A danger sign stands above: nothing to train, to measure or to compare until somebody has helped. */
function Waits() {
  const { t } = useTranslation('track');
  return (
    <>
      <ScreenHead title={t('waitsTitle')} lead={t('waitsLead')} />
      <Journal />
    </>
  );
}

function Followed({ person }: { person: ShownPerson }) {
  const { preferences } = usePlanPreferences();
  const { plan } = usePlanned(person.updatedAt, preferences);
  const tracked = useTracked(person.updatedAt, preferences);
  const sessions = useSessions();
  const { title, lead } = useHeadline(tracked, sessions);
  if (plan.status === 'stopped' && tracked.tracking.stop.length === 0) return <Waits />;
  return (
    <>
      <ScreenHead title={title} lead={lead} tools={<Tools person={person.id} />} />
      <div className="stack-l">
        <StopSigns stop={tracked.tracking.stop} />
        <div className="cols wide">
          <div className="stack-l">
            <Responses tracked={tracked} />
            <Suspense fallback={<Skeleton />}>
              <Trend person={person} />
            </Suspense>
            <AgainstForecast tracked={tracked} />
            <EffortAndPain plan={plan} sessions={sessions} />
          </div>
          <div className="stack-l">
            <NextSession tracked={tracked} plan={plan} person={person.id} />
            <Journal />
            <Setbacks tracked={tracked} person={person} />
            <Suspense fallback={<Skeleton lines={2} />}>
              <DueNext person={person} plan={plan} />
            </Suspense>
          </div>
        </div>
      </div>
    </>
  );
}
