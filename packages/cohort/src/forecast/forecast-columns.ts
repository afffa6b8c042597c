/** What the command writes for one measure of one person on one day, and its types in DuckDB and Spark. */
export const forecastColumns = {
  id: ['VARCHAR', 'STRING'],
  seed: ['BIGINT', 'BIGINT'],
  measure: ['VARCHAR', 'STRING'],
  unit: ['VARCHAR', 'STRING'],
  basis: ['VARCHAR', 'STRING'],
  day: ['INTEGER', 'INT'],
  lower80: ['DOUBLE', 'DOUBLE'],
  median: ['DOUBLE', 'DOUBLE'],
  upper80: ['DOUBLE', 'DOUBLE'],
  extrapolated: ['BOOLEAN', 'BOOLEAN'],
} as const;

/** The table of forecasts. */
export const forecastTable = 'forecasts';
