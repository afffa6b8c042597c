import type { ModelParameter, ParameterValues } from '../knowledge/models/parameter.ts';
import { intervalWidth, populationParameters } from '../knowledge/models/population-parameters.generated.ts';
import type { IntervalWidth } from './arms/arm-interval.ts';

/** The calibrated values by id. */
export const populationValues: ParameterValues = Object.fromEntries(
  populationParameters.map((parameter) => [parameter.id, parameter.value]),
);

export const parameterById = (id: string): ModelParameter | undefined =>
  populationParameters.find((parameter) => parameter.id === id);

export const armIntervalWidth: IntervalWidth = intervalWidth;
