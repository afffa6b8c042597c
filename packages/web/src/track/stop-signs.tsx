import { capital } from '@thew/core/presentation/capital';
import { stopWords } from '@thew/core/presentation/plan-words';
import type { StopSign } from '@thew/core/tracking/stop-signs';
import { useTranslation } from 'react-i18next';
import { readableDate } from '../dates.ts';
import { FlagBanner } from '../ui/flag-banner.tsx';

/** When to stop and see somebody. Stays as long as it is in the log of the last two weeks. */
export function StopSigns({ stop }: { stop: readonly StopSign[] }) {
  const { t, i18n } = useTranslation('track');
  const [first] = stop;
  if (!first) return null;
  const name = (sign: string) => t(`sign.${sign}`, { defaultValue: stopWords([sign]) });
  const list = [
    ...new Set(stop.map(({ sign, date }) => `${capital(name(sign))}, ${readableDate(date, i18n.language)}`)),
  ];
  return (
    <FlagBanner level={first.when === 'this-week' ? 'attention' : 'urgent'} title={t(`stop.${first.when}`)}>
      <p className="small">
        {list.join('. ')}. {t('stop.text')}
      </p>
    </FlagBanner>
  );
}
