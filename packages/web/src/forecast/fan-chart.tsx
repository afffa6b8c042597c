import { scaleLinear, scaleTime } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type ReactNode, useId } from 'react';
import { ChartFrame, type TwinTable } from '../ui/charts/chart-frame.tsx';
import type { Course } from './messages.ts';

export interface FanPoint {
  day: number;
  value: number;
  error: number;
}

export interface FanChartProps {
  finding: string;
  caption: ReactNode;
  axisLabel: string;
  points: readonly FanPoint[];
  chosen: Course;
  /** One other course: dashed middle, dotted edges of its 80 % band. Left out where nothing was changed. */
  compared?: Course | undefined;
  labels: { chosen: readonly [string, string]; compared: readonly [string, string]; today: string };
  goal?: { day: number; value: number; label: string } | undefined;
  /** From this day on no study reaches. */
  beyondDay?: number | undefined;
  dateOf: (day: number) => Date;
  formatDate: (date: Date) => string;
  formatValue: (value: number) => string;
  table: TwinTable;
}

const height = 400;
const top = 64;
const bottom = 352;
const left = 46;

/** The past in ink, then 50, 80 and 95 of 100 possible courses with one other to compare. */
export function FanChart(props: FanChartProps) {
  return (
    <ChartFrame finding={props.finding} caption={props.caption} table={props.table} height={height}>
      {(width) => <Drawing {...props} width={width} />}
    </ChartFrame>
  );
}

type Drawn = FanChartProps & { width: number };

