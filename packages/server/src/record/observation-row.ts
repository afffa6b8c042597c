import type { Issue } from '@thew/core/observations/issue';
import type { Observation } from '@thew/core/observations/observation';
import type { ObservationsTable } from './tables.ts';

/** The same object without the keys whose value is null or undefined. */
export function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** Columns of an observation; identity and order are the caller's. */
export function observationColumns(observation: Observation, issues: readonly Issue[]) {
  const { value, entered } = observation;
  return {
    measure: observation.measure,
    value: value === undefined ? null : JSON.stringify(value),
    value_number: typeof value === 'number' ? value : null,
    unit: observation.unit ?? null,
    entered_value: entered?.value ?? null,
    entered_unit: entered?.unit ?? null,
    date: observation.date ?? null,
    side: observation.side ?? null,
    site: observation.site ?? null,
    method: observation.method ?? null,
    device: observation.device ?? null,
    absent: observation.absent ?? null,
    issues: JSON.stringify(issues),
  };
}

export function observationOf(row: ObservationsTable): Observation {
  const entered =
    row.entered_value === null || row.entered_unit === null
      ? undefined
      : { value: row.entered_value, unit: row.entered_unit };
  const fields = {
    value: row.value === null ? undefined : (JSON.parse(row.value) as NonNullable<Observation['value']>),
    unit: row.unit,
    entered,
    date: row.date,
    side: row.side,
    site: row.site,
    method: row.method,
    device: row.device,
    absent: row.absent,
  };
  return { measure: row.measure, ...present(fields) };
}

/** Two entries with the same key say the same thing. */
export function sameObservationKey(observation: Observation): string {
  const { measure, value, date, side, site, method, device, absent } = observation;
  return JSON.stringify([measure, value, date, side, site, method, device, absent]);
}
