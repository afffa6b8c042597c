import { isUnsettled } from '../run/print-result.ts';
import type { CohortResult, Estimate } from '../run/result.ts';
import { eitherWidth, figure, panels, percent, px, svg, table, text } from './markup.ts';
import { rangeSentence } from './range-sentence.ts';
import { type Scale, scaleOf } from './scale.ts';
import { byTopic, intervalOf, isUnreliable, rangeWords, shareCell, shareNotes } from './share-words.ts';
import { compactName, compareGroups, count, cut, groupName, shortName } from './wording.ts';

/** More groups than this are a wall, not a figure; the table has every group. */
const mostGroups = 40;

const isWhole = ({ group }: Estimate): boolean => Object.keys(group).length === 0;
const metIn = ({ estimates }: CohortResult): Estimate[] => estimates.filter(({ standing }) => standing === 'met');

const tickWords = (tick: number): string => percent(tick, tick * 100 === Math.round(tick * 100) ? 0 : 1);

/** Axis over everything that is drawn: intervals, and bounds with all undecided people either way. */
function axisFor(drawn: readonly Estimate[], from: number, to: number, ticks: number): Scale {
  const most = Math.max(0.05, ...drawn.map((one) => Math.max(intervalOf(one)?.[1] ?? one.estimate, one.bounds[1])));
  return scaleOf(0, Math.min(1, most), from, to, ticks);
}

const gridOf = ({ at, ticks }: Scale, top: number, bottom: number): string =>
  ticks
    .map(
      (tick, index) =>
        `<line class="grid" x1="${px(at(tick))}" x2="${px(at(tick))}" y1="${top}" y2="${px(bottom)}"/>${text(at(tick), bottom + 18, tickWords(tick), { anchor: index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle', class: 'ink-3' })}`,
    )
    .join('');

/** Pale bar for the bounds, a line for the interval, a dot for the share: hollow where it is not reliable. */
function mark(one: Estimate, y: number, { at }: Scale): string {
  const [low, high] = one.bounds;
  const bar = `<rect class="bounds" x="${px(at(low))}" y="${px(y - 5)}" width="${px(Math.max(1, at(high) - at(low)))}" height="10" rx="4"/>`;
  if (isUnsettled(one)) return bar;
  const range = intervalOf(one);
  const whisker = range
    ? `<path class="whisker" d="M${px(at(range[0]))} ${px(y)}H${px(at(range[1]))}M${px(at(range[0]))} ${px(y - 4)}v8M${px(at(range[1]))} ${px(y - 4)}v8"/>`
    : '';
  return `${bar}${whisker}<circle class="${isUnreliable(one) ? 'dot-open' : 'dot'}" cx="${px(at(one.estimate))}" cy="${px(y)}" r="4.5"/>`;
}

const reading =
  'Dot: share of the people who can be classified. Line: its 95 % interval. Pale bar: bounds if all others were not, or were, affected.';

/** Everyone by definition, drawn for its width: names stand over the bars where there is little room. */
function drawWhole(topics: ReadonlyMap<string, Estimate[]>, label: string, width: number): string {
  const stacked = width < 600;
  const [left, right] = stacked ? [4, width - 6] : [320, width - 160];
  const step = stacked ? 42 : 26;
  const axis = axisFor([...topics.values()].flat(), left, right, stacked ? 3 : 6);
  let y = 8;
  const rows: string[] = [];
  for (const [topic, estimates] of topics) {
    y += 28;
    rows.push(text(0, y, topic, { class: 'ink strong' }));
    for (const one of estimates) {
      y += step;
      const words = stacked ? y - 13 : y + 5;
      const name = cut(shortName(one.criterion), stacked ? 22 : 36);
      rows.push(text(0, words, name, { class: 'ink-2' }), mark(one, y, axis));
      rows.push(text(width, words, shareCell(one), { anchor: 'end', class: 'ink' }));
    }
    y += 8;
  }
  return svg(width, y + 46, label, gridOf(axis, 14, y + 14) + rows.join(''));
}

function numbersOf(caption: string, estimates: readonly Estimate[]): string {
  const grouped = estimates.some((one) => !isWhole(one));
  const head = ['Share, % (95 % interval)', 'Bounds, %', 'Met', 'Classified', 'Unknown'];
  const rows = estimates.map((one) => [
    shortName(one.criterion),
    ...(grouped ? [groupName(one.group)] : []),
    shareCell(one),
    rangeWords(one.bounds),
    count(one.events),
    count(one.n),
    count(one.unknown),
  ]);
  const options = { words: grouped ? 2 : 1, notes: shareNotes(estimates) };
  return table(caption, ['Definition', ...(grouped ? ['Group'] : []), ...head], rows, options);
}