function scales({ points, chosen, compared, goal, dateOf, width }: Drawn) {
  const right = width > 560 ? width - 148 : width - 14;
  const values = [
    ...points.flatMap(({ value, error }) => [value - error, value + error]),
    ...chosen.band95.flat(),
    ...(compared?.band80.flat() ?? []),
    ...(goal ? [goal.value] : []),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // A change of less than a tenth must not look like a cliff.
  const least = Math.abs(chosen.middle[0] ?? 1) * 0.1;
  const room = Math.max((high - low) * 0.04, (least - (high - low)) / 2);
  const y = scaleLinear([low - room, high + room], [bottom, top]).nice(5);
  const first = Math.min(0, ...points.map(({ day }) => day));
  const last = chosen.days.at(-1) ?? 0;
  const start = first - (last - first) * 0.02;
  const x = scaleLinear([start, last], [left, right]);
  const dates = scaleTime([dateOf(start), dateOf(last)], [left, right]);
  return { x, dates, y, right };
}

type Scales = ReturnType<typeof scales>;

function Drawing(props: Drawn) {
  const at = scales(props);
  return (
    <>
      <Frame {...props} at={at} />
      <Bands {...props} at={at} />
      {props.compared && <Other course={props.compared} at={at} />}
      <path d={path(props.chosen, at, (index) => props.chosen.middle[index])} className="fan-middle" />
      <Today {...props} at={at} />
      <Past {...props} at={at} />
      {props.goal && <Goal {...props.goal} right={at.right} at={at} />}
      {props.width > 560 && <EndLabels {...props} at={at} />}
    </>
  );
}

function Frame({ at, width, axisLabel, formatDate, formatValue }: Drawn & { at: Scales }) {
  return (
    <>
      {at.y.ticks(5).map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${at.y(tick)}H${at.right}`} className="gr" />
          <text x={left - 8} y={at.y(tick) + 5} className="t-s" textAnchor="end">
            {formatValue(tick)}
          </text>
        </g>
      ))}
      <text x={0} y={16} className="t-s">
        {axisLabel}
      </text>
      <path d={`M${left} ${bottom}H${at.right}`} className="ax" />
      {at.dates.ticks(Math.max(2, Math.floor(width / 105))).map((tick) => (
        <g key={tick.getTime()}>
          <path d={`M${at.dates(tick)} ${bottom}v5`} className="ax" />
          <text x={at.dates(tick)} y={bottom + 22} className="t-s" textAnchor="middle">
            {formatDate(tick)}
          </text>
        </g>
      ))}
    </>
  );
}

function path(course: Course, at: Scales, value: (index: number) => number | undefined): string {
  const draw = line<number>()
    .x((day) => at.x(day))
    .y((_, index) => at.y(value(index) ?? 0));
  return draw(course.days) ?? '';
}

function Bands({ chosen, beyondDay, at }: Drawn & { at: Scales }) {
  const hatch = useId().replaceAll(':', '');
  const fan = (band: 'band50' | 'band80' | 'band95', from = 0) => {
    const draw = area<number>()
      .x((day) => at.x(day))
      .y0((_, index) => at.y(chosen[band][index]?.[0] ?? 0))
      .y1((_, index) => at.y(chosen[band][index]?.[1] ?? 0))
      .defined((day) => day >= from);
    return draw(chosen.days) ?? '';
  };
  return (
    <>
      {(['band95', 'band80', 'band50'] as const).map((band) => (
        <path key={band} d={fan(band)} className={`fan-band ${band}`} />
      ))}
      {beyondDay !== undefined && (
        <>
          <defs>
            <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V8" className="beyond-line" />
            </pattern>
          </defs>
          <path d={fan('band95', beyondDay)} fill={`url(#${hatch})`} className="beyond-bands" />
        </>
      )}
    </>
  );
}

function Other({ course, at }: { course: Course; at: Scales }) {
  return (
    <>
      <path d={path(course, at, (index) => course.band80[index]?.[0])} className="compared-edge" />
      <path d={path(course, at, (index) => course.band80[index]?.[1])} className="compared-edge" />
      <path d={path(course, at, (index) => course.middle[index])} className="compared-middle" />
    </>
  );
}

function Today({ labels, at, points }: Drawn & { at: Scales }) {
  const past = points.some(({ day }) => day < 0) && at.x(0) - left > 60;
  return (
    <>
      <path d={`M${at.x(0)} ${top - 10}V${bottom}`} className="event-line" />
      <text x={at.x(0) + (past ? -6 : 6)} y={bottom - 8} className="t-s halo" textAnchor={past ? 'end' : 'start'}>
        {labels.today}
      </text>
    </>
  );
}

function Past({ points, at }: Drawn & { at: Scales }) {
  const draw = line<FanPoint>()
    .x(({ day }) => at.x(day))
    .y(({ value }) => at.y(value));
  return (
    <>
      {points.length > 1 && <path d={draw([...points]) ?? ''} className="trend-line" />}
      {points.map(({ day, value, error }) => (
        <g key={`${day}-${value}`}>
          <path d={`M${at.x(day)} ${at.y(value - error)}V${at.y(value + error)}`} className="whisker" />
          <circle cx={at.x(day)} cy={at.y(value)} r={4.5} className="point" />
        </g>
      ))}
    </>
  );
}

function Goal({
  day,
  value,
  label,
  right,
  at,
}: {
  day: number;
  value: number;
  label: string;
  right: number;
  at: Scales;
}) {
  const [x, y] = [at.x(day), at.y(value)];
  const near = x > right - label.length * 3.7 ? 'end' : x < left + label.length * 3.7 ? 'start' : 'middle';
  return (
    <>
      <path d={`M${left} ${y}H${x}`} className="fan-goal" />
      <path d={`M${x} ${y}V${top - 18}`} className="fan-goal" />
      <circle cx={x} cy={y} r={6} className="goal-ring" />
      <text x={near === 'end' ? Math.max(x, right) : x} y={top - 26} className="t-b" textAnchor={near}>
        {label}
      </text>
    </>
  );
}

/** Two labels at the right end, pushed apart where their lines end close together. */
function EndLabels({ chosen, compared, labels, at }: Drawn & { at: Scales }) {
  const own = at.y(chosen.middle.at(-1) ?? 0);
  const other = at.y(compared?.middle.at(-1) ?? 0);
  const push = compared ? Math.max(0, 44 - Math.abs(own - other)) / 2 : 0;
  const up = own <= other ? -1 : 1;
  const one = (y: number, [name, middle]: readonly [string, string], kind: string) => (
    <>
      <text x={at.right + 8} y={y} className={kind}>
        {name}
      </text>
      <text x={at.right + 8} y={y + 18} className="t-s">
        {middle}
      </text>
    </>
  );
  return (
    <>
      {one(own + up * push, labels.chosen, 't-acc')}
      {compared && one(other - up * push, labels.compared, 't-alt')}
    </>
  );
}
