import type { Measure } from '@thew/core/knowledge/measures/measure';
import { capital } from '@thew/core/presentation/capital';
import { useTranslation } from 'react-i18next';
import { type ObservationEntry, useRecord } from '../api/people.ts';
import { Choices } from '../ui/fields.tsx';
import { NumberField, readTyped, type TypedNumber } from '../ui/number-field.tsx';
import { usePreferences } from '../ui/preferences.tsx';
import { useLastTime } from './last-time.ts';
import { unitChoices } from './unit-choices.ts';

/** What stands in a field: a typed number, a chosen option, or nothing. */
export type Draft = { kind: 'number'; typed: TypedNumber } | { kind: 'choice'; chosen: string };

const isNumber = (measure: Measure): boolean => measure.kind === 'quantity' || measure.kind === 'score';

export const draftOf = (measure: Measure): Draft =>
  isNumber(measure) ? { kind: 'number', typed: { text: '', unit: '' } } : { kind: 'choice', chosen: '' };

/** The observation a draft amounts to; `wrong` while it cannot be one, nothing while it is empty. */
export function observationIn(measure: Measure, draft: Draft): ObservationEntry | 'wrong' | undefined {
  if (draft.kind === 'choice') {
    if (draft.chosen === '' || draft.chosen === 'not-asked') return undefined;
    return { measure: measure.id, value: measure.kind === 'finding' ? draft.chosen === 'yes' : draft.chosen };
  }
  const reading = readTyped(draft.typed, { units: unitChoices(measure), hard: measure.hard });
  if (reading.state === 'empty') return undefined;
  if (reading.state === 'no-number' || reading.state === 'impossible') return 'wrong';
  return { measure: measure.id, value: reading.entered.value, unit: reading.entered.unit };
}

export function EntryField(props: { measure: Measure; draft: Draft; onChange: (draft: Draft) => void }) {
  const { measure, draft, onChange } = props;
  const { t } = useTranslation('measure');
  const preferences = usePreferences();
  const last = useLastTime(useRecord(), measure.id);
  if (draft.kind === 'choice') {
    const options =
      measure.kind === 'finding'
        ? [
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
            { value: 'not-asked', label: t('notAsked') },
          ]
        : (measure.options ?? []).map((value) => ({ value, label: value.replaceAll('-', ' ') }));
    return (
      <Choices
        legend={measure.title}
        value={draft.chosen}
        options={options}
        onChange={(chosen) => onChange({ kind: 'choice', chosen })}
      />
    );
  }
  const units = unitChoices(measure);
  const preferred = units.find(({ system }) => system === preferences.units) ?? units[0];
  const typed = draft.typed.unit === '' ? { ...draft.typed, unit: preferred?.ucum ?? '' } : draft.typed;
  return (
    <NumberField
      label={measure.title}
      typed={typed}
      units={units}
      hard={measure.hard}
      plausible={measure.plausible}
      hint={last && capital(last)}
      onChange={(next) => onChange({ kind: 'number', typed: next })}
    />
  );
}
