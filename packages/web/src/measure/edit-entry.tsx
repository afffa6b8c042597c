import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Measure } from '@thew/core/knowledge/measures/measure';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ObservationChange,
  type StoredObservation,
  useChangeObservation,
  useDeleteObservation,
  usePersonId,
} from '../api/people.ts';
import { today } from '../dates.ts';
import { Select, TextField } from '../ui/fields.tsx';
import { NumberField, readTyped, type TypedNumber } from '../ui/number-field.tsx';
import { titleOf } from './observation-words.ts';
import { SaveError } from './save-error.tsx';
import { unitChoices } from './unit-choices.ts';

type Result = 'value' | 'unable' | 'refused' | 'not-done';

interface Draft {
  result: Result;
  typed: TypedNumber;
  /** Yes or no, or an option. */
  chosen: string;
  date: string;
  side: string;
  method: string;
  device: string;
}

const isNumber = ({ kind }: Measure): boolean => kind === 'quantity' || kind === 'score';

/** A number, an option or yes and no of a measure that is known; anything else can only be deleted. */
export const canBeChanged = (of: StoredObservation): boolean =>
  measureById(of.measure) !== undefined && !Array.isArray(of.value);

function draftOf(of: StoredObservation): Draft {
  const { value, unit = '' } = of.entered ?? of;
  const chosen =
    typeof of.value === 'boolean' ? (of.value ? 'yes' : 'no') : typeof of.value === 'string' ? of.value : '';
  return {
    result: of.absent ?? 'value',
    typed: { text: typeof value === 'number' ? String(value) : '', unit },
    chosen,
    date: of.date ?? '',
    side: of.side ?? '',
    method: of.method ?? '',
    device: of.device ?? '',
  };
}

/** The value of a draft as the server takes it; undefined while there is none or it cannot be. */
function valueIn(measure: Measure, draft: Draft, entered: string | undefined): ObservationChange | undefined {
  if (draft.result !== 'value') return { value: null, unit: null, absent: draft.result };
  if (!isNumber(measure)) {
    if (draft.chosen === '') return undefined;
    return { value: measure.kind === 'finding' ? draft.chosen === 'yes' : draft.chosen, absent: null };
  }
  const reading = readTyped(draft.typed, { units: unitChoices(measure, entered), hard: measure.hard });
  if (reading.state === 'empty' || reading.state === 'no-number' || reading.state === 'impossible') return undefined;
  return { ...reading.entered, absent: null };
}

/** Corrects one entry in its place: value, unit, day, side and how; the server notes that it was changed. */
export function EditEntry({ of, onDone }: { of: StoredObservation; onDone: () => void }) {
  const { t } = useTranslation('measure');
  const form = useRef<HTMLFormElement>(null);
  const person = usePersonId();
  const save = useChangeObservation(person);
  const [draft, setDraft] = useState(() => draftOf(of));
  const [asked, setAsked] = useState(false);
  const measure = measureById(of.measure);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  if (!measure) return null;
  const value = valueIn(measure, draft, of.entered?.unit);
  const late = draft.date > today();
  const change = (to: Partial<Draft>) => setDraft({ ...draft, ...to });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!value || late) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid], input')?.focus());
      return;
    }
    const { date, side, method, device } = draft;
    const how = {
      date: date || null,
      side: (side || null) as ObservationChange['side'],
      method: method || null,
      device: device.trim() || null,
    };
    save.mutate({ observation: of.id, change: { ...value, ...how } }, { onSuccess: onDone });
  };
  return (
    <form
      ref={form}
      className="edit-entry"
      aria-label={t('edit.title', { what: titleOf(of) })}
      onSubmit={submit}
      noValidate
    >
      <div className="form">
        <ResultFields measure={measure} of={of} draft={draft} onChange={change} missing={asked && !value} />
        <TextField
          label={t('date')}
          type="date"
          max={today()}
          value={draft.date}
          onChange={(date) => change({ date })}
          error={late ? t('dateWrong') : undefined}
        />
        <HowFields measure={measure} of={of} draft={draft} onChange={change} />
      </div>
      <p className="small faint source-line">{t('edit.note')}</p>
      <SaveError error={save.error} />
      <div className="form-actions">
        <button
          type="submit"
          className="btn primary"
          disabled={save.isPending}
          aria-disabled={!value || late || undefined}
        >
          {t('edit.save')}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          {t('edit.cancel')}
        </button>
        <RemoveEntry id={of.id} />
      </div>
    </form>
  );
}

interface FieldsProps {
  measure: Measure;
  of: StoredObservation;
  draft: Draft;
  onChange: (to: Partial<Draft>) => void;
}

function ResultFields({ measure, of, draft, onChange, missing }: FieldsProps & { missing: boolean }) {
  const { t } = useTranslation('measure');
  const results: readonly Result[] =
    measure.kind === 'finding' || measure.kind === 'category' ? ['value'] : ['value', 'unable', 'refused', 'not-done'];
  const options =
    measure.kind === 'finding'
      ? [
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]
      : (measure.options ?? []).map((value) => ({ value, label: value.replaceAll('-', ' ') }));
  return (
    <>
      {draft.result === 'value' &&
        (isNumber(measure) ? (
          <NumberField
            label={measure.title}
            typed={draft.typed}
            units={unitChoices(measure, of.entered?.unit)}
            hard={measure.hard}
            plausible={measure.plausible}
            required={missing}
            onChange={(typed) => onChange({ typed })}
          />
        ) : (
          <Select
            label={measure.title}
            value={draft.chosen}
            options={options}
            onChange={(chosen) => onChange({ chosen })}
          />
        ))}
      {results.length > 1 && (
        <Select
          label={t('edit.result')}
          value={draft.result}
          options={results.map((value) => ({
            value,
            label: value === 'value' ? t('edit.value') : t(`absent.${value}`),
          }))}
          onChange={(result) => onChange({ result: result as Result })}
        />
      )}
    </>
  );
}

function HowFields({ measure, of, draft, onChange }: FieldsProps) {
  const { t } = useTranslation('measure');
  const methods = [...new Set([...(measure.methods ?? []), ...(of.method ? [of.method] : [])])];
  const sided = of.side !== undefined || measure.best !== undefined || measure.id.endsWith('circumference');
  return (
    <>
      {sided && (
        <Select
          label={t('side')}
          value={draft.side}
          options={['', 'left', 'right', ...(of.side === 'both' ? ['both'] : [])].map((value) => ({
            value,
            label: t(`sides.${value || 'none'}`),
          }))}
          onChange={(side) => onChange({ side })}
        />
      )}
      {methods.length > 0 && (
        <Select
          label={t('method')}
          value={draft.method}
          options={[{ value: '', label: t('methodNone') }, ...methods.map((value) => ({ value, label: value }))]}
          onChange={(method) => onChange({ method })}
        />
      )}
      {(of.device !== undefined || methods.includes('dxa')) && (
        <TextField label={t('device')} value={draft.device} onChange={(device) => onChange({ device })} />
      )}
    </>
  );
}

/** Deleting asks once, in its place. */
export function RemoveEntry({ id }: { id: string }) {
  const { t } = useTranslation('measure');
  const remove = useDeleteObservation(usePersonId());
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className="btn text"
        disabled={remove.isPending}
        onClick={() => (asked ? remove.mutate(id) : setAsked(true))}
      >
        {t(asked ? 'edit.removeYes' : 'edit.remove')}
      </button>
      <SaveError error={remove.error} />
    </>
  );
}
