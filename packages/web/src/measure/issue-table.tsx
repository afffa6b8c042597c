import type { Place } from '@thew/core/observations/issue';
import { placeWords } from '@thew/core/presentation/issue-words';
import { useTranslation } from 'react-i18next';
import type { Issue } from '../api/client.ts';

const most = 50;

/** Warnings about things that are not stored; after every other warning the entry was read. */
const notStored = new Set([
  'data-absent',
  'duplicate-observation',
  'empty-file',
  'entered-in-error',
  'medication-not-taken',
  'missing-code',
  'observation-cancelled',
  'observations-not-in-catalogue',
  'unknown-questionnaire',
  'value-missing',
]);

/** Whether what the issue is about stays out of the record. */
export const isLeftOut = ({ severity, code }: Issue): boolean => severity === 'error' || notStored.has(code);

/** An issue in a few words; `t` of the namespace `measure`. */
export const issueWords = (
  code: string,
  t: (key: string) => string,
  { exists }: { exists: (key: string) => boolean },
): string => (exists(`measure:issueCodes.${code}`) ? t(`issueCodes.${code}`) : code.replaceAll('-', ' '));

/** Where, what, what was expected, and what became of it. */
export function IssueTable(props: { issues: readonly Issue[]; title: string; heading?: 'h2' | 'h3' }) {
  const { issues, title, heading: Heading = 'h3' } = props;
  const { t, i18n } = useTranslation('measure');
  const heads = ['where', 'what', 'expected', 'decision'] as const;
  return (
    <section aria-label={title}>
      <Heading className="h3">{title}</Heading>
      <table className="stack-phone issues">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`issues.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, most).map((issue, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: issues have no identity of their own and keep their order.
            <tr key={index}>
              <td data-h={t('issues.head.where')} className="where">
                {placeWords(issue.place as Place)}
              </td>
              <td data-h={t('issues.head.what')}>{issueWords(issue.code, t, i18n)}</td>
              <td data-h={t('issues.head.expected')}>{issue.expected}</td>
              <td data-h={t('issues.head.decision')}>{t(isLeftOut(issue) ? 'issues.leftOut' : 'issues.kept')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {issues.length > most && <p className="small faint">{t('issues.more', { count: issues.length - most })}</p>}
    </section>
  );
}
