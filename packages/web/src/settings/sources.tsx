import { sources } from '@thew/core/knowledge/sources/registry';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/fields.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';

/** Every paper and page that a number in Thew comes from. */
export default function Sources() {
  const { t } = useTranslation('settings');
  const [wanted, setWanted] = useState('');
  const [all, setAll] = useState(window.location.hash !== '');
  const words = wanted.trim().toLowerCase();
  const found = sources.filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(words));
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id) document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <>
      <ScreenHead title={t('sources')} lead={t('sourcesCount', { count: sources.length })} />
      <TextField label={t('find')} type="search" value={wanted} onChange={setWanted} />
      <ul className="rows source-list">
        {(all ? found : found.slice(0, 40)).map(({ id, title, year, doi, url, note }) => (
          <li key={id} id={id}>
            <div>
              <h2 className="h3">{[title, year].filter(Boolean).join(', ')}</h2>
              <p className="small where">
                {id}
                {doi && ` · doi ${doi}`}
                {!doi && url && ` · ${url}`}
              </p>
              {note && <p className="small faint">{note}</p>}
            </div>
          </li>
        ))}
      </ul>
      {!all && found.length > 40 && (
        <p className="after-table">
          <button type="button" className="btn" onClick={() => setAll(true)}>
            {t('more40', { count: found.length })}
          </button>
        </p>
      )}
    </>
  );
}
