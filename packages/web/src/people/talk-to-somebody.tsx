import { useTranslation } from 'react-i18next';

/** Free crisis lines, day and night: dialled number and where it answers. */
const lines = [
  { number: '988', places: 'northAmerica' },
  { number: '116 123', places: 'britishIsles' },
  { number: '13 11 14', places: 'australia' },
] as const;

/** Whom to call today, and one trusted person. Says nothing of what was answered: others may look on. */
export function TalkToSomebody() {
  const { t } = useTranslation('people');
  return (
    <section className="card talk" aria-labelledby="talk">
      <h2 id="talk" className="h3">
        {t('talk.title')}
      </h2>
      <p>{t('talk.trusted')}</p>
      <ul className="talk-lines">
        {lines.map(({ number, places }) => (
          <li key={number}>
            <a className="btn" href={`tel:${number.replaceAll(' ', '')}`}>
              {t('talk.call', { number })}
            </a>{' '}
            <span className="small muted">{t(`talk.places.${places}`)}</span>
          </li>
        ))}
      </ul>
      <p className="small muted">{t('talk.elsewhere')}</p>
    </section>
  );
}
