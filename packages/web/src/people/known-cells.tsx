import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssessedOf } from '../api/assessment.ts';
import type { ShownPerson } from '../api/people.ts';
import { measurePath } from '../measure/where.ts';
import { Mark } from '../ui/mark.tsx';
import { type Known, useKnown } from './use-known.ts';

/** The cells of one person in the list that need the definitions. */
export function KnownCells({ person, measured }: { person: ShownPerson; measured: ReactNode }) {
  const assessed = useAssessedOf(person.id, person.updatedAt, { norms: false });
  const known = useKnown(assessed);
  return (
    <>
      <Verdict known={known} />
      <Difference known={known} />
      {measured}
      <Next known={known} person={person.id} />
    </>
  );
}

function Verdict({ known }: { known: Known }) {
  const { t } = useTranslation(['people', 'common']);
  return (
    <td data-h={t('head.known')}>
      <span className="cell">
        <Mark state={known.state} label={t(`state.${known.state}`, { ns: 'common' })} />
        <span className="strong">{known.result}</span>
        {known.definition && <small>{known.definition}</small>}
      </span>
    </td>
  );
}

function Difference({ known }: { known: Known }) {
  const { t } = useTranslation('people');
  if (!known.change) {
    return (
      <td data-h={t('head.change')}>
        <span className="faint">{t('firstVisit')}</span>
      </td>
    );
  }
  return (
    <td data-h={t('head.change')}>
      <span>
        {known.change.text}
        <br />
        <span className="small faint">{t(known.change.verdict)}</span>
      </span>
    </td>
  );
}

function Next({ known, person }: { known: Known; person: string }) {
  const { t } = useTranslation('people');
  return (
    <td data-h={t('head.next')}>
      {known.next ? (
        <Link {...measurePath(known.next.id)} params={{ person }}>
          {known.next.name}
        </Link>
      ) : (
        <span className="faint">{t('settled')}</span>
      )}
    </td>
  );
}
