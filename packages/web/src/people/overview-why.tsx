import { Link } from '@tanstack/react-router';
import type { CauseResult, Explanation } from '@thew/core/explanation/explanation';
import { eachOnce, supportWords, triageWords, valueWords } from '@thew/core/presentation/explanation-words';
import { useTranslation } from 'react-i18next';
import type { ShownPerson } from '../api/people.ts';
import { useExplained } from '../explain/use-explained.ts';
import { FlagBanner } from '../ui/flag-banner.tsx';

const mostCauses = 3;
const mostReasons = 2;

/** Danger signs before anything else on the page; what to do about them is one step away. */
export function OverviewSafety({ person }: { person: ShownPerson }) {
  const { explanation } = useExplained(person.updatedAt, { askAnyway: false });
  return <Danger explanation={explanation} person={person} />;
}

function Danger({ explanation, person }: { explanation: Explanation; person: ShownPerson }) {
  const { t } = useTranslation('people');
  const flags = explanation.redFlags.filter(({ urgency }) => urgency !== 'self-care');
  if (flags.length === 0) return null;
  const { level, safetyOpen } = explanation.triage;
  const { title, when } = triageWords[level];
  return (
    <div className="overview-safety">
      <FlagBanner
        level={level === 'emergency' ? 'urgent' : 'attention'}
        title={`${title}. ${when}`}
        action={
          <Link className="btn" to="/people/$person/explain" params={{ person: person.id }}>
            {t('overview.why.see')}
          </Link>
        }
      >
        <p className="small">
          {t('overview.why.signs', { count: flags.length })}{' '}
          {safetyOpen > 0 && t('overview.why.open', { count: safetyOpen })}
        </p>
      </FlagBanner>
    </div>
  );
}

/** The causes with most support, each with what speaks for it. */
export function OverviewCauses({ person }: { person: ShownPerson }) {
  const { explanation } = useExplained(person.updatedAt, { askAnyway: false });
  return <TopCauses causes={explanation.causes} person={person} />;
}

function TopCauses({ causes, person }: { causes: readonly CauseResult[]; person: ShownPerson }) {
  const { t } = useTranslation('people');
  // A cause that rests on how common it is alone says nothing about this person yet.
  const told = causes.filter(({ priorOnly, known }) => known || !priorOnly).slice(0, mostCauses);
  return (
    <section aria-labelledby="why">
      <div className="sec-head">
        <h2 id="why">{t('overview.why.title')}</h2>
        <Link className="quiet" to="/people/$person/explain" params={{ person: person.id }}>
          {t('overview.why.all')}
        </Link>
      </div>
      {told.length === 0 && <p className="muted">{t('overview.why.none')}</p>}
      <ol className="rows keep">
        {told.map((cause) => (
          <li key={cause.condition}>
            <div>
              <h3>{cause.title}</h3>
              <p>{reasonsFor(cause)}</p>
            </div>
            <span className="small muted nowrap">{supportWords[cause.support]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What speaks for a cause, each finding once; that it is named in the record is said once too. */
function reasonsFor({ title, for: evidence }: CauseResult): string {
  const said = eachOnce(evidence).map(({ values }) => values.map(valueWords).join('; '));
  const more = said.filter((one) => one.replace(/^Known: /, '') !== title);
  return (more.length > 0 ? more : said).slice(0, mostReasons).join('. ');
}
