import { useTranslation } from 'react-i18next';
import type { Issue } from '../api/client.ts';
import type { ImportReview } from '../api/import.ts';
import type { ShownPerson } from '../api/people.ts';
import { Select } from '../ui/fields.tsx';
import { IssueTable } from './issue-table.tsx';

/** `new`, `skip`, or the id of the person the record is added to. */
export type Decision = string;

/** One person found in a file: what is in it, what was unclear, where it goes. */
export function RecordReview(props: {
  record: ImportReview['records'][number]['record'];
  issues: readonly Issue[];
  people: readonly ShownPerson[];
  decision: Decision;
  onDecide: (decision: Decision) => void;
}) {
  const { t } = useTranslation('measure');
  const { record, issues, people } = props;
  const answers = Object.values(record.answers).reduce((sum, items) => sum + Object.keys(items).length, 0);
  const found = {
    observations: record.observations.length,
    conditions: record.conditions.length,
    medications: record.medications.length,
    answers,
  };
  return (
    <li className="record">
      <div>
        <h3>{record.id}</h3>
        <p>{t('import.found', found)}</p>
      </div>
      <Select
        label={t('import.into')}
        value={props.decision}
        onChange={props.onDecide}
        options={[
          { value: 'new', label: t('import.newPerson', { name: record.id }) },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'skip', label: t('import.skip') },
        ]}
      />
      <div className="record-issues">
        {issues.length === 0 ? (
          <p className="small faint">{t('import.noIssues')}</p>
        ) : (
          <IssueTable issues={issues} title={t('import.issues', { count: issues.length })} />
        )}
      </div>
    </li>
  );
}
