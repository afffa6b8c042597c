import { takingUpWords } from '@thew/core/presentation/plan-change-words';
import type { Restart } from '@thew/core/tracking/setback';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answersRecord, useImport } from '../api/import.ts';
import { type ShownPerson, useRecord } from '../api/people.ts';
import type { Tracked } from '../api/tracked.ts';
import { today } from '../dates.ts';
import { Select, TextField } from '../ui/fields.tsx';
import { Modal } from '../ui/modal.tsx';

const kinds = [
  'illness',
  'fall',
  'hospital-stay',
  'surgery',
  'injury',
  'crash',
  'holiday',
  'doctor-visit',
  'therapist-visit',
] as const;

/** Illness, a fall, a stay in hospital: how to begin again, and a way to say that it happened. */
export function Setbacks({ tracked, person }: { tracked: Tracked; person: ShownPerson }) {
  const { t } = useTranslation('track');
  const [telling, setTelling] = useState(false);
  const { setback } = tracked.tracking;
  return (
    <section aria-labelledby="setback">
      <h2 id="setback">{t('setback.title')}</h2>
      {setback ? <Again setback={setback} /> : <p className="muted below">{t('setback.none')}</p>}
      <button type="button" className="btn wide below" onClick={() => setTelling(true)}>
        {t('setback.tell')}
      </button>
      {telling && <Tell person={person} onClose={() => setTelling(false)} />}
    </section>
  );
}

/** The same words as on the plan. */
function Again({ setback: { action, ...rest } }: { setback: Restart }) {
  const { t } = useTranslation('track');
  if (action === 'wait') return <p className="muted below">{t('setback.wait')}</p>;
  const { title, text } = takingUpWords({ action, ...rest, from: '' });
  return (
    <>
      <h3 className="below">{title}</h3>
      <p className="muted">{text}</p>
    </>
  );
}

function Tell({ person, onClose }: { person: ShownPerson; onClose: () => void }) {
  const { t } = useTranslation('track');
  const record = useRecord();
  const store = useImport();
  const [kind, setKind] = useState<string>('illness');
  const [start, setStart] = useState(today());
  const [end, setEnd] = useState('');
  const wrong = start === '' || start > today() || (end !== '' && end < start);
  const save = () => {
    if (wrong) return;
    const empty = answersRecord(record, 'none', {}, today());
    const events = [{ kind, start, ...(end && { end }) }];
    store.mutate([{ record: { ...empty, answers: {}, events }, personId: person.id }], { onSuccess: onClose });
  };
  return (
    <Modal title={t('setback.tell')} onClose={onClose}>
      <div className="stack">
        <Select
          label={t('setback.what')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`setback.kinds.${value}`) }))}
          onChange={setKind}
        />
        <TextField label={t('setback.from')} type="date" value={start} max={today()} onChange={setStart} />
        <TextField label={t('setback.to')} type="date" value={end} onChange={setEnd} hint={t('setback.toHint')} />
        {wrong && <p className="hint urgent">{t('setback.wrong')}</p>}
        {store.error && (
          <p className="hint urgent" role="alert">
            {t('notStored')}
          </p>
        )}
        <div className="form-actions">
          <button type="button" className="btn primary" onClick={save}>
            {t('setback.save')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </div>
    </Modal>
  );
}
