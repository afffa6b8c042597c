import type { TableLook } from '@thew/core/input/look-at-table';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Select, TextField } from '../../ui/fields.tsx';
import { SaveError } from '../save-error.tsx';
import { ColumnTable } from './column-table.tsx';
import {
  type ColumnUse,
  isAmbiguous,
  mappingOf,
  personRoles,
  readsSomething,
  rowRoles,
  type TableSettings,
  valuesOf,
} from './column-uses.ts';
import { Preview } from './preview.tsx';

/** A table and what was said of its columns so far. */
export interface TableDraft {
  file: File;
  look: TableLook;
  uses: readonly ColumnUse[];
  settings: TableSettings;
}

interface MapProps {
  draft: TableDraft;
  onChange: (draft: TableDraft) => void;
  onRead: () => void;
  onOther: () => void;
  pending: boolean;
  error: Error | null;
}

/** What each column holds, with proposals to be looked at, and what the first rows become. */
export function MapColumns({ draft, onChange, onRead, onOther, pending, error }: MapProps) {
  const { t } = useTranslation('import');
  const { look, uses, settings } = draft;
  const mapping = mappingOf(look, uses, settings);
  const shownMapping = useDeferredValue(mapping);
  const ready = readsSomething(mapping);
  const hasId = uses.some(({ holds }) => holds === 'id');
  const change = (settings: Partial<TableSettings>) =>
    onChange({ ...draft, settings: { ...draft.settings, ...settings } });
  return (
    <div className="stack-l">
      <Columns draft={draft} onChange={onChange} />
      <section aria-labelledby="written">
        <h2 id="written">{t('map.written')}</h2>
        <div className="form below">
          <Select
            label={t('map.dateOrder')}
            value={settings.dateOrder}
            options={(['', 'YMD', 'DMY', 'MDY'] as const).map((value) => ({
              value,
              label: t(`map.orders.${value || 'found'}`),
            }))}
            onChange={(value) => change({ dateOrder: value as TableSettings['dateOrder'] })}
          />
          <Select
            label={t('map.decimal')}
            value={settings.decimal}
            options={(['', '.', ','] as const).map((value) => ({
              value,
              label: t(`map.decimals.${value === '' ? 'found' : value === '.' ? 'point' : 'comma'}`),
            }))}
            onChange={(value) => change({ decimal: value as TableSettings['decimal'] })}
          />
          <TextField
            label={t('map.missing')}
            value={settings.missing}
            onChange={(missing) => change({ missing })}
            hint={t('map.missingHint')}
          />
          {uses.some(({ holds }) => holds === 'sex') && (
            <>
              <TextField
                label={t('map.female')}
                value={settings.female}
                onChange={(female) => change({ female })}
                hint={t('map.codeHint')}
              />
              <TextField label={t('map.male')} value={settings.male} onChange={(male) => change({ male })} />
            </>
          )}
        </div>
        {isAmbiguous(look, uses, settings) && <p className="hint attention below">{t('map.ambiguous')}</p>}
      </section>
      <section aria-labelledby="preview">
        <h2 id="preview">{t('preview.title')}</h2>
        {ready ? (
          <Preview file={draft.file} mapping={shownMapping} />
        ) : (
          <p className="muted below">{t('preview.nothing')}</p>
        )}
      </section>
      <SaveError error={error} />
      <div>
        {!hasId && <p className="hint attention">{t('map.noId')}</p>}
        <div className="form-actions">
          <button
            type="button"
            className="btn primary"
            aria-disabled={!ready || pending || undefined}
            onClick={() => ready && !pending && onRead()}
          >
            {t('map.read')}
          </button>
          <button type="button" className="btn" onClick={onOther}>
            {t('other')}
          </button>
        </div>
        {!ready && <p className="hint">{t('map.notReady')}</p>}
      </div>
    </div>
  );
}

function Columns({ draft, onChange }: Pick<MapProps, 'draft' | 'onChange'>) {
  const { t } = useTranslation('import');
  const { look, uses } = draft;
  const roles = [
    { label: t('map.aboutPerson'), roles: personRoles.map((role) => ({ value: role, label: t(`map.roles.${role}`) })) },
    {
      label: t('map.aboutRow'),
      roles: rowRoles.map((role) => ({ value: `row-${role}`, label: t(`map.roles.row-${role}`) })),
    },
  ];
  return (
    <section aria-labelledby="columns">
      <h2 id="columns" className="sr">
        {t('map.columns')}
      </h2>
      <ColumnTable
        uses={uses}
        roles={roles}
        sides={true}
        about={(column) => ({
          label: look.columns.find(({ name }) => name === column)?.label,
          values: valuesOf(look, column),
        })}
        onChange={(changed) => onChange({ ...draft, uses: changed })}
      />
    </section>
  );
}
