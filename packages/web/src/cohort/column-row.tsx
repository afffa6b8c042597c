import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { unitWords } from '@thew/core/presentation/units-words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ColumnUse, isRole, measureTyped, roles } from './column-mapping.ts';

interface RowProps {
  use: ColumnUse;
  /** Id of the list of measures to pick from. */
  list: string;
  onChange: (use: ColumnUse) => void;
}

const kindOf = (holds: string): string => (holds === '' || isRole(holds) ? holds : 'measure');

/** One column: what it holds, in which unit, and where the proposal came from. */
export function ColumnRow({ use, list, onChange }: RowProps) {
  const { t } = useTranslation('cohort');
  const { column, holds, unit, certainty } = use;
  const [choosing, setChoosing] = useState(false);
  const [typed, setTyped] = useState(measureById(holds)?.title ?? '');
  const kind = choosing ? 'measure' : kindOf(holds);
  const measure = measureById(holds);
  const take = (text: string) => {
    setTyped(text);
    const id = measureTyped(text);
    onChange({ column, holds: id ?? '', unit });
  };
  return (
    <tr>
      <th scope="row" className="where">
        {column}
      </th>
      <td data-h={t('map.holds')}>
        <span className="row">
          <select
            className="select"
            aria-label={t('map.holdsOf', { column })}
            value={kind}
            onChange={({ target }) => {
              setChoosing(target.value === 'measure');
              onChange({
                column,
                holds: target.value === 'measure' ? (measureTyped(typed) ?? '') : target.value,
                unit,
              });
            }}
          >
            <option value="">{t('map.nothing')}</option>
            <option value="measure">{t('map.measure')}</option>
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(`map.roles.${role}`)}
              </option>
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
              onChange={({ target }) => take(target.value)}
            />
          )}
        </span>
        {kind === 'measure' && typed !== '' && !measure && <p className="hint attention">{t('map.unknownMeasure')}</p>}
      </td>
      <td data-h={t('map.unit')}>
        {measure && measure.unit !== '' && measure.unit !== '1' && (
          <input
            className="select unit-input"
            value={unit}
            aria-label={t('map.unitOf', { column })}
            placeholder={unitWords(measure.unit)}
            onChange={({ target }) => onChange({ ...use, unit: target.value })}
          />
        )}
      </td>
      <td data-h={t('map.why')} className={certainty ? 'small muted' : 'hide-phone'}>
        {certainty && t(`map.certainty.${certainty}`)}
      </td>
    </tr>
  );
}
