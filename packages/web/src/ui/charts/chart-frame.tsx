import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useWidth } from './use-width.ts';

export interface TwinTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface ChartFrameProps {
  /** The finding in one sentence; also what a screen reader hears for the drawing. */
  finding: string;
  /** Shown above the drawing; the finding itself where left out. */
  caption?: ReactNode;
  table?: TwinTable;
  height: number;
  children: (width: number) => ReactNode;
}

/** A finding above, the drawing for the width there is, and the same numbers as a table below. */
export function ChartFrame({ finding, caption, table, height, children }: ChartFrameProps) {
  const { t } = useTranslation();
  const [place, width] = useWidth<HTMLDivElement>(480);
  const id = useId();
  return (
    <figure aria-labelledby={id}>
      <figcaption id={id}>{caption ?? <p>{finding}</p>}</figcaption>
      <div ref={place}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={finding}>
          {children(width)}
        </svg>
      </div>
      {table && <Twin summary={t('chart.asTable')} table={table} />}
    </figure>
  );
}

export function Twin({ summary, table }: { summary: string; table: TwinTable }) {
  return (
    <details className="twin">
      <summary>{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="scroll-x" tabIndex={0} aria-label={summary}>
        <table>
          <thead>
            <tr>
              {table.head.map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((value, index) =>
                  index === 0 ? (
                    <th key={table.head[index]} scope="row">
                      {value}
                    </th>
                  ) : (
                    <td key={table.head[index]}>{value}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
