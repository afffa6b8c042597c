import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { kappaWords } from '../run/print-result.ts';
import type { CohortResult } from '../run/result.ts';
import { figure, px, svg, table, text } from './markup.ts';

const cell = 46;
const left = 170;
const top = 120;

const steps = [0, 0.2, 0.4, 0.6, 0.8];

/** Shade 0 to 5 of the agreement scale. */
const shade = (kappa: number): number => steps.filter((step) => kappa >= step).length;

const written = (value: number | null): string => (value === null ? '–' : kappaWords(value));

/** Cohen's kappa of every pair of definitions; the number is always printed. */
export function agreementFigure({ agreement, fleiss }: CohortResult): string {
  const ids = [...new Set(agreement.flatMap(({ a, b }) => [a, b]))];
  if (ids.length < 2) return '';
  const byPair = new Map(
    agreement.flatMap(
      (pair) =>
        [
          [`${pair.a} ${pair.b}`, pair],
          [`${pair.b} ${pair.a}`, pair],
        ] as const,
    ),
  );
  const squares = ids.flatMap((a, row) =>
    ids.map((b, column) => {
      const [x, y] = [left + column * cell, top + row * cell];
      if (row === column)
        return `<rect class="same" x="${px(x)}" y="${px(y)}" width="${cell - 2}" height="${cell - 2}"/>`;
      const pair = byPair.get(`${a} ${b}`);
      const kappa = pair?.kappa ?? null;
      const level = kappa === null ? 'none' : String(shade(kappa));
      const ink = kappa !== null && kappa >= 0.6 ? 'on-accent' : 'ink';
      return `<rect class="agree-${level}" x="${px(x)}" y="${px(y)}" width="${cell - 2}" height="${cell - 2}"/>${text(x + cell / 2 - 1, y + cell / 2 + 4, written(kappa), { anchor: 'middle', class: ink })}`;
    }),
  );
  const names = ids.map((id, index) => {
    const y = top + index * cell + cell / 2 + 4;
    const x = left + index * cell + cell / 2;
    return `${text(left - 10, y, id, { anchor: 'end', class: 'ink-2' })}<g transform="translate(${px(x)} ${top - 8}) rotate(-60)">${text(0, 0, id, { class: 'ink-2' })}</g>`;
  });
  const all =
    fleiss.kappa === null
      ? ''
      : ` All together (${fleiss.criteria.join(', ')}): Fleiss’ kappa ${kappaWords(fleiss.kappa)} in ${fleiss.n} people.`;
  const finding = `How often definitions of sarcopenia agree beyond chance (Cohen’s kappa; 1 is full agreement).${all}`;
  const numbers = table(
    'Pairs of definitions, over the people both can classify',
    [
      'Pair',
      'People',
      'Both',
      'Only the first',
      'Only the second',
      'Neither',
      'Kappa',
      'Weighted kappa',
      'Positive agreement',
    ],
    agreement.map((pair) => [
      `${pair.a} – ${pair.b}`,
      ...[pair.n, pair.both, pair.onlyA, pair.onlyB, pair.neither].map(String),
      written(pair.kappa),
      written(pair.weightedKappa),
      written(pair.positiveAgreement),
    ]),
  );
  const size = ids.length * cell;
  return figure(
    'agreement',
    finding,
    svg(left + size + 110, top + size + 10, finding, squares.join('') + names.join('')),
    numbers,
  );
}

/** Which definitions are met together: one column a set, as high as its people are many. */
export function intersectionsFigure({ intersections, fleiss }: CohortResult): string {
  const sets = intersections.filter(({ met }) => met.length > 0).slice(0, 20);
  if (sets.length === 0) return '';
  const ids = fleiss.criteria.filter((id) => sets.some(({ met }) => met.includes(id)));
  const [step, high, dots] = [38, 160, 26];
  const most = Math.max(...sets.map(({ n }) => n));
  const columns = sets.map(({ met, n }, column) => {
    const x = left + column * step + 14;
    const tall = (high * n) / most;
    const bar = `<rect class="bar" x="${px(x - 10)}" y="${px(20 + high - tall)}" width="20" height="${px(tall)}"/>${text(x, 14 + high - tall, String(n), { anchor: 'middle', class: 'ink' })}`;
    const marks = ids.map(
      (id, row) =>
        `<circle class="${met.includes(id) ? 'dot' : 'hollow'}" cx="${px(x)}" cy="${px(high + 44 + row * dots)}" r="6"/>`,
    );
    return bar + marks.join('');
  });
  const names = ids.map((id, row) => text(left - 10, high + 48 + row * dots, id, { anchor: 'end', class: 'ink-2' }));
  const most1 = sets[0]!;
  const finding = `The set met most often (${most1.n} people): ${most1.met.map((id) => criterionById(id)?.title ?? id).join('; ')}.`;
  const numbers = table(
    'Sets of definitions that are met together',
    ['Definitions', 'People'],
    sets.map(({ met, n }) => [met.join(', '), String(n)]),
  );
  return figure(
    'intersections',
    finding,
    svg(left + sets.length * step + 20, high + 50 + ids.length * dots, finding, names.join('') + columns.join('')),
    numbers,
  );
}
