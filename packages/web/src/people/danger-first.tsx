import { Link } from '@tanstack/react-router';
import { redFlagWords } from '@thew/core/presentation/explanation-red-flag-words';
import { triageWords } from '@thew/core/presentation/explanation-words';
import { useTranslation } from 'react-i18next';
import type { ShownPerson } from '../api/people.ts';
import { FlagBanner } from '../ui/flag-banner.tsx';
import { TalkToSomebody } from './talk-to-somebody.tsx';
import { flagsToShow, isEmergency, useDanger } from './use-danger.ts';

const shownFirst = 3;

/** In an emergency the first thing on every screen of this person; what is private is told on Explain alone. */
export default function DangerFirst({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('people');
  const explanation = useDanger(person);
  if (!explanation || !isEmergency(explanation)) return null;
  const { open, withheld, talk } = flagsToShow(explanation, 'emergency');
  const { title, when } = triageWords.emergency;
  const more = open.length - shownFirst;
  return (
    <div className="danger-first stack">
      <FlagBanner
        level="urgent"
        title={`${title}. ${when}`}
        action={
          <Link className="btn" to="/people/$person/explain" params={{ person: person.id }}>
            {t('overview.why.see')}
          </Link>
        }
      >
        <ul className="danger-list">
          {open.slice(0, shownFirst).map(({ id }) => (
            <li key={id}>{redFlagWords[id]?.message}</li>
          ))}
          {withheld && <li>{t('danger.private')}</li>}
        </ul>
        {more > 0 && <p className="small">{t('danger.more', { count: more })}</p>}
      </FlagBanner>
      {talk && <TalkToSomebody />}
    </div>
  );
}
