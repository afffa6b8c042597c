import { scaleLinear, scaleTime } from 'd3-scale';
import { area, line } from 'd3-shape';
import { ChartFrame, type TwinTable } from './chart-frame.tsx';

/** One day of the ensemble: middle and the edges of the 50, 80 and 95 % bands. */
export interface FanDay {
  date: Date;
  middle: number;
  band50: readonly [number, number];
  band80: readonly [number, number];
  band95: readonly [number, number];
}

export interface PastPoint {
  date: Date;
  value: number;
  /** Half-width of the error bar. */
  error?: number;
  /** Not measured but worked out: drawn hollow. */
  estimated?: boolean;
}

export interface ForecastFanProps {
  finding: string;
  axisLabel: string;
  past: readonly PastPoint[];
  days: readonly FanDay[];
  today: { date: Date; label: string };
  goal?: { date: Date; value: number; label: string };
  /** One compared course: dashed middle, dotted edges of its 80 % band. */
  compared?: { days: readonly Pick<FanDay, 'date' | 'middle' | 'band80'>[]; label: string };
  /** From this day on no study reaches. */
  beyond?: { from: Date; label: string };
  formatDate: (date: Date) => string;
  table: TwinTable;
}

const height = 340;
const top = 40;
const bottom = 302;

/** The past in ink, then 50, 80 and 95 of 100 possible courses. Knows nothing about what is forecast. */
export function ForecastFan(props: ForecastFanProps) {
  return (
    <ChartFrame finding={props.finding} table={props.table} height={height}>
      {(width) => <Drawing {...props} width={width} />}
    </ChartFrame>
  );
}

function scales({ past, days, goal, compared }: ForecastFanProps, width: number) {
  const values = [
    ...past.flatMap(({ value, error = 0 }) => [value - error, value + error]),
    ...days.flatMap(({ band95 }) => band95),
    ...(compared?.days.flatMap(({ band80 }) => band80) ?? []),
    ...(goal ? [goal.value] : []),
  ];
  const dates = [...past.map(({ date }) => date), ...days.map(({ date }) => date)].map((date) => date.getTime());
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [bottom, top]).nice(5);
  const x = scaleTime([new Date(Math.min(...dates)), new Date(Math.max(...dates))], [44, width - 16]);
  return { x, y };
}

type Scales = ReturnType<typeof scales>;

function Drawing(props: ForecastFanProps & { width: number }) {
  const { x, y } = scales(props, props.width);
  const { days, axisLabel, formatDate, width, today } = props;
  const fan = (of: 'band50' | 'band80' | 'band95') =>
    area<FanDay>()
      .x(({ date }) => x(date))
      .y0((day) => y(day[of][0]))
      .y1((day) => y(day[of][1]))([...days]) ?? '';
  const middle = line<FanDay>(
    ({ date }) => x(date),
    (day) => y(day.middle),
  )([...days]);
  return (
    <>
      {(['band95', 'band80', 'band50'] as const).map((band) => (
        <path key={band} d={fan(band)} className={`fan-band ${band}`} />
      ))}
      <Beyond {...props} x={x} />
      <Compared {...props} x={x} y={y} />
      {middle && <path d={middle} className="fan-middle" />}
      {y.ticks(5).map((tick) => (
        <text key={tick} x={36} y={y(tick) + 5} className="t-s" textAnchor="end">
          {tick}
        </text>
      ))}
      <text x={0} y={14} className="t-s">
        {axisLabel}
      </text>
      <path d={`M44 ${bottom}H${width - 16}`} className="ax" />
      {x.ticks(Math.max(2, Math.floor(width / 120))).map((tick) => (
        <text key={tick.getTime()} x={x(tick)} y={bottom + 24} className="t-s" textAnchor="middle">
          {formatDate(tick)}
        </text>
      ))}
      <path d={`M${x(today.date)} ${top - 8}V${bottom}`} className="event-line" />
      <text x={x(today.date)} y={top - 14} className="t-s" textAnchor="middle">
        {today.label}
      </text>
      <Past {...props} x={x} y={y} />
      <Goal {...props} x={x} y={y} />
    </>
  );
}

function Beyond({ beyond, x, width }: ForecastFanProps & Pick<Scales, 'x'> & { width: number }) {
  if (!beyond) return null;
  const from = x(beyond.from);
  return (
    <>
      <defs>
        <pattern id="beyond" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" className="hatch-line" />
        </pattern>
      </defs>
      <rect x={from} y={top} width={Math.max(0, width - 16 - from)} height={bottom - top} fill="url(#beyond)" />
      <text x={from + 6} y={top + 16} className="t-s halo">
        {beyond.label}
      </text>
    </>
  );
}

function Compared({ compared, x, y }: ForecastFanProps & Scales) {
  if (!compared) return null;
  type Day = (typeof compared.days)[number];
  const draw = (value: (day: Day) => number) =>
    line<Day>(
      (day) => x(day.date),
      (day) => y(value(day)),
    )([...compared.days]) ?? '';
  return (
    <>
      <path d={draw((day) => day.middle)} className="compared-middle" />
      <path d={draw((day) => day.band80[0])} className="compared-edge" />
      <path d={draw((day) => day.band80[1])} className="compared-edge" />
    </>
  );
}

function Past({ past, x, y }: ForecastFanProps & Scales) {
  return past.map(({ date, value, error, estimated }) => (
    <g key={date.getTime()}>
      {error && <path d={`M${x(date)} ${y(value - error)}V${y(value + error)}`} className="whisker" />}
      <circle cx={x(date)} cy={y(value)} r={5} className={estimated ? 'point estimated' : 'point'} />
    </g>
  ));
}

function Goal({ goal, x, y }: ForecastFanProps & Scales) {
  if (!goal) return null;
  return (
    <>
      <circle cx={x(goal.date)} cy={y(goal.value)} r={6} className="goal-ring" />
      <text x={x(goal.date)} y={y(goal.value) - 14} className="t-b halo2" textAnchor="middle">
        {goal.label}
      </text>
    </>
  );
}
