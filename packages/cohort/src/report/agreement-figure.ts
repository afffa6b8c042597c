import { isUnsettled, kappaWords } from '../run/print-result.ts';
import type { CohortResult } from '../run/result.ts';
import { escaped, figure, folded, px, svg, table, text } from './markup.ts';
import { count, cut, shortName } from './wording.ts';

const cell = 46;
const left = 200;
/** More definitions than this cannot be read in one drawing; the table has every pair. */
const mostDrawn = 16;

const steps = [0, 0.2, 0.4, 0.6, 0.8];

/** Shade 0 to 5 of the agreement scale. */
const shade = (kappa: number): number => steps.filter((step) => kappa >= step).length;

const written = (value: number | null): string => (value === null ? '–' : kappaWords(value).replace('-', '−'));

/** Those compared whose share in everyone is more than bounds: where nobody or everybody is met, kappa says nothing. */
function comparable({ agreement, estimates }: CohortResult): string[] {
  const settled = new Set(
    estimates
      .filter((one) => one.standing && Object.keys(one.group).length === 0 && !isUnsettled(one))
      .map(({ criterion }) => criterion),
  );
  return [...new Set(agreement.flatMap(({ a, b }) => [a, b]))].filter((id) => settled.has(id)).slice(0, mostDrawn);
}

/** The scale of shades, with what each begins at. */
function legend(y: number): string {
  const boxes = [null, ...steps].map((step, index) => {
    const x = left + index * cell;
    const name = step === null ? '< 0' : step.toFixed(1);
    return `<rect class="agree-${index}" x="${x}" y="${y}" width="${cell - 2}" height="12"/>${text(x, y + 28, name, { class: 'ink-3' })}`;
  });
  return `${text(left - 10, y + 11, 'Kappa from', { anchor: 'end', class: 'ink-3' })}${boxes.join('')}`;
}

function square(kappa: number | null, x: number, y: number): string {
  const level = kappa === null ? 'none' : String(shade(kappa));
  const ink = kappa !== null && kappa >= 0.6 ? 'on-accent' : 'ink';
  return `<rect class="agree-${level}" x="${px(x)}" y="${px(y)}" width="${cell - 2}" height="${cell - 2}"/>${text(x + cell / 2 - 1, y + cell / 2 + 4, written(kappa), { anchor: 'middle', class: ink })}`;
}

/** Lower triangle: each pair once. */
function drawing({ agreement }: CohortResult, ids: readonly string[], label: string): string {
  const kappas = new Map(
    agreement.flatMap(({ a, b, kappa }) => [[`${a} ${b}`, kappa] as const, [`${b} ${a}`, kappa] as const]),
  );
  const [rows, columns] = [ids.slice(1), ids.slice(0, -1)];
  const squares = rows.flatMap((a, row) =>
    columns
      .slice(0, row + 1)
      .map((b, column) => square(kappas.get(`${a} ${b}`) ?? null, left + column * cell, row * cell)),
  );
  const down = rows.map((id, row) =>
    text(left - 10, row * cell + cell / 2 + 4, cut(shortName(id), 22), { anchor: 'end', class: 'ink-2' }),
  );
  const under = columns.map(
    (id, column) =>
      `<g transform="translate(${px(left + column * cell + cell / 2)} ${rows.length * cell + 14}) rotate(55)">${text(0, 0, cut(shortName(id), 22), { class: 'ink-2' })}</g>`,
  );
  const foot = rows.length * cell + 150;
  const width = left + Math.max(columns.length * cell + 100, 6 * cell + 20);
  return svg(width, foot + 40, label, squares.join('') + down.join('') + under.join('') + legend(foot));
}

