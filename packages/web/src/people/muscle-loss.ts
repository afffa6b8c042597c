import type { PersonRecord } from '@thew/core/observations/observation';
import { type MuscleSide, muscleGroups } from '../ui/body-map/muscle-groups.ts';

/**
 * What is known of single muscle groups, as loss in per cent for the map. The examined grade (MRC 0 to 5) is not a
 * percentage of strength; the map shows the share of the scale that is missing, and the screen says so.
 */
export function muscleLoss(record: PersonRecord): Partial<Record<MuscleSide, number>> {
  const groups: readonly string[] = muscleGroups;
  const latest = new Map<MuscleSide, { date: string; grade: number }>();
  for (const { measure, value, site, side, date = '' } of record.observations) {
    if (measure !== 'mrc-grade' || typeof value !== 'number' || !site || !groups.includes(site)) continue;
    for (const one of side === 'left' || side === 'right' ? [side] : (['left', 'right'] as const)) {
      const of = `${site}-${one}` as MuscleSide;
      if ((latest.get(of)?.date ?? '') <= date) latest.set(of, { date, grade: value });
    }
  }
  return Object.fromEntries([...latest].map(([of, { grade }]) => [of, (1 - grade / 5) * 100]));
}
