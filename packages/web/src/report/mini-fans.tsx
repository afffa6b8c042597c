import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { measuredWords } from '@thew/core/presentation/measured-words';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import type { ShownPerson } from '../api/people.ts';
import { useTracked } from '../api/tracked.ts';
import { readableDate } from '../dates.ts';
import type { Followed } from '../engine/tracked.ts';
import { shortName, unitWords } from '../engine/words.ts';
import { usePlanPreferences } from '../plan/use-plan-preferences.ts';

const order = ['grip-strength', 'gait-speed', 'chair-stand-5x-time'];
const rank = ({ measure }: Followed): number => order.indexOf(measure) + 1 || 9;
const most = 3;

/** What was measured and where the forecast leads if the plan is kept, small enough for the page of a doctor. */
export function MiniFans({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('report');
  const { preferences } = usePlanPreferences();
  const { followed } = useTracked(person.updatedAt, preferences);
  const shown = [...followed]
    .filter(({ measure, points }) => order.includes(measure) && points.length > 0)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most);
  if (shown.length === 0) return null;
  return (
    <>
      <div className="mini-fans">
        {shown.map((one) => (
          <MiniFan key={one.measure} of={one} />
        ))}
      </div>
      <p className="sm">{t('forecast.chartSays')}</p>
    </>
  );
}

const width = 220;
const height = 92;
const box = { left: 30, right: 214, top: 8, bottom: 74 };
const dayOf = (iso: string): number => Date.parse(`${iso}T12:00:00`) / 86_400_000;

/** A week is close enough for a line of four centimetres. */
const weekly = (_: string, index: number, all: readonly string[]): boolean =>
  index % 7 === 0 || index === all.length - 1;

function drawn({ dates, series, points }: Followed) {
  const at = (list: readonly number[], index: number): number => list[index] ?? Number.NaN;
  const course = dates
    .map((date, index) => ({ date, index }))
    .filter(({ date, index }) => weekly(date, index, dates))
    .map(({ date, index }) => ({
      day: dayOf(date),
      low: at(series.lower80, index),
      middle: at(series.median, index),
      high: at(series.upper80, index),
    }));
  const values = [...course.flatMap(({ low, high }) => [low, high]), ...points.map(({ value }) => value)];
  const days = [...course.map(({ day }) => day), ...points.map(({ date }) => dayOf(date))];
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [box.left, box.right]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [box.bottom, box.top]).nice(3);
  return { course, x, y };
}

function MiniFan({ of }: { of: Followed }) {
  const { t, i18n } = useTranslation('report');
  const { measure, unit, dates, series, points } = of;
  const { course, x, y } = drawn(of);
  const last = series.median.length - 1;
  const low = measuredWords(series.lower80[last] ?? 0, unit);
  const words = {
    measure: measureById(measure)?.title ?? measure,
    now: measuredWords(points.at(-1)?.value ?? 0, unit),
    low,
    high: measuredWords(series.upper80[last] ?? 0, unit),
    date: readableDate(dates.at(-1) ?? '', i18n.language),
  };
  const bands = area<(typeof course)[number]>(
    ({ day }) => x(day),
    ({ low: from }) => y(from),
    ({ high }) => y(high),
  )(course);
  const middle = line<(typeof course)[number]>(
    ({ day }) => x(day),
    ({ middle: value }) => y(value),
  )(course);
  return (
    <figure>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('forecast.chart', words)}>
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <line className="mini-grid" x1={box.left} x2={box.right} y1={y(tick)} y2={y(tick)} />
            <text x={box.left - 4} y={y(tick) + 3} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        <path className="mini-band" d={bands ?? ''} />
        <path className="mini-middle" d={middle ?? ''} />
        {points.map(({ date, value }) => (
          <circle key={`${date}-${value}`} className="mini-point" cx={x(dayOf(date))} cy={y(value)} r={2.8} />
        ))}
        <text x={box.left} y={height - 5}>
          {readableDate(points[0]?.date ?? dates[0] ?? '', i18n.language)}
        </text>
        <text x={box.right} y={height - 5} textAnchor="end">
          {words.date}
        </text>
      </svg>
      <figcaption className="sm">
        {shortName(measure)}, {unitWords(unit)}
      </figcaption>
    </figure>
  );
}
