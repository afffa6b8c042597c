import type { Explanation, FindingValue, RedFlagResult, TriageLevel } from '@thew/core/explanation/explanation';
import { redFlagWords } from '@thew/core/presentation/explanation-red-flag-words';
import { hidesWeight, tellerOf, weightLeftOut } from '@thew/core/presentation/explanation-tell';
import { reasonLines, triageHeading, withDue } from '@thew/core/presentation/explanation-triage-words';
import { findingLabel, triageWords } from '@thew/core/presentation/explanation-words';
import { useTranslation } from 'react-i18next';
import { FlagBanner } from '../ui/flag-banner.tsx';
import { Icon } from '../ui/icon.tsx';
import { TriageLadder } from '../ui/notice.tsx';
import { usePreferences } from '../ui/preferences.tsx';
import { SourceFold } from './source-fold.tsx';

const levels: readonly TriageLevel[] = ['self-care', 'therapist', 'doctor-soon', 'emergency'];

/** Danger signs first, then where on the ladder of four steps this stands. Nothing here can be dismissed. */
export function Safety({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation('explain');
  const flags = explanation.redFlags.filter(({ urgency }) => urgency !== 'self-care');
  const { level } = explanation.triage;
  return (
    <section aria-label={t('safety')} className="stack">
      {flags.length > 0 ? <Flags flags={flags} explanation={explanation} /> : <NoFlag explanation={explanation} />}
      <div className={level === 'emergency' ? 'urgent-ladder' : level === 'doctor-soon' ? '' : 'calm-ladder'}>
        <TriageLadder
          current={level}
          steps={levels.map((id) => ({ id, title: triageWords[id].title, text: t(`when.${id}`) }))}
        />
      </div>
      <Because explanation={explanation} />
    </section>
  );
}

function Flags({ flags, explanation }: { flags: readonly RedFlagResult[]; explanation: Explanation }) {
  const { t } = useTranslation('explain');
  const urgent = explanation.triage.level === 'emergency';
  const { title, when } = triageHeading(explanation);
  const tell = tellerOf(explanation);
  return (
    <FlagBanner
      level={urgent ? 'urgent' : 'attention'}
      title={`${title}. ${when}`}
      action={
        <a className={urgent ? 'btn' : 'btn primary'} href="#letter">
          {t('prepareLetter')}
        </a>
      }
    >
      <ul className="flags">
        {flags.map((flag) => (
          <Flag key={flag.id} flag={flag} tell={tell} />
        ))}
      </ul>
      {hidesWeight(explanation) && <p className="small">{weightLeftOut}</p>}
      <SourceFold cites={flags.map(({ at }) => at)} />
    </FlagBanner>
  );
}

function Flag({ flag, tell }: { flag: RedFlagResult; tell: (value: FindingValue) => string }) {
  const { t } = useTranslation('explain');
  const { voice } = usePreferences();
  const words = redFlagWords[flag.id];
  const message = words?.message ?? flag.id;
  return (
    <li>
      <p className="strong">{flag.urgency === 'doctor-soon' ? withDue(message, flag.due) : message}</p>
      <p className="small">{t('because', { list: flag.because.map(tell).join('; ') })}</p>
      {flag.assumed && <p className="small">{t('assumed', { list: flag.assumed.map(findingLabel).join(', ') })}</p>}
      {voice === 'numbers' && words && <p className="small">{t('forTeam', { action: words.action })}</p>}
    </li>
  );
}

function NoFlag({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation('explain');
  const { safetyAsked, safetyOpen } = explanation.triage;
  return (
    <div className="banner" role="status">
      <Icon name="info" />
      <div>
        <h2 className="h3">{t('noFlag.title', { count: safetyAsked })}</h2>
        <p className="small">{t('noFlag.open', { count: safetyOpen, total: safetyAsked + safetyOpen })}</p>
      </div>
    </div>
  );
}

/** Why this step and not a lower one, beside the danger signs. */
function Because({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation('explain');
  const reasons = reasonLines(explanation);
  if (reasons.length === 0) return null;
  return <p className="small muted">{t('reason.lead', { list: `${reasons.join('. ')}.` })}</p>;
}
