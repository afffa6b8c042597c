import { equipment, equipmentOf } from '@thew/core/knowledge/interventions/equipment';
import type { CarePlan, Preferences } from '@thew/core/plan/care-plan';
import { useTranslation } from 'react-i18next';
import { Select } from '../ui/fields.tsx';

interface FitProps {
  plan: CarePlan;
  preferences: Preferences;
  onChange: (next: Preferences) => void;
  /** The last change could not be stored. */
  failed: boolean;
}

const places = ['home', 'ward', 'gym', 'pool'] as const;
const diets = ['any', 'fish', 'vegetarian', 'vegan'] as const;
const minutes = [10, 15, 20, 30, 45, 60];
const dayCounts = [2, 3, 4, 5, 6, 7];

/** Where, with what, how long and how often: the week is made anew at once. */
export function Fit({ plan, preferences, onChange, failed }: FitProps) {
  const { t } = useTranslation('plan');
  const budget = plan.programme?.budget;
  const place = preferences.place ?? 'home';
  const counted = (list: readonly number[], mine: number | undefined, usual: number | undefined, key: string) => ({
    value: String(mine ?? ''),
    options: [
      {
        value: '',
        label: usual === undefined ? t('fit.usual') : t('fit.usualOf', { usual: t(key, { count: usual }) }),
      },
      ...list.map((count) => ({ value: String(count), label: t(key, { count }) })),
    ],
  });
  const number = (value: string) => (value === '' ? undefined : Number(value));
  const change = (part: { [Key in keyof Preferences]: Preferences[Key] | undefined }) => {
    const merged = Object.entries({ ...preferences, ...part }).filter(([, value]) => value !== undefined);
    onChange(Object.fromEntries(merged) as Preferences);
  };
  return (
    <section aria-labelledby="fit">
      <h2 id="fit">{t('fit.title')}</h2>
      <p className="muted below">{t('fit.text')}</p>
      <div className="form below">
        <Select
          label={t('fit.place')}
          value={place}
          options={places.map((value) => ({ value, label: t(`fit.places.${value}`) }))}
          onChange={(value) => change({ place: value as Preferences['place'] })}
        />
        <Select
          label={t('fit.minutes')}
          {...counted(minutes, preferences.minutesPerDay, budget?.minutesPerDay, 'fit.minuteCount')}
          onChange={(value) => change({ minutesPerDay: number(value) })}
        />
        <Select
          label={t('fit.days')}
          {...counted(dayCounts, preferences.daysPerWeek, budget?.daysPerWeek, 'fit.dayCount')}
          onChange={(value) => change({ daysPerWeek: number(value) })}
        />
        <Select
          label={t('fit.diet')}
          value={preferences.diet ?? 'any'}
          options={diets.map((value) => ({ value, label: t(`fit.diets.${value}`) }))}
          onChange={(value) => change({ diet: value as Preferences['diet'] })}
        />
      </div>
      {failed && (
        <p className="hint urgent" role="alert">
          {t('notStored')}
        </p>
      )}
      <Things place={place} have={preferences.equipment ?? []} onChange={(list) => change({ equipment: list })} />
    </section>
  );
}

function Things(props: {
  place: NonNullable<Preferences['place']>;
  have: readonly string[];
  onChange: (list: string[]) => void;
}) {
  const { place, have, onChange } = props;
  const { t } = useTranslation('plan');
  const asked = equipment.filter(({ id, household }) => !household && !equipmentOf[place].includes(id));
  return (
    <details className="twin">
      <summary>{t('fit.things', { count: have.length })}</summary>
      <fieldset className="checks below">
        <legend className="sr">{t('fit.thingsLegend')}</legend>
        {asked.map(({ id, name, instead }) => (
          <label key={id} className="radio">
            <input
              type="checkbox"
              checked={have.includes(id)}
              onChange={({ target }) => onChange(target.checked ? [...have, id] : have.filter((one) => one !== id))}
            />
            <span>
              {name}
              {instead && <span className="small faint"> {t('fit.or', { instead })}</span>}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
