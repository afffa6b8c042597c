import { Link } from '@tanstack/react-router';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { reasonWords, statusWords } from '@thew/core/presentation/plan-words';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/notice.tsx';

const levels = { stopped: 'urgent', 'until-cleared': 'attention' } as const;

/** Why this is not an ordinary programme: an emergency, a doctor first, pacing, nothing left. */
export function PlanState({ plan, person }: { plan: CarePlan; person: string }) {
  const { t } = useTranslation('plan');
  const { status, because } = plan;
  if (status === 'programme') return null;
  const why = [...new Set(because.map(reasonWords))].slice(0, 4).map(sentence);
  return (
    <Banner
      level={status in levels ? levels[status as keyof typeof levels] : 'plain'}
      title={t(`state.${status}`)}
      action={
        <Link className="btn" to={`/people/${person}/explain` as '/'}>
          {t('state.why')}
        </Link>
      }
    >
      {statusWords[status].lead} {why.join(' ')}
    </Banner>
  );
}

const sentence = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);
