import type { CohortResult } from '../run/result.ts';
import type { CentileCurves } from '../statistics/centile-curves.ts';
import { area, eitherWidth, figure, line, percent, px, svg, table, text } from './markup.ts';
import { scaleOf } from './scale.ts';
import { count, measureWithUnit, short } from './wording.ts';

const shown = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Names at the right end of the curves, moved apart where the curves lie close. */
function endNames(centiles: Readonly<Record<string, number>>, left: number, at: (value: number) => number): string {
  let above = Number.POSITIVE_INFINITY;
  return shown
    .map((p) => {
      above = Math.min(at(centiles[String(p)]!) + 5, above - 15);
      return text(left, above, `${100 * p}th`, { class: 'ink-2' });
    })
    .join('');
}

/** The curves, drawn for their width. */
function drawing({ rows }: CentileCurves, label: string, width: number): string {
  const [left, right] = [44, width - 44];
  const values = rows
    .flatMap(({ centiles }) => shown.map((p) => centiles[String(p)] ?? Number.NaN))
    .filter(Number.isFinite);
  const x = scaleOf(rows[0]!.age, rows.at(-1)!.age, left, right, width < 500 ? 4 : 8);
  const y = scaleOf(Math.min(...values), Math.max(...values), 300, 20);
  const at = (p: number) => rows.map(({ age, centiles }) => [x.at(age), y.at(centiles[String(p)]!)] as const);
  const band = (low: number, high: number, name: string) => `<path class="${name}" d="${area(at(low), at(high))}"/>`;
  const ages = x.ticks.map((tick) => text(x.at(tick), 322, String(tick), { anchor: 'middle', class: 'ink-3' }));
  const levels = y.ticks.map((tick) => {
    const name = text(left - 8, y.at(tick) + 5, String(tick), { anchor: 'end', class: 'ink-3' });
    return `<line class="grid" x1="${left}" x2="${right}" y1="${px(y.at(tick))}" y2="${px(y.at(tick))}"/>${name}`;
  });
  const parts = [
    ...ages,
    text((left + right) / 2, 346, 'age in years', { anchor: 'middle', class: 'ink-3' }),
    ...levels,
    band(0.05, 0.95, 'band-2'),
    band(0.25, 0.75, 'band-1'),
    ...[0.05, 0.95].map((p) => `<path class="centile" d="${line(at(p))}"/>`),
    `<path class="median" d="${line(at(0.5))}"/>`,
    endNames(rows.at(-1)!.centiles, right + 8, y.at),
  ];
  return svg(width, 358, label, parts.join(''));
}

const whoWords = { any: 'people', female: 'women', male: 'men' } as const;

/** How the curves were fitted, and how well: the share of people below each of them. */
function fitWords({ fit, hash }: CentileCurves): string {
  const below = shown.map((p) => `${100 * p}th ${percent(fit.below[String(p)] ?? Number.NaN)}`).join(', ');
  const doubt = fit.converged ? '' : '; the fit did not converge, so do not use them';
  return `5th, 25th, 50th, 75th and 95th centile by age; own curves by LMS (Box–Cox Cole–Green), fitted to ${count(fit.n)} people${doubt}. Share of the people below: ${below}. SHA-256 of the numbers: ${hash.slice(0, 12)}… (whole in centiles.json).`;
}

function draw(curves: CentileCurves): string {
  const { rows, measure, unit, sex } = curves;
  const name = `${measureWithUnit(measure, unit)} of ${whoWords[sex]}`;
  const peak = rows.reduce((most, row) => (row.centiles['0.5']! > most.centiles['0.5']! ? row : most));
  const finding = `${name}: the median is highest at ${peak.age} years, ${short(peak.centiles['0.5']!)}.`;
  const numbers = table(
    `${name}: parameters and centiles by age`,
    ['Age', 'L', 'M', 'S', ...shown.map((p) => `${100 * p}th`)],
    rows.map(({ age, l, m, s, centiles }) => [
      String(age),
      ...[l, m, s, ...shown.map((p) => centiles[String(p)]!)].map((value) => value.toPrecision(4)),
    ]),
  );
  const chart = eitherWidth(drawing(curves, finding, 800), drawing(curves, finding, 300));
  return figure(`centiles-${measure}-${sex}`, { finding, note: fitWords(curves) }, chart, numbers);
}

/** Own centile curves by age, where they were asked for. */
export function centileFigure({ centiles }: CohortResult): string {
  if (centiles.length === 0) return '';
  return `<h2 id="centiles">Centiles by age</h2>${centiles.map(draw).join('')}`;
}
