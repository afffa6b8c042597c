import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Measure } from '../knowledge/measures/measure.ts';
import type { Issue, Place } from '../observations/issue.ts';
import { reportError } from './report.ts';

/** The measure of an id as written in a file; letter case and `_` for `-` do not matter. */
export function measureNamed(name: unknown): Measure | undefined {
  if (typeof name !== 'string') return undefined;
  return measureById(name) ?? (name.length <= 100 ? measureById(slug(name)) : undefined);
}

/** A name as ids are written: `Grip_Strength ` → `grip-strength`. */
export function slug(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

export function unknownMeasure(name: unknown, place: Place, issues: Issue[]): void {
  const code = name === undefined ? 'measure-missing' : 'unknown-measure';
  reportError(issues, code, place, 'an id of the measure catalogue, such as grip-strength');
}
