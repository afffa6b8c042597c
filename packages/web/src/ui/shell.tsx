import { Link, Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePersonOrNone } from '../api/people.ts';
import { isOfPerson, type Screen, screens } from '../routes.tsx';
import { Icon } from './icon.tsx';
import { OfflineBanner } from './offline.tsx';
import { TextSize } from './text-size.tsx';
import { Skeleton } from './waiting.tsx';

/** The words of danger signs come after the frame stands. */
const DangerFirst = lazy(() => import('../people/danger-first.tsx'));

const personScreens = screens.filter((screen) => screen.rail && isOfPerson(screen));
const thewScreens = screens.filter((screen) => screen.rail && !isOfPerson(screen));

/** The frame around every screen: left rail on a wide screen, name bar and bottom tabs below 1101 px. */
export function Shell() {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path moves the focus to the new screen.
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [path]);
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <NameBar />
      <div className="frame">
        <Rail />
        <main className="main" id="main" tabIndex={-1} ref={main}>
          <OfflineBanner />
          <Danger path={path} />
          <Suspense fallback={<Skeleton />}>
            <Outlet />
          </Suspense>
          <footer className="foot">
            <span>{t('foot.support')}</span>
            <span>{t('foot.local')}</span>
          </footer>
        </main>
      </div>
      <Tabs />
    </>
  );
}

/** Explain begins with the danger signs itself, in full. */
function Danger({ path }: { path: string }) {
  const person = usePersonOrNone(usePersonId());
  if (!person || path.endsWith('/explain')) return null;
  return (
    <Suspense fallback={null}>
      <DangerFirst person={person} />
    </Suspense>
  );
}

function usePersonId(): string | undefined {
  const { person } = useParams({ strict: false }) as { person?: string };
  return person;
}

function NameBar() {
  const person = usePersonOrNone(usePersonId());
  return (
    <header className="phonebar">
      <div>
        <b className="strong">{person ? person.name : 'Thew'}</b>
        {person?.years !== undefined && <span className="small faint"> · {person.years}</span>}
      </div>
      <TextSize />
    </header>
  );
}

function Rail() {
  const { t } = useTranslation();
  const id = usePersonId();
  const person = usePersonOrNone(id);
  return (
    <aside className="rail">
      <Link className="brand" to="/">
        Thew
      </Link>
      {id && (
        <>
          <div className="who">
            <b>{person?.name ?? ' '}</b>
            <span>
              {person?.years !== undefined && `${person.years} · `}
              <Link to="/">{t('nav.change')}</Link>
            </span>
          </div>
          <nav className="nav" aria-label={t('nav.person')}>
            {personScreens.map((screen) => (
              <NavLink key={screen.path} screen={screen} person={id} />
            ))}
          </nav>
        </>
      )}
      <nav className="nav" aria-label="Thew">
        {thewScreens.map((screen) => (
          <NavLink key={screen.path} screen={screen} />
        ))}
      </nav>
    </aside>
  );
}

function NavLink({ screen, person, icon }: { screen: Screen; person?: string; icon?: boolean }) {
  const { t } = useTranslation();
  const current = useIsCurrent(screen);
  return (
    <Link to={screen.path} params={person ? { person } : {}} {...mark(current)}>
      {icon && screen.icon && <Icon name={screen.icon} />}
      {t(`nav.${screen.rail}`)}
    </Link>
  );
}

/** The router marks a link for every address below its own; this frame marks one place only. */
const mark = (current: boolean) => {
  const props = { 'aria-current': current ? ('page' as const) : undefined };
  return { activeOptions: { exact: true }, activeProps: props, inactiveProps: props };
};

/** The screen itself, or one below it that has no place of its own in the rail. */
function useIsCurrent(screen: Screen): boolean {
  const route = useRouterState({ select: ({ matches }): string => matches.at(-1)?.fullPath ?? '' });
  if (route === screen.path) return true;
  const roots = ['/', '/people/$person'];
  return !roots.includes(screen.path) && route.startsWith(`${screen.path}/`);
}

function Tabs() {
  const { t } = useTranslation();
  const id = usePersonId();
  const shown = (id ? personScreens : thewScreens).filter((screen) => screen.tab).slice(0, 4);
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <nav
      className={id ? 'tabbar' : 'tabbar tri'}
      data-count={shown.length + (id ? 1 : 0)}
      aria-label={t(id ? 'nav.person' : 'nav.thew')}
    >
      {shown.map((screen) => (
        <NavLink key={screen.path} screen={screen} icon {...(id ? { person: id } : {})} />
      ))}
      {id && (
        <Link
          to="/people/$person/more"
          params={{ person: id }}
          aria-current={path.endsWith('/more') ? 'page' : undefined}
        >
          <Icon name="more" />
          {t('nav.more')}
        </Link>
      )}
    </nav>
  );
}
