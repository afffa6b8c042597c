import { type ReactNode, useId } from 'react';

interface Option<T extends string> {
  value: T;
  label: string;
}

/** A few choices side by side, one pressed. */
export function Segmented<T extends string>(props: {
  label: string;
  options: readonly Option<T>[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend of its own.
    <div className="seg" role="group" aria-label={props.label}>
      {props.options.map(({ value, label }) => (
        <button key={value} type="button" aria-pressed={value === props.value} onClick={() => props.onChange(value)}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** One answer of several, as large rows. */
export function Choices<T extends string>(props: {
  legend: ReactNode;
  options: readonly (Option<T> & { note?: string })[];
  value: T | undefined;
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className="label">{props.legend}</legend>
      <div className="choices">
        {props.options.map(({ value, label, note }) => (
          <label key={value} className="radio">
            <input type="radio" name={name} checked={value === props.value} onChange={() => props.onChange(value)} />
            <span>
              {label}
              {note && <span className="small faint"> {note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Label above, hint or error beneath. */
export function TextField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date' | 'search';
  hint?: string | undefined;
  error?: string | undefined;
  autoComplete?: string;
  max?: string;
  hiddenLabel?: boolean;
}) {
  const id = useId();
  const note = props.error ?? props.hint;
  return (
    <div className="field">
      <label htmlFor={id} className={props.hiddenLabel ? 'sr' : undefined}>
        {props.label}
      </label>
      <div className={`input text-input${props.error ? ' error' : ''}`}>
        <input
          id={id}
          className="text"
          type={props.type ?? 'text'}
          value={props.value}
          max={props.max}
          autoComplete={props.autoComplete ?? 'off'}
          placeholder={props.hiddenLabel ? props.label : undefined}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          onChange={(event) => props.onChange(event.target.value)}
        />
      </div>
      {note && (
        <p className={props.error ? 'hint urgent' : 'hint'} id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

/** A list to pick from, where there are too many choices to lay out. */
export function Select(props: {
  label: string;
  value: string;
  options: readonly Option<string>[];
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} className="select" value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
