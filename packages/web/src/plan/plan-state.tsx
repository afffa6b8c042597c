import { Link } from '@tanstack/react-router';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { takingUpWords } from '@thew/core/presentation/plan-change-words';
import { isPrivateReason } from '@thew/core/presentation/plan-private';
import { reasonWords, statusWords } from '@thew/core/presentation/plan-words';
import { useTranslation } from 'react-i18next';
import { FlagBanner } from '../ui/flag-banner.tsx';
import { Notice } from '../ui/notice.tsx';

const levels: Readonly<Partial<Record<CarePlan['status'], 'urgent' | 'attention'>>> = {
  stopped: 'urgent',
  paused: 'attention',
  'until-cleared': 'attention',
};

/** Why this is not an ordinary programme: a doctor first, pacing, a rest, nothing left. */
export function PlanState({ plan, person }: { plan: CarePlan; person: string }) {
  const { status } = plan;
  const again = plan.takingUp && takingUpWords(plan.takingUp);
  // A danger sign among the answers stands above every screen of this person; one from the log stands here alone.
  const above = status === 'stopped' && !plan.because.some(({ from }) => from === 'log');
  return (
    <>
      {status !== 'programme' && !above && <State plan={plan} person={person} />}
      {again && <Notice title={again.title}>{again.text}</Notice>}
    </>
  );
}

function State({ plan: { status, because }, person }: { plan: CarePlan; person: string }) {
  const { t } = useTranslation('plan');
  const open = because.filter((one) => !isPrivateReason(one));
  const why = [...new Set(open.map(reasonWords))].slice(0, 4).map(sentence);
  if (open.length < because.length) why.push(t('state.private'));
  const explain = (
    <Link className="btn" to={`/people/${person}/explain` as '/'}>
      {t('state.why')}
    </Link>
  );
  const said = (
    <ul className="danger-list">
      {(why.length > 0 ? why : [statusWords[status].lead]).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  const level = levels[status];
  return level ? (
    <FlagBanner level={level} title={t(`state.${status}`)} action={explain}>
      {said}
    </FlagBanner>
  ) : (
    <Notice title={t(`state.${status}`)} actions={explain}>
      {said}
    </Notice>
  );
}

const sentence = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);
