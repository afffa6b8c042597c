import type { ForecastEvent } from '../forecast/request.ts';
import type { PlanItem, Programme, SessionKind } from './care-plan.ts';
import type { NutritionPlan } from './nutrition-plan.ts';
import { trainingLoad } from './programme.ts';

const week = 7;

interface Stage {
  startDay: number;
  endDay?: number;
  legs: number;
  maxEffort: number;
  sets: number;
}

const setsOf = (items: readonly PlanItem[], which: 'dose' | 'target'): number =>
  Math.max(1, ...items.map((item) => item[which].sets));

/** This week's dose first, then what the months ahead bring; the last phase goes on. */
function stagesOf({ level, rules, ahead = [] }: Programme, strength: readonly PlanItem[]): Stage[] {
  const now: Stage = { startDay: 0, legs: level.legs, maxEffort: rules.maxEffort, sets: setsOf(strength, 'dose') };
  const later = ahead.map(
    ({ weeks, level: then, maxEffort }): Stage => ({
      startDay: (weeks[0] - 1) * week,
      legs: then.legs,
      maxEffort,
      sets: setsOf(strength, 'target'),
    }),
  );
  const all = later.length > 0 ? [now, ...later] : [{ ...now, sets: setsOf(strength, 'target') }];
  return all.map((stage, i) => {
    const next = all[i + 1];
    return next ? { ...stage, endDay: next.startDay } : stage;
  });
}

/** A walk of so many minutes counts as one easy set of the legs; our own choice. */
const minutesOfSet = 20;

const practised: readonly SessionKind[] = ['endurance', 'balance', 'pool'];

/** Walking, balance and moving in water: easy, and practice of what everyday life asks for. */
function practiceOf(items: readonly PlanItem[]): ForecastEvent[] {
  const moving = items.filter(({ session }) => practised.includes(session));
  const days = new Set(moving.flatMap((item) => item.days)).size;
  if (days === 0) return [];
  const minutes = moving.reduce((sum, item) => sum + item.minutes * item.days.length, 0) / days;
  const setsPerSession = Math.min(2, Math.max(0.5, minutes / minutesOfSet));
  return [
    {
      kind: 'training',
      startDay: 0,
      sessionsPerWeek: days,
      setsPerSession,
      intensityPercent: 30,
      modality: 'aerobic',
      muscles: 'legs',
    },
  ];
}

/** The programme, the phases after it and the food as the forecast reads them. */
export function planEvents(made: Programme, nutrition: NutritionPlan): ForecastEvent[] {
  const { strengthDays, items, place } = made;
  const strength = items.filter(({ session }) => session === 'strength');
  const pool = items.find(({ session }) => session === 'pool')?.days.length ?? 0;
  // In bed the moves of the day are the training there is.
  const inBed = made.level.legs === 1 ? 3 : 0;
  const sessionsPerWeek = Math.max((strength.length > 0 ? strengthDays : 0) + pool, inBed);
  const training = stagesOf(made, strength).map(({ startDay, endDay, legs, maxEffort, sets }): ForecastEvent => {
    const load = trainingLoad(legs, maxEffort, strength.length === 0 ? place : 'home');
    return {
      kind: 'training',
      startDay,
      ...(endDay !== undefined && { endDay }),
      sessionsPerWeek,
      setsPerSession: sets,
      ...load,
    };
  });
  const grams = nutrition.status === 'targets' ? nutrition.protein?.low : undefined;
  return [
    ...(sessionsPerWeek > 0 ? training : []),
    ...practiceOf(items),
    ...(grams === undefined ? [] : [{ kind: 'protein-intake', startDay: 0, gramsPerKg: grams }]),
  ];
}
