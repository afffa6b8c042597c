import type { CohortResult } from '../run/result.ts';
import type { CentileCurves } from '../statistics/centile-curves.ts';
import { area, figure, line, percent, px, svg, table, text } from './markup.ts';
import { scaleOf } from './scale.ts';
import { count, measureWithUnit, short } from './wording.ts';

const shown = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Names at the right end of the curves, moved apart where the curves lie close. */
function endNames(centiles: Readonly<Record<string, number>>, at: (value: number) => number): string {
  let above = Number.POSITIVE_INFINITY;
  return shown
    .map((p) => {
      above = Math.min(at(centiles[String(p)]!) + 5, above - 15);
      return text(708, above, `${100 * p}th`, { class: 'ink-2' });
    })
    .join('');
}

function draw(curves: CentileCurves): string {
  const { rows, measure, unit, sex } = curves;
  const values = rows
    .flatMap(({ centiles }) => shown.map((p) => centiles[String(p)] ?? Number.NaN))
    .filter(Number.isFinite);
  const x = scaleOf(rows[0]!.age, rows.at(-1)!.age, 60, 700, 8);
  const y = scaleOf(Math.min(...values), Math.max(...values), 300, 20);
  const at = (p: number) => rows.map(({ age, centiles }) => [x.at(age), y.at(centiles[String(p)]!)] as const);
  const band = (low: number, high: number, name: string) => `<path class="${name}" d="${area(at(low), at(high))}"/>`;
  const axes = [
    ...x.ticks.map((tick) => text(x.at(tick), 322, String(tick), { anchor: 'middle', class: 'ink-3' })),
    ...y.ticks.map(
      (tick) =>
        `<line class="grid" x1="60" x2="700" y1="${px(y.at(tick))}" y2="${px(y.at(tick))}"/>${text(52, y.at(tick) + 5, String(tick), { anchor: 'end', class: 'ink-3' })}`,
    ),
  ].join('');
  const names = endNames(rows.at(-1)!.centiles, y.at);
  const edges = [0.05, 0.95].map((p) => `<path class="centile" d="${line(at(p))}"/>`).join('');
  const who = sex === 'any' ? 'people' : sex === 'female' ? 'women' : 'men';
  const peak = rows.reduce((most, row) => (row.centiles['0.5']! > most.centiles['0.5']! ? row : most));
  const finding = `${measureWithUnit(measure, unit)} of ${who}: the median is highest at ${peak.age} years, ${short(peak.centiles['0.5']!)}.`;
  const note = `5th, 25th, 50th, 75th and 95th centile by age; own curves by LMS (Box–Cox Cole–Green), fitted to ${count(curves.fit.n)} people${curves.fit.converged ? '' : '; the fit did not converge, so do not use them'}. Share of the people below: ${shown.map((p) => `${100 * p}th ${percent(curves.fit.below[String(p)] ?? Number.NaN)}`).join(', ')}. SHA-256 of the numbers: ${curves.hash.slice(0, 12)}… (whole in centiles.json).`;
  const numbers = table(
    `${measureWithUnit(measure, unit)} of ${who}: parameters and centiles by age`,
    ['Age', 'L', 'M', 'S', ...shown.map((p) => `${100 * p}th`)],
    rows.map(({ age, l, m, s, centiles }) => [
      String(age),
      ...[l, m, s, ...shown.map((p) => centiles[String(p)]!)].map((value) => value.toPrecision(4)),
    ]),
  );
  const drawing =
    axes +
    text(380, 346, 'age in years', { anchor: 'middle', class: 'ink-3' }) +
    band(0.05, 0.95, 'band-2') +
    band(0.25, 0.75, 'band-1') +
    edges +
    `<path class="median" d="${line(at(0.5))}"/>` +
    names;
  return figure(`centiles-${measure}-${sex}`, { finding, note }, svg(760, 358, finding, drawing), numbers);
}

/** Own centile curves by age, where they were asked for. */
export function centileFigure({ centiles }: CohortResult): string {
  if (centiles.length === 0) return '';
  return `<h2 id="centiles">Centiles by age</h2>${centiles.map(draw).join('')}`;
}
