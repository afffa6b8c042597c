import type { CsvMapping } from '@thew/core/input/csv-mapping';
import { useTranslation } from 'react-i18next';
import { usePreview } from '../../api/import.ts';
import { readableDate } from '../../dates.ts';
import { IssueTable, isLeftOut } from '../issue-table.tsx';
import { titleOf, valueWords } from '../observation-words.ts';

const mostRows = 8;
const mostIssues = 5;

/** The first values as they would be read, so that a wrong unit or date shows before anything else happens. */
export function Preview({ file, mapping }: { file: File; mapping: CsvMapping }) {
  const { t, i18n } = useTranslation('import');
  const { t: words } = useTranslation('measure');
  const { data, isPending, isError } = usePreview(file, mapping);
  if (isError) return <p className="hint urgent">{t('preview.failed')}</p>;
  if (isPending || !data) return <p className="muted below">{t('reading')}</p>;
  const rows = data.records.flatMap(({ record }) =>
    record.observations.map((observation, index) => ({ key: `${record.id} ${index}`, who: record.id, observation })),
  );
  const issues = [...data.issues, ...data.records.flatMap((one) => one.issues)].filter(isLeftOut);
  return (
    <div className="stack below" role="status">
      {rows.length === 0 && <p className="hint attention">{t('preview.none')}</p>}
      {rows.length > 0 && (
        <table className="stack-phone">
          <thead>
            <tr>
              {(['who', 'what', 'value', 'date'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`preview.head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map(({ key, who, observation }) => (
              <tr key={key}>
                <th scope="row" className="where">
                  {who}
                </th>
                <td data-h={t('preview.head.what')}>{titleOf(observation)}</td>
                <td data-h={t('preview.head.value')}>{valueWords(observation, words)}</td>
                <td data-h={t('preview.head.date')}>
                  {observation.date ? readableDate(observation.date, i18n.language) : words('noDate')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {issues.length > 0 && (
        <IssueTable issues={issues.slice(0, mostIssues)} title={t('preview.issues', { count: issues.length })} />
      )}
    </div>
  );
}
