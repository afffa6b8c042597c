import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ImportReading, type ImportResult, useImport, useReadFile } from '../../api/import.ts';
import { FileChooser } from '../../ui/file-chooser.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Skeleton } from '../../ui/waiting.tsx';
import { SaveError } from '../save-error.tsx';
import { mappingOf, proposedSettings, proposedUses } from './column-uses.ts';
import { MapColumns, type TableDraft } from './map-columns.tsx';
import { Review } from './review.tsx';
import './import.css';

/** Choose a file; say what its columns are, where it is a table; look at every value; then store. */
export default function Import() {
  const { t } = useTranslation('import');
  const read = useReadFile();
  const store = useImport();
  const [table, setTable] = useState<TableDraft>();
  const [reading, setReading] = useState<ImportReading>();
  const step = store.data ? 'stored' : reading ? 'review' : table ? 'map' : 'choose';
  const top = useTop(step);
  const choose = (file: File) =>
    read.mutate(
      { file, look: true },
      {
        onSuccess: (found) => {
          if (!found.table) return setReading(found);
          const uses = proposedUses(found.table);
          setTable({ file, look: found.table, uses, settings: proposedSettings(found.table, uses) });
        },
      },
    );
  const readTable = ({ file, look, uses, settings }: TableDraft) =>
    read.mutate({ file, mapping: mappingOf(look, uses, settings) }, { onSuccess: setReading });
  const startOver = () => {
    for (const each of [read, store]) each.reset();
    setTable(undefined);
    setReading(undefined);
  };
  return (
    <div ref={top} tabIndex={-1} className="import-steps">
      <ScreenHead title={t(`titles.${step}`, { count: store.data?.people.length ?? 0 })} lead={t(`leads.${step}`)} />
      {store.data ? (
        <Stored result={store.data} onOther={startOver} />
      ) : reading ? (
        <Review
          reading={reading}
          store={store}
          onColumns={table && (() => setReading(undefined))}
          onOther={startOver}
        />
      ) : table ? (
        <MapColumns
          draft={table}
          onChange={setTable}
          onRead={() => readTable(table)}
          onOther={startOver}
          pending={read.isPending}
          error={read.error}
        />
      ) : read.isPending ? (
        <Skeleton note={t('reading')} />
      ) : (
        <>
          <FileChooser label={t('choose')} button={t('choose')} onFile={choose}>
            <p className="lead">{t('drop')}</p>
            <p className="small muted">{t('kinds')}</p>
          </FileChooser>
          <SaveError error={read.error} />
        </>
      )}
    </div>
  );
}

/** A new step begins at its top, for the eye and for the keyboard. */
function useTop(step: string) {
  const top = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    top.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [step]);
  return top;
}

function Stored({ result, onOther }: { result: ImportResult; onOther: () => void }) {
  const { t } = useTranslation('import');
  const [first] = result.people;
  return (
    <Notice
      title={t('stored.title')}
      actions={
        <>
          {first && (
            <Link className="btn primary" to="/people/$person/assess" params={{ person: first.personId }}>
              {t('stored.see')}
            </Link>
          )}
          <button type="button" className="btn" onClick={onOther}>
            {t('other')}
          </button>
        </>
      }
    >
      {result.people
        .slice(0, 5)
        .map(({ name, stored, alreadyThere }) =>
          t(alreadyThere > 0 ? 'stored.oneAlready' : 'stored.one', { name, count: stored, already: alreadyThere }),
        )
        .join(' ')}
      {result.people.length > 5 && ` ${t('stored.more', { count: result.people.length - 5 })}`}
    </Notice>
  );
}
