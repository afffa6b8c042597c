import { Link } from '@tanstack/react-router';
import { sooner } from '@thew/core/explanation/due';
import type { CauseResult, Explanation } from '@thew/core/explanation/explanation';
import { redFlagWords } from '@thew/core/presentation/explanation-red-flag-words';
import { tellerOf } from '@thew/core/presentation/explanation-tell';
import { eachOnce, supportWords } from '@thew/core/presentation/explanation-words';
import { isPrivateFinding, isPrivateReason } from '@thew/core/presentation/plan-private';
import { useTranslation } from 'react-i18next';
import type { ShownPerson } from '../api/people.ts';
import { useExplained } from '../explain/use-explained.ts';
import { FlagBanner } from '../ui/flag-banner.tsx';
import { TalkToSomebody } from './talk-to-somebody.tsx';
import { flagsToShow, isEmergency } from './use-danger.ts';

const mostCauses = 3;
const mostReasons = 2;
const mostFlags = 3;

/** Danger signs before anything else on the page; an emergency stands above the name of every screen already. */
export function OverviewSafety({ person }: { person: ShownPerson }) {
  const { explanation } = useExplained(person.updatedAt, { askAnyway: false });
  return isEmergency(explanation) ? null : <Danger explanation={explanation} person={person} />;
}

function Danger({ explanation, person }: { explanation: Explanation; person: ShownPerson }) {
  const { t } = useTranslation('people');
  const flags = explanation.redFlags.filter(({ urgency }) => urgency !== 'self-care');
  const [soonest] = flags.map(({ due }) => due).sort(sooner);
  if (!soonest) return null;
  const { open, withheld, talk } = flagsToShow(explanation, 'any');
  const { safetyOpen } = explanation.triage;
  return (
    <div className="overview-safety stack">
      {talk && <TalkToSomebody />}
      <FlagBanner
        level="attention"
        title={t(`overview.why.soon.${soonest}`)}
        action={
          <Link className="btn" to="/people/$person/explain" params={{ person: person.id }}>
            {t('overview.why.see')}
          </Link>
        }
      >
        <ul className="danger-list">
          {withheld && <li>{t('overview.why.private')}</li>}
          {open.slice(0, mostFlags).map(({ id }) => (
            <li key={id}>{redFlagWords[id]?.message}</li>
          ))}
        </ul>
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
  return <TopCauses explanation={explanation} person={person} />;
}

function TopCauses({ explanation, person }: { explanation: Explanation; person: ShownPerson }) {
  const { t } = useTranslation('people');
  const tell = tellerOf(explanation);
  // A cause that rests on how common it is alone says nothing about this person yet.
  const spoken = explanation.causes.filter(({ priorOnly, known }) => known || !priorOnly);
  const open = spoken.filter(({ condition }) => !isPrivateReason({ from: 'condition', id: condition }));
  const told = open.slice(0, mostCauses);
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
              <p>{reasonsFor(cause, tell) || t('overview.why.hidden')}</p>
            </div>
            <span className="small muted nowrap">{supportWords[cause.support]}</span>
          </li>
        ))}
      </ol>
      {open.length < spoken.length && <p className="small muted below">{t('overview.why.privateCause')}</p>}
    </section>
  );
}

/** What speaks for a cause, each finding once, mood and safety at home left to Explain; that it is named in the record is said once too. */
function reasonsFor({ title, for: evidence }: CauseResult, tell: ReturnType<typeof tellerOf>): string {
  const told = eachOnce(evidence).filter(({ values }) => !values.some(({ finding }) => isPrivateFinding(finding)));
  const said = told.map(({ values }) => values.map(tell).filter(Boolean).join('; '));
  const more = said.filter((one) => one.replace(/^Known: /, '') !== title);
  return (more.length > 0 ? more : said).slice(0, mostReasons).join('. ');
}
