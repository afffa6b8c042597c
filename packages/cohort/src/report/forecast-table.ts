import type { ForecastMean } from '../forecast/forecast-means.ts';
import { groupWords } from '../run/print-result.ts';
import type { CohortResult } from '../run/result.ts';
import { escaped, table } from './markup.ts';

const short = (value: number): string => Number(value.toPrecision(4)).toString();

/** `-1.2 (-1.9 to -0.5)`; the mean alone where the design gives no error. */
function changeWords({ change: { mean, ci95 } }: ForecastMean): string {
  const [low, high] = ci95;
  return low === null || high === null ? short(mean) : `${short(mean)} (${short(low)} to ${short(high)})`;
}

function rowsOf(means: readonly ForecastMean[]): string[][] {
  const last = Math.max(...means.map(({ day }) => day));
  return means
    .filter(({ day }) => day === last)
    .map((one) => {
      const { measure, unit, basis, group, n, mean, extrapolated } = one;
      const start = means.find(
        (other) =>
          other.day === 0 &&
          other.measure === measure &&
          other.basis === basis &&
          groupWords(other.group) === groupWords(group),
      );
      const what = `${measure} (${basis === 'relative' ? '% of day 0' : unit})`;
      const numbers = [start ? short(start.mean) : '–', short(mean), changeWords(one)];
      return [what, groupWords(group), String(n), ...numbers, String(extrapolated)];
    });
}

/** Means of what is foreseen on day 0 and on the last day, by group; empty where nothing was forecast. */
export function forecastTable({ forecast }: CohortResult): string {
  if (!forecast || forecast.means.length === 0) return '';
  const { scenario, asOf, members, people, means } = forecast;
  const days = Math.max(...means.map(({ day }) => day));
  const title = scenario.title ?? scenario.id;
  const head = [
    'Measure',
    'Group',
    'People',
    'Day 0',
    `Day ${days}`,
    'Change (95 % interval)',
    'Beyond what was studied',
  ];
  const about = `From ${asOf}, ${people.toLocaleString('en')} people, ${members.toLocaleString('en')} members each. The numbers are means of each person’s middle forecast; the interval is about who was sampled, not about how sure the forecast is. Each person’s own band is in forecasts.csv.`;
  return `<h2>Forecast: ${escaped(title)}</h2><p>${escaped(about)}</p>${table(`Forecast: ${title}`, head, rowsOf(means))}`;
}
