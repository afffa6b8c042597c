import type { Measure } from '@thew/core/knowledge/measures/measure';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ObservationEntry, useAddObservations, usePersonId } from '../api/people.ts';
import { today } from '../dates.ts';
import { Select, TextField } from '../ui/fields.tsx';
import { DidNotWork } from './did-not-work.tsx';
import { type Draft, draftOf, EntryField, observationIn } from './entry-field.tsx';
import { SaveError } from './save-error.tsx';

/** Fields for some measures of one day; only what is filled in is stored. */
export function EntryForm(props: {
  measures: readonly Measure[];
  onSaved: () => void;
  /** The total of a questionnaire: not being able to answer is no result. */
  asked?: boolean;
}) {
  const { measures, onSaved, asked: isAsked = false } = props;
  const { t } = useTranslation('measure');
  const form = useRef<HTMLFormElement>(null);
  const save = useAddObservations(usePersonId());
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [date, setDate] = useState(today());
  const [method, setMethod] = useState('');
  const [device, setDevice] = useState('');
  const [asked, setAsked] = useState(false);
  const methods = [...new Set(measures.flatMap((measure) => measure.methods ?? []))];
  const read = measures.map((measure) => observationIn(measure, drafts[measure.id] ?? draftOf(measure)));
  const wrong = read.includes('wrong') || date > today();
  const entries = read.filter((each): each is ObservationEntry => typeof each === 'object');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (wrong || entries.length === 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid], input')?.focus());
      return;
    }
    const how = (measure: string) => ({
      date,
      ...(method && measures.find(({ id }) => id === measure)?.methods?.includes(method) && { method }),
      ...(device.trim() && { device: device.trim() }),
    });
    save.mutate(
      entries.map((entry) => ({ ...entry, ...how(entry.measure) })),
      { onSuccess: onSaved },
    );
  };
  const [only] = measures.length === 1 ? measures : [];
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <div className="form">
        {measures.map((measure) => (
          <EntryField
            key={measure.id}
            measure={measure}
            draft={drafts[measure.id] ?? draftOf(measure)}
            onChange={(draft) => setDrafts({ ...drafts, [measure.id]: draft })}
          />
        ))}
      </div>
      <div className="form spaced">
        <TextField
          label={t('date')}
          type="date"
          max={today()}
          value={date}
          onChange={setDate}
          error={date > today() ? t('dateWrong') : undefined}
        />
        {methods.length > 0 && (
          <Select
            label={t('method')}
            value={method}
            onChange={setMethod}
            options={[{ value: '', label: t('methodNone') }, ...methods.map((value) => ({ value, label: value }))]}
          />
        )}
        {methods.includes('dxa') && (
          <TextField label={t('device')} value={device} onChange={setDevice} hint={t('deviceHint')} />
        )}
      </div>
      {!wrong && entries.length === 0 && (
        <p className={asked ? 'hint urgent source-line' : 'small faint source-line'} role={asked ? 'alert' : undefined}>
          {t('nothing')}
        </p>
      )}
      <SaveError error={save.error} />
      <div className="form-actions">
        <button type="submit" className="btn primary" aria-disabled={entries.length === 0 || wrong}>
          {t('save')}
        </button>
      </div>
      {only && only.kind !== 'finding' && only.kind !== 'category' && (
        <DidNotWork measure={only.id} onSaved={onSaved} asked={isAsked} />
      )}
    </form>
  );
}
