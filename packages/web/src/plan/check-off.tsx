import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddSession, useChangeSession, useDeleteSession } from '../api/sessions.ts';
import { today } from '../dates.ts';
import { Modal } from '../ui/modal.tsx';
import { changeOf, entryOf, FeltFields, feltOf } from './felt-fields.tsx';
import { longDay } from './long-day.ts';
import { sessionName } from './plan-words.ts';
import type { Slot } from './week-state.ts';

/** Done, partly or rested; then effort, pain and a note, each of which may be left out. */
export function CheckOff({ slot, signs, onClose }: { slot: Slot; signs: readonly string[]; onClose: () => void }) {
  const { t, i18n } = useTranslation('plan');
  const last = slot.entries.at(-1);
  const add = useAddSession();
  const change = useChangeSession();
  const remove = useDeleteSession();
  const [felt, setFelt] = useState(() => feltOf(last));
  const save = () => {
    if (last) change.mutate({ session: last.id, change: changeOf(felt) }, { onSuccess: onClose });
    else add.mutate({ date: slot.date, session: slot.kind, ...entryOf(felt) }, { onSuccess: onClose });
  };
  const title = t('check.title', { session: sessionName(slot.kind, t), day: longDay(slot.date, i18n.language) });
  return (
    <Modal title={title} onClose={onClose}>
      <div className="stack">
        <FeltFields felt={felt} onChange={setFelt} signs={signs} later={slot.date < today()} />
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
