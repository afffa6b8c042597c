import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice.tsx';

/** A part of the page could not be shown: the stored data are safe, and there is one way on. */
export function ScreenFailure({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <div className="stack">
      <h1>{t('failure.title')}</h1>
      <Notice
        title={t('failure.what')}
        actions={
          <>
            <button type="button" className="btn primary" onClick={() => void router.invalidate()}>
              {t('failure.again')}
            </button>
            <Link className="btn" to="/">
              {t('failure.people')}
            </Link>
          </>
        }
      >
        {t('failure.safe')}{' '}
        <span className="faint small">({error instanceof Error ? error.message : String(error)})</span>
      </Notice>
    </div>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <h1>{t('notFound.title')}</h1>
      <p className="lead">{t('notFound.text')}</p>
      <Link className="btn primary" to="/">
        {t('failure.people')}
      </Link>
    </div>
  );
}
