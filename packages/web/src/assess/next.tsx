import { Link } from '@tanstack/react-router';
import { shortTitle } from '@thew/core/presentation/short-title';
import { useTranslation } from 'react-i18next';
import type { NextMeasurement } from '../engine/next-measurements.ts';
import { isAsked, shortName } from '../engine/words.ts';
import { measurePath } from '../measure/where.ts';

interface NextMeasurementsProps {
  list: readonly NextMeasurement[];
  /** Id. */
  person: string;
  /** With a way to all measurements. */
  toAll?: boolean;
}

/** The few measurements that would settle most of what is open. */
export function NextMeasurements({ list, person, toAll }: NextMeasurementsProps) {
  const { t } = useTranslation('assess');
  return (
    <section aria-labelledby="next">
      <div className="sec-head">
        <h2 id="next">{t('next.title')}</h2>
        {toAll && (
          <Link className="quiet" to="/people/$person/measure" params={{ person }}>
            {t('next.all')}
          </Link>
        )}
      </div>
      {list.length === 0 && <p className="muted">{t('next.none')}</p>}
      <ol className="rows">
        {list.map(({ set, settles, minutes, equipment }, index) => (
          <li key={set.join()}>
            <div>
              <h3>{set.map(shortName).join(' + ')}</h3>
              <p>
                {t('next.row', { count: minutes, definitions: few(settles.map(shortTitle)) })}{' '}
                {equipment && t('next.equipment')}
              </p>
            </div>
            <Link
              className={index === 0 ? 'btn primary' : 'btn'}
              {...measurePath(set[0] ?? '')}
              params={{ person }}
              aria-label={`${t(set.every(isAsked) ? 'next.ask' : 'next.measure')}: ${set.map(shortName).join(', ')}`}
            >
              {t(set.every(isAsked) ? 'next.ask' : 'next.measure')}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

const few = (titles: readonly string[]): string =>
  titles.length > 3 ? `${titles.slice(0, 3).join(', ')} and ${titles.length - 3} more` : titles.join(', ');
