import type { RealChange } from '@thew/core/assessment/real-change';
import { useTranslation } from 'react-i18next';
import { axisDate, readableDate } from '../dates.ts';
import type { Assessed } from '../engine/assessed.ts';
import { type Change, changes } from '../engine/changes.ts';
import { centileValues } from '../engine/norm-values.ts';
import { minus, numberWords, shortName, signed, unitWords, withUnit } from '../engine/words.ts';
import { TrendChart, type TrendChartProps } from '../ui/charts/trend-chart.tsx';
import { Select } from '../ui/fields.tsx';
import { usePreferences } from '../ui/preferences.tsx';
import type { Translate } from '../ui/translate.ts';
import { useAssessSearch } from './assess-search.ts';
import { cutPointOf } from './cut-point.ts';

/** One measure over time: is the difference more than measuring error? */
export function Changes({ assessed }: { assessed: Assessed }) {
  const { t } = useTranslation('assess');
  const [search, set] = useAssessSearch();
  const list = changes(assessed);
  const chosen = list.find(({ measure }) => measure.id === search.change) ?? list[0];
  return (
    <section aria-labelledby="change">
      <div className="sec-head">
        <h2 id="change">{t('change.title')}</h2>
        {list.length > 1 && chosen && (
          <Select
            label={t('change.measure')}
            value={chosen.measure.id}
            options={list.map(({ measure }) => ({ value: measure.id, label: measure.title }))}
            onChange={(id) => set({ change: id })}
          />
        )}
      </div>
      {chosen ? (
        <div className="cols wide">
          <Chart change={chosen} assessed={assessed} />
          <Differences change={chosen} />
        </div>
      ) : (
        <p className="muted">{t('change.none')}</p>
      )}
    </section>
  );
}

const mdcOf = ({ mdc95 }: RealChange, unit: string): string =>
  mdc95 === null ? '' : withUnit(Number(mdc95.toPrecision(2)), unit);

function Differences({ change }: { change: Change }) {
  const { t, i18n } = useTranslation('assess');
  const { voice } = usePreferences();
  const { measure, sinceFirst, sinceLast, trend } = change;
  const unit = unitWords(measure.unit);
  return (
    <div className="stack">
      {[sinceFirst, sinceLast].map(
        (each) =>
          each && (
            <div className="fact" key={each.from ?? 'all'}>
              <div className="k">{t('change.since', { date: readableDate(each.from ?? '', i18n.language) })}</div>
              {each.difference !== null && (
                <div className="v">
                  {signed(Number(each.difference.toPrecision(3)))} <small>{unit}</small>
                </div>
              )}
              <p>{t(`change.${each.verdict}`, { mdc: mdcOf(each, measure.unit) })}</p>
            </div>
          ),
      )}
      {trend && voice === 'numbers' && <p className="small muted">{slope(change, t)}</p>}
      {voice === 'numbers' && sinceFirst.mdc95 !== null && (
        <p className="small faint">
          {t('change.mdcSource', {
            mdc: mdcOf(sinceFirst, measure.unit),
            certainty:
              sinceFirst.mdc95From === 'published' ? t(`trace.verified_${sinceFirst.certainty}`) : t('change.derived'),
            source: sinceFirst.source ?? '',
          })}
        </p>
      )}
    </div>
  );
}

function slope({ trend, measure }: Change, t: Translate): string {
  if (!trend) return '';
  const inUnit = (value: number) => `${signed(Number(value.toPrecision(2)))} ${unitWords(measure.unit)}`;
  if (!trend.perYear95) return t('change.slope', { slope: inUnit(trend.perYear) });
  const [low, high] = trend.perYear95;
  return t('change.slope95', { slope: inUnit(trend.perYear), low: inUnit(low), high: inUnit(high) });
}

export function Chart({ change, assessed }: { change: Change; assessed: Assessed }) {
  const { t, i18n } = useTranslation('assess');
  const { measure, days, sinceFirst } = change;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const mdc = mdcOf(sinceFirst, measure.unit);
  const date = (iso: string) => readableDate(iso, i18n.language);
  const finding = t('change.finding', {
    name: measure.title,
    first: withUnit(first.value, measure.unit),
    last: withUnit(last.value, measure.unit),
    from: date(first.date),
    to: date(last.date),
    verdict: t(`change.${sinceFirst.verdict}`, { mdc }),
  });
  const cut = cutPointOf(assessed.lead, measure.id);
  const props: TrendChartProps = {
    finding,
    axisLabel: `${shortName(measure.id)}, ${unitWords(measure.unit)}`,
    points: days.map((day) => ({ date: new Date(`${day.date}T12:00:00`), value: day.value })),
    ...bands(assessed, measure.id, t),
    ...(cut !== undefined && { cut: { at: cut, label: t('change.cut', { cut: withUnit(cut, measure.unit) }) } }),
    ...(sinceFirst.mdc95 !== null && { error: { size: sinceFirst.mdc95, label: t('change.error', { mdc }) } }),
    latestLabel: minus(numberWords(last.value)),
    formatDate: (day) => axisDate(day, spanDays(days), i18n.language),
    table: {
      head: [t('change.date'), t('change.value')],
      rows: days.map((day) => [date(day.date), withUnit(day.value, measure.unit)]),
    },
  };
  return <TrendChart {...props} />;
}

const spanDays = (days: Change['days']): number =>
  (Date.parse(days.at(-1)?.date ?? '') - Date.parse(days[0]?.date ?? '')) / 86_400_000;

const levels = ['p90', 'p75', 'p50', 'p25', 'p10'] as const;

/** Middle 50 and 80 of 100 people of the same age and sex, for the reference that comes first. */
function bands(
  assessed: Assessed,
  measure: string,
  t: Translate,
): Pick<TrendChartProps, 'bands' | 'levels' | 'middle'> {
  const result = assessed.assessment.norms[measure]?.find(({ z, quantity }) => z !== null && quantity === undefined);
  const at = result && centileValues(assessed, measure, result);
  if (!at) return {};
  const ordered = (a: number, b: number) => ({ low: Math.min(a, b), high: Math.max(a, b) });
  const rising = at.p90 > at.p10;
  const place = { p90: 'p10', p75: 'p25', p50: 'p50', p25: 'p75', p10: 'p90' } as const;
  return {
    bands: [
      { ...ordered(at.p10, at.p90), tone: 2 },
      { ...ordered(at.p25, at.p75), tone: 3 },
    ],
    // The label says how many people have a smaller number, also where a smaller number is the better one.
    levels: levels.map((level) => ({ at: at[level], label: t(`change.levels.${rising ? level : place[level]}`) })),
    middle: { at: at.p50, label: '' },
  };
}
