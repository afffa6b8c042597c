import { sourceById } from '@thew/core/knowledge/sources/registry';
import type { Citation } from '@thew/core/knowledge/sources/source';
import { useTranslation } from 'react-i18next';

/** Where something was read and how it was seen; one click away. */
export function SourceFold({ cites, label }: { cites: readonly Citation[]; label?: string }) {
  const { t } = useTranslation('explain');
  const lines = new Map<string, { title: string; url?: string | undefined; certainty: string }>();
  for (const { sources, certainty } of cites)
    for (const id of sources) {
      const source = sourceById(id);
      lines.set(id, { title: source?.title ?? id, url: source?.url, certainty });
    }
  return (
    <details className="fold source-fold">
      <summary>{label ?? t('sources')}</summary>
      <ul className="small">
        {[...lines].map(([id, { title, url, certainty }]) => (
          <li key={id}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            {', '}
            {t(`certainty.${certainty}`)}
          </li>
        ))}
        {lines.size === 0 && <li>{t('ownJudgement')}</li>}
      </ul>
    </details>
  );
}
