import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../api/people.ts';
import { Segmented } from '../ui/fields.tsx';
import { type Preferences, usePreferences } from '../ui/preferences.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';

const choices: { [K in keyof Preferences]: readonly Preferences[K][] } = {
  textSize: ['normal', 'large'],
  voice: ['plain', 'numbers'],
  units: ['metric', 'us'],
  theme: ['system', 'light', 'dark'],
};

/** How this browser shows things, copies of the record, and where every number comes from. */
export default function Settings() {
  const { t } = useTranslation('settings');
  return (
    <>
      <ScreenHead title={t('title')} lead={t('lead')} />
      <div className="stack-l">
        <section aria-labelledby="look">
          <h2 id="look">{t('look')}</h2>
          <ul className="rows settings">
            {(Object.keys(choices) as (keyof Preferences)[]).map((name) => (
              <Setting key={name} name={name} />
            ))}
          </ul>
        </section>
        <Copies />
        <section aria-labelledby="sources">
          <h2 id="sources">{t('sources')}</h2>
          <p className="muted">{t('sourcesText')}</p>
          <p>
            <Link className="quiet" to="/settings/sources">
              {t('sourcesOpen')}
            </Link>
          </p>
        </section>
      </div>
    </>
  );
}

function Setting<K extends keyof Preferences>({ name }: { name: K }) {
  const { t } = useTranslation('settings');
  const preferences = usePreferences();
  return (
    <li>
      <div>
        <h3>{t(`${name}.title`)}</h3>
        <p>{t(`${name}.text`)}</p>
      </div>
      <Segmented<Preferences[K]>
        label={t(`${name}.title`)}
        value={preferences[name]}
        options={choices[name].map((value) => ({ value, label: t(`${name}.${value}`) }))}
        onChange={(value) => preferences.change({ [name]: value } as Partial<Preferences>)}
      />
    </li>
  );
}

function Copies() {
  const { t } = useTranslation('settings');
  const people = usePeople();
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">{t('copies')}</h2>
      <p className="muted">{t('copiesText')}</p>
      <ul className="rows keep">
        {people.map(({ id, name }) => (
          <li key={id}>
            <Link className="quiet" to="/people/$person" params={{ person: id }}>
              {name}
            </Link>
            <a className="btn" href={`/api/people/${id}/export`} download aria-label={t('exportOne', { name })}>
              {t('export')}
            </a>
          </li>
        ))}
      </ul>
      {people.length === 0 && <p className="faint">{t('nobody')}</p>}
    </section>
  );
}
