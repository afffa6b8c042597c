import { equipmentById } from '../knowledge/interventions/equipment.ts';
import type { Issue } from '../observations/issue.ts';
import type { Preferences } from './care-plan.ts';

const limits = { minutesPerDay: [0, 180], daysPerWeek: [0, 7] } as const;

/** Numbers outside their limits are left out with an issue; the plan then takes what is usual for the level. */
export function readPreferences(given: Preferences): { preferences: Preferences; issues: Issue[] } {
  const issues: Issue[] = [];
  const preferences: Preferences = { ...given };
  for (const name of ['minutesPerDay', 'daysPerWeek'] as const) {
    const value = given[name];
    const [low, high] = limits[name];
    if (value === undefined || (Number.isFinite(value) && value >= low && value <= high)) continue;
    delete preferences[name];
    const place = { field: `preferences.${name}` };
    issues.push({ code: 'outside-hard-range', severity: 'error', place, expected: `from ${low} to ${high}` });
  }
  for (const id of given.equipment ?? []) {
    if (equipmentById(id)) continue;
    const place = { field: 'preferences.equipment' };
    issues.push({ code: 'unknown-equipment', severity: 'warning', place, expected: 'an id of the equipment list' });
  }
  return { preferences, issues };
}
