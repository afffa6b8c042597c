import type { ValidatedArm } from '../forecast/arms/validate.ts';
import type { Forecast, ForecastSeries } from '../forecast/forecast.ts';

const ink = '#1F1B16';
const muted = '#6F675A';
const accent = '#0B5963';
const bands = ['#E3EEEE', '#C6DEDF', '#9BC4C7'] as const;

const markup = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const fixed = (value: number): string => value.toFixed(1);

interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
  x: (value: number) => number;
  y: (value: number) => number;
}

/** Round numbers that split a range into about `count` steps. */
export function ticks(low: number, high: number, count: number): number[] {
  const span = Math.max(high - low, 1e-9);
  const raw = span / count;
  const unit = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * unit).find((candidate) => candidate >= raw) ?? raw;
  const first = Math.ceil(low / step) * step;
  const list: number[] = [];
  for (let value = first; value <= high + step * 1e-6; value += step) list.push(Number(value.toPrecision(10)));
  return list;
}

function frame(
  left: number,
  top: number,
  width: number,
  height: number,
  xs: readonly [number, number],
  ys: readonly [number, number],
): Frame {
  const x = (value: number): number => left + ((value - xs[0]) / (xs[1] - xs[0] || 1)) * width;
  const y = (value: number): number => top + height - ((value - ys[0]) / (ys[1] - ys[0] || 1)) * height;
  return { left, top, width, height, x, y };
}

const path = (f: Frame, days: readonly number[], values: readonly number[]): string =>
  days.map((day, i) => `${i === 0 ? 'M' : 'L'}${fixed(f.x(day))} ${fixed(f.y(values[i]!))}`).join('');

function area(
  f: Frame,
  days: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
  fill: string,
): string {
  const back = [...days].reverse();
  const down = back.map((day, i) => `L${fixed(f.x(day))} ${fixed(f.y(lower[lower.length - 1 - i]!))}`).join('');
  return `<path d="${path(f, days, upper)}${down}Z" fill="${fill}"/>`;
}

function axes(f: Frame, xs: readonly number[], ys: readonly number[], xName: string): string {
  const grid = ys.map(
    (value) =>
      `<line x1="${f.left}" x2="${f.left + f.width}" y1="${fixed(f.y(value))}" y2="${fixed(f.y(value))}" stroke="#E9E4D9"/><text x="${f.left - 8}" y="${fixed(f.y(value) + 4)}" text-anchor="end">${value}</text>`,
  );
  const feet = xs.map(
    (value) => `<text x="${fixed(f.x(value))}" y="${f.top + f.height + 18}" text-anchor="middle">${value}</text>`,
  );
  return `<g fill="${muted}">${grid.join('')}${feet.join('')}<text x="${f.left + f.width / 2}" y="${f.top + f.height + 36}" text-anchor="middle">${markup(xName)}</text></g>`;
}

function panel(
  forecast: Forecast,
  series: ForecastSeries,
  other: ForecastSeries | undefined,
  top: number,
  names: SvgWords,
): string {
  const { days } = forecast;
  const all = [...series.lower95, ...series.upper95, ...(other ? [...other.lower80, ...other.upper80] : [])];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const pad = (high - low || Math.abs(high) || 1) * 0.06;
  const f = frame(64, top + 34, 600, 200, [0, days[days.length - 1]!], [low - pad, high + pad]);
  const beyond =
    forecast.extrapolated.length === 0 ? undefined : Math.min(...forecast.extrapolated.map((one) => one.fromDay));
  const parts = [
    `<text x="64" y="${top + 20}" font-weight="650" fill="${ink}">${markup(names.measure(series.measure))} (${markup(names.unit(series))})</text>`,
    axes(f, ticks(0, days[days.length - 1]!, 6), ticks(low, high, 4), names.days),
    area(f, days, series.lower95, series.upper95, bands[0]),
    area(f, days, series.lower80, series.upper80, bands[1]),
    area(f, days, series.lower50, series.upper50, bands[2]),
  ];
  if (beyond !== undefined && beyond < days[days.length - 1]!)
    parts.push(
      `<rect x="${fixed(f.x(beyond))}" y="${f.top}" width="${fixed(f.left + f.width - f.x(beyond))}" height="${f.height}" fill="url(#beyond)"/>`,
    );
  parts.push(`<path d="${path(f, days, series.median)}" fill="none" stroke="${accent}" stroke-width="2.8"/>`);
  if (other) {
    parts.push(
      `<path d="${path(f, days, other.median)}" fill="none" stroke="${muted}" stroke-width="2" stroke-dasharray="7 5"/>`,
    );
    for (const edge of [other.lower80, other.upper80])
      parts.push(`<path d="${path(f, days, edge)}" fill="none" stroke="${muted}" stroke-dasharray="1 4"/>`);
  }
  return parts.join('\n');
}

