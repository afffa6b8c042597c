import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePersonId } from '../api/people.ts';
import { isOfPerson, screens } from '../routes.tsx';
import { Icon } from '../ui/icon.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';

/** Everything the bottom tabs have no room for. */
export default function More() {
  const { t } = useTranslation('people');
  const person = usePersonId();
  const named = screens.filter((screen) => screen.rail);
  const parts = [
    { title: t('more.person'), list: named.filter(isOfPerson) },
    { title: t('more.thew'), list: named.filter((screen) => !isOfPerson(screen)) },
  ];
  return (
    <>
      <ScreenHead title={t('more.title')} />
      <div className="stack-l">
        {parts.map(({ title, list }) => (
          <section key={title}>
            <h2>{title}</h2>
            <nav className="nav nav-list" aria-label={`${t('more.title')}: ${title}`}>
              {list.map((screen) => (
                <Link key={screen.path} to={screen.path} params={{ person }}>
                  <span className="row">
                    {screen.icon && <Icon name={screen.icon} />}
                    {t(`nav.${screen.rail}`, { ns: 'common' })}
                  </span>
                </Link>
              ))}
            </nav>
          </section>
        ))}
      </div>
    </>
  );
}
