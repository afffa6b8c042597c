import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CohortRun, useStopRun } from '../api/cohort.ts';
import { ScreenHead } from '../ui/screen-head.tsx';

/** How far, how long already, and a way to stop. */
export function Running({ run }: { run: CohortRun }) {
  const { t } = useTranslation('cohort');
  const stop = useStopRun();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const { step, done, total } = run.progress;
  const seconds = Math.max(0, Math.round((now - Date.parse(run.startedAt)) / 1000));
  // Steps are not equally long: a word on what is left is worth it only once some are done.
  const left = done > 1 && seconds > 2 ? Math.ceil((seconds / done) * (total - done)) : undefined;
  return (
    <>
      <ScreenHead
        title={t('running.title')}
        tools={
          <button type="button" className="btn" disabled={stop.isPending} onClick={() => stop.mutate(run.id)}>
            {t('running.stop')}
          </button>
        }
      />
      <div className="card stack-s">
        <div className="sec-head">
          <h2 className="h3">
            <span role="status">{step}</span>
          </h2>
          <span className="small muted">
            {t('running.step', { done: Math.min(done + 1, total), total, seconds })}
            {left !== undefined && `, ${t('running.left', { seconds: left })}`}
          </span>
        </div>
        <progress max={total} value={done} aria-label={step} />
        <p className="small muted">{t('running.leave')}</p>
      </div>
    </>
  );
}
