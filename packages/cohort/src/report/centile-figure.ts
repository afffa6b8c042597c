import type { CohortResult } from '../run/result.ts';
import type { CentileCurves } from '../statistics/centile-curves.ts';
import { figure, px, svg, table, text } from './markup.ts';
import { scaleOf } from './scale.ts';

const shown = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

function line(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
}

function draw(curves: CentileCurves): string {
  const { rows, measure, unit, sex } = curves;
  const values = rows
    .flatMap(({ centiles }) => shown.map((p) => centiles[String(p)] ?? Number.NaN))
    .filter(Number.isFinite);
  const x = scaleOf(rows[0]!.age, rows.at(-1)!.age, 60, 700, 8);
  const y = scaleOf(Math.min(...values), Math.max(...values), 300, 20);
  const at = (p: number) => rows.map(({ age, centiles }) => [x.at(age), y.at(centiles[String(p)]!)] as const);
  const band = (low: number, high: number, name: string) =>
    `<path class="${name}" d="${line([...at(low), ...[...at(high)].reverse()])}Z"/>`;
  const axes = [
    ...x.ticks.map((tick) => text(x.at(tick), 322, String(tick), { anchor: 'middle', class: 'ink-3' })),
    ...y.ticks.map(
      (tick) =>
        `<line class="grid" x1="60" x2="700" y1="${px(y.at(tick))}" y2="${px(y.at(tick))}"/>${text(52, y.at(tick) + 5, String(tick), { anchor: 'end', class: 'ink-3' })}`,
    ),
  ].join('');
  const names = shown
    .map((p) => text(708, y.at(rows.at(-1)!.centiles[String(p)]!) + 5, `${100 * p}th`, { class: 'ink-2' }))
    .join('');
  const edges = [0.05, 0.95].map((p) => `<path class="centile" d="${line(at(p))}"/>`).join('');
  const who = sex === 'any' ? 'people' : sex === 'female' ? 'women' : 'men';
  const finding = `${measure}${unit ? ` (${unit})` : ''} of ${who} by age: 5th to 95th centile, fitted to ${curves.fit.n.toLocaleString('en')} people.`;
  const numbers = table(
    finding,
    ['Age', 'L', 'M', 'S', ...shown.map((p) => `${100 * p}th`)],
    rows.map(({ age, l, m, s, centiles }) => [
      String(age),
      ...[l, m, s, ...shown.map((p) => centiles[String(p)]!)].map((value) => value.toPrecision(4)),
    ]),
  );
  const drawing =
    axes +
    band(0.05, 0.95, 'band-2') +
    band(0.25, 0.75, 'band-1') +
    edges +
    `<path class="median" d="${line(at(0.5))}"/>` +
    names;
  return figure(`centiles-${measure}-${sex}`, finding, svg(760, 340, finding, drawing), numbers);
}

/** Own centile curves by age, where they were asked for. */
export function centileFigure({ centiles }: CohortResult): string {
  if (centiles.length === 0) return '';
  return `<h2>Centiles by age</h2>${centiles.map(draw).join('')}`;
}