/** One definition by group. All panels have the same axis. */
function drawPanel(criterion: string, estimates: readonly Estimate[], most: readonly Estimate[]): string {
  const [width, left, step] = [296, 132, 19];
  const axis = axisFor(most, left, width - 8, 3);
  const bottom = 30 + estimates.length * step;
  const rows = estimates.map((one, index) => {
    const y = 38 + index * step;
    return (
      text(left - 8, y + 5, cut(compactName(one.group), 16), { anchor: 'end', class: 'ink-2' }) + mark(one, y, axis)
    );
  });
  const told = estimates.filter((one) => !isUnsettled(one)).map(({ estimate }) => estimate);
  const label = `${shortName(criterion)} by group: shares from ${percent(Math.min(...told))} to ${percent(Math.max(...told))}.`;
  const title = text(0, 16, cut(shortName(criterion), 34), { class: 'ink strong' });
  return svg(width, bottom + 24, label, title + gridOf(axis, 26, bottom) + rows.join(''));
}

function wholeFigure(result: CohortResult, met: readonly Estimate[]): string {
  const whole = met.filter(isWhole);
  const drawn = whole.filter((one) => !isUnsettled(one));
  const numbers = numbersOf('Everyone, by definition', [...byTopic(whole).values()].flat());
  if (drawn.length === 0) return numbers;
  const silent = whole.filter(isUnsettled).map(({ criterion }) => shortName(criterion));
  const finding = `${rangeSentence(result)}.`;
  const open = drawn.some(isUnreliable) ? ' Open dot: not reliable (‡).' : '';
  const note = `${reading}${open}${silent.length > 0 ? ` Not drawn, as only bounds are known: ${silent.join('; ')}.` : ''}`;
  const topics = byTopic(drawn);
  const drawing = eitherWidth(drawWhole(topics, finding, 980), drawWhole(topics, finding, 296));
  return figure('prevalence', { finding, note }, drawing, numbers);
}

function groupsFigure({ about }: CohortResult, met: readonly Estimate[]): string {
  const order = compareGroups(about.by);
  const parts = met.filter((one) => !isWhole(one)).sort((a, b) => order(a.group, b.group));
  if (parts.length === 0) return '';
  const settled = met.filter((one) => isWhole(one) && !isUnsettled(one));
  const ids = [...byTopic(settled).values()].flat().map(({ criterion }) => criterion);
  const of = (criterion: string) => parts.filter((one) => one.criterion === criterion);
  const told = ids.filter((id) =>
    of(id)
      .slice(0, mostGroups)
      .some((one) => !isUnsettled(one)),
  );
  if (told.length === 0) return '';
  const numbers = numbersOf('By definition and group', told.flatMap(of));
  const drawn = told.map((id) => of(id).slice(0, mostGroups));
  const groups = new Set(parts.map(({ group }) => groupName(group))).size;
  const finding = `Shares by ${about.by.join(' and ')}, for each definition that settles enough people.`;
  const more = groups > mostGroups ? ` Drawn are ${mostGroups} of ${count(groups)} groups; the table has all.` : '';
  const note = `Marks as in the figure before; open dot: not reliable (‡). All panels have the same axis. Other definitions stand under All results.${more}`;
  const charts = drawn.map((estimates) => drawPanel(estimates[0]!.criterion, estimates, drawn.flat()));
  return figure('prevalence-groups', { finding, note }, panels(charts), numbers);
}

/** The table a paper prints: definitions by everyone and one grouping at a time. */
function mainTable({ about }: CohortResult, met: readonly Estimate[]): string {
  const order = compareGroups(about.by);
  const simple = met.filter(({ group }) => Object.keys(group).length <= 1);
  const groups = new Map(simple.map(({ group }) => [groupName(group), group]));
  const columns = [...groups].sort(([, a], [, b]) => order(a, b)).slice(0, 8);
  const names = columns.map(([name]) => name);
  const whole = [...byTopic(simple.filter(isWhole)).values()].flat();
  const cellOf = (criterion: string, name: string) =>
    simple.find((one) => one.criterion === criterion && groupName(one.group) === name);
  const rows = whole.map((one) => [
    shortName(one.criterion),
    count(one.n),
    ...names.map((name) => shareCell(cellOf(one.criterion, name))),
  ]);
  const caption = 'Prevalence in per cent, with 95 % interval (Korn–Graubard), among the people who can be classified';
  const shown = simple.filter(({ group }) => names.includes(groupName(group)));
  return table(caption, ['Definition', 'Classified', ...names], rows, { notes: shareNotes(shown) });
}

/** Figures and tables of how many meet each definition. */
export function prevalenceSection(result: CohortResult): string {
  const met = metIn(result);
  if (met.length === 0) return '<p>Nothing that was measured settles any of these definitions for anybody.</p>';
  return wholeFigure(result, met) + mainTable(result, met) + groupsFigure(result, met);
}
