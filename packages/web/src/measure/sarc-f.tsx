import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answersRecord, useImport } from '../api/import.ts';
import { usePersonId, useRecord } from '../api/people.ts';
import { today } from '../dates.ts';
import { Choices } from '../ui/fields.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { SaveError } from './save-error.tsx';

const items = ['strength', 'assistance', 'rise', 'climb', 'falls'] as const;
type Item = (typeof items)[number];
const points = ['0', '1', '2'] as const;

/** Five items of 0 to 2 points, worded by us. An unanswered item stays unknown. */
export default function SarcF() {
  const { t } = useTranslation('measure');
  const person = usePersonId();
  const record = useRecord();
  const navigate = useNavigate();
  const save = useImport();
  const [answers, setAnswers] = useState<Partial<Record<Item, number>>>(known(record.answers['sarc-f']));
  const [asked, setAsked] = useState(false);
  const given = Object.values(answers);
  const low = given.reduce((sum, each) => sum + each, 0);
  const high = low + (items.length - given.length) * 2;
  const back = () => void navigate({ to: '/people/$person/measure', params: { person } });
  const submit = () => {
    setAsked(true);
    if (given.length === 0) return;
    save.mutate([{ record: answersRecord(record, 'sarc-f', answers, today()), personId: person }], { onSuccess: back });
  };
  return (
    <>
      <ScreenHead
        title={t('sarcf.title')}
        above={t('step')}
        lead={t('sarcf.lead')}
        tools={
          <button type="button" className="btn" onClick={back}>
            {t('test.leave')}
          </button>
        }
      />
      <div className="form wide-form">
        {items.map((item) => (
          <Choices
            key={item}
            legend={t(`sarcf.${item}`)}
            value={answers[item] === undefined ? undefined : (String(answers[item]) as (typeof points)[number])}
            options={points.map((value) => ({ value, label: t(`sarcf.${item}Options.${value}`) }))}
            onChange={(value) => setAnswers({ ...answers, [item]: Number(value) })}
          />
        ))}
      </div>
      <p className="source-line" aria-live="polite">
        {given.length > 0 && t(given.length === items.length ? 'sarcf.score' : 'sarcf.range', { low, high })}
      </p>
      {asked && given.length === 0 && (
        <p className="hint urgent" role="alert">
          {t('sarcf.none')}
        </p>
      )}
      <SaveError error={save.error} />
      <div className="form-actions">
        <button type="button" className="btn primary" aria-disabled={given.length === 0} onClick={submit}>
          {t('sarcf.save')}
        </button>
      </div>
    </>
  );
}

function known(stored: Readonly<Record<string, unknown>> | undefined): Partial<Record<Item, number>> {
  const entries = items.flatMap((item) => {
    const value = stored?.[item];
    return typeof value === 'number' && value >= 0 && value <= 2 ? [[item, value] as const] : [];
  });
  return Object.fromEntries(entries);
}
