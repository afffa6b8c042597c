import type { Issue } from '../observations/issue.ts';
import { type Extrapolation, extrapolations } from './extrapolation.ts';
import { type ForecastMeasure, forecastMeasures } from './forecast-measures.ts';
import type { Members } from './members.ts';
import {
  answerDays,
  type PreparedForecast,
  prepareForecast,
  scaleOf,
  simulationOf,
  wantedMeasures,
} from './prepare-forecast.ts';
import { bandProbabilities, OrderStatistics } from './quantiles.ts';
import { dateOfDay } from './read-events.ts';
import type { DatedValue, ForecastPerson, ForecastRequest } from './request.ts';
import { measureOn, type Simulation } from './simulate.ts';

export { answerDays, type PreparedForecast, prepareForecast, scaleOf, simulationOf } from './prepare-forecast.ts';

export interface ForecastSeries {
  measure: string;
  unit: string;
  /** `absolute` in the unit of the measure; `relative` in per cent of day 0, when the person was not measured. */
  basis: 'absolute' | 'relative';
  worse: 'lower' | 'higher';
  /** The latest measurement, in the unit of the measure; `median[0]` is where the person is on day 0, days of change after it counted. */
  measured?: { date: string; value: number };
  lower95: number[];
  lower80: number[];
  lower50: number[];
  median: number[];
  upper50: number[];
  upper80: number[];
  upper95: number[];
}

export interface Forecast {
  status: 'ok' | 'nothing-forecast';
  scenario: { id: string; title?: string };
  asOf: string;
  seed: number;
  members: number;
  days: number[];
  dates: string[];
  series: ForecastSeries[];
  /** What the person's own measurements did to the ensemble. */
  personal: { used: number; informative: number; effectiveSampleSize: number; basis: 'population' | 'person' };
  extrapolated: Extrapolation[];
  issues: Issue[];
}

/** Answers are printed to six decimals: engines agree to far more. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The latest measurement of a measure, on its side where it has one. */
const latestOf = ({ measurements }: ForecastPerson, { id, of, side }: ForecastMeasure): DatedValue | undefined =>
  measurements
    .filter((one) => one.measure === (of ?? id) && (!side || !one.side || one.side === side))
    .reduce<DatedValue | undefined>((last, one) => (last && last.day > one.day ? last : one), undefined);

function seriesOf(
  prepared: PreparedForecast,
  sim: Simulation,
  measure: ForecastMeasure,
  members: Members,
): ForecastSeries {
  const { days } = sim.input;
  const values = new Float64Array(members.count);
  measureOn(sim, measure, 0, values);
  const { basis, factor } = scaleOf(prepared, measure, values, forecastMeasures.indexOf(measure));
  const bands = bandProbabilities.map(() => new Array<number>(days.length));
  const out = new Float64Array(bandProbabilities.length);
  const statistics = new OrderStatistics(members.count);
  for (let day = 0; day < days.length; day++) {
    measureOn(sim, measure, day, values);
    for (let i = 0; i < values.length; i++) values[i]! *= factor[i]!;
    statistics.quantiles(values, bandProbabilities, out);
    for (let q = 0; q < out.length; q++) bands[q]![day] = rounded(out[q]!);
  }
  const [lower95, lower80, lower50, median, upper50, upper80, upper95] = bands as [
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
    number[],
  ];
  const latest = latestOf(prepared.request.person, measure);
  return {
    measure: measure.id,
    unit: basis === 'absolute' ? measure.unit : '%',
    basis,
    worse: measure.worse,
    ...(basis === 'absolute' &&
      latest && { measured: { date: dateOfDay(prepared.request.asOf, latest.day), value: latest.value } }),
    lower95,
    lower80,
    lower50,
    median,
    upper50,
    upper80,
    upper95,
  };
}

/**
 * Forecasts size, strength, lean mass and function of a person under a scenario, from day 0 (`asOf`) to the horizon, with
 * 50, 80 and 95 % bands. Values are the person's true ones: a new measurement adds its own error. The same request gives
 * the same numbers on every engine; member i is the same person in every scenario, so scenarios may be subtracted.
 * Bad input becomes issues; nothing throws.
 */
export function forecast(request: ForecastRequest): Forecast {
  const prepared = prepareForecast(request);
  const issues = [...prepared.issues];
  const measures = wantedMeasures(request, issues);
  const days = answerDays(prepared.horizonDays, request.everyDays);
  const sim = simulationOf(prepared, days, measures);
  const { update } = prepared;
  const { id, title } = request.scenario;
  return {
    status: measures.length > 0 ? 'ok' : 'nothing-forecast',
    scenario: title === undefined ? { id } : { id, title },
    asOf: request.asOf,
    seed: prepared.seed,
    members: prepared.members,
    days,
    dates: days.map((day) => dateOfDay(request.asOf, day)),
    series: measures.map((measure) => seriesOf(prepared, sim, measure, update.members)),
    personal: {
      used: update.used,
      informative: update.informative,
      effectiveSampleSize: Math.round(update.effectiveSampleSize * 10) / 10,
      basis: update.informative > 0 ? 'person' : 'population',
    },
    extrapolated: extrapolations(prepared.events, request.person, prepared.horizonDays),
    issues,
  };
}
