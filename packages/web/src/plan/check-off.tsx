import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddSession, useChangeSession, useDeleteSession } from '../api/sessions.ts';
import { today } from '../dates.ts';
import { Segmented } from '../ui/fields.tsx';
import { Modal } from '../ui/modal.tsx';
import { TenScale } from '../ui/ten-scale.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { sessionName } from './plan-words.ts';
import { addDays, type Slot } from './week-state.ts';

export interface Felt {
  status: 'done' | 'partly' | 'rested';
  effort?: number | undefined;
  pain?: number | undefined;
  note: string;
  settled?: 'yes' | 'no' | undefined;
}

/** Done, partly or rested; then effort, pain, a note and whether it settled, each of which may be left out. */
export function CheckOff({ slot, onClose }: { slot: Slot; onClose: () => void }) {
  const { t, i18n } = useTranslation('plan');
  const last = slot.entries.at(-1);
  const add = useAddSession();
  const change = useChangeSession();
  const remove = useDeleteSession();
  const [felt, setFelt] = useState<Felt>({
    status: last?.status ?? 'done',
    effort: last?.effort,
    pain: last?.pain,
    note: last?.note ?? '',
    settled: last?.settled,
  });
  const day = new Date(`${slot.date}T12:00:00`).toLocaleDateString(i18n.language === 'en' ? 'en-GB' : i18n.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const save = () => {
    if (last) change.mutate({ session: last.id, change: changeOf(felt) }, { onSuccess: onClose });
    else add.mutate({ date: slot.date, session: slot.kind, ...entryOf(felt) }, { onSuccess: onClose });
  };
  return (
    <Modal title={t('check.title', { session: sessionName(slot.kind, t), day })} onClose={onClose}>
      <div className="stack">
        <FeltFields felt={felt} onChange={setFelt} later={last !== undefined && slot.date <= addDays(today(), -1)} />
        {(add.error ?? change.error ?? remove.error) && (
          <p className="hint urgent" role="alert">
            {t('notStored')}
          </p>
        )}
        <div className="form-actions">
          <button type="button" className="btn primary" onClick={save}>
            {t('check.save')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('cancel')}
          </button>
          {last && (
            <button type="button" className="btn text" onClick={() => remove.mutate(last.id, { onSuccess: onClose })}>
              {t('check.remove')}
            </button>
          )}
        </div>
      </div>
    </Modal>
  );
}

export function FeltFields(props: { felt: Felt; onChange: (felt: Felt) => void; later?: boolean }) {
  const { felt, onChange, later } = props;
  const { t } = useTranslation('plan');
  const statuses = ['done', 'partly', 'rested'] as const;
  return (
    <>
      <Segmented
        label={t('check.status')}
        options={statuses.map((value) => ({ value, label: t(`check.${value}`) }))}
        value={felt.status}
        onChange={(status) => onChange({ ...felt, status })}
      />
      {felt.status !== 'rested' && (
        <TenScale
          label={t('check.effort')}
          low={t('check.none')}
          high={t('check.most')}
          value={felt.effort}
          onChange={(effort) => onChange({ ...felt, effort })}
        />
      )}
      <TenScale
        label={t('check.pain')}
        low={t('check.none')}
        high={t('check.most')}
        value={felt.pain}
        onChange={(pain) => onChange({ ...felt, pain })}
      />
      {later && (
        <div>
          <p className="label">{t('check.settled')}</p>
          <Segmented
            label={t('check.settled')}
            options={[
              { value: 'yes', label: t('check.yes') },
              { value: 'no', label: t('check.no') },
              { value: '', label: t('check.unsaid') },
            ]}
            value={felt.settled ?? ''}
            onChange={(value) => onChange({ ...felt, settled: value === '' ? undefined : value })}
          />
        </div>
      )}
      <TextArea label={t('check.note')} value={felt.note} onChange={(note) => onChange({ ...felt, note })} rows={2} />
      <p className="small faint">{t('check.skip')}</p>
    </>
  );
}

export const entryOf = ({ status, effort, pain, note, settled }: Felt) => ({
  status,
  ...(effort !== undefined && status !== 'rested' && { effort }),
  ...(pain !== undefined && { pain }),
  ...(note.trim() && { note: note.trim() }),
  ...(settled && { settled }),
});

const changeOf = ({ status, effort, pain, note, settled }: Felt) => ({
  status,
  effort: status === 'rested' ? null : (effort ?? null),
  pain: pain ?? null,
  note: note.trim() || null,
  settled: settled ?? null,
});
