import type { Citation } from '@thew/core/knowledge/sources/source';
import { useTranslation } from 'react-i18next';
import { citationOf } from './citation.ts';

/** Where a number or an advice comes from, one step away, and how well it was verified. */
export function SourceNote({ at }: { at: Citation }) {
  const { t } = useTranslation('plan');
  const list = citationOf(at);
  return (
    <details className="twin source-note">
      <summary>{t('source.show')}</summary>
      {list.map(({ id, title, href }) => (
        <span key={id} className="block small faint where">
          {href ? (
            <a href={href} rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </span>
      ))}
      <span className="block small faint">
        {t(`source.${at.certainty}`)}
        {at.place && at.place !== 'own choice' && `, ${at.place}`}
      </span>
    </details>
  );
}
