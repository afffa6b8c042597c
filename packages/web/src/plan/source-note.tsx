import type { Citation } from '@thew/core/knowledge/sources/source';
import { useTranslation } from 'react-i18next';
import { citationOf } from './citation.ts';

/** Where a number or an advice comes from, one step away, and how well it was verified. */
export function SourceNote({ at }: { at: Citation }) {
  const { t } = useTranslation('plan');
  return (
    <details className="twin source-note">
      <summary>{t('source.show')}</summary>
      <SourceLines at={at} />
    </details>
  );
}

export function SourceLines({ at }: { at: Citation }) {
  const { t } = useTranslation('plan');
  return (
    <>
      {citationOf(at).map(({ id, title, href }) => (
        <p key={id} className="small faint where">
          {href ? (
            <a href={href} rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
      ))}
      <p className="small faint">
        {t(`source.${at.certainty}`)}
        {at.place && at.place !== 'own choice' && `, ${at.place}`}
      </p>
    </>
  );
}
