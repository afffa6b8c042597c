import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { ChartFrame, type TwinTable } from '../ui/charts/chart-frame.tsx';

export interface EffortPoint {
  date: string;
  effort: number | undefined;
  pain: number | undefined;
}

interface EffortChartProps {
  finding: string;
  points: readonly EffortPoint[];
  aim?: { from: number; to: number; label: string };
  words: { axis: string; effort: string; pain: string };
  formatDate: (iso: string) => string;
  table: TwinTable;
}

const height = 232;
const top = 34;
const bottom = 194;
const left = 30;

/** Two lines from 0 to 10: effort filled and solid, pain open and dashed. */
export function EffortChart(props: EffortChartProps) {
  return (
    <ChartFrame finding={props.finding} table={props.table} height={height}>
      {(width) => <Drawing {...props} width={width} />}
    </ChartFrame>
  );
}

function Drawing({ points, aim, words, formatDate, width }: EffortChartProps & { width: number }) {
  const right = width - 84;
  const y = scaleLinear([0, 10], [bottom, top]);
  const x = scalePoint(
    points.map(({ date }) => date),
    [left + 14, right - 14],
  ).padding(0.1);
  const at = (date: string): number => x(date) ?? left;
  const every = Math.ceil(points.length / Math.max(2, Math.floor((right - left) / 64)));
  const last = (which: 'effort' | 'pain') => points.filter((point) => point[which] !== undefined).at(-1)?.[which];
  const ends = apart(last('effort'), last('pain'), y);
  return (
    <>
      {aim && (
        <>
          <rect className="norm-band n2" x={left} y={y(aim.to)} width={right - left} height={y(aim.from) - y(aim.to)} />
          {width > 480 && (
            <text x={right} y={y(aim.to) - 6} className="t-band" textAnchor="end">
              {aim.label}
            </text>
          )}
        </>
      )}
      {[0, 5, 10].map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick)}H${right}`} className="gr" />
          <text x={left - 8} y={y(tick) + 5} className="t-s" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <text x={0} y={14} className="t-s">
        {words.axis}
      </text>
      <path d={drawn(points, 'pain', at, y)} className="pain-line" />
      <path d={drawn(points, 'effort', at, y)} className="effort-line" />
      {points.map(({ date, effort, pain }, index) => (
        <g key={date}>
          {pain !== undefined && <rect x={at(date) - 4} y={y(pain) - 4} width={8} height={8} className="pain-point" />}
          {effort !== undefined && <circle cx={at(date)} cy={y(effort)} r={4.4} className="effort-point" />}
          {index % every === 0 && (
            <text x={at(date)} y={bottom + 22} className="t-s" textAnchor="middle">
              {formatDate(date)}
            </text>
          )}
        </g>
      ))}
      {ends.effort !== undefined && (
        <text x={right + 8} y={ends.effort} className="t-acc">
          {words.effort} {last('effort')}
        </text>
      )}
      {ends.pain !== undefined && (
        <text x={right + 8} y={ends.pain} className="t-alt">
          {words.pain} {last('pain')}
        </text>
      )}
    </>
  );
}

function drawn(
  points: readonly EffortPoint[],
  which: 'effort' | 'pain',
  x: (date: string) => number,
  y: (value: number) => number,
): string {
  const path = line<EffortPoint>(
    ({ date }) => x(date),
    (point) => y(point[which] ?? 0),
  ).defined((point) => point[which] !== undefined);
  return path([...points]) ?? '';
}

/** Two names at the end of two lines, never on top of each other. */
function apart(effort: number | undefined, pain: number | undefined, y: (value: number) => number) {
  const place = (value: number | undefined) => (value === undefined ? undefined : y(value) + 5);
  const [first, second] = [place(effort), place(pain)];
  if (first === undefined || second === undefined || Math.abs(first - second) >= 20)
    return { effort: first, pain: second };
  const middle = (first + second) / 2;
  return first <= second ? { effort: middle - 10, pain: middle + 10 } : { effort: middle + 10, pain: middle - 10 };
}
