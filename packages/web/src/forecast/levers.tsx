import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePersonId } from '../api/people.ts';
import { Select } from '../ui/fields.tsx';
import { usePreferences } from '../ui/preferences.tsx';
import { Lever } from './lever.tsx';
import type { CourseAnswer, Opened } from './messages.ts';
import { type InBedBy, inBedWays, type LeverName, type Levers as LeverValues, leverRange } from './settings.ts';
import { numberOf, proteinWords, savedWords } from './words.ts';

export interface LeversProps {
  opened: Opened;
  values: LeverValues;
  /** What a lever reaches for this person; a locked one has no lever. */
  allowed: Readonly<Record<LeverName, { low: number; high: number } | undefined>>;
  changed: boolean;
  inBedBy: InBedBy;
  answer: CourseAnswer;
  /** The answer, shown beside the levers where the chart is out of sight. */
  result: string;
  onChange: (part: Partial<LeverValues>) => void;
  onInBedBy: (way: InBedBy) => void;
  onReset: () => void;
}

/** What a person can change; what only a doctor changes has no lever and says so. */
export function Levers(props: LeversProps) {
  const { opened, values, allowed, changed, result, onChange, onReset } = props;
  const { t } = useTranslation('forecast');
  const { voice } = usePreferences();
  const { weightKg, now, plan } = opened;
  const words: Record<LeverName, (value: number) => string> = {
    training: (value) => String(value),
    protein: (value) => proteinWords(value, voice === 'numbers' ? undefined : weightKg, t),
    bed: (value) => t('days', { count: value }),
    illness: (value) => t('days', { count: value }),
    inBed: String,
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
    inBed: values.bed + values.illness === 0 ? t('levers.inBedNote.noDays') : savedWords(props.answer, values, t),
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
      >
        {name === 'inBed' && values.inBed > 0 && <InBedWay value={props.inBedBy} onChange={props.onInBedBy} />}
      </Lever>
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
      {(['training', 'protein', 'illness', 'bed', 'inBed'] as const).map(lever)}
      <p className="small faint lever-mark">{t('levers.mark')}</p>
    </section>
  );
}

/** How the exercise in bed is done; the kinds that were tried in studies. */
function InBedWay({ value, onChange }: { value: InBedBy; onChange: (way: InBedBy) => void }) {
  const { t } = useTranslation('forecast');
  const options = inBedWays.map((way) => ({ value: way, label: t(`levers.inBedBy.${way}`) }));
  return (
    <Select
      label={t('levers.inBedBy.label')}
      options={options}
      value={value}
      onChange={(way) => onChange(inBedWays.find((one) => one === way) ?? 'band')}
    />
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
