import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { capital } from '@thew/core/presentation/capital';
import { shortTitle } from '@thew/core/presentation/short-title';
import { useTranslation } from 'react-i18next';
import type { Assessed } from '../engine/assessed.ts';
import { resultWords, withUnit } from '../engine/words.ts';

const makes = { hologic: 'Hologic', lunar: 'GE Lunar' } as const;

/** Makes of DXA scanner differ by 7 to 8 %: the verdicts before and after the published conversion, or that none exists. */
export function DeviceNote({ assessed }: { assessed: Assessed }) {
  const { t } = useTranslation('assess');
  const verdict = assessed.assessment.devices.find(({ method }) => method === 'dxa');
  if (!verdict) return null;
  const { conversion, make, measure } = verdict;
  const converted = conversion && make;
  const changed = assessed.rows.filter(({ criterion }) => verdict.changed[criterion.id] !== undefined);
  return (
    <section aria-labelledby="device">
      <h2 id="device">{t('device.title')}</h2>
      {!converted && <p className="muted device-text">{t('device.none')}</p>}
      {converted && (
        <>
          <p className="muted device-text">
            {t('device.converted', {
              make: makes[make],
              to: makes[conversion.to],
              value: withUnit(verdict.value, measureById(measure)?.unit ?? ''),
              after: withUnit(conversion.value, measureById(measure)?.unit ?? ''),
            })}{' '}
            {t(changed.length === 0 ? 'device.same' : 'device.changed', { count: changed.length })}
          </p>
          <details className="fold">
            <summary>{t('device.list')}</summary>
            <ul className="stack-s device-text">
              {changed.map(({ criterion }) => (
                <li key={criterion.id}>
                  {t('device.row', {
                    definition: shortTitle(criterion),
                    before: capital(resultWords(verdict.changed[criterion.id]?.before ?? '', criterion)),
                    after: capital(resultWords(verdict.changed[criterion.id]?.after ?? '', criterion)),
                  })}
                </li>
              ))}
            </ul>
          </details>
          <p className="small faint source-line">{t('device.source')}</p>
        </>
      )}
    </section>
  );
}
