import { useNavigate } from '@tanstack/react-router';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { mrcSumSites } from '@thew/core/observations/derived/mrc-sum';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ObservationEntry, useAddObservations, usePersonId } from '../../api/people.ts';
import { today } from '../../dates.ts';
import { Segmented, TextField } from '../../ui/fields.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { EntryForm } from '../entry-form.tsx';
import { SaveError } from '../save-error.tsx';

const sides = ['right', 'left'] as const;
const grades = ['5', '4', '3', '2', '1', '0'] as const;
const missing = ['refused', 'not-done'] as const;
const count = mrcSumSites.length * sides.length;

type Grades = Readonly<Record<string, string>>;

const keyOf = (site: string, side: string): string => `${site} ${side}`;

/** Every grade is an observation with its place and side; the core adds the twelve up. */
function observationsIn(given: Grades, date: string): ObservationEntry[] {
  return mrcSumSites.flatMap((site) =>
    sides.flatMap((side): ObservationEntry[] => {
      const grade = given[keyOf(site, side)];
      if (!grade) return [];
      const place = { measure: 'mrc-grade', site, side, date };
      if (grade === 'refused' || grade === 'not-done') return [{ ...place, absent: grade }];
      return [{ ...place, value: Number(grade), unit: '{score}' }];
    }),
  );
}

/** Six movements on both sides, graded 0 to 5 by hand; or the sum. */
export default function MrcSum() {
  const { t } = useTranslation('questions');
  const person = usePersonId();
  const navigate = useNavigate();
  const [way, setWay] = useState<'items' | 'total'>('items');
  const back = () => void navigate({ to: '/people/$person/measure', params: { person } });
  const total = measureById('mrc-sum-score');
  return (
    <>
      <ScreenHead
        title={t('mrc-sum.title')}
        above={t('above')}
        lead={t('mrc-sum.lead')}
        tools={
          <button type="button" className="btn" onClick={back}>
            {t('leave')}
          </button>
        }
      />
      <div className="way">
        <Segmented
          label={t('way')}
          options={[
            { value: 'items', label: t('byGrades') },
            { value: 'total', label: t('byTotal') },
          ]}
          value={way}
          onChange={setWay}
        />
      </div>
      {way === 'total' && total ? <EntryForm measures={[total]} onSaved={back} /> : <GradeForm onSaved={back} />}
    </>
  );
}

function GradeForm({ onSaved }: { onSaved: () => void }) {
  const { t } = useTranslation('questions');
  const { t: words } = useTranslation('measure');
  const save = useAddObservations(usePersonId());
  const [given, setGiven] = useState<Grades>({});
  const [date, setDate] = useState(today());
  const [asked, setAsked] = useState(false);
  const entries = observationsIn(given, date);
  const graded = entries.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const sum = graded.reduce((total, grade) => total + grade, 0);
  const ready = entries.length > 0 && date <= today();
  const submit = () => {
    setAsked(true);
    if (ready && !save.isPending) save.mutate(entries, { onSuccess: onSaved });
  };
  return (
    <>
      <table className="grades">
        <thead>
          <tr>
            <th scope="col">{t('mrc-sum.movement')}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {words(`sides.${side}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mrcSumSites.map((site) => (
            <tr key={site}>
              <th scope="row">{t(`mrc-sum.sites.${site}`)}</th>
              {sides.map((side) => (
                <td key={side}>
                  <select
                    className="select"
                    aria-label={`${t(`mrc-sum.sites.${site}`)}, ${words(`sides.${side}`)}`}
                    value={given[keyOf(site, side)] ?? ''}
                    onChange={({ target }) => setGiven({ ...given, [keyOf(site, side)]: target.value })}
                  >
                    <option value="">–</option>
                    {[...grades, ...missing].map((grade) => (
                      <option key={grade} value={grade}>
                        {t(`mrc-sum.grades.${grade}`)}
                      </option>
                    ))}
                  </select>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="score-line" role="status">
        {graded.length === count
          ? t('mrc-sum.sum', { sum })
          : graded.length > 0 && t('mrc-sum.open', { sum, count: count - graded.length })}
      </p>
      <div className="form spaced">
        <TextField
          label={words('date')}
          type="date"
          max={today()}
          value={date}
          onChange={setDate}
          error={date > today() ? words('dateWrong') : undefined}
        />
      </div>
      {entries.length === 0 && (
        <p className={asked ? 'hint urgent source-line' : 'small faint source-line'} role={asked ? 'alert' : undefined}>
          {t('mrc-sum.none')}
        </p>
      )}
      <SaveError error={save.error} />
      <div className="form-actions">
        <button
          type="button"
          className="btn primary"
          aria-disabled={!ready || save.isPending || undefined}
          onClick={submit}
        >
          {t('save')}
        </button>
      </div>
    </>
  );
}
