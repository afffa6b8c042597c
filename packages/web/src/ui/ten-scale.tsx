import { useId } from 'react';

const steps = Array.from({ length: 11 }, (_, value) => value);

/** Eleven buttons from 0 to 10; pressing the chosen one again takes the answer back. */
export function TenScale(props: {
  label: string;
  low: string;
  high: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}) {
  const { label, low, high, value, onChange } = props;
  const id = useId();
  return (
    <fieldset className="field ten" aria-describedby={id}>
      <legend className="label">{label}</legend>
      <div className="ten-steps">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            aria-pressed={step === value}
            onClick={() => onChange(step === value ? undefined : step)}
          >
            {step}
          </button>
        ))}
      </div>
      <p className="hint ten-ends" id={id}>
        <span>0 {low}</span>
        <span>10 {high}</span>
      </p>
    </fieldset>
  );
}
