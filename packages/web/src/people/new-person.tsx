import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAddPerson } from '../api/people.ts';
import { ScreenHead } from '../ui/screen-head.tsx';
import { PersonForm } from './person-form.tsx';

export default function AddPerson() {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const add = useAddPerson();
  return (
    <>
      <ScreenHead title={t('new.title')} lead={t('new.lead')} />
      <PersonForm
        saveLabel={t('new.save')}
        failed={add.error?.message}
        onCancel={() => void navigate({ to: '/' })}
        onSave={(person) =>
          add.mutate(person, {
            onSuccess: ({ id }) => void navigate({ to: '/people/$person/measure', params: { person: id } }),
          })
        }
      />
    </>
  );
}
