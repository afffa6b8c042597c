import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TableLook, useLookAtPath, useUploadTable } from '../api/cohort.ts';
import { TextField } from '../ui/fields.tsx';
import { FileChooser } from '../ui/file-chooser.tsx';
import { Skeleton } from '../ui/waiting.tsx';
import type { ChosenTable } from './cohort.tsx';
import { RunIssues } from './run-issues.tsx';

interface ChooseProps {
  /** The table chosen last, where nothing could be read of it. */
  unreadable: TableLook | undefined;
  onTable: (table: ChosenTable) => void;
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Upload a table, or name a file on this computer; nothing is stored in the record of people. */
export function ChooseTable({ unreadable, onTable }: ChooseProps) {
  const { t } = useTranslation('cohort');
  const upload = useUploadTable();
  const lookAt = useLookAtPath();
  const [path, setPath] = useState('');
  const take = (file: File) =>
    upload.mutate(file, {
      onSuccess: (look) => onTable({ look, choice: look.tableId ? { tableId: look.tableId } : {}, name: file.name }),
    });
  const open = () => {
    const wanted = path.trim();
    if (wanted)
      lookAt.mutate(wanted, { onSuccess: (look) => onTable({ look, choice: { path: wanted }, name: nameOf(wanted) }) });
  };
  if (upload.isPending || lookAt.isPending) return <Skeleton note={t('choose.reading')} />;
  return (
    <div className="stack-l">
      {unreadable && <RunIssues issues={unreadable.issues} />}
      {(upload.error ?? lookAt.error) && (
        <p className="hint urgent" role="alert">
          {t('choose.failed')}
        </p>
      )}
      <div className="cols even">
        <FileChooser label={t('choose.upload')} button={t('choose.file')} onFile={take}>
          <h2>{t('choose.upload')}</h2>
          <p className="small muted">{t('choose.kinds')}</p>
        </FileChooser>
        <form
          className="stack"
          aria-label={t('choose.here')}
          onSubmit={(event) => {
            event.preventDefault();
            open();
          }}
        >
          <h2>{t('choose.here')}</h2>
          <TextField label={t('choose.path')} value={path} onChange={setPath} hint={t('choose.pathHint')} />
          <button type="submit" className="btn">
            {t('choose.look')}
          </button>
        </form>
      </div>
    </div>
  );
}
