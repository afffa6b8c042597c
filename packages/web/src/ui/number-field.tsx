import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { feetAndInches, typedNumber, type UnitChoice, unitLabel } from './number-units.ts';
import type { Translate } from './translate.ts';

export interface TypedNumber {
  text: string;
  /** UCUM code of the unit it was typed in. */
  unit: string;
}

export interface NumberFieldProps {
  label: string;
  typed: TypedNumber;
  onChange: (typed: TypedNumber) => void;
  units: readonly UnitChoice[];
  /** In the canonical unit: outside is an error. */
  hard?: readonly [number, number] | undefined;
  /** In the canonical unit: outside is a question and may be kept. */
  plausible?: readonly [number, number] | undefined;
  hint?: string | undefined;
  /** Ask to fill it in (after an attempt to save). */
  required?: boolean;
}

export type Reading =
  | { state: 'empty' }
  | { state: 'no-number' }
  | { state: 'impossible' | 'unusual' | 'fine'; value: number; entered: { value: number; unit: string } };

/** What was typed amounts to, in the canonical unit. */
export function readTyped(typed: TypedNumber, props: Pick<NumberFieldProps, 'units' | 'hard' | 'plausible'>): Reading {
  if (typed.text.trim() === '') return { state: 'empty' };
  const unit = props.units.find(({ ucum }) => ucum === typed.unit) ?? props.units[0];
  const inches = unit?.ucum === '[in_i]' ? feetAndInches(typed.text) : undefined;
  const number = inches ?? typedNumber(typed.text);
  if (number === undefined || !unit) return { state: 'no-number' };
  const value = number * unit.factor;
  const outside = (range?: readonly [number, number]) => range !== undefined && (value < range[0] || value > range[1]);
  const state = outside(props.hard) ? 'impossible' : outside(props.plausible) ? 'unusual' : 'fine';
  return { state, value, entered: { value: number, unit: unit.ucum } };
}

const shown = (value: number): string => String(Number(value.toPrecision(4)));

/** Switching converts what stands there; the record keeps the unit in which it was saved. */
function inOtherUnit(typed: TypedNumber, to: UnitChoice, props: NumberFieldProps): TypedNumber {
  const reading = readTyped(typed, props);
  const text = 'value' in reading ? shown(reading.value / to.factor) : typed.text;
  return { text, unit: to.ucum };
}

/** Label above, unit switch inside. Unusual: amber and a question. Impossible: red and the allowed range. */
export function NumberField(props: NumberFieldProps) {
  const { label, typed, onChange, units } = props;
  const { t } = useTranslation();
  const id = useId();
  const reading = readTyped(typed, props);
  const unit = units.find(({ ucum }) => ucum === typed.unit) ?? units[0];
  const note = noteFor(reading, props, unit, t);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className={`input ${note.tone}`}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={typed.text}
          aria-invalid={note.tone === 'error' ? true : undefined}
          aria-describedby={note.text ? `${id}-note` : undefined}
          onChange={(event) => onChange({ text: event.target.value, unit: typed.unit })}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: the switch sits inside the field's frame. */}
        <span className="unit" role="group" aria-label={t('field.unitOf', { label })}>
          {units.length > 1
            ? units.map((choice) => (
                <button
                  key={choice.ucum}
                  type="button"
                  aria-pressed={choice.ucum === unit?.ucum}
                  onClick={() => onChange(inOtherUnit(typed, choice, props))}
                >
                  {choice.label}
                </button>
              ))
            : unit?.label && <span className="only-unit">{unit.label}</span>}
        </span>
      </div>
      {note.text && (
        <p className={`hint ${note.hint}`} id={`${id}-note`}>
          {note.text}
        </p>
      )}
    </div>
  );
}

function noteFor(reading: Reading, props: NumberFieldProps, unit: UnitChoice | undefined, t: Translate) {
  const factor = unit?.factor ?? 1;
  const [low, high] = (props.hard ?? []).map((bound) => shown(bound / factor));
  const range = { low, high, unit: unit?.label ?? unitLabel('') };
  if (reading.state === 'no-number') return { tone: 'error', hint: 'urgent', text: t('field.noNumber') };
  if (reading.state === 'impossible') return { tone: 'error', hint: 'urgent', text: t('field.impossible', range) };
  if (reading.state === 'unusual') return { tone: 'warn', hint: 'attention', text: unusualText(props, unit, t) };
  if (reading.state === 'empty' && props.required) return { tone: 'error', hint: 'urgent', text: t('field.required') };
  return { tone: '', hint: '', text: convertedText(reading, props, unit, t) ?? props.hint };
}

/** What is usual, in the unit that stands there: a value far from it is often one typed in another unit. */
function unusualText(props: NumberFieldProps, unit: UnitChoice | undefined, t: Translate): string {
  const [low, high] = (props.plausible ?? []).map((bound) => shown(bound / (unit?.factor ?? 1)));
  return t(props.units.length > 1 ? 'field.unusualUnit' : 'field.unusual', { low, high, unit: unit?.label ?? '' });
}

/** The number as it will stand in the record, where that is another unit than the one typed. */
function convertedText(reading: Reading, { units }: NumberFieldProps, unit: UnitChoice | undefined, t: Translate) {
  const canonical = units.find(({ factor }) => factor === 1);
  if (reading.state !== 'fine' || !unit || !canonical || unit === canonical) return undefined;
  return t('field.converted', { value: shown(reading.value), unit: canonical.label });
}
