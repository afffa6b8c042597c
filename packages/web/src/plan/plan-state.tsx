import { Link } from '@tanstack/react-router';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { takingUpWords } from '@thew/core/presentation/plan-change-words';
import { reasonWords, statusWords } from '@thew/core/presentation/plan-words';
import { useTranslation } from 'react-i18next';
import { FlagBanner } from '../ui/flag-banner.tsx';
import { Notice } from '../ui/notice.tsx';

const levels: Readonly<Partial<Record<CarePlan['status'], 'urgent' | 'attention'>>> = {
  stopped: 'urgent',
  paused: 'attention',
  'until-cleared': 'attention',
};

/** Why this is not an ordinary programme: an emergency, a doctor first, pacing, nothing left. */
export function PlanState({ plan, person }: { plan: CarePlan; person: string }) {
  const { t } = useTranslation('plan');
  const { status, because } = plan;
  const again = plan.takingUp && takingUpWords(plan.takingUp);
  if (status === 'programme') return again ? <Notice title={again.title}>{again.text}</Notice> : null;
  const why = [...new Set(because.map(reasonWords))].slice(0, 4).map(sentence);
  const said = `${statusWords[status].lead} ${why.join(' ')}`;
  const title = t(`state.${status}`);
  const level = levels[status];
  const explain = (
    <Link className="btn" to={`/people/${person}/explain` as '/'}>
      {t('state.why')}
    </Link>
  );
  return (
    <>
      {level ? (
        <FlagBanner level={level} title={title} action={explain}>
          <p className="small">{said}</p>
        </FlagBanner>
      ) : (
        <Notice title={title} actions={explain}>
          {said}
        </Notice>
      )}
      {again && <Notice title={again.title}>{again.text}</Notice>}
    </>
  );
}

const sentence = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);
