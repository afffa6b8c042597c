import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePersonId, useRecord } from '../api/people.ts';
import { NotFound } from '../ui/screen-failure.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { ChairFigure } from './chair-figure.tsx';
import { DidNotWork } from './did-not-work.tsx';
import { useLastTime } from './last-time.ts';
import { testKinds } from './test-kinds.ts';
import { TestPanel } from './test-panel.tsx';
import type { GuidedTest } from './where.ts';

/** A test with a clock: what to do beside it, and three honest answers when it does not work out. */
export default function GuidedTestScreen() {
  const { test } = useParams({ strict: false }) as { test?: string };
  return test && test in testKinds ? <Run key={test} test={test as GuidedTest} /> : <NotFound />;
}

function Run({ test }: { test: GuidedTest }) {
  const { t } = useTranslation('measure');
  const person = usePersonId();
  const navigate = useNavigate();
  const kind = testKinds[test];
  const back = () => void navigate({ to: '/people/$person/measure', params: { person } });
  return (
    <>
      <ScreenHead
        title={t(`tests.${test}.title`)}
        above={t('step')}
        tools={
          <button type="button" className="btn" onClick={back}>
            {t('test.leave')}
          </button>
        }
      />
      <div className="cols">
        <section className="card pad-l now" aria-label={t(`tests.${test}.title`)}>
          <TestPanel kind={kind} onSaved={back} />
          <DidNotWork measure={kind.measure} onSaved={back} />
        </section>
        <HowTo test={test} />
      </div>
    </>
  );
}

function HowTo({ test }: { test: GuidedTest }) {
  const { t } = useTranslation('measure');
  const last = useLastTime(useRecord(), testKinds[test].measure);
  const steps = t(`guidedSteps.${test}`, { returnObjects: true }) as string[];
  return (
    <div className="stack-l">
      <section aria-labelledby="how">
        <h2 id="how">{t('how')}</h2>
        {test.startsWith('chair') && <ChairFigure label={t('figure')} />}
        <ol className="stack-s numbered">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="small muted source-line">{t('test.safety')}</p>
      </section>
      <section aria-labelledby="earlier">
        <h2 id="earlier">{t('test.earlier')}</h2>
        <p className="muted">{last ?? t('test.noEarlier')}</p>
      </section>
    </div>
  );
}
