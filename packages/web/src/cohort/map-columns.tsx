import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunRequest } from '../api/cohort.ts';
import { ColumnTable } from '../measure/import/column-table.tsx';
import { type ColumnUse, measureTyped } from '../measure/import/column-uses.ts';
import { Segmented, Select, TextField } from '../ui/fields.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { ChosenTable } from './cohort.tsx';
import { isRole, mappingText, proposedUses, roles } from './column-mapping.ts';
import { RunIssues } from './run-issues.tsx';

interface MapProps {
  table: ChosenTable;
  onRun: (request: Omit<RunRequest, 'path' | 'tableId'>) => void;
  pending: boolean;
  error: Error | null;
}

const groupings = ['', 'sex', 'age:60,70,80', 'sex,age:60,70,80'] as const;

/** What each column holds, with proposals to be looked at; or a mapping file as it is. Then whom to ask about. */
export function MapColumns({ table, onRun, pending, error }: MapProps) {
  const { t } = useTranslation('cohort');
  const [way, setWay] = useState<'columns' | 'file'>('columns');
  const [uses, setUses] = useState<readonly ColumnUse[]>(() => proposedUses(table.look));
  const [codes, setCodes] = useState({ female: 'female', male: 'male' });
  const [text, setText] = useState(table.look.mapping);
  const [by, setBy] = useState('');
  const [where, setWhere] = useState('');
  const [curves, setCurves] = useState('');
  const measured = uses.filter(({ holds }) => holds !== '' && !isRole(holds));
  const { rows } = table.look;
  const ready = rows > 0 && (way === 'file' ? text.trim() !== '' : measured.length > 0);
  const run = () => {
    if (!ready || pending) return;
    const mapping = way === 'file' ? text : mappingText(uses, codes);
    const centiles = curves
      .split(',')
      .map((name) => measureTyped(name) ?? name.trim())
      .filter((name) => name !== '');
    onRun({
      mapping,
      ...(by && { by }),
      ...(where.trim() && { where: where.trim() }),
      ...(centiles.length > 0 && { centiles }),
    });
  };
  return (
    <div className="stack-l">
      <section aria-labelledby="map">
        <div className="sec-head">
          <h2 id="map">{t('map.columns')}</h2>
          <Segmented
            label={t('map.way')}
            options={[
              { value: 'columns', label: t('map.byColumns') },
              { value: 'file', label: t('map.byFile') },
            ]}
            value={way}
            onChange={setWay}
          />
        </div>
        {way === 'columns' ? (
          <Columns uses={uses} onChange={setUses} codes={codes} onCodes={setCodes} />
        ) : (
          <TextArea label={t('map.file')} value={text} onChange={setText} rows={16} />
        )}
      </section>
      {table.look.issues.length > 0 && <RunIssues issues={table.look.issues} />}
      <section aria-labelledby="whom">
        <h2 id="whom">{t('run.title')}</h2>
        <div className="form below">
          <Select
            label={t('run.by')}
            value={by}
            options={groupings.map((value) => ({
              value,
              label: t(`run.groups.${value === '' ? 'none' : value.replaceAll(/[:,]/g, '-')}`),
            }))}
            onChange={setBy}
          />
          <TextField label={t('run.where')} value={where} onChange={setWhere} hint={t('run.whereHint')} />
          <TextField label={t('run.curves')} value={curves} onChange={setCurves} hint={t('run.curvesHint')} />
        </div>
        <div className="form-actions">
          <button type="button" className="btn primary" aria-disabled={!ready || pending || undefined} onClick={run}>
            {t('run.start', { count: rows, rows: rows.toLocaleString('en') })}
          </button>
        </div>
        {!ready && <p className="hint">{t(rows === 0 ? 'run.noRows' : 'run.notReady')}</p>}
        {error && (
          <p className="hint urgent" role="alert">
            {t('run.failed')}
          </p>
        )}
      </section>
    </div>
  );
}

interface ColumnsProps {
  uses: readonly ColumnUse[];
  onChange: (uses: readonly ColumnUse[]) => void;
  codes: { female: string; male: string };
  onCodes: (codes: { female: string; male: string }) => void;
}

function Columns({ uses, onChange, codes, onCodes }: ColumnsProps) {
  const { t } = useTranslation('cohort');
  const known = [{ roles: roles.map((role) => ({ value: role, label: t(`map.roles.${role}`) })) }];
  return (
    <>
      <ColumnTable uses={uses} roles={known} sides={false} onChange={onChange} />
      {uses.some(({ holds }) => holds === 'sex') && (
        <div className="form below">
          <TextField
            label={t('map.female')}
            value={codes.female}
            onChange={(female) => onCodes({ ...codes, female })}
            hint={t('map.codeHint')}
          />
          <TextField label={t('map.male')} value={codes.male} onChange={(male) => onCodes({ ...codes, male })} />
        </div>
      )}
    </>
  );
}
