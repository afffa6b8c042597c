import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { groupWords, isUnsettled, titleOf } from '../run/print-result.ts';
import type { CohortResult, Estimate } from '../run/result.ts';
import { figure, percent, px, svg, table, text } from './markup.ts';
import { scaleOf } from './scale.ts';

const left = 330;
const width = 900;
const rowHeight = 20;

const interval = ({ ci95, estimate }: Estimate): readonly [number, number] => {
  const [lo, hi] = ci95['korn-graubard'];
  return [lo ?? estimate, hi ?? estimate];
};

const isSarcopenia = (criterion: string): boolean => {
  const { kind, condition } = criterionById(criterion) ?? {};
  return kind === 'definition' && condition === 'sarcopenia';
};

/** Range of the settled shares of people met, as the title of the report. */
export function rangeSentence(result: CohortResult): string {
  const whole = result.estimates.filter(
    ({ standing, group, criterion }) => standing && Object.keys(group).length === 0 && isSarcopenia(criterion),
  );
  const settled = whole.filter((one) => !isUnsettled(one)).map(({ estimate }) => estimate);
  if (settled.length === 0) return 'No definition of sarcopenia could classify enough of these people';
  const [low, high] = [Math.min(...settled), Math.max(...settled)];
  return settled.length === 1
    ? `${percent(low)} of the people are met by the one definition of sarcopenia that can classify them`
    : `From ${percent(low)} to ${percent(high)}: what ${settled.length} definitions of sarcopenia find in the same people`;
}

interface Row {
  y: number;
  estimate: Estimate;
  label: string;
}

function layOut(estimates: readonly Estimate[]): {
  rows: Row[];
  heads: { y: number; title: string }[];
  height: number;
} {
  const rows: Row[] = [];
  const heads: { y: number; title: string }[] = [];
  let y = 24;
  let last = '';
  for (const estimate of estimates) {
    if (estimate.criterion !== last) {
      y += 12;
      heads.push({ y, title: titleOf(estimate.criterion) });
      last = estimate.criterion;
      y += rowHeight;
    }
    rows.push({ y, estimate, label: groupWords(estimate.group) });
    y += rowHeight;
  }
  return { rows, heads, height: y + 30 };
}

function drawRow({ y, estimate, label }: Row, at: (value: number) => number): string {
  const name = text(left - 12, y + 5, label, { anchor: 'end', class: 'ink-2' });
  if (isUnsettled(estimate)) {
    const [low, high] = estimate.bounds;
    return `${name}<rect class="bounds" x="${px(at(low))}" y="${px(y - 5)}" width="${px(Math.max(1, at(high) - at(low)))}" height="10"/>`;
  }
  const [lo, hi] = interval(estimate);
  return `${name}<line class="whisker" x1="${px(at(lo))}" x2="${px(at(hi))}" y1="${px(y)}" y2="${px(y)}"/><circle class="dot" cx="${px(at(estimate.estimate))}" cy="${px(y)}" r="5"/>`;
}

const numbersOf = (estimates: readonly Estimate[]): string =>
  table(
    'Percent with 95 % interval (Korn–Graubard)',
    [
      'Definition',
      'Group',
      'Share',
      '95 % interval',
      'Between (all unknown either way)',
      'Met',
      'Classified',
      'Unknown',
    ],
    estimates.map((one) => {
      const [lo, hi] = interval(one);
      const [low, high] = one.bounds;
      return [
        titleOf(one.criterion),
        groupWords(one.group),
        percent(one.estimate),
        `${percent(lo)} to ${percent(hi)}`,
        `${percent(low)} to ${percent(high)}`,
        String(one.events),
        String(one.n),
        String(one.unknown),
      ];
    }),
  );

/** Dot and whisker for every definition and group; a band where too many people cannot be classified. */
export function prevalenceFigure(result: CohortResult): string {
  const all = result.estimates.filter(({ standing }) => standing === 'met');
  const settled = new Set(all.filter((one) => !isUnsettled(one)).map(({ criterion }) => criterion));
  const shown = all.filter(({ criterion }) => settled.has(criterion));
  const silent = [...new Set(all.map(({ criterion }) => criterion))].filter((criterion) => !settled.has(criterion));
  if (shown.length === 0) return numbersOf(all);
  const { rows, heads, height } = layOut(shown);
  const most = Math.max(0.05, ...shown.map((one) => Math.max(interval(one)[1], isUnsettled(one) ? one.bounds[1] : 0)));
  const { at, ticks } = scaleOf(0, Math.min(1, most), left, width - 30);
  const axis = ticks
    .map(
      (tick) =>
        `<line class="grid" x1="${px(at(tick))}" x2="${px(at(tick))}" y1="20" y2="${px(height - 26)}"/>${text(at(tick), height - 8, percent(tick, tick * 100 === Math.round(tick * 100) ? 0 : 1), { anchor: 'middle', class: 'ink-3' })}`,
    )
    .join('');
  const names = heads.map(({ y, title }) => text(8, y + 5, title, { class: 'ink strong' })).join('');
  const finding = `${rangeSentence(result)}. Dots are shares with their 95 % interval; broken boxes are bounds where too few people can be classified.${silent.length > 0 ? ` Not drawn, as only bounds are known: ${silent.join(', ')}.` : ''}`;
  return figure(
    'prevalence',
    finding,
    svg(width, height, finding, axis + names + rows.map((row) => drawRow(row, at)).join('')),
    numbersOf(all),
  );
}
