import { useTranslation } from 'react-i18next';
import type { ReadRecord } from '../../api/import.ts';
import type { ShownPerson } from '../../api/people.ts';
import { readableDate } from '../../dates.ts';
import { Select } from '../../ui/fields.tsx';
import { IssueTable } from '../issue-table.tsx';
import { type Row, type RowChoices, takenOf } from './record-rows.ts';
import { RecordTable } from './record-table.tsx';

/** Where a record goes (`new`, `skip`, or the id of a person) and what was said about its rows. */
export interface Decision {
  to: string;
  choices: RowChoices;
}

interface ReviewProps {
  read: ReadRecord;
  rows: readonly Row[];
  people: readonly ShownPerson[];
  decision: Decision;
  onDecide: (decision: Decision) => void;
  /** Few people: their values are open from the start. */
  open: boolean;
}

/** One person found in a file: where the record goes, its rows, and what could not be read. */
export function RecordReview({ read, rows, people, decision, onDecide, open }: ReviewProps) {
  const { t, i18n } = useTranslation('import');
  const { record, issues, about } = read;
  const beside = new Set(about.flat());
  const others = issues.filter((_, index) => !beside.has(index));
  const differs = contradiction(
    record,
    people.find(({ id }) => id === decision.to),
  );
  const skipped = decision.to === 'skip';
  const { sex, birthDate, age } = record;
  const aboutPerson = [
    sex && t(`review.sexes.${sex}`),
    birthDate ? t('review.born', { date: readableDate(birthDate, i18n.language) }) : age && t('review.age', { age }),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <li className={skipped ? 'record left-out' : 'record'}>
      <div>
        <h3 className="where">{record.id}</h3>
        {aboutPerson && <p className="small muted">{aboutPerson}</p>}
      </div>
      <Select
        label={t('review.into')}
        value={decision.to}
        onChange={(to) => onDecide({ ...decision, to })}
        options={[
          { value: 'new', label: t('review.newPerson', { name: record.id }) },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'skip', label: t('review.skip') },
        ]}
      />
      {!skipped && (
        <div className="record-issues stack">
          {differs && <p className="hint urgent">{t(`review.${differs}`)}</p>}
          {rows.length > 0 && (
            <details open={open}>
              <summary aria-live="polite">
                {t('review.rows', { count: rows.length, taken: takenOf(rows, decision.choices) })}
              </summary>
              <RecordTable
                rows={rows}
                issues={issues}
                choices={decision.choices}
                onChoose={(choices) => onDecide({ ...decision, choices })}
                name={record.id}
              />
            </details>
          )}
          {others.length > 0 && <IssueTable issues={others} title={t('review.issues', { count: others.length })} />}
          {issues.length === 0 && <p className="small faint">{t('review.noIssues')}</p>}
        </div>
      )}
    </li>
  );
}

/** What the file says of a person against what is known; the server would refuse to store both. */
function contradiction(
  record: ReadRecord['record'],
  person: ShownPerson | undefined,
): 'otherSex' | 'otherBirthDate' | undefined {
  if (person?.sex && record.sex && person.sex !== record.sex) return 'otherSex';
  if (person?.birthDate && record.birthDate && person.birthDate !== record.birthDate) return 'otherBirthDate';
  return undefined;
}
