import { measures } from '@thew/core/knowledge/measures/catalogue';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnLine, type RoleGroup } from './column-line.tsx';
import type { ColumnUse } from './column-uses.ts';
import './import.css';

interface TableProps {
  uses: readonly ColumnUse[];
  roles: readonly RoleGroup[];
  /** A column may be of one side only. */
  sides: boolean;
  /** What is known of a column beside its name: a description, and its first values. */
  about?: (column: string) => { label?: string | undefined; values: readonly string[] };
  onChange: (uses: readonly ColumnUse[]) => void;
}

/** So many columns are shown at once when most of them hold nothing. */
const fewColumns = 14;

/** What each column of a table holds. Of many columns those with a proposal come first, the others at a press. */
export function ColumnTable({ uses, roles, sides, about, onChange }: TableProps) {
  const { t } = useTranslation('import');
  const list = useId();
  const [first] = useState(() => new Set(uses.filter(({ holds }) => holds !== '').map(({ column }) => column)));
  const [all, setAll] = useState(uses.length <= fewColumns || first.size === 0);
  const shown = all ? uses : uses.filter(({ column }) => first.has(column));
  return (
    <>
      <datalist id={list}>
        {measures.map(({ id, title }) => (
          <option key={id} value={title} />
        ))}
      </datalist>
      <table className="stack-phone columns">
        <thead>
          <tr>
            <th scope="col">{t(about ? 'map.column' : 'map.columnAlone')}</th>
            <th scope="col">{t('map.holds')}</th>
            <th scope="col">{t(sides ? 'map.unit' : 'map.unitAlone')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((use, index) => (
            <ColumnLine
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns can have one name.
              key={`${index} ${use.column}`}
              use={use}
              roles={roles}
              sides={sides}
              list={list}
              onChange={(changed) => onChange(uses.map((one) => (one === use ? changed : one)))}
              {...about?.(use.column)}
            />
          ))}
        </tbody>
      </table>
      {shown.length < uses.length && (
        <button type="button" className="btn below" onClick={() => setAll(true)}>
          {t('map.all', { count: uses.length })}
        </button>
      )}
    </>
  );
}
