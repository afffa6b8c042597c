import { Link, useNavigate } from '@tanstack/react-router';
import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ShownPerson, useDeletePerson } from '../api/people.ts';

/** Everything entered, a copy to keep, and deleting for good. */
export function ManageRecord({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('people');
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <section aria-labelledby="manage">
      <h2 id="manage">{t('overview.manage')}</h2>
      <div className="row manage">
        <Link className="btn" to="/people/$person/measure/history" params={{ person: person.id }}>
          {t('overview.history')}
        </Link>
        <Link className="btn" to="/people/$person/edit" params={{ person: person.id }}>
          {t('overview.edit')}
        </Link>
        <a className="btn" href={`/api/people/${person.id}/export`} download>
          {t('overview.export')}
        </a>
        <button type="button" className="btn" onClick={() => dialog.current?.showModal()}>
          {t('overview.delete')}
        </button>
      </div>
      <DeleteDialog person={person} dialog={dialog} />
    </section>
  );
}

function DeleteDialog({ person, dialog }: { person: ShownPerson; dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation('people');
  const remove = useDeletePerson();
  const navigate = useNavigate();
  const confirm = async () => {
    await navigate({ to: '/' });
    remove.mutate(person.id);
  };
  return (
    <dialog ref={dialog} className="card dialog" aria-labelledby="delete-title">
      <h2 id="delete-title">{t('overview.deleteTitle', { name: person.name })}</h2>
      <p className="muted">{t('overview.deleteText')}</p>
      <div className="row">
        <button type="button" className="btn primary" onClick={() => dialog.current?.close()}>
          {t('overview.deleteNo')}
        </button>
        <button type="button" className="btn" onClick={() => void confirm()}>
          {t('overview.deleteYes')}
        </button>
      </div>
    </dialog>
  );
}