/** Words on a chart; the caller brings them in the reader's language. */
export interface SvgWords {
  title: string;
  days: string;
  measure: (id: string) => string;
  unit: (series: ForecastSeries) => string;
  /** One sentence under the title, such as where the forecast goes beyond what was studied. */
  note?: string;
}

const PANEL = 300;

/** Fan charts, one above the other: 95, 80 and 50 % bands, the middle, and a second scenario dashed. Plain SVG text. */
export function forecastSvg(forecast: Forecast, words: SvgWords, compared?: Forecast): string {
  const height = 60 + PANEL * forecast.series.length;
  const panels = forecast.series.map((series, i) =>
    panel(
      forecast,
      series,
      compared?.series.find((one) => one.measure === series.measure && one.unit === series.unit),
      50 + PANEL * i,
      words,
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 ${height}" width="700" height="${height}" role="img" aria-label="${markup(words.title)}" font-family="Source Sans 3, system-ui, sans-serif" font-size="14">`,
    `<defs><pattern id="beyond" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="8" stroke="${muted}" stroke-opacity="0.35"/></pattern></defs>`,
    `<rect width="700" height="${height}" fill="#FFFDF9"/>`,
    `<text x="20" y="28" font-size="18" font-weight="650" fill="${ink}">${markup(words.title)}</text>`,
    words.note ? `<text x="20" y="48" fill="${muted}">${markup(words.note)}</text>` : '',
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}

const armColours: Readonly<Record<string, string>> = { fit: muted, validate: accent, context: '#BE7F55' };

/** Predicted against observed change of study arms with 80 % intervals; a missed arm has an open ring. */
export function armsSvg(arms: readonly ValidatedArm[], title: string): string {
  const all = arms.flatMap((arm) => [arm.observed, arm.predicted]);
  const low = Math.min(0, ...all) * 1.05;
  const high = Math.max(0, ...all) * 1.05;
  const f = frame(64, 46, 520, 420, [low, high], [low, high]);
  const dots = arms.map((arm) => {
    const colour = armColours[arm.role] ?? muted;
    const [x, y] = [fixed(f.x(arm.predicted)), fixed(f.y(arm.observed))];
    const bar = `<line x1="${fixed(f.x(Math.max(low, arm.lower80)))}" x2="${fixed(f.x(Math.min(high, arm.upper80)))}" y1="${y}" y2="${y}" stroke="${colour}" stroke-opacity="0.35"/>`;
    return `${bar}<circle cx="${x}" cy="${y}" r="4" fill="${arm.covered ? colour : '#FFFDF9'}" stroke="${colour}" stroke-width="1.5"><title>${markup(`${arm.id} ${arm.study}: observed ${arm.observed} %, predicted ${arm.predicted} %`)}</title></circle>`;
  });
  const names = ['fit', 'validate'].map(
    (role, i) =>
      `<circle cx="${480}" cy="${420 + 18 * i}" r="4" fill="${armColours[role]}"/><text x="490" y="${424 + 18 * i}" fill="${ink}">${role}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 610 520" width="610" height="520" role="img" aria-label="${markup(title)}" font-family="Source Sans 3, system-ui, sans-serif" font-size="13">`,
    `<rect width="610" height="520" fill="#FFFDF9"/><text x="20" y="26" font-size="16" font-weight="650" fill="${ink}">${markup(title)}</text>`,
    axes(f, ticks(low, high, 6), ticks(low, high, 6), 'predicted change, %'),
    `<text x="18" y="256" fill="${muted}" text-anchor="middle" transform="rotate(-90 18 256)">observed change, %</text>`,
    `<line x1="${fixed(f.x(low))}" y1="${fixed(f.y(low))}" x2="${fixed(f.x(high))}" y2="${fixed(f.y(high))}" stroke="${muted}" stroke-dasharray="4 4"/>`,
    ...dots,
    ...names,
    '</svg>',
    '',
  ].join('\n');
}
