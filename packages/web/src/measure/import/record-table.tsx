import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Issue } from '../../api/client.ts';
import { readableDate } from '../../dates.ts';
import { nameOf } from '../../engine/words.ts';
import { issueWords } from '../issue-table.tsx';
import { enteredWords, howWords, titleOf, valueWords } from '../observation-words.ts';
import { isTaken, type Row, type RowChoices, takenOf } from './record-rows.ts';

interface TableProps {
  rows: readonly Row[];
  issues: readonly Issue[];
  choices: RowChoices;
  onChoose: (choices: RowChoices) => void;
  /** Name of the person, for readers who hear the table. */
  name: string;
}

const heads = ['take', 'what', 'value', 'date', 'note'] as const;
const mostRows = 60;

/** Every value of a record: take it or leave it, with what is doubtful or stored already beside it. */
export function RecordTable({ rows, issues, choices, onChoose, name }: TableProps) {
  const { t } = useTranslation('import');
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, mostRows);
  const open = rows.filter(({ stored }) => !stored);
  const taken = takenOf(open, choices);
  const chooseAll = (take: boolean) => onChoose(Object.fromEntries(open.map(({ key }) => [key, take])));
  return (
    <div>
      {open.length > 1 && (
        <button type="button" className="btn text" onClick={() => chooseAll(taken < open.length)}>
          {t(taken < open.length ? 'review.takeAll' : 'review.leaveAll')}
        </button>
      )}
      <table className="stack-phone review">
        <caption className="sr">{t('review.valuesOf', { name })}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`review.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <ReviewRow
              key={row.key}
              row={row}
              issues={row.kind === 'observation' ? row.about.flatMap((index) => issues[index] ?? []) : []}
              taken={isTaken(row, choices)}
              onTake={(take) => onChoose({ ...choices, [row.key]: take })}
            />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className="btn below" onClick={() => setAll(true)}>
          {t('review.allRows', { count: rows.length })}
        </button>
      )}
    </div>
  );
}

interface RowProps {
  row: Row;
  issues: readonly Issue[];
  taken: boolean;
  onTake: (take: boolean) => void;
}

function ReviewRow({ row, issues, taken, onTake }: RowProps) {
  const { t, i18n } = useTranslation('import');
  const id = useId();
  const words = useRowWords(row);
  const note = row.stored || issues.length > 0;
  return (
    <tr className={taken ? undefined : 'left-out'}>
      <td data-h={t('review.head.take')} className="take">
        <label className="check">
          <input
            type="checkbox"
            checked={taken}
            disabled={row.stored}
            aria-describedby={note ? `${id}-note` : undefined}
            aria-label={t('review.takeOne', words)}
            onChange={({ target }) => onTake(target.checked)}
          />
        </label>
      </td>
      <th scope="row">
        {words.what}
        {words.how && <span className="small faint block">{words.how}</span>}
      </th>
      <td data-h={t('review.head.value')}>
        <span>
          {words.value}
          {words.entered && <span className="small faint block">{t('review.entered', words)}</span>}
        </span>
      </td>
      <td data-h={t('review.head.date')} className={words.date ? undefined : 'hide-phone'}>
        {words.date && readableDate(words.date, i18n.language)}
      </td>
      <td data-h={t('review.head.note')} id={`${id}-note`} className={note ? 'small' : 'hide-phone'}>
        <span>
          {row.stored && <span className="muted">{t('review.stored')}</span>}
          {issues.map((issue, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: issues have no identity of their own and keep their order.
            <span key={index} className="attention-text block">
              <IssueNote issue={issue} />
            </span>
          ))}
        </span>
      </td>
    </tr>
  );
}

function IssueNote({ issue }: { issue: Issue }) {
  const { t } = useTranslation('import');
  const { t: words, i18n } = useTranslation('measure');
  return t('review.note', { what: issueWords(issue.code, words, i18n), expected: issue.expected });
}

function useRowWords(row: Row): { what: string; value: string; date: string; how: string; entered: string } {
  const { t } = useTranslation('import');
  const { t: words } = useTranslation('measure');
  const plain = { value: '', date: '', how: '', entered: '' };
  switch (row.kind) {
    case 'observation': {
      const { entry } = row;
      const value = valueWords(entry, words);
      const rest = { date: entry.date ?? '', how: howWords(entry, words), entered: enteredWords(entry) };
      return { what: titleOf(entry), value, ...rest };
    }
    case 'condition': {
      const { display, code, onset } = row.entry;
      return { ...plain, what: display ?? code, value: t('review.kinds.condition'), date: onset ?? '' };
    }
    case 'medication':
      return { ...plain, what: row.entry.name, value: t('review.kinds.medication'), date: row.entry.start ?? '' };
    case 'event': {
      const { kind, start } = row.entry;
      return { ...plain, what: kind.replaceAll('-', ' '), value: t('review.kinds.event'), date: start };
    }
    case 'answer':
      return { ...plain, what: nameOf(row.questionnaire), value: t('review.kinds.answer'), how: row.item };
    case 'kept':
      return {
        ...plain,
        what: t(`review.kept.${row.part}`),
        value: row.part === 'preferences' ? '' : String(row.count),
      };
  }
}
