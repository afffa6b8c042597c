import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePersonId } from '../api/people.ts';
import { usePreferences } from '../ui/preferences.tsx';
import { Lever } from './lever.tsx';
import type { Opened } from './messages.ts';
import { type LeverName, type Levers as LeverValues, leverRange } from './settings.ts';
import { numberOf, proteinWords } from './words.ts';

export interface LeversProps {
  opened: Opened;
  values: LeverValues;
  /** What a lever reaches for this person; a locked one has no lever. */
  allowed: Readonly<Record<LeverName, { low: number; high: number } | undefined>>;
  changed: boolean;
  /** The answer, shown beside the levers where the chart is out of sight. */
  result: string;
  onChange: (part: Partial<LeverValues>) => void;
  onReset: () => void;
}

/** What a person can change; what only a doctor changes has no lever and says so. */
export function Levers({ opened, values, allowed, changed, result, onChange, onReset }: LeversProps) {
  const { t } = useTranslation('forecast');
  const { voice } = usePreferences();
  const { weightKg, now, plan } = opened;
  const words: Record<LeverName, (value: number) => string> = {
    training: (value) => String(value),
    protein: (value) => proteinWords(value, voice === 'numbers' ? undefined : weightKg, t),
    bed: (value) => t('days', { count: value }),
    illness: (value) => t('days', { count: value }),
  };
  const proteinNote = [
    weightKg !== undefined && t('levers.perKg', { value: numberOf(values.protein) }),
    plan.protein && t('levers.safeProtein', { low: numberOf(plan.protein[0]), high: numberOf(plan.protein[1]) }),
    now.protein === undefined && t('levers.proteinUnknown'),
  ];
  const notes: Partial<Record<LeverName, string>> = {
    training: t(`levers.trainingNote.${plan.status === 'until-cleared' ? 'until-cleared' : 'usual'}`),
    protein: proteinNote.filter(Boolean).join(' '),
    bed: t(opened.lying ? 'levers.bedNoteLying' : 'levers.bedNote'),
    illness: t('levers.illnessNote'),
  };
  const lever = (name: LeverName) => {
    const limits = allowed[name];
    if (!limits) return <Locked key={name} name={name} status={plan.status} />;
    const { step } = leverRange[name];
    const label = t(`levers.${name}`);
    return (
      <Lever
        key={name}
        label={label}
        value={values[name]}
        low={limits.low}
        high={limits.high}
        step={step}
        words={words[name](values[name])}
        ends={[words[name](limits.low), words[name](limits.high)]}
        before={now[name]}
        note={notes[name]}
        less={t('levers.less', { label })}
        more={t('levers.more', { label })}
        onChange={(value) => onChange({ [name]: value })}
      />
    );
  };
  return (
    <section className="card" aria-labelledby="levers">
      <div className="sec-head">
        <h2 id="levers">{t('levers.title')}</h2>
        <button type="button" className="btn text" aria-disabled={!changed} onClick={onReset}>
          {t('levers.reset')}
        </button>
      </div>
      <p className="lever-result" aria-hidden="true">
        {result}
      </p>
      {(['training', 'protein', 'bed', 'illness'] as const).map(lever)}
      <p className="small faint lever-mark">{t('levers.mark')}</p>
    </section>
  );
}

function Locked({ name, status }: { name: LeverName; status: string }) {
  const { t } = useTranslation('forecast');
  const person = usePersonId();
  return (
    <div className="lever">
      <div className="top">
        <b>{t(`levers.${name}`)}</b>
      </div>
      <p className="small faint lever-note">
        {t(name === 'protein' ? 'levers.locked.protein' : `levers.locked.${status}`)}{' '}
        <Link to="/people/$person/explain" params={{ person }}>
          {t('levers.why')}
        </Link>
      </p>
    </div>
  );
}
