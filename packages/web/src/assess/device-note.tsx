import { assessFacts } from '@thew/core/assessment/assess';
import { deviceCheck, withConvertedDevice } from '@thew/core/assessment/device';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { useTranslation } from 'react-i18next';
import type { Assessed } from '../engine/assessed.ts';
import { capital, resultWords, shortTitle, withUnit } from '../engine/words.ts';

const makes = { hologic: 'Hologic', lunar: 'GE Lunar' } as const;

/** Makes of DXA scanner differ by 7 to 8 %: the verdict before and after the published conversion, or that none exists. */
export function DeviceNote({ assessed }: { assessed: Assessed }) {
  const { t } = useTranslation('assess');
  const finding = deviceCheck(assessed.facts).find(({ method }) => method === 'dxa');
  const lead = assessed.lead;
  if (!finding || !lead) return null;
  return (
    <section aria-labelledby="device">
      <h2 id="device">{t('device.title')}</h2>
      <p className="muted device-text">{textOf()}</p>
      {finding.conversion && <p className="small faint">{t('device.source')}</p>}
    </section>
  );

  function textOf(): string {
    if (!finding?.conversion || !finding.make || !lead) return t('device.none');
    const facts = withConvertedDevice(assessed.facts, finding.conversion.to);
    const after = facts && assessFacts('', facts, { criteria: [lead.criterion], probability: false, trace: false });
    const result = after?.criteria[lead.criterion.id]?.result ?? lead.result.result;
    const words = {
      make: makes[finding.make],
      to: makes[finding.conversion.to],
      value: withUnit(Number(finding.conversion.value.toPrecision(3)), measureById(finding.measure)?.unit ?? ''),
      definition: shortTitle(lead.criterion.title),
      before: capital(resultWords(lead.result.result)),
      after: capital(resultWords(result)),
    };
    return t(result === lead.result.result ? 'device.same' : 'device.convert', words);
  }
}
