import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewPerson } from '../api/people.ts';
import { today } from '../dates.ts';
import { Choices, Select, TextField } from '../ui/fields.tsx';
import { NumberField, readTyped } from '../ui/number-field.tsx';
import type { UnitChoice } from '../ui/number-units.ts';

interface Draft {
  name: string;
  sex: 'female' | 'male' | 'unknown' | undefined;
  birthDate: string;
  age: string;
  ancestry: string;
}

const years: readonly UnitChoice[] = [{ ucum: 'a', label: 'years', factor: 1, system: 'metric' }];
const ageField = { units: years, hard: [0, 130] as const };

/** What the form amounts to, or `undefined` while something in it cannot be right. */
function personIn(draft: Draft): NewPerson | undefined {
  const age = readTyped({ text: draft.age, unit: 'a' }, ageField);
  const ageIsWrong = age.state === 'no-number' || age.state === 'impossible';
  const bornLater = draft.birthDate > today();
  if (draft.name.trim() === '' || ageIsWrong || bornLater) return undefined;
  return {
    name: draft.name.trim(),
    ...(draft.sex && draft.sex !== 'unknown' && { sex: draft.sex }),
    ...(draft.birthDate && { birthDate: draft.birthDate }),
    ...(!draft.birthDate && 'value' in age && { age: age.value }),
    ...(draft.ancestry !== 'none' && { ancestry: draft.ancestry }),
  };
}

export interface PersonFormProps {
  initial?: Partial<NewPerson>;
  saveLabel: string;
  /** Code of why the last attempt was not stored. */
  failed?: string | undefined;
  onSave: (person: NewPerson) => void;
  onCancel: () => void;
}

const draftOf = ({ name = '', sex, birthDate = '', age, ancestry = 'none' }: Partial<NewPerson>): Draft => ({
  name,
  sex,
  birthDate,
  age: age === undefined ? '' : String(age),
  ancestry,
});

/** Who somebody is: name or code, sex, birth date or age, ancestry. All but the name may stay unknown. */
export function PersonForm({ initial = {}, saveLabel, failed, onSave, onCancel }: PersonFormProps) {
  const { t } = useTranslation('people');
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState(false);
  const [draft, setDraft] = useState<Draft>(() => draftOf(initial));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const person = personIn(draft);
    if (person) onSave(person);
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  return (
    <form className="narrow stack" ref={form} onSubmit={save} noValidate>
      <TextField
        label={t('new.name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={asked && draft.name.trim() === '' ? t('new.nameMissing') : undefined}
      />
      <Choices
        legend={t('new.sex')}
        value={draft.sex}
        onChange={(sex) => change({ sex })}
        options={[
          { value: 'female', label: t('new.female') },
          { value: 'male', label: t('new.male') },
          { value: 'unknown', label: t('new.unknown') },
        ]}
      />
      <p className="small faint">{t('new.sexNote')}</p>
      <TextField
        label={t('new.born')}
        type="date"
        max={today()}
        value={draft.birthDate}
        onChange={(birthDate) => change({ birthDate })}
        hint={t('new.bornHint')}
        error={draft.birthDate > today() ? t('new.bornWrong') : undefined}
      />
      {!draft.birthDate && (
        <NumberField
          label={t('new.age')}
          typed={{ text: draft.age, unit: 'a' }}
          onChange={({ text }) => change({ age: text })}
          {...ageField}
        />
      )}
      <Select
        label={t('new.ancestry')}
        value={draft.ancestry}
        onChange={(ancestry) => change({ ancestry })}
        options={['none', 'asian', 'caucasian', 'other'].map((value) => ({
          value,
          label: t(`new.ancestries.${value}`),
        }))}
      />
      <p className="small faint">{t('new.ancestryHint')}</p>
      {failed && (
        <p className="hint urgent" role="alert">
          {t('new.failed', { code: failed })}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="btn primary">
          {saveLabel}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {t('new.cancel')}
        </button>
      </div>
    </form>
  );
}
