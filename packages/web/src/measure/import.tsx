import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ImportResult, type ImportReview, useImport, useReviewFile } from '../api/import.ts';
import { usePeople } from '../api/people.ts';
import { Notice } from '../ui/notice.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { Skeleton } from '../ui/waiting.tsx';
import { IssueTable, isLeftOut } from './issue-table.tsx';
import { type Decision, RecordReview } from './record-review.tsx';
import { SaveError } from './save-error.tsx';

/** Read, look, decide, then store: nothing is kept before. */
export default function Import() {
  const { t } = useTranslation('measure');
  const review = useReviewFile();
  const store = useImport();
  return (
    <>
      <ScreenHead title={t('import.title')} lead={t('import.lead')} />
      {store.data ? (
        <Stored result={store.data} />
      ) : review.data ? (
        <Review
          key={review.submittedAt}
          review={review.data}
          store={store}
          onOther={() => {
            store.reset();
            review.reset();
          }}
        />
      ) : review.isPending ? (
        <Skeleton note={t('import.reading')} />
      ) : (
        <Drop onFile={review.mutate} error={review.error} />
      )}
    </>
  );
}

function Drop({ onFile, error }: { onFile: (file: File) => void; error: Error | null }) {
  const { t } = useTranslation('measure');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section
      className={over ? 'drop over' : 'drop'}
      aria-label={t('import.choose')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <p className="lead">{t('import.drop')}</p>
      <p className="small muted">{t('import.kinds')}</p>
      <button type="button" className="btn primary" onClick={() => input.current?.click()}>
        {t('import.choose')}
      </button>
      <input
        ref={input}
        type="file"
        className="sr"
        tabIndex={-1}
        aria-label={t('import.choose')}
        onChange={({ target }) => target.files?.[0] && onFile(target.files[0])}
      />
      <SaveError error={error} />
    </section>
  );
}

function Review(props: { review: ImportReview; store: ReturnType<typeof useImport>; onOther: () => void }) {
  const { review, store, onOther } = props;
  const { t } = useTranslation('measure');
  const people = usePeople();
  const [decisions, setDecisions] = useState<readonly Decision[]>(() =>
    review.records.map(({ record }) => people.find(({ name }) => name === record.id)?.id ?? 'new'),
  );
  const chosen = review.records.flatMap(({ record }, index) => {
    const decision = decisions[index] ?? 'new';
    return decision === 'skip' ? [] : [{ record, ...(decision !== 'new' && { personId: decision }) }];
  });
  const all = [...review.issues, ...review.records.flatMap(({ issues }) => issues)];
  const open = all.filter(isLeftOut).length;
  const count = chosen.length;
  const word = count === 0 ? 'saveNone' : open > 0 ? 'save' : 'saveClean';
  return (
    <div className="stack-l">
      {review.records.length === 0 && <p>{t('import.empty')}</p>}
      {review.issues.length > 0 && <IssueTable issues={review.issues} title={t('import.issuesTitle')} />}
      {review.records.length > 0 && (
        <section aria-labelledby="found">
          <div className="sec-head">
            <h2 id="found">{t('import.people', { count: review.records.length })}</h2>
          </div>
          <ul className="rows records">
            {review.records.map(({ record, issues }, index) => (
              <RecordReview
                key={record.id + String(index)}
                record={record}
                issues={issues}
                people={people}
                decision={decisions[index] ?? 'new'}
                onDecide={(to) => setDecisions(decisions.map((each, at) => (at === index ? to : each)))}
              />
            ))}
          </ul>
        </section>
      )}
      <SaveError error={store.error} />
      <div className="form-actions">
        {review.records.length > 0 && (
          <button
            type="button"
            className="btn primary"
            aria-disabled={count === 0}
            disabled={store.isPending}
            onClick={() => count > 0 && store.mutate(chosen)}
          >
            {t(`import.${word}`, { count, open })}
          </button>
        )}
        <button type="button" className="btn" onClick={onOther}>
          {t('import.other')}
        </button>
      </div>
    </div>
  );
}

function Stored({ result }: { result: ImportResult }) {
  const { t } = useTranslation('measure');
  const [first] = result.people;
  return (
    <Notice
      title={t('import.done', { count: result.people.length })}
      actions={
        first && (
          <Link className="btn primary" to="/people/$person/assess" params={{ person: first.personId }}>
            {t('import.see')}
          </Link>
        )
      }
    >
      {result.people
        .slice(0, 5)
        .map(({ name, stored, alreadyThere }) => t('import.stored', { name, stored, already: alreadyThere }))
        .join('. ')}
    </Notice>
  );
}
