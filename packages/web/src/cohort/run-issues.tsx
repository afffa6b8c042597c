import { useTranslation } from 'react-i18next';
import type { Issue } from '../api/client.ts';
import { IssueTable } from '../measure/issue-table.tsx';
import { csvOf, saveFile } from './save-file.ts';

/** Import review: where, what, what was expected, and what became of it. */
export function RunIssues({ issues }: { issues: readonly Issue[] }) {
  const { t } = useTranslation('cohort');
  if (issues.length === 0) return <p className="small muted">{t('issues.none')}</p>;
  const download = () => {
    const lines = issues.map(({ severity, code, place, expected }) => [
      severity,
      code,
      Object.values(place).join(' '),
      expected,
    ]);
    saveFile('thew-issues.csv', 'text/csv', csvOf([['severity', 'code', 'place', 'expected'], ...lines]));
  };
  return (
    <div className="stack">
      <IssueTable issues={issues} title={t('issues.title', { count: issues.length })} />
      <button type="button" className="btn" onClick={download}>
        {t('issues.download')}
      </button>
    </div>
  );
}
