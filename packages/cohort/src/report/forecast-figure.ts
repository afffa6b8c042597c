import { unitWords } from '@thew/core/presentation/units-words';
import {
  changeWords,
  type ForecastLine,
  type ForecastPoint,
  type ForecastSeries,
  fewPeople,
  someOf,
} from './forecast-series.ts';
import { area, figure, line, panels, px, svg, table, text } from './markup.ts';
import { dayScale, type Scale, scaleOf } from './scale.ts';
import { count, cut, short, signed, withSign } from './wording.ts';

const [width, height] = [296, 204];
const [left, right, top, bottom] = [46, 230, 38, 166];
/** More panels than this are a wall, not a figure; the table has every group. */
const mostPanels = 24;
/** Days in the table; the file of results has all. */
const mostDays = 13;

interface Axes {
  x: Scale;
  y: Scale;
}

const beyond = ({ extrapolated, n }: ForecastPoint): boolean => extrapolated > n / 2;

const at = (points: readonly ForecastPoint[], { x, y }: Axes, value: (point: ForecastPoint) => number) =>
  points.map((point) => [x.at(point.day), y.at(value(point))] as const);

/** A band through three days or more; where there is one day ahead only, a bar at that day. */
function spread(
  points: readonly ForecastPoint[],
  axes: Axes,
  name: string,
  ends: (point: ForecastPoint) => readonly [number, number],
): string {
  const low = at(points, axes, (point) => ends(point)[0]);
  const high = at(points, axes, (point) => ends(point)[1]);
  if (points.length > 2) return `<path class="${name}" d="${area(low, high)}"/>`;
  const [[x, bottomEnd], [, topEnd]] = [low.at(-1)!, high.at(-1)!];
  return `<line class="${name} bar-end" x1="${px(x)}" x2="${px(x)}" y1="${px(bottomEnd)}" y2="${px(topEnd)}"/>`;
}

/** The line of the means, broken where most people's forecast goes beyond what was studied. */
function middle(points: readonly ForecastPoint[], axes: Axes): string {
  const places = at(points, axes, (point) => point.change);
  const parts: { far: boolean; from: number; to: number }[] = [];
  for (let index = 1; index < points.length; index++) {
    const far = beyond(points[index]!);
    const last = parts.at(-1);
    if (last?.far === far) last.to = index;
    else parts.push({ far, from: index - 1, to: index });
  }
  return parts
    .map(({ far, from, to }) => `<path class="foreseen${far ? ' far' : ''}" d="${line(places.slice(from, to + 1))}"/>`)
    .join('');
}

/** Over the bands: what everything is measured from must be seen. */
const zeroLine = ({ y }: Axes): string => `<path class="zero" d="M${left} ${px(y.at(0))}H${right}"/>`;

function axesOf({ x, y }: Axes, { inPercent }: ForecastSeries): string {
  const levels = y.ticks.map((tick) => {
    const name = text(
      left - 6,
      y.at(tick) + 4,
      `${signed(tick, Number.isInteger(tick) ? 0 : 1)}${inPercent ? ' %' : ''}`,
      {
        anchor: 'end',
        class: 'ink-3',
      },
    );
    return `<line class="grid" x1="${left}" x2="${right}" y1="${px(y.at(tick))}" y2="${px(y.at(tick))}"/>${name}`;
  });
  const days = x.ticks.map((tick) => text(x.at(tick), bottom + 17, String(tick), { anchor: 'middle', class: 'ink-3' }));
  return (
    levels.join('') +
    days.join('') +
    text((left + right) / 2, bottom + 33, 'days', { anchor: 'middle', class: 'ink-3' })
  );
}

/** `Grip strength, everyone: −3.4 % on day 120 (95 % interval −4.2 to −2.6)`. */
function labelOf(series: ForecastSeries, { name, points }: ForecastLine): string {
  const { day, change, interval } = points.at(-1)!;
  const range = interval ? ` (95 % interval ${withSign(interval[0])} to ${withSign(interval[1])})` : '';
  return `${series.name}, ${name}: ${changeWords(change, series)} on day ${day}${range}.`;
}

function panel(series: ForecastSeries, one: ForecastLine, axes: Axes): string {
  const { name, points } = one;
  const known = points.filter(({ interval }) => interval !== null);
  const last = points.at(-1)!;
  const dots = points
    .slice(1)
    .filter(() => points.length <= mostDays)
    .map((point) => {
      const [x, y] = [axes.x.at(point.day), axes.y.at(point.change)];
      return `<circle class="dot" cx="${px(x)}" cy="${px(y)}" r="2.6"/>`;
    });
  const drawing = [
    text(4, 16, cut(name, 30), { class: 'ink strong' }),
    text(width - 4, 16, `n ${count(last.n)}${last.n < fewPeople ? ' ‡' : ''}`, { anchor: 'end', class: 'ink-3' }),
    axesOf(axes, series),
    spread(points, axes, 'person-band', ({ band80 }) => band80),
    known.length > 1 ? spread(known, axes, 'mean-band', ({ interval }) => interval!) : '',
    zeroLine(axes),
    middle(points, axes),
    ...dots,
    text(right + 6, axes.y.at(last.change) + 5, changeWords(last.change, { ...series, unit: '' }), {
      class: 'ink strong',
    }),
  ];
  return svg(width, height, labelOf(series, one), drawing.join(''));
}

