import { type ReactNode, useId } from 'react';

export interface LeverProps {
  label: string;
  value: number;
  low: number;
  high: number;
  step: number;
  /** The value in words, at the right and for a screen reader. */
  words: string;
  ends: readonly [string, string];
  /** Life before the change: a thin mark on the track. */
  before?: number | undefined;
  note?: ReactNode;
  /** What belongs to the lever, below it. */
  children?: ReactNode;
  less: string;
  more: string;
  onChange: (value: number) => void;
}

/** − track +: a range input with the looks of the design. Every way to move it works without dragging. */
export function Lever(props: LeverProps) {
  const id = useId();
  const { value, low, high, step, onChange } = props;
  const place = (at: number) => `${((at - low) / (high - low)) * 100}%`;
  const moved = (by: number) => Number(Math.min(high, Math.max(low, value + by)).toFixed(2));
  return (
    <div className="lever">
      <div className="top">
        <b id={id}>{props.label}</b>
        <output>{props.words}</output>
      </div>
      <div className="stepper">
        <button type="button" className="btn" aria-label={props.less} onClick={() => onChange(moved(-step))}>
          −
        </button>
        <div className="lever-track">
          <div className="track">
            <i style={{ width: place(value) }} />
            {props.before !== undefined && <s style={{ left: place(props.before) }} />}
            <u style={{ left: place(value) }} />
          </div>
          <input
            type="range"
            aria-labelledby={id}
            aria-valuetext={props.words}
            min={low}
            max={high}
            step={step}
            value={value}
            onChange={(event) => onChange(Number(event.target.value))}
          />
        </div>
        <button type="button" className="btn" aria-label={props.more} onClick={() => onChange(moved(step))}>
          +
        </button>
      </div>
      <div className="ends" aria-hidden="true">
        <span>{props.ends[0]}</span>
        <span>{props.ends[1]}</span>
      </div>
      {props.note && <p className="small faint lever-note">{props.note}</p>}
      {props.children}
    </div>
  );
}
