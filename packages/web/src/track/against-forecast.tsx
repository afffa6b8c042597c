import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tracked } from '../api/tracked.ts';
import { axisDate, readableDate, today } from '../dates.ts';
import type { Followed } from '../engine/tracked.ts';
import { shortName, unitWords, withUnit } from '../engine/words.ts';
import { ForecastFan } from '../ui/charts/forecast-fan.tsx';
import { Select } from '../ui/fields.tsx';

const order = ['grip-strength', 'gait-speed', 'chair-stand-5x-time', 'body-weight'];
const rank = ({ measure, points }: Followed): number =>
  (points.some(({ band }) => band) ? 0 : 10) + (order.indexOf(measure) + 1 || 9);

/** What was measured since the plan began, laid over the forecast made on that day. */
export function AgainstForecast({ tracked }: { tracked: Tracked }) {
  const { t } = useTranslation('track');
  const list = [...tracked.followed].sort((a, b) => rank(a) - rank(b));
  const [wanted, setWanted] = useState<string>();
  const chosen = list.find(({ measure }) => measure === wanted) ?? list[0];
  return (
    <section aria-labelledby="against">
      <div className="sec-head">
        <h2 id="against">{t('against.title')}</h2>
        {list.length > 1 && chosen && (
          <Select
            label={t('trend.measure')}
            value={chosen.measure}
            options={list.map(({ measure }) => ({ value: measure, label: measureById(measure)?.title ?? measure }))}
            onChange={setWanted}
          />
        )}
      </div>
      {chosen ? <Fan of={chosen} /> : <p className="muted">{t('against.none')}</p>}
    </section>
  );
}

function findingOf({ measure, points, dates }: Followed, t: ReturnType<typeof useTranslation>['t'], language: string) {
  // The forecast starts from the value of its first day.
  const since = points.filter(({ band, date }) => band && date !== dates[0]);
  const inside = since.filter(({ value, band }) => band && value >= band.lower80 && value <= band.upper80);
  const words = { name: shortName(measure), date: readableDate(dates[0] ?? '', language), count: since.length };
  if (since.length === 0) return t('against.notYet', words);
  if (inside.length === since.length) return t('against.inside', words);
  return t('against.some', { ...words, inside: inside.length });
}

const noon = (iso: string): Date => new Date(`${iso}T12:00:00`);

/** Weekly points draw the same lines as daily ones. */
const everyWeek = (_: string, index: number, list: readonly string[]): boolean =>
  index % 7 === 0 || index === list.length - 1;

function Fan({ of }: { of: Followed }) {
  const { t, i18n } = useTranslation('track');
  const { measure, unit, dates, series, points } = of;
  const at = (list: readonly number[], index: number): number => list[index] ?? Number.NaN;
  const days = dates
    .map((date, index) => ({ date, index }))
    .filter(({ date, index }) => everyWeek(date, index, dates))
    .map(({ date, index }) => ({
      date: noon(date),
      middle: at(series.median, index),
      band50: [at(series.lower50, index), at(series.upper50, index)] as const,
      band80: [at(series.lower80, index), at(series.upper80, index)] as const,
      band95: [at(series.lower95, index), at(series.upper95, index)] as const,
    }));
  const span = (noon(dates.at(-1) ?? '').getTime() - noon(points[0]?.date ?? dates[0] ?? '').getTime()) / 86_400_000;
  return (
    <>
      <ForecastFan
        finding={findingOf(of, t, i18n.language)}
        axisLabel={`${shortName(measure)}, ${unitWords(unit)}`}
        past={points.map(({ date, value }) => ({ date: noon(date), value }))}
        days={days}
        today={{ date: noon(today()), label: t('against.today') }}
        formatDate={(date) => axisDate(date, span, i18n.language)}
        table={{
          head: [t('against.date'), t('against.middle'), t('against.band'), t('against.measured')],
          rows: points.map(({ date, value, band }) => [
            readableDate(date, i18n.language),
            band ? withUnit(band.median, unit) : '–',
            band ? t('against.range', { low: withUnit(band.lower80, unit), high: withUnit(band.upper80, unit) }) : '–',
            withUnit(value, unit),
          ]),
        }}
      />
      <p className="legend">
        <span>
          <i className="sw fan-50" />
          {t('against.half')}
        </span>
        <span>
          <i className="sw fan-80" />
          {t('against.eighty')}
        </span>
        <span>
          <i className="sw fan-95" />
          {t('against.ninetyFive')}
        </span>
      </p>
    </>
  );
}