function pairsTable({ agreement, about, fleiss }: CohortResult): string {
  const weighted = about.design.weight !== null;
  const head = ['Pair', 'People', 'Both', 'Only the first', 'Only the second', 'Neither', 'Kappa'];
  const notes = ['Counts are of people, not weighted. Kappa is 0 where one of the two finds nobody, or everybody.'];
  if (fleiss.kappa !== null) notes.push(`Compared all at once: ${fleiss.criteria.map(shortName).join(', ')}.`);
  return table(
    'Pairs of definitions, over the people both can classify',
    [...head, ...(weighted ? ['Kappa, survey-weighted'] : []), 'Positive agreement'],
    agreement.map((pair) => [
      `${shortName(pair.a)} – ${shortName(pair.b)}`,
      ...[pair.n, pair.both, pair.onlyA, pair.onlyB, pair.neither].map(count),
      written(pair.kappa),
      ...(weighted ? [written(pair.weightedKappa)] : []),
      written(pair.positiveAgreement),
    ]),
    { notes },
  );
}

/** How far pairs of definitions agree, in one sentence. */
function findingOf({ agreement }: CohortResult, ids: readonly string[]): string {
  const drawn = agreement.filter(({ a, b, kappa }) => ids.includes(a) && ids.includes(b) && kappa !== null);
  const kappas = drawn.map(({ kappa }) => kappa!);
  if (kappas.length === 0) return 'No pair of these definitions can be compared.';
  const [low, high] = [written(Math.min(...kappas)), written(Math.max(...kappas))];
  return low === high
    ? `Definitions of sarcopenia agree beyond chance with a kappa of ${high}.`
    : `Agreement beyond chance between two definitions of sarcopenia runs from kappa ${low} to ${high}.`;
}

/** Cohen's kappa of every pair of definitions; the number is always printed. */
export function agreementFigure(result: CohortResult): string {
  const { agreement, fleiss } = result;
  if (agreement.length === 0) return '<p>Fewer than two definitions of sarcopenia classify anybody here.</p>';
  const ids = comparable(result);
  if (ids.length < 2) return pairsTable(result);
  const finding = findingOf(result, ids);
  const all =
    fleiss.kappa === null
      ? ''
      : ` ${fleiss.criteria.length} definitions at once, in the ${count(fleiss.n)} people whom each of them can classify: Fleiss’ kappa ${written(fleiss.kappa)}.`;
  const others = new Set(agreement.flatMap(({ a, b }) => [a, b])).size - ids.length;
  const rest = others > 0 ? ` ${others} more stand in the table only.` : '';
  const note = `Cohen’s kappa over the people both can classify; 1 is full agreement, 0 is chance. Drawn are definitions that settle a share.${rest}${all}`;
  return figure('agreement', { finding, note }, drawing(result, ids, finding), pairsTable(result));
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
    const bar = `<rect class="bar" x="${px(x - 10)}" y="${px(20 + high - tall)}" width="20" height="${px(tall)}"/>${text(x, 14 + high - tall, count(n), { anchor: 'middle', class: 'ink' })}`;
    const marks = ids.map(
      (id, row) =>
        `<circle class="${met.includes(id) ? 'dot' : 'hollow'}" cx="${px(x)}" cy="${px(high + 44 + row * dots)}" r="6"/>`,
    );
    return bar + marks.join('');
  });
  const names = ids.map((id, row) =>
    text(left - 10, high + 48 + row * dots, cut(shortName(id), 22), { anchor: 'end', class: 'ink-2' }),
  );
  const [first] = sets;
  const finding = `The set of definitions met most often is ${first!.met.map(shortName).join(' with ')}, in ${count(first!.n)} people.`;
  const note = `Among the ${count(fleiss.n)} people whom all ${fleiss.criteria.length} definitions can classify. A column is a set: filled dots are met, open ones are not. Counts are not weighted.`;
  const numbers = table(
    'Sets of definitions that are met together',
    ['Definitions', 'People'],
    intersections.map(({ met, n }) => [met.map(shortName).join(', ') || 'none of them', count(n)]),
  );
  if (sets.length === 1)
    return `<p>${escaped(finding)} ${escaped(note.split(' A column')[0]!)}</p>${folded('Show as a table', numbers)}`;
  const width = Math.max(left + sets.length * step + 20, 320);
  const drawn = svg(width, high + 50 + ids.length * dots, finding, names.join('') + columns.join(''));
  return figure('intersections', { finding, note }, drawn, numbers);
}
