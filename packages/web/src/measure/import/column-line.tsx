import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { unitWords } from '@thew/core/presentation/units-words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ColumnUse, measureTyped } from './column-uses.ts';

/** What a column may hold beside a measure; a group with a label stands apart in the list. */
export interface RoleGroup {
  label?: string;
  roles: readonly { value: string; label: string }[];
}

interface LineProps {
  use: ColumnUse;
  /** Description of the column, where the format has one. */
  label?: string | undefined;
  /** First values of the column, as they are written; none where only the header was read. */
  values?: readonly string[];
  roles: readonly RoleGroup[];
  /** A column may be of one side only. */
  sides: boolean;
  /** Id of the list of measures to pick from. */
  list: string;
  onChange: (use: ColumnUse) => void;
}

const hasUnit = (unit: string): boolean => unit !== '' && !unit.startsWith('{');

/** One column: its first values, what it holds, in which unit, on which side. */
export function ColumnLine({ use, label, values, roles, sides, list, onChange }: LineProps) {
  const { t } = useTranslation('import');
  const { column, holds, unit, certainty } = use;
  const [choosing, setChoosing] = useState(false);
  const [typed, setTyped] = useState(measureById(holds)?.title ?? '');
  const isRole = roles.some((group) => group.roles.some(({ value }) => value === holds));
  const kind = choosing || (holds !== '' && !isRole) ? 'measure' : holds;
  const measure = measureById(holds);
  // What somebody chose is no proposal any more.
  const change = (to: Partial<ColumnUse>) => onChange({ column, holds, unit, side: use.side, ...to });
  const choose = (value: string) => {
    setChoosing(value === 'measure');
    change({ holds: value === 'measure' ? (measureTyped(typed) ?? '') : value });
  };
  const type = (title: string) => {
    setChoosing(true);
    setTyped(title);
    change({ holds: measureTyped(title) ?? '' });
  };
  return (
    <tr className={kind === '' ? 'unread' : undefined}>
      <th scope="row" className="where">
        <b>{column}</b>
        {label && <span className="small faint">{label}</span>}
        {values && <span className="small faint samples">{values.slice(0, 3).join(' · ') || t('map.noValues')}</span>}
      </th>
      <td data-h={t('map.holds')}>
        <span className="column-choice">
          <select
            className="select"
            aria-label={t('map.holdsOf', { column })}
            value={kind}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="">{t('map.nothing')}</option>
            <option value="measure">{t('map.measure')}</option>
            {roles.map((group) => (
              <Roles key={group.label ?? ''} {...group} />
            ))}
          </select>
          {kind === 'measure' && (
            <input
              className="select"
              list={list}
              value={typed}
              aria-label={t('map.measureOf', { column })}
              aria-invalid={typed !== '' && !measure ? true : undefined}
              placeholder={t('map.typeMeasure')}
              onChange={({ target }) => type(target.value)}
            />
          )}
        </span>
        {kind === 'measure' && !measure && (
          <p className="hint attention">{t(typed === '' ? 'map.chooseMeasure' : 'map.unknownMeasure')}</p>
        )}
        {certainty && <p className="hint">{t(`map.certainty.${certainty}`)}</p>}
      </td>
      <td data-h={t(sides ? 'map.unit' : 'map.unitAlone')} className={measure ? undefined : 'hide-phone'}>
        {measure && (
          <span className="column-choice">
            {hasUnit(measure.unit) && (
              <input
                className="select unit-input"
                value={unit}
                aria-label={t('map.unitOf', { column })}
                placeholder={unitWords(measure.unit)}
                onChange={({ target }) => change({ unit: target.value })}
              />
            )}
            {sides && <Side use={use} onChange={(side) => change({ side })} />}
          </span>
        )}
        {measure && hasUnit(measure.unit) && unit.trim() === '' && (
          <p className="hint">{t('map.unitAssumed', { unit: unitWords(measure.unit) })}</p>
        )}
      </td>
    </tr>
  );
}

function Roles({ label, roles }: RoleGroup) {
  const options = roles.map(({ value, label: name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
  return label ? <optgroup label={label}>{options}</optgroup> : options;
}

function Side({ use, onChange }: { use: ColumnUse; onChange: (side: ColumnUse['side']) => void }) {
  const { t } = useTranslation('import');
  return (
    <select
      className="select"
      aria-label={t('map.sideOf', { column: use.column })}
      value={use.side}
      onChange={({ target }) => onChange(target.value as ColumnUse['side'])}
    >
      <option value="">{t('map.sides.none')}</option>
      <option value="left">{t('map.sides.left')}</option>
      <option value="right">{t('map.sides.right')}</option>
    </select>
  );
}
