import { useTranslation } from 'react-i18next';
import { typedNumber } from './number-units.ts';

export interface TrialRow {
  id: string;
  label: string;
  tries: readonly string[];
}

/** Where the best try stands: row id and index. `undefined` while nothing is typed. */
export function bestTry(rows: readonly TrialRow[]): { row: string; index: number; value: number } | undefined {
  let best: { row: string; index: number; value: number } | undefined;
  for (const row of rows) {
    row.tries.forEach((text, index) => {
      const value = typedNumber(text);
      if (value !== undefined && (best === undefined || value > best.value)) best = { row: row.id, index, value };
    });
  }
  return best;
}

/** Rows × three tries; the best is outlined. An empty try stays empty. */
export function Trials(props: {
  rows: readonly TrialRow[];
  unit: string;
  onChange: (row: string, index: number, text: string) => void;
}) {
  const { t } = useTranslation();
  const best = bestTry(props.rows);
  const heads = [t('trials.first'), t('trials.second'), t('trials.third')];
  return (
    <div className="trials">
      <span />
      {heads.map((head) => (
        <span key={head} className="small faint">
          {head}
        </span>
      ))}
      {props.rows.map((row) => (
        <TrialCells key={row.id} row={row} heads={heads} best={best} unit={props.unit} onChange={props.onChange} />
      ))}
    </div>
  );
}

function TrialCells(props: {
  row: TrialRow;
  heads: readonly string[];
  best: ReturnType<typeof bestTry>;
  unit: string;
  onChange: (row: string, index: number, text: string) => void;
}) {
  const { t } = useTranslation();
  const { row, best } = props;
  return (
    <>
      <b className="strong">{row.label}</b>
      {row.tries.map((text, index) => {
        const isBest = best?.row === row.id && best.index === index;
        const wrong = text.trim() !== '' && typedNumber(text) === undefined;
        const name = [row.label, props.heads[index]?.toLowerCase(), props.unit, isBest && t('trials.best')];
        return (
          <div key={props.heads[index]} className={`input${isBest ? ' best' : ''}${wrong ? ' error' : ''}`}>
            <input
              inputMode="decimal"
              autoComplete="off"
              value={text}
              aria-label={name.filter(Boolean).join(', ')}
              aria-invalid={wrong || undefined}
              onChange={(event) => props.onChange(row.id, index, event.target.value)}
            />
          </div>
        );
      })}
    </>
  );
}
