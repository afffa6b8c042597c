import type { PersonRecord } from '@thew/core/observations/observation';
import { scaleTime } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import { axisDate, readableDate } from '../dates.ts';
import { ChartFrame } from '../ui/charts/chart-frame.tsx';
import { type Happened, happened, lately } from './happened.ts';

const rowHeight = 38;
const daysOfYear = 365;
const dayLength = 86_400_000;

/** What happened and when, one bar each, over at most the two years before the day of assessment. */
export function TimeLine({ record }: { record: PersonRecord }) {
  const { t, i18n } = useTranslation('explain');
  const all = happened(record, t);
  if (all.length === 0) return null;
  const finding = t('timeLine.finding', { count: lately(all, record.asOf), total: all.length });
  return (
    <section aria-labelledby="time-line">
      <ChartFrame
        finding={finding}
        caption={
          <>
            <h2 id="time-line">{t('timeLine.title')}</h2>
            <p className="small">{finding}</p>
          </>
        }
        height={all.length * rowHeight + 44}
        table={{
          head: [t('timeLine.what'), t('timeLine.from'), t('timeLine.to')],
          rows: all.map(({ what, start, end }) => [
            what,
            readableDate(start, i18n.language),
            end && end < record.asOf ? readableDate(end, i18n.language) : t('timeLine.now'),
          ]),
        }}
      >
        {(width) => <Bars {...{ all, width }} asOf={record.asOf} language={i18n.language} />}
      </ChartFrame>
    </section>
  );
}

interface BarsProps {
  all: readonly Happened[];
  asOf: string;
  width: number;
  language: string;
}

function Bars({ all, asOf, width, language }: BarsProps) {
  const noon = (iso: string) => new Date(`${iso}T12:00:00`);
  const last = noon(asOf);
  const first = Math.max(
    Math.min(...all.map(({ start }) => noon(start).getTime())),
    last.getTime() - 2 * daysOfYear * dayLength,
  );
  const margin = Math.max((last.getTime() - first) * 0.04, 3 * dayLength);
  const x = scaleTime([new Date(first - margin), last], [4, width - 4]).clamp(true);
  const bottom = all.length * rowHeight + 8;
  const span = (last.getTime() - first) / dayLength;
  // A date at the very edge would run out of the drawing.
  const ticks = x
    .ticks(Math.max(2, Math.floor(width / 110)))
    .filter((tick) => x(tick) > 22 && x(tick) < width - 22)
    .map((tick) => ({ tick, label: axisDate(tick, span, language) }))
    .filter(({ label }, i, list) => label !== list[i - 1]?.label);
  return (
    <>
      {ticks.map(({ tick, label }) => (
        <g key={tick.getTime()}>
          <path d={`M${x(tick)} 4V${bottom}`} className="gr" />
          <text x={x(tick)} y={bottom + 22} className="t-s" textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <path d={`M4 ${bottom}H${width - 4}`} className="ax" />
      {all.map(({ what, start, end }, index) => {
        const from = x(noon(start));
        const to = Math.max(from + 5, x(noon(end && end < asOf ? end : asOf)));
        // A label that would run out of the drawing at the right ends where its bar ends.
        const late = from > width * 0.55;
        return (
          <g key={`${what}-${start}`}>
            <text
              x={late ? to : from}
              y={index * rowHeight + 20}
              textAnchor={late ? 'end' : 'start'}
              className="halo t-ink"
            >
              {what}
            </text>
            <rect
              x={from}
              y={index * rowHeight + 26}
              width={to - from}
              height={8}
              rx={2}
              className={`happened h${index % 4}`}
            />
          </g>
        );
      })}
    </>
  );
}
