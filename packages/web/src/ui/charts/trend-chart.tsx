import { scaleLinear, scaleTime } from 'd3-scale';
import { line } from 'd3-shape';
import type { Band } from './centile-strip.tsx';
import { ChartFrame, type TwinTable } from './chart-frame.tsx';

export interface TrendPoint {
  date: Date;
  value: number;
}

export interface TrendChartProps {
  finding: string;
  /** Measure and unit, top left. */
  axisLabel: string;
  points: readonly TrendPoint[];
  bands?: readonly Band[];
  /** Named lines of the bands, written at the right. */
  levels?: readonly { at: number; label: string }[];
  middle?: { at: number; label: string };
  cut?: { at: number; label: string };
  /** Half-width of the whisker on the first point, and what it means. */
  error?: { size: number; label: string };
  events?: readonly { date: Date; label: string }[];
  latestLabel: string;
  formatDate: (date: Date) => string;
  table: TwinTable;
}

const height = 300;
const top = 40;
const bottom = 262;

/** Points over time with norm bands, cut-off, measuring error and events. Needs at least one point. */
export function TrendChart(props: TrendChartProps) {
  return (
    <ChartFrame finding={props.finding} table={props.table} height={height}>
      {(width) => <Drawing {...props} width={width} />}
    </ChartFrame>
  );
}

function scales({ points, bands = [], levels = [], cut, error, middle }: TrendChartProps, width: number) {
  const named = width > 520 && levels.length > 0;
  const right = width - (named ? 130 : 16);
  const values = [
    ...points.map(({ value }) => value),
    ...bands.flatMap(({ low, high }) => [low, high]),
    ...(cut ? [cut.at] : []),
    ...(middle ? [middle.at] : []),
    ...(error && points[0] ? [points[0].value - error.size, points[0].value + error.size] : []),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.08;
  const y = scaleLinear([low - room, high + room], [bottom, top]).nice(5);
  const times = points.map(({ date }) => date.getTime());
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max((to - from) * 0.06, 86_400_000 * 3);
  const x = scaleTime([new Date(from - margin), new Date(to + margin)], [44, right]);
  return { x, y, right, named };
}

function Drawing(props: TrendChartProps & { width: number }) {
  const { points, bands = [], levels = [], cut, middle, events = [], axisLabel, formatDate } = props;
  const { x, y, right, named } = scales(props, props.width);
  const path = line<TrendPoint>(
    ({ date }) => x(date),
    ({ value }) => y(value),
  )([...points]);
  return (
    <>
      {bands.map((band) => (
        <rect
          key={`${band.low}-${band.high}`}
          className={`norm-band n${band.tone}`}
          x={44}
          y={y(band.high)}
          width={right - 44}
          height={y(band.low) - y(band.high)}
        />
      ))}
      {named &&
        levels.map(({ at, label }) => (
          <text key={label} x={right + 8} y={y(at) + 5} className="t-s">
            {label}
          </text>
        ))}
      {middle && <path d={`M44 ${y(middle.at)}H${right}`} className="norm-middle thin" />}
      {y.ticks(4).map((tick) => (
        <text key={tick} x={36} y={y(tick) + 5} className="t-s" textAnchor="end">
          {tick}
        </text>
      ))}
      <text x={0} y={14} className="t-s">
        {axisLabel}
      </text>
      {cut && <path d={`M44 ${y(cut.at)}H${right}`} className="cut-line" />}
      {cut && (
        <text x={44 + (right - 44) * 0.42} y={y(cut.at) + 19} className="t-s halo" textAnchor="middle">
          {cut.label}
        </text>
      )}
      {events.map(({ date, label }) => (
        <g key={label}>
          <path d={`M${x(date)} ${top - 8}V${bottom}`} className="event-line" />
          <text x={x(date)} y={top - 14} className="t-s" textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <path d={`M44 ${bottom}H${right}`} className="ax" />
      <Dates x={x} width={right - 44} formatDate={formatDate} />
      <Whisker {...props} x={x} y={y} />
      {path && <path d={path} className="trend-line" />}
      <Points {...props} x={x} y={y} />
    </>
  );
}

type Scales = { x: (date: Date) => number; y: (value: number) => number };

function Dates({
  x,
  width,
  formatDate,
}: {
  x: ReturnType<typeof scales>['x'];
  width: number;
  formatDate: (date: Date) => string;
}) {
  const ticks = x.ticks(Math.max(2, Math.floor(width / 110)));
  return ticks.map((tick) => (
    <text key={tick.getTime()} x={x(tick)} y={bottom + 24} className="t-s" textAnchor="middle">
      {formatDate(tick)}
    </text>
  ));
}

function Whisker({ error, points, x, y }: TrendChartProps & Scales) {
  const first = points[0];
  if (!error || !first) return null;
  const [at, low, high] = [x(first.date), y(first.value - error.size), y(first.value + error.size)];
  return (
    <>
      <path d={`M${at} ${high}V${low}M${at - 5} ${high}h10M${at - 5} ${low}h10`} className="whisker" />
      <text x={at + 12} y={high + 5} className="t-s halo">
        {error.label}
      </text>
    </>
  );
}

function Points({ points, latestLabel, x, y }: TrendChartProps & Scales) {
  const last = points.length - 1;
  return points.map(({ date, value }, index) => (
    <g key={date.getTime()}>
      <circle
        cx={x(date)}
        cy={y(value)}
        r={index === last ? 6 : 5}
        className={index === last ? 'point latest' : 'point'}
      />
      {index === last && (
        <text x={x(date)} y={y(value) - 13} className="t-b halo" textAnchor="end">
          {latestLabel}
        </text>
      )}
    </g>
  ));
}
