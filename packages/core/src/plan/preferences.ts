import { equipmentById, type Place } from '../knowledge/interventions/equipment.ts';
import type { Issue } from '../observations/issue.ts';
import type { KeptPreferences } from '../observations/session.ts';
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

export const places: readonly Place[] = ['home', 'ward', 'gym', 'pool'];
export const diets = ['any', 'fish', 'vegetarian', 'vegan'] as const;

/** Wishes as the record keeps them; a place or a diet that nobody knows is left out. */
export function keptPreferences(kept: KeptPreferences = {}): Preferences {
  const { place, diet, equipment, minutesPerDay, daysPerWeek } = kept;
  const known = places.find((one) => one === place);
  const eats = diets.find((one) => one === diet);
  return {
    ...(known && { place: known }),
    ...(eats && { diet: eats }),
    ...(equipment && { equipment }),
    ...(minutesPerDay !== undefined && { minutesPerDay }),
    ...(daysPerWeek !== undefined && { daysPerWeek }),
  };
}
