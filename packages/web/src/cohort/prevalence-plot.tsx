import { scaleLinear } from 'd3-scale';
import { ChartFrame, type TwinTable } from '../ui/charts/chart-frame.tsx';
import type { Share } from './read-result.ts';

interface PlotProps {
  finding: string;
  shares: readonly Share[];
  shareWords: (share: Share, short?: boolean) => string;
  table: TwinTable;
}

const narrow = 520;
/** Room for a name above its bar on a narrow drawing. */
const rowHeight = 54;

/** Dot with its 95 % interval, a pale bar for the bounds with undecided people, the figures at the right. */
export function PrevalencePlot({ finding, shares, shareWords, table }: PlotProps) {
  const height = rowHeight * shares.length + 54;
  return (
    <ChartFrame finding={finding} caption={<span className="sr">{finding}</span>} table={table} height={height}>
      {(width) => <Drawing shares={shares} shareWords={shareWords} width={width} height={height} />}
    </ChartFrame>
  );
}

/** A name cut to the room it has; the table below has it whole. 8 px a letter is the widest of this type. */
const fitted = (name: string, room: number): string =>
  name.length * 8 <= room ? name : `${name.slice(0, Math.max(4, Math.floor(room / 8) - 1)).trimEnd()}…`;

function Drawing(props: Pick<PlotProps, 'shares' | 'shareWords'> & { width: number; height: number }) {
  const { shares, shareWords, width, height } = props;
  const stacked = width < narrow;
  const [left, right] = stacked ? [4, width - 8] : [150, width - 150];
  const step = (height - 54) / Math.max(1, shares.length);
  const most = Math.max(0.05, ...shares.map(({ high, bounds }) => Math.max(high, bounds[1])));
  const x = scaleLinear([0, most], [left, right]).nice(4);
  const ticks = x.ticks(stacked ? 3 : 4);
  return (
    <>
      {ticks.map((tick, index) => (
        <g key={tick}>
          <path className="gr" d={`M${x(tick)} 18V${height - 30}`} />
          <text
            x={x(tick)}
            y={height - 10}
            className="t-s"
            textAnchor={stacked && index === 0 ? 'start' : stacked && index === ticks.length - 1 ? 'end' : 'middle'}
          >
            {Math.round(tick * 1000) / 10} %
          </text>
        </g>
      ))}
      {shares.map((share, index) => {
        const y = 24 + step * index + (stacked ? step * 0.66 : step / 2);
        const label = stacked ? y - 18 : y + 5;
        const [low, high] = share.bounds;
        return (
          <g key={share.criterion}>
            <text x={0} y={label} className="t-b">
              {fitted(share.name, stacked ? width - 130 : left - 12)}
            </text>
            <path d={`M${x(low)} ${y}H${Math.max(x(high), x(low) + 1)}`} className="bounds-bar" />
            {!share.unsettled && (
              <>
                <path
                  d={`M${x(share.low)} ${y}H${x(share.high)}M${x(share.low)} ${y - 5}v10M${x(share.high)} ${y - 5}v10`}
                  className="ci-line"
                />
                <circle cx={x(share.estimate)} cy={y} r={5.4} className="share-dot" />
              </>
            )}
            <text x={width} y={label} className="t-ink" textAnchor="end">
              {shareWords(share, stacked)}
            </text>
          </g>
        );
      })}
    </>
  );
}
