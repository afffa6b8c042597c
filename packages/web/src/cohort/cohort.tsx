import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TableChoice, type TableLook, useRun, useStartRun } from '../api/cohort.ts';
import { Notice } from '../ui/notice.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { Skeleton } from '../ui/waiting.tsx';
import { ChooseTable } from './choose-table.tsx';
import './cohort.css';
import { MapColumns } from './map-columns.tsx';
import { Result } from './result.tsx';
import { RunIssues } from './run-issues.tsx';
import { Running } from './running.tsx';

interface CohortSearch {
  run?: string;
}

export interface ChosenTable {
  look: TableLook;
  choice: TableChoice;
  name: string;
}

/** Choose a table, say what its columns are, look at what is wrong, run, read the result. The run is in the address. */
export default function Cohort() {
  const { run } = useSearch({ strict: false }) as CohortSearch;
  const navigate = useNavigate();
  const [table, setTable] = useState<ChosenTable>();
  const show = (id: string | undefined) => void navigate({ to: '/cohort', search: { run: id } as never });
  if (run) return <Run id={run} onAgain={() => show(undefined)} />;
  return <Prepare table={table} onTable={setTable} onRun={show} />;
}

function Prepare(props: {
  table: ChosenTable | undefined;
  onTable: (table: ChosenTable | undefined) => void;
  onRun: (id: string) => void;
}) {
  const { table, onTable, onRun } = props;
  const { t } = useTranslation('cohort');
  const start = useStartRun();
  const readable = table && table.look.columns.length > 0;
  return (
    <>
      <ScreenHead
        title={readable ? t('map.title', { name: table.name }) : t('title')}
        lead={
          readable
            ? t('map.lead', {
                count: table.look.rows,
                rows: table.look.rows.toLocaleString('en'),
                columns: table.look.columns.length,
              })
            : t('lead')
        }
        tools={
          readable && (
            <button type="button" className="btn" onClick={() => onTable(undefined)}>
              {t('other')}
            </button>
          )
        }
      />
      {readable ? (
        <MapColumns
          key={table.look.tableId ?? table.name}
          table={table}
          error={start.error}
          pending={start.isPending}
          onRun={(request) => start.mutate({ ...request, ...table.choice }, { onSuccess: ({ id }) => onRun(id) })}
        />
      ) : (
        <ChooseTable unreadable={table?.look} onTable={onTable} />
      )}
    </>
  );
}

function Run({ id, onAgain }: { id: string; onAgain: () => void }) {
  const { t } = useTranslation('cohort');
  const { data: run, error } = useRun(id);
  const again = (
    <button type="button" className="btn primary" onClick={onAgain}>
      {t('again')}
    </button>
  );
  if (error) {
    return (
      <>
        <ScreenHead title={t('gone.title')} />
        <Notice title={t('gone.what')} actions={again}>
          {t('gone.text')}
        </Notice>
      </>
    );
  }
  if (!run) return <Skeleton />;
  if (run.state === 'running') return <Running run={run} />;
  if (run.result) return <Result run={run} result={run.result} onAgain={onAgain} />;
  return (
    <>
      <ScreenHead title={t(`ended.${run.state}`)} lead={t(`ended.${run.state}Lead`)} tools={again} />
      <RunIssues issues={run.issues} />
    </>
  );
}
