import { unitWords } from '@thew/core/presentation/units-words';
import type { CohortForecast } from '../forecast/forecast-cohort.ts';
import type { CohortResult } from '../run/result.ts';
import { forecastFigure } from './forecast-figure.ts';
import { changeWords, type ForecastSeries, fewPeople, forecastSeries } from './forecast-series.ts';
import { escaped, folded, table } from './markup.ts';
import { count, short, withSign } from './wording.ts';

function rowsOf({ name, unit, basis, inPercent, lines }: ForecastSeries): string[][] {
  const what = `${name} (${basis === 'relative' ? '% of day 0' : unitWords(unit)})`;
  return lines.map(({ name: group, points }) => {
    const [first, last] = [points[0]!, points.at(-1)!];
    const range = last.interval ? ` (${withSign(last.interval[0])} to ${withSign(last.interval[1])})` : '';
    const changed = `${changeWords(last.change, { inPercent, unit: '' })}${range}`;
    const people = `${count(last.n)}${last.n < fewPeople ? ' ‡' : ''}`;
    return [what, group, people, short(first.mean), short(last.mean), changed, count(last.extrapolated)];
  });
}

function endTable({ means }: CohortForecast, title: string, series: readonly ForecastSeries[]): string {
  const days = Math.max(...means.map(({ day }) => day));
  const head = [
    'Measure',
    'Group',
    'People',
    'Day 0',
    `Day ${days}`,
    'Change (95 % interval)',
    'Beyond what was studied',
  ];
  const notes = means.some(({ n }) => n < fewPeople)
    ? [`‡ Fewer than ${fewPeople} people: the mean may be chance.`]
    : [];
  const caption = `Forecast under “${title}”: day 0 and day ${days}`;
  return table(caption, head, series.flatMap(rowsOf), { words: 2, notes });
}

/** Figures and table of what is foreseen, by measure and group; empty where nothing was forecast. */
export function forecastSection({ forecast, about }: CohortResult): string {
  if (!forecast) return '';
  const { scenario, asOf, members, people, seed, means } = forecast;
  const title = scenario.title ?? scenario.id;
  const head = `<h2 id="forecast">Forecast: ${escaped(title)}</h2>`;
  if (means.length === 0) return `${head}<p>There is nobody whose forecast could be made.</p>`;
  const series = forecastSeries(forecast, about.by);
  const words = `From ${asOf}, ${count(people)} people, ${count(members)} members each, seed ${seed}. A forecast is a calculation, not a promise. Each person’s own band is in forecasts.csv.`;
  const ends = folded('Day 0 and the last day, every measure and group', endTable(forecast, title, series));
  return `${head}<p>${escaped(words)}</p>${series.map((one, index) => forecastFigure(one, index === 0)).join('')}${ends}`;
}
