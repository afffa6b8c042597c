import { combine, type Drive, health } from '../knowledge/models/drive.ts';
import type { EffectContext, EnergyEffect, LeanEffect, Living } from '../knowledge/models/event-kind.ts';
import { muscleGroups } from '../knowledge/models/muscle-group.ts';
import type { ParameterValues } from '../knowledge/models/parameter.ts';
import { ageing } from './ageing.ts';
import type { ScenarioEvent } from './scenario-event.ts';

/** A stretch of days on which every drive is constant. */
export interface Stretch {
  startDay: number;
  endDay: number;
  /** One per muscle group, in the order of `muscleGroups`. */
  drives: readonly Drive[];
  energy: EnergyEffect | undefined;
  lean: readonly LeanEffect[];
  trained: boolean;
}

const YEAR = 365.25;

/** Days at which some drive changes: starts, ends, and the pieces of events that change as they go. */
function breakDays(events: readonly ScenarioEvent[], from: number, to: number): number[] {
  const days = new Set([from, to]);
  for (let day = from + YEAR; day < to; day += YEAR) days.add(day);
  for (const { kind, startDay, endDay } of events) {
    const end = Math.min(endDay, to);
    if (startDay > from && startDay < to) days.add(startDay);
    if (end > from && end < to) days.add(end);
    const piece = kind.changesEveryDays;
    if (piece) for (let day = Math.max(startDay, from) + piece; day < end; day += piece) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}

function contextOf(
  event: ScenarioEvent,
  middle: number,
  living: Living,
  p: ParameterValues,
): Omit<EffectContext, 'group'> {
  return {
    number: (name) => event.numbers[name] ?? 0,
    option: (name) => event.options[name] ?? '',
    living,
    p,
    sinceStartDays: middle - event.startDay,
  };
}

/** Cuts the time from `from` to `to` into stretches and works out the drives of each. */
export function timeline(
  events: readonly ScenarioEvent[],
  from: number,
  to: number,
  living: Living,
  p: ParameterValues,
): Stretch[] {
  const breaks = breakDays(events, from, to);
  const stretches: Stretch[] = [];
  for (let i = 0; i + 1 < breaks.length; i++) {
    const startDay = breaks[i]!;
    const endDay = breaks[i + 1]!;
    const middle = (startDay + endDay) / 2;
    const now = events.filter((event) => event.startDay < middle && event.endDay > middle);
    const aged = { ...living, ageYears: living.ageYears + middle / YEAR };
    const contexts = now.map((event) => ({ event, context: contextOf(event, middle, aged, p) }));
    const base: Drive = { ...health, ...ageing(aged, p) };
    const still = new Set(contexts.flatMap(({ event, context }) => event.kind.holdsStill?.(context.option) ?? []));
    const drives = muscleGroups.map((group) =>
      contexts
        .filter(({ event, context }) => !still.has(group) || !event.kind.needsMovement?.(context.option))
        .reduce((sum, { event, context }) => combine(sum, event.kind.effect({ ...context, group })), base),
    );
    const energy = contexts.find(({ event }) => event.kind.energy);
    const lean = contexts.flatMap(({ event, context }) => event.kind.lean?.(context) ?? []);
    const trained = drives.some((drive) => drive.training > 0);
    stretches.push({ startDay, endDay, drives, energy: energy?.event.kind.energy?.(energy.context), lean, trained });
  }
  return stretches;
}
