import type { ForecastEvent } from '../forecast/request.ts';
import type { NutritionPlan, Programme } from './care-plan.ts';
import { trainingLoad } from './programme.ts';

/** The programme and the food as the forecast reads them. */
export function planEvents(
  { strengthDays, level, items, place, rules }: Programme,
  nutrition: NutritionPlan,
): ForecastEvent[] {
  const strength = items.filter(({ session }) => session === 'strength');
  const pool = items.find(({ session }) => session === 'pool')?.days.length ?? 0;
  const sessionsPerWeek = (strength.length > 0 ? strengthDays : 0) + pool;
  const setsPerSession = Math.max(1, ...strength.map(({ target }) => target.sets));
  const load = trainingLoad(level.legs, rules.maxEffort, strength.length === 0 ? place : 'home');
  const training: ForecastEvent[] =
    sessionsPerWeek > 0 ? [{ kind: 'training', startDay: 0, sessionsPerWeek, setsPerSession, ...load }] : [];
  const grams = nutrition.status === 'targets' ? nutrition.protein?.low : undefined;
  return grams === undefined ? training : [...training, { kind: 'protein-intake', startDay: 0, gramsPerKg: grams }];
}
