import { ChartFrame, type TwinTable } from '../ui/charts/chart-frame.tsx';
import type { Matrix } from './read-result.ts';

interface MapProps {
  finding: string;
  matrix: Matrix;
  table: TwinTable;
}

/** Steps of the scale: the last two need light figures in the light theme. */
const steps = 6;
const stepOf = (kappa: number): number => Math.min(steps - 1, Math.max(0, Math.floor(kappa / 0.15)));

/** Lower triangle, kappa printed in each cell. */
export function AgreementMap({ finding, matrix, table }: MapProps) {
  const height = 60 + matrix.ids.length * 44;
  return (
    <ChartFrame finding={finding} caption={<span className="sr">{finding}</span>} table={table} height={height}>
      {(width) => <Drawing matrix={matrix} width={width} />}
    </ChartFrame>
  );
}

function Drawing({ matrix, width }: { matrix: Matrix; width: number }) {
  const { names, kappa } = matrix;
  const left = width < 460 ? 92 : 132;
  const cell = Math.min(66, (width - left) / Math.max(1, names.length));
  const short = (name: string) => name.split(' ')[0] ?? name;
  return (
    <>
      {names.map((row, i) => (
        <g key={row}>
          <text x={left - 10} y={60 + i * 44 + 25} className="t-ink" textAnchor="end">
            {width < 460 ? short(row) : row.length > 17 ? short(row) : row}
          </text>
          <text
            className="t-s"
            textAnchor="start"
            transform={`translate(${left + i * cell + cell / 2} 52) rotate(${cell < 64 ? -40 : -25})`}
          >
            {short(row)}
          </text>
          {names.slice(0, i + 1).map((column, j) => {
            const value = i === j ? null : kappa(i, j);
            const tone = i === j ? 'same' : value === null ? 'none' : `k${stepOf(value)}`;
            return (
              <g key={column}>
                <rect
                  x={left + j * cell + 1}
                  y={60 + i * 44}
                  width={cell - 2}
                  height={40}
                  rx={3}
                  className={`kappa ${tone}`}
                />
                {i !== j && (
                  <text
                    x={left + j * cell + cell / 2}
                    y={60 + i * 44 + 25}
                    textAnchor="middle"
                    className={`kappa-text ${tone}`}
                  >
                    {value === null ? '–' : value.toFixed(2)}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
}
