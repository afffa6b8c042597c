import { Link, useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ShownPerson, useLoadSample, usePeople } from '../api/people.ts';
import { readableDate } from '../dates.ts';
import { TextField } from '../ui/fields.tsx';
import { Notice } from '../ui/notice.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { KnownCells } from './known-cells.tsx';

/** Everyone stored here: what is known, what changed, what to measure next. */
export default function People() {
  const { t } = useTranslation('people');
  const people = usePeople();
  return (
    <>
      <ScreenHead
        title={t('title')}
        lead={t('lead', { count: people.length })}
        tools={
          <>
            <Link className="btn" to="/import">
              {t('import')}
            </Link>
            <Link className={people.length ? 'btn primary' : 'btn'} to="/people/new">
              {t('add')}
            </Link>
          </>
        }
      />
      {people.length === 0 ? <Nobody /> : <Everyone people={people} />}
    </>
  );
}

function SampleButton({ primary, label }: { primary?: boolean; label: string }) {
  const sample = useLoadSample();
  const navigate = useNavigate();
  const load = () =>
    sample.mutate(undefined, {
      onSuccess: (person) => void navigate({ to: '/people/$person', params: { person: person.id } }),
    });
  return (
    <button type="button" className={primary ? 'btn primary' : 'btn'} disabled={sample.isPending} onClick={load}>
      {label}
    </button>
  );
}

function Nobody() {
  const { t } = useTranslation('people');
  return (
    <Notice
      title={t('empty.title')}
      actions={
        <>
          <SampleButton primary label={t('empty.sample')} />
          <Link className="btn" to="/people/new">
            {t('add')}
          </Link>
        </>
      }
    >
      {t('empty.text')}
    </Notice>
  );
}

function Everyone({ people }: { people: readonly ShownPerson[] }) {
  const { t } = useTranslation('people');
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = people.filter(({ name }) => name.toLowerCase().includes(wanted));
  const heads = ['person', 'known', 'change', 'measured', 'next'] as const;
  return (
    <section aria-labelledby="everyone">
      <div className="sec-head">
        <h2 id="everyone">{t('everyone')}</h2>
        {people.length > 4 && (
          <TextField label={t('find')} hiddenLabel type="search" value={query} onChange={setQuery} />
        )}
      </div>
      <table className="stack-phone people">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </tbody>
      </table>
      {found.length === 0 && <p role="status">{t('noMatch')}</p>}
      <p className="after-table">
        <SampleButton label={t('sampleAgain')} />
      </p>
    </section>
  );
}

function PersonRow({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('people');
  const about = [person.years ?? t('noAge'), person.sex && t(person.sex)].filter(Boolean).join(', ');
  return (
    <tr>
      <th scope="row">
        <b>
          <Link className="quiet" to="/people/$person" params={{ person: person.id }}>
            {person.name}
          </Link>
        </b>
        <span className="faint">{about}</span>
      </th>
      <Suspense fallback={<Waiting />}>
        <KnownCells person={person} measured={<Measured person={person} />} />
      </Suspense>
    </tr>
  );
}

function Waiting() {
  return (
    <td colSpan={4}>
      <div className="skeleton w1" />
    </td>
  );
}

function Measured({ person }: { person: ShownPerson }) {
  const { t, i18n } = useTranslation('people');
  return (
    <td data-h={t('head.measured')}>
      <span>
        {person.latest ? readableDate(person.latest, i18n.language) : t('never')}
        <br />
        <span className="small faint">{t('values', { count: person.observations })}</span>
      </span>
    </td>
  );
}
