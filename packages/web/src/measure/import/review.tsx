import { useQueries } from '@tanstack/react-query';
import type { PersonRecord } from '@thew/core/observations/observation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReading, useImport } from '../../api/import.ts';
import { recordQuery, usePeople } from '../../api/people.ts';
import { IssueTable, isLeftOut } from '../issue-table.tsx';
import { SaveError } from '../save-error.tsx';
import { type Decision, RecordReview } from './record-review.tsx';
import { isTaken, recordTaken, rowsOf } from './record-rows.ts';

interface ReviewProps {
  reading: ImportReading;
  store: ReturnType<typeof useImport>;
  /** Back to the columns, where the file is a table. */
  onColumns: (() => void) | undefined;
  onOther: () => void;
}

/** So many people have their values open, and so many are listed before somebody asks for the rest. */
const fewPeople = 3;
const mostPeople = 40;
/** The server stores so many people at once; more belong in a cohort. */
const mostStored = 10_000;

/** What was read, person by person and row by row; stored only at the end, all in one go. */
export function Review({ reading, store, onColumns, onOther }: ReviewProps) {
  const { t } = useTranslation('import');
  const people = usePeople();
  const { records } = reading;
  const [all, setAll] = useState(false);
  const [decisions, setDecisions] = useState<readonly Decision[]>(() =>
    records.map(({ record }) => ({ to: people.find(({ name }) => name === record.id)?.id ?? 'new', choices: {} })),
  );
  const known = useKnown(decisions.map(({ to }) => to));
  const each = records.map((read, index) => {
    const decision = decisions[index] ?? { to: 'new', choices: {} };
    return { read, decision, rows: rowsOf(read, known.get(decision.to)) };
  });
  const chosen = each.filter(({ decision }) => decision.to !== 'skip');
  const left =
    [...reading.issues, ...records.flatMap(({ issues }) => issues)].filter(isLeftOut).length +
    chosen.reduce((sum, { rows, decision }) => sum + rows.filter((row) => !isTaken(row, decision.choices)).length, 0);
  const count = chosen.length;
  const ready = count > 0 && count <= mostStored;
  const word = count === 0 ? 'saveNone' : left > 0 ? 'save' : 'saveClean';
  const save = () =>
    store.mutate(
      chosen.map(({ read, decision, rows }) => ({
        record: recordTaken(read.record as PersonRecord, rows, decision.choices),
        ...(decision.to !== 'new' && { personId: decision.to }),
      })),
    );
  return (
    <div className="stack-l">
      {records.length === 0 && <p className="lead">{t('review.empty')}</p>}
      {reading.issues.length > 0 && <IssueTable issues={reading.issues} title={t('review.issuesTitle')} heading="h2" />}
      {records.length > 0 && (
        <section aria-labelledby="found">
          <div className="sec-head">
            <h2 id="found">{t('review.people', { count: records.length })}</h2>
          </div>
          <ul className="rows records">
            {(all ? each : each.slice(0, mostPeople)).map(({ read, rows, decision }, index) => (
              <RecordReview
                // biome-ignore lint/suspicious/noArrayIndexKey: two people of a file can have one id; their order is fixed.
                key={index}
                read={read}
                rows={rows}
                people={people}
                decision={decision}
                open={records.length <= fewPeople}
                onDecide={(to) => setDecisions(decisions.map((one, at) => (at === index ? to : one)))}
              />
            ))}
          </ul>
          {!all && records.length > mostPeople && (
            <button type="button" className="btn below" onClick={() => setAll(true)}>
              {t('review.allPeople', { count: records.length })}
            </button>
          )}
        </section>
      )}
      <div>
        <SaveError error={store.error} />
        {count > mostStored && <p className="hint attention">{t('review.tooMany', { most: mostStored })}</p>}
        <div className="form-actions">
          {records.length > 0 && (
            <button
              type="button"
              className="btn primary"
              aria-disabled={!ready || store.isPending || undefined}
              onClick={() => ready && !store.isPending && save()}
            >
              {t(`review.${word}`, { count, open: left })}
            </button>
          )}
          {onColumns && (
            <button type="button" className="btn" onClick={onColumns}>
              {t('review.columns')}
            </button>
          )}
          <button
            type="button"
            className={records.length === 0 && !onColumns ? 'btn primary' : 'btn'}
            onClick={onOther}
          >
            {t('other')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** What is stored of the people the records go to, by id. */
function useKnown(to: readonly string[]): ReadonlyMap<string, PersonRecord> {
  const ids = [...new Set(to)].filter((id) => id !== 'new' && id !== 'skip');
  const records = useQueries({ queries: ids.map(recordQuery) });
  return new Map(ids.flatMap((id, index) => (records[index]?.data ? [[id, records[index].data] as const] : [])));
}
