import { scaleLinear } from 'd3-scale';
import { useWidth } from './use-width.ts';

export interface Band {
  low: number;
  high: number;
  tone: 1 | 2 | 3;
}

export interface CentileStripProps {
  /** What the drawing says, in one sentence. */
  finding: string;
  domain: readonly [number, number];
  bands: readonly Band[];
  dot: number;
  middle?: { at: number; label: string };
  cut?: { at: number; label: string };
}

/** One row: bands, cut-off, dot. Without bands only the middle is drawn, because the source gives no more. */
export function CentileStrip({ finding, domain, bands, dot, middle, cut }: CentileStripProps) {
  const [place, width] = useWidth<HTMLDivElement>(420);
  const x = scaleLinear(domain, [8, width - 8]).clamp(true);
  return (
    <div ref={place}>
      <svg viewBox={`0 0 ${width} 58`} width={width} height={58} role="img" aria-label={finding}>
        {bands.length === 0 && <path d={`M4 22H${width - 4}`} className="norm-axis" />}
        {bands.map((band) => (
          <rect
            key={band.tone}
            className={`norm-band n${band.tone}`}
            x={x(band.low)}
            y={14}
            width={Math.max(0, x(band.high) - x(band.low))}
            height={16}
          />
        ))}
        {middle && <path d={`M${x(middle.at)} 12V32`} className="norm-middle" />}
        {cut && <path d={`M${x(cut.at)} 8V36`} className="cut-line" />}
        <circle cx={x(dot)} cy={22} r={7} className="strip-dot" />
        <Labels x={x} middle={middle} cut={cut} />
      </svg>
    </div>
  );
}

function Labels({
  x,
  middle,
  cut,
}: {
  x: (value: number) => number;
  middle: CentileStripProps['middle'];
  cut: CentileStripProps['cut'];
}) {
  // Two labels closer than a word's width are pushed to either side.
  const near = middle && cut && Math.abs(x(middle.at) - x(cut.at)) < 90;
  const middleFirst = middle && cut && x(middle.at) < x(cut.at);
  return (
    <>
      {cut && (
        <text x={x(cut.at)} y={52} className="t-s" textAnchor={near ? (middleFirst ? 'start' : 'end') : 'middle'}>
          {cut.label}
        </text>
      )}
      {middle && (
        <text x={x(middle.at)} y={52} className="t-s" textAnchor={near ? (middleFirst ? 'end' : 'start') : 'middle'}>
          {middle.label}
        </text>
      )}
    </>
  );
}
