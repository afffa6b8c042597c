import type { CohortForecast } from '../forecast/forecast-cohort.ts';
import type { ForecastMean } from '../forecast/forecast-means.ts';
import { compareGroups, groupName, measureName, withSign } from './wording.ts';

/** Fewer people than this make a mean that may be chance: the line NCHS draws for shares, used here for means by us. */
export const fewPeople = 30;

/** What a group is foreseen to change by until a day; in per cent of its mean on day 0 where that is above zero. */
export interface ForecastPoint {
  day: number;
  n: number;
  mean: number;
  change: number;
  /** 95 % interval of the change: who was sampled. Null where the design gives none. */
  interval: readonly [number, number] | null;
  /** Mean of the people's 80 % bands: how sure the forecast is for one person. */
  band80: readonly [number, number];
  /** People for whom the forecast goes beyond what was studied. */
  extrapolated: number;
}

/** One group's forecast, by day; the first point is day 0. */
export interface ForecastLine {
  group: Record<string, string>;
  name: string;
  points: ForecastPoint[];
}

/** One measure: what a figure shows. */
export interface ForecastSeries {
  id: string;
  name: string;
  unit: string;
  basis: string;
  /** Changes are in per cent of day 0; else in the unit. */
  inPercent: boolean;
  lines: ForecastLine[];
}

const keyOf = ({ measure, basis }: ForecastMean): string => `${measure} ${basis}`;

function pointOf(one: ForecastMean, start: number, inPercent: boolean): ForecastPoint {
  const { day, n, mean, band80, extrapolated } = one;
  const scaled = (value: number) => (inPercent ? (100 * value) / start : value);
  const [low, high] = one.change.ci95;
  return {
    day,
    n,
    mean,
    change: scaled(one.change.mean),
    interval: low === null || high === null ? null : [scaled(low), scaled(high)],
    band80: [scaled(band80[0] - start), scaled(band80[1] - start)],
    extrapolated,
  };
}

function linesOf(means: readonly ForecastMean[], inPercent: boolean, by: readonly string[]): ForecastLine[] {
  const groups = new Map<string, ForecastMean[]>();
  for (const one of means) {
    const key = JSON.stringify(Object.entries(one.group));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const order = compareGroups(by);
  return [...groups.values()]
    .flatMap((found) => {
      const days = [...found].sort((a, b) => a.day - b.day);
      const [first] = days;
      // A change needs somewhere to start from.
      if (first?.day !== 0) return [];
      const points = days.map((one) => pointOf(one, first.mean, inPercent));
      return [{ group: first.group, name: groupName(first.group), points }];
    })
    .sort((a, b) => order(a.group, b.group));
}

/** The measures that were forecast, each with its groups in the order of the tables. */
export function forecastSeries({ means }: CohortForecast, by: readonly string[]): ForecastSeries[] {
  const measures = new Map<string, ForecastMean[]>();
  for (const one of means) measures.set(keyOf(one), [...(measures.get(keyOf(one)) ?? []), one]);
  return [...measures].map(([id, found]) => {
    const { measure, unit, basis } = found[0]!;
    const inPercent = found.every(({ day, mean }) => day !== 0 || mean > 0);
    return { id, name: measureName(measure), unit, basis, inPercent, lines: linesOf(found, inPercent, by) };
  });
}

/** `−3.4 %`, `+9.7 %`, or the change in its unit. */
export const changeWords = (value: number, { inPercent, unit }: Pick<ForecastSeries, 'inPercent' | 'unit'>): string =>
  inPercent ? `${withSign(value)} %` : `${withSign(value)} ${unit}`.trim();

/** At most so many days, the first and the last among them, evenly. */
export function someOf<T>(days: readonly T[], most: number): T[] {
  if (days.length <= most) return [...days];
  return Array.from({ length: most }, (_, index) => days[Math.round((index * (days.length - 1)) / (most - 1))]!);
}
