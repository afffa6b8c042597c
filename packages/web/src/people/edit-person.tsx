import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type NewPerson, type PersonChange, useChangePerson, usePerson } from '../api/people.ts';
import { ScreenHead } from '../ui/screen-head.tsx';
import { PersonForm } from './person-form.tsx';

/** What is left empty is taken out of the record. */
const asChange = ({ name, sex, birthDate, age, ancestry }: NewPerson): PersonChange => ({
  name,
  sex: sex ?? null,
  birthDate: birthDate ?? null,
  age: age ?? null,
  ancestry: ancestry ?? null,
});

export default function EditPerson() {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const person = usePerson();
  const change = useChangePerson(person.id);
  const back = () => void navigate({ to: '/people/$person', params: { person: person.id } });
  return (
    <>
      <ScreenHead title={t('edit.title', { name: person.name })} />
      <PersonForm
        initial={person}
        saveLabel={t('edit.save')}
        failed={change.error?.message}
        onCancel={back}
        onSave={(next) => change.mutate(asChange(next), { onSuccess: back })}
      />
    </>
  );
}
