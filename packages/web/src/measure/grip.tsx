import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ObservationEntry, useAddObservations, usePersonId, useRecord } from '../api/people.ts';
import { today } from '../dates.ts';
import { Segmented, Select, TextField } from '../ui/fields.tsx';
import { typedNumber, unitsFor } from '../ui/number-units.ts';
import { usePreferences } from '../ui/preferences.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { bestTry, type TrialRow, Trials } from '../ui/trials.tsx';
import { DidNotWork } from './did-not-work.tsx';
import { useLastTime } from './last-time.ts';
import { SaveError } from './save-error.tsx';

const units = unitsFor('kg', 'force');
const hands = ['right', 'left'] as const;
const strongest = 120;

type Tries = Record<(typeof hands)[number], readonly string[]>;
const empty: Tries = { right: ['', '', ''], left: ['', '', ''] };

/** Every try becomes one observation with its side; the core takes the best. */
function observationsIn(tries: Tries, unit: string, date: string, method: string): ObservationEntry[] {
  return hands.flatMap((side) =>
    tries[side].flatMap((text) => {
      const value = typedNumber(text);
      return value === undefined ? [] : [{ measure: 'grip-strength', value, unit, date, side, method }];
    }),
  );
}

function isWrong(tries: Tries, factor: number): boolean {
  return hands.some((side) =>
    tries[side].some((text) => {
      const value = typedNumber(text);
      return text.trim() !== '' && (value === undefined || value < 0 || value * factor > strongest);
    }),
  );
}

export default function Grip() {
  const { t } = useTranslation('measure');
  const person = usePersonId();
  const navigate = useNavigate();
  const preferences = usePreferences();
  const save = useAddObservations(person);
  const last = useLastTime(useRecord(), 'grip-strength');
  const [tries, setTries] = useState(empty);
  const [unit, setUnit] = useState(preferences.units === 'us' ? '[lbf_av]' : 'kg');
  const [date, setDate] = useState(today());
  const [method, setMethod] = useState('jamar');
  const [asked, setAsked] = useState(false);
  const choice = units.find(({ ucum }) => ucum === unit) ?? units[0];
  const rows: TrialRow[] = hands.map((id) => ({ id, label: t(`grip.hands.${id}`), tries: tries[id] }));
  const best = bestTry(rows);
  const wrong = isWrong(tries, choice?.factor ?? 1);
  const change = (row: string, index: number, text: string) =>
    setTries({ ...tries, [row]: tries[row as keyof Tries].map((each, at) => (at === index ? text : each)) });
  const back = () => void navigate({ to: '/people/$person/measure', params: { person } });
  const submit = () => {
    setAsked(true);
    const entries = observationsIn(tries, unit, date, method);
    if (wrong || entries.length === 0 || date > today()) return;
    save.mutate(entries, { onSuccess: back });
  };
  const problem = wrong ? t('grip.wrong') : asked && !best ? t('nothing') : undefined;
  return (
    <>
      <ScreenHead
        title={t('grip.title')}
        above={t('step')}
        tools={
          <button type="button" className="btn" onClick={back}>
            {t('test.leave')}
          </button>
        }
      />
      <div className="cols">
        <section className="card pad-l now" aria-label={t('grip.title')}>
          <Trials rows={rows} unit={choice?.label ?? ''} onChange={change} />
          <div className="row spread">
            <p aria-live="polite">
              {best ? t('grip.best', { value: `${best.value} ${choice?.label}` }) : t('grip.bestNone')}
            </p>
            <Segmented
              label={t('grip.unit')}
              value={unit}
              options={units.map(({ ucum, label }) => ({ value: ucum, label }))}
              onChange={setUnit}
            />
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
            <Select
              label={t('grip.device')}
              value={method}
              onChange={setMethod}
              options={['jamar', 'spring', 'smedley', 'other'].map((value) => ({
                value,
                label: t(`grip.devices.${value}`),
              }))}
            />
          </div>
          {problem && (
            <p className="hint urgent" role="alert">
              {problem}
            </p>
          )}
          {!best && !asked && <p className="small faint source-line">{t('nothing')}</p>}
          <SaveError error={save.error} />
          <div className="form-actions">
            <button type="button" className="btn primary big" aria-disabled={!best || wrong} onClick={submit}>
              {t('save')}
            </button>
          </div>
          <DidNotWork measure="grip-strength" onSaved={back} />
        </section>
        <section aria-labelledby="how">
          <h2 id="how">{t('how')}</h2>
          <ol className="stack-s numbered">
            <li>{t('grip.how1')}</li>
            <li>{t('grip.how2')}</li>
            <li>{t('grip.how3')}</li>
          </ol>
          <p className="small muted source-line">{t('grip.safety')}</p>
          {last && <p className="small faint source-line">{last}</p>}
        </section>
      </div>
    </>
  );
}
