import { equipmentById } from '../knowledge/interventions/equipment.ts';
import type { Issue, Place } from '../observations/issue.ts';
import type { KeptPreferences } from '../observations/session.ts';
import { asObject } from './as-object.ts';
import { reportError, type Spot, spotAt } from './report.ts';
import { reportUnknownKeys } from './unknown-keys.ts';

const words = {
  place: ['home', 'ward', 'gym', 'pool'],
  diet: ['any', 'fish', 'vegetarian', 'vegan'],
} as const;
const ranges = { minutesPerDay: [0, 180], daysPerWeek: [0, 7] } as const;
const keys = ['place', 'equipment', 'minutesPerDay', 'daysPerWeek', 'diet'];

/** Wishes for the plan; what cannot be used is an error and left out, and the plan then takes what is usual. */
export function readPreferencesKept(value: unknown, pointer: string, base: Place, issues: Issue[]): KeptPreferences {
  const spot = spotAt(base, pointer);
  const entry = asObject(value);
  if (!entry) {
    reportError(issues, 'not-an-object', spot(), `an object with ${keys.join(', ')}`);
    return {};
  }
  reportUnknownKeys(entry, keys, pointer, base, issues);
  const kept: KeptPreferences = {};
  const place = wordIn('place', entry.place, spot, issues);
  const diet = wordIn('diet', entry.diet, spot, issues);
  if (place) kept.place = place;
  if (diet) kept.diet = diet;
  for (const name of ['minutesPerDay', 'daysPerWeek'] as const) {
    const number = entry[name];
    const [low, high] = ranges[name];
    if (typeof number === 'number' && number >= low && number <= high) kept[name] = number;
    else if (number !== undefined && number !== null)
      reportError(issues, 'outside-hard-range', spot(name), `a number from ${low} to ${high}`);
  }
  if (entry.equipment !== undefined && entry.equipment !== null) {
    const list: unknown[] = Array.isArray(entry.equipment) ? entry.equipment : [undefined];
    kept.equipment = list.filter((id): id is string => typeof id === 'string' && equipmentById(id) !== undefined);
    if (kept.equipment.length < list.length)
      reportError(issues, 'unknown-equipment', spot('equipment'), 'a list of ids of the equipment list');
  }
  return kept;
}

function wordIn<Name extends keyof typeof words>(
  name: Name,
  value: unknown,
  spot: Spot,
  issues: Issue[],
): (typeof words)[Name][number] | undefined {
  const known = words[name].find((one) => one === value);
  if (!known && value !== undefined && value !== null)
    reportError(issues, `unknown-${name}`, spot(name), `one of ${words[name].join(', ')}`);
  return known;
}
