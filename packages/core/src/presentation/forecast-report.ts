import type { Attribution } from '../forecast/attribution.ts';
import type { Extrapolation } from '../forecast/extrapolation.ts';
import type { Forecast, ForecastSeries } from '../forecast/forecast.ts';
import { forecastMeasureById } from '../forecast/forecast-measures.ts';
import type { goalsFor } from '../forecast/goals.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import type { SvgWords } from './forecast-svg.ts';

const groupWords = (group: string): string => group.replace(/-/g, ' ');

/** Name of a forecast measure in plain English. */
export function forecastMeasureName(id: string): string {
  const title = measureById(id)?.title;
  if (title) return title;
  const measure = forecastMeasureById(id);
  if (measure?.of && measure.side) return `${forecastMeasureName(measure.of)}, ${measure.side}`;
  const group = groupWords(measure?.groups[0] ?? id);
  if (measure?.channel === 'size') return `Muscle size, ${group}`;
  if (id.startsWith('strength-one-rm')) return `Heaviest lift, ${group}`;
  if (id.startsWith('strength-isokinetic')) return `Strength in movement, ${group}`;
  return `Strength, ${group}`;
}

export const seriesUnit = (series: ForecastSeries): string =>
  series.basis === 'relative' ? '% of today' : series.unit.replace(/[{}]/g, '');

/** Where the forecast leaves what was studied, in one sentence. */
export function extrapolationWords({ code, event, limits }: Extrapolation): string {
  const what = event ? event.replace(/-/g, ' ') : '';
  switch (code) {
    case 'age-unknown':
      return 'Age is not known; 70 was assumed.';
    case 'age-not-studied':
      return `Studies of ${what} were in people aged ${limits?.[0]} to ${limits?.[1]}.`;
    case 'length-not-studied':
      return `No study of ${what} went on longer than ${limits?.[1]} days.`;
    case 'combination-not-studied':
      return 'So many things at once were never studied together.';
    case 'horizon-long':
      return 'Beyond two years little was studied; see the shape, not the number.';
  }
}

function digits(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** The measurement with its date, and where the person is today when that has changed since. */
function nowWords({ dates }: Forecast, { median, measured }: ForecastSeries, unit: string): string {
  const today = `${digits(median[0]!)} ${unit} today`;
  if (!measured || measured.date === dates[0]) return today;
  const then = `${digits(measured.value)} ${unit} on ${measured.date}`;
  return digits(measured.value) === digits(median[0]!) ? `${then} and today` : `${then}, about ${today}`;
}

/** `Gait speed: 0.55 m/s today, likely 0.62 to 0.78 (middle 0.70) on 2027-01-30.` */
export function seriesSentence(forecast: Forecast, series: ForecastSeries): string {
  const last = series.median.length - 1;
  const unit = seriesUnit(series);
  const name = forecastMeasureName(series.measure);
  const range = `${digits(series.lower80[last]!)} to ${digits(series.upper80[last]!)}`;
  const now = series.basis === 'relative' ? '' : ` ${nowWords(forecast, series, unit)};`;
  const middle = digits(series.median[last]!);
  return `${name}:${now} in 80 of 100 people like this ${range} ${unit} (middle ${middle}) on ${forecast.dates[last]}.`;
}

/** The forecast as text for a terminal or a letter. */
export function forecastReport(forecast: Forecast, parts: Attribution | undefined): string {
  const { personal } = forecast;
  const basis =
    personal.basis === 'person'
      ? `Fitted to ${personal.informative} of this person's measurements (${personal.effectiveSampleSize} of ${forecast.members} members agree with them).`
      : personal.used > 0
        ? 'Starts from this person’s measurements; how they will respond is the population’s, for want of repeated ones.'
        : 'Nothing was measured: this is the population’s forecast, not this person’s.';
  const lines = [
    `Forecast “${forecast.scenario.title ?? forecast.scenario.id}”, from ${forecast.asOf}.`,
    basis,
    '',
    ...forecast.series.map((series) => seriesSentence(forecast, series)),
  ];
  if (parts && parts.drivers.length > 0) {
    lines.push(
      '',
      `What drives ${forecastMeasureName(parts.measure).toLowerCase()} in the average person (points of change, ${parts.method}):`,
    );
    for (const driver of parts.drivers)
      lines.push(
        `  ${driver.points >= 0 ? '+' : '−'}${Math.abs(driver.points).toFixed(1)}  ${driver.driver.replace(/-/g, ' ')} (${driver.sources})`,
      );
  }
  const beyond = [...new Set(forecast.extrapolated.map(extrapolationWords))];
  if (beyond.length > 0) lines.push('', 'Beyond the studies:', ...beyond.map((sentence) => `  ${sentence}`));
  return lines.join('\n');
}

export function svgWords(forecast: Forecast): SvgWords {
  const beyond = forecast.extrapolated[0];
  const words = {
    title: `Forecast: ${forecast.scenario.title ?? forecast.scenario.id}`,
    days: `days from ${forecast.asOf}`,
    measure: forecastMeasureName,
    unit: seriesUnit,
  };
  return beyond ? { ...words, note: `Hatched: ${extrapolationWords(beyond)}` } : words;
}

/** Goals in words, for the screens and the command line. */
export const goalNames: Readonly<Record<ReturnType<typeof goalsFor>[number]['id'], string>> = {
  'walk-not-slow': 'walk faster than the cut-off for slow',
  'chair-stand-not-slow': 'stand up five times within 15 seconds',
  'grip-not-low': 'a grip that is not low',
  'mass-not-low': 'muscle mass that is not low',
  'rise-unaided': 'rise from a chair unaided',
};
