import type { Forecast } from './forecast.ts';
import { type ForecastMeasure, forecastMeasureById, forecastMeasures } from './forecast-measures.ts';
import { semOf } from './person.ts';
import { prepareForecast, scaleOf, simulationOf } from './prepare-forecast.ts';
import { bandProbabilities, quantiles } from './quantiles.ts';
import type { DatedValue, ForecastPerson, ForecastRequest, Scenario } from './request.ts';
import { measureOn } from './simulate.ts';

export interface ScenarioEffect {
  measure: string;
  unit: string;
  day: number;
  /** Second scenario minus first, member by member: median and 80 % interval. */
  median: number;
  lower80: number;
  upper80: number;
  /** Share of members better off under the second. */
  better: number;
}

/** What a second scenario changes on a day: the same members live through both, so the difference is the effect. */
export function compareScenarios(
  request: ForecastRequest,
  other: Scenario,
  measureId: string,
  day: number,
): ScenarioEffect | undefined {
  const measure = forecastMeasureById(measureId);
  if (!measure) return undefined;
  const horizonDays = Math.max(1, day);
  const first = valuesOn({ ...request, horizonDays }, measure, horizonDays);
  const second = valuesOn({ ...request, horizonDays, scenario: other }, measure, horizonDays);
  const difference = second.values.map((value, i) => value - first.values[i]!);
  const gain = measure.worse === 'lower' ? 1 : -1;
  const better = difference.filter((value) => value * gain > 0).length / difference.length;
  const out = new Float64Array(bandProbabilities.length);
  quantiles(difference, bandProbabilities, out);
  return {
    measure: measureId,
    unit: second.unit,
    day: horizonDays,
    median: out[3]!,
    lower80: out[1]!,
    upper80: out[5]!,
    better,
  };
}

function valuesOn(
  request: ForecastRequest,
  measure: ForecastMeasure,
  day: number,
): { values: Float64Array; unit: string } {
  const prepared = prepareForecast(request);
  const sim = simulationOf(prepared, [0, day], [measure]);
  const values = new Float64Array(sim.input.members.count);
  measureOn(sim, measure, 0, values);
  const { factor, basis } = scaleOf(prepared, measure, values, forecastMeasures.indexOf(measure));
  measureOn(sim, measure, 1, values);
  return { values: values.map((value, i) => value * factor[i]!), unit: basis === 'absolute' ? measure.unit : '%' };
}

export interface BandCheck {
  measure: string;
  day: number;
  observed: number;
  /** Band of a new measurement: the forecast's, widened by the error of measurement. */
  lower95: number;
  upper95: number;
  status: 'inside' | 'below' | 'above';
}

/** Holds new measurements against an earlier forecast: which left the 95 % band, error of measurement allowed for. */
export function checkAgainstForecast(
  earlier: Forecast,
  values: readonly DatedValue[],
  person: ForecastPerson,
): BandCheck[] {
  return values.flatMap((value): BandCheck[] => {
    const series = earlier.series.find((one) => one.measure === value.measure && one.basis === 'absolute');
    const at = earlier.days.findIndex((day) => day >= value.day);
    if (!series || at < 0 || value.day < 0) return [];
    const error = 1.96 * semOf(value, person);
    const lower95 = series.median[at]! - Math.hypot(series.median[at]! - series.lower95[at]!, error);
    const upper95 = series.median[at]! + Math.hypot(series.upper95[at]! - series.median[at]!, error);
    const status = value.value < lower95 ? 'below' : value.value > upper95 ? 'above' : 'inside';
    return [{ measure: value.measure, day: value.day, observed: value.value, lower95, upper95, status }];
  });
}