function axesFor(lines: readonly ForecastLine[]): Axes {
  const points = lines.flatMap((one) => one.points);
  const values = points.flatMap(({ change, interval, band80 }) => [change, ...band80, ...(interval ?? [])]);
  const days = points.map(({ day }) => day);
  return {
    x: dayScale(Math.max(...days), left, right),
    y: scaleOf(Math.min(0, ...values), Math.max(0, ...values), bottom, top, 4),
  };
}

/** What the first group does: the furthest it goes, and where it ends. */
function findingOf(series: ForecastSeries): string {
  const { name, points } = series.lines[0]!;
  const last = points.at(-1)!;
  const furthest = points.reduce((most, point) => (Math.abs(point.change) > Math.abs(most.change) ? point : most));
  const end = `${changeWords(last.change, series)} on day ${last.day}`;
  const far = `${changeWords(furthest.change, series)} at its furthest, on day ${furthest.day}, and ${end}`;
  return `${series.name} of ${name}: ${furthest.day === last.day ? end : far}.`;
}

const rangeWords = ([low, high]: readonly [number, number]): string => `${withSign(low)} to ${withSign(high)}`;

function rowOf(name: string, point: ForecastPoint): string[] {
  const { day, n, mean, interval, band80, extrapolated } = point;
  const numbers = [short(mean), withSign(point.change), interval ? rangeWords(interval) : '–', rangeWords(band80)];
  return [name, String(day), count(n), ...numbers, count(extrapolated)];
}

function numbersOf({ name, unit, basis, inPercent, lines }: ForecastSeries): string {
  const own = unitWords(unit);
  const mean = `Mean (${basis === 'relative' ? '% of day 0' : own})`;
  const changed = `Change (${inPercent ? '%' : own})`;
  const head = [
    'Group',
    'Day',
    'People',
    mean,
    changed,
    '95 % interval',
    '80 % band of a person',
    'Beyond what was studied',
  ];
  const rows = lines.flatMap((one) => someOf(one.points, mostDays).map((point) => rowOf(one.name, point)));
  return table(`${name}: mean forecast by group and day`, head, rows);
}

/** How to read the first figure; the others say what is different about them. */
function reading(series: ForecastSeries, drawn: readonly ForecastLine[], first: boolean): string[] {
  const shape = drawn.some(({ points }) => points.length > 2) ? 'band' : 'bar';
  const scale = series.inPercent ? 'in per cent of the group’s mean on day 0, the 0 % line' : 'in the unit';
  if (!first) return [`Change since day 0, ${scale}. Lines and ${shape}s as in the first forecast figure.`];
  return [
    `Change since day 0, ${scale}. Line: mean of each person’s middle forecast.`,
    `Dark ${shape}: 95 % interval of that mean, which says who was sampled; it is missing where the design gives none.`,
    `Pale ${shape}: mean of each person’s 80 % band, which says how sure a forecast is for one person.`,
    'All panels of a figure have the same axes.',
  ];
}

/** What only some figures need to say. */
function remarks(drawn: readonly ForecastLine[], lines: readonly ForecastLine[]): string[] {
  const far = drawn.some(({ points }) => points.slice(1).some(beyond));
  const few = drawn.some(({ points }) => points.at(-1)!.n < fewPeople);
  return [
    ...(far ? ['Broken line: for more than half of the people the forecast goes beyond what was studied.'] : []),
    ...(few ? [`‡ Fewer than ${fewPeople} people: the mean may be chance.`] : []),
    ...(lines.length > drawn.length ? [`Drawn are ${drawn.length} of ${lines.length} groups; the table has all.`] : []),
  ];
}

/** One measure by group, as small multiples with the 0 % line; empty where there is no day after day 0. */
export function forecastFigure(series: ForecastSeries, first = true): string {
  const lines = series.lines.filter(({ points }) => points.length > 1);
  if (lines.length === 0) return '';
  const drawn = lines.slice(0, mostPanels);
  const axes = axesFor(drawn);
  const note = [...reading(series, drawn, first), ...remarks(drawn, lines)].join(' ');
  return figure(
    `forecast-${series.id.replace(' ', '-')}`,
    { finding: findingOf({ ...series, lines }), note },
    panels(drawn.map((one) => panel(series, one, axes))),
    numbersOf({ ...series, lines }),
  );
}
