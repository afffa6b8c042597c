import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { unitWords } from '@thew/core/presentation/units-words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ColumnUse, isRole, measureTyped, personRoles, rowRoles } from './column-uses.ts';

interface LineProps {
  use: ColumnUse;
  /** Description of the column, where the format has one. */
  label: string | undefined;
  /** First values of the column, as they are written. */
  values: readonly string[];
  /** Id of the list of measures to pick from. */
  list: string;
  onChange: (use: ColumnUse) => void;
}

const kindOf = (holds: string): string => (holds === '' || isRole(holds) ? holds : 'measure');

const hasUnit = (unit: string): boolean => unit !== '' && !unit.startsWith('{');

/** One column: its first values, what it holds, in which unit, on which side. */
export function ColumnLine({ use, label, values, list, onChange }: LineProps) {
  const { t } = useTranslation('import');
  const { column, holds, unit, certainty } = use;
  const [choosing, setChoosing] = useState(false);
  const [typed, setTyped] = useState(measureById(holds)?.title ?? '');
  const kind = choosing ? 'measure' : kindOf(holds);
  const measure = measureById(holds);
  // What somebody chose is no proposal any more.
  const change = (to: Partial<ColumnUse>) => onChange({ column, holds, unit, side: use.side, ...to });
  return (
    <tr className={kind === '' ? 'unread' : undefined}>
      <th scope="row" className="where">
        <b>{column}</b>
        {label && <span className="small faint">{label}</span>}
        <span className="small faint samples">{values.slice(0, 3).join(' · ') || t('map.noValues')}</span>
      </th>
      <td data-h={t('map.holds')}>
        <span className="column-choice">
          <select
            className="select"
            aria-label={t('map.holdsOf', { column })}
            value={kind}
            onChange={({ target }) => {
              setChoosing(target.value === 'measure');
              change({ holds: target.value === 'measure' ? (measureTyped(typed) ?? '') : target.value });
            }}
          >
            <option value="">{t('map.nothing')}</option>
            <option value="measure">{t('map.measure')}</option>
            <optgroup label={t('map.aboutPerson')}>
              {personRoles.map((role) => (
                <option key={role} value={role}>
                  {t(`map.roles.${role}`)}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('map.aboutRow')}>
              {rowRoles.map((role) => (
                <option key={role} value={`row-${role}`}>
                  {t(`map.roles.row-${role}`)}
                </option>
              ))}
            </optgroup>
          </select>
          {kind === 'measure' && (
            <input
              className="select"
              list={list}
              value={typed}
              aria-label={t('map.measureOf', { column })}
              aria-invalid={typed !== '' && !measure ? true : undefined}
              placeholder={t('map.typeMeasure')}
              onChange={({ target }) => {
                setChoosing(true);
                setTyped(target.value);
                change({ holds: measureTyped(target.value) ?? '' });
              }}
            />
          )}
        </span>
        {kind === 'measure' && !measure && (
          <p className="hint attention">{t(typed === '' ? 'map.chooseMeasure' : 'map.unknownMeasure')}</p>
        )}
        {certainty && <p className="hint">{t(`map.certainty.${certainty}`)}</p>}
      </td>
      <td data-h={t('map.unit')} className={measure ? undefined : 'hide-phone'}>
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
            <select
              className="select"
              aria-label={t('map.sideOf', { column })}
              value={use.side}
              onChange={({ target }) => change({ side: target.value as ColumnUse['side'] })}
            >
              <option value="">{t('map.sides.none')}</option>
              <option value="left">{t('map.sides.left')}</option>
              <option value="right">{t('map.sides.right')}</option>
            </select>
          </span>
        )}
        {measure && hasUnit(measure.unit) && unit.trim() === '' && (
          <p className="hint">{t('map.unitAssumed', { unit: unitWords(measure.unit) })}</p>
        )}
      </td>
    </tr>
  );
}
