import type { ParameterValues } from '../knowledge/models/parameter.ts';

/**
 * Force of a muscle of a relative size, both 1 in health. Below own size force falls faster than area (specific tension
 * falls too); above it force rises slower. One straight line and one parabola: no power to compute per member and day.
 */
export function forceOfSize(size: number, p: ParameterValues): number {
  if (size <= 1) return size * (1 + p.tension! * (size - 1));
  return 1 + p['tension-gain']! * (size - 1);
}
