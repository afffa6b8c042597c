import { UNKNOWN_AGE } from './person.ts';
import type { ForecastPerson } from './request.ts';
import type { ScenarioEvent } from './scenario-event.ts';

/** Where a forecast goes beyond what was studied. */
export interface Extrapolation {
  code: 'age-unknown' | 'age-not-studied' | 'length-not-studied' | 'combination-not-studied' | 'horizon-long';
  event?: string;
  /** From this day on. */
  fromDay: number;
  /** Limits of what was studied. */
  limits?: readonly [number, number];
}

/** Everything in a scenario that no study covers: ages, lengths, more than two illnesses or kinds of disuse at once. */
export function extrapolations(
  events: readonly ScenarioEvent[],
  person: ForecastPerson,
  horizon: number,
): Extrapolation[] {
  const found: Extrapolation[] = [];
  const age = person.ageYears ?? UNKNOWN_AGE;
  if (person.ageYears === undefined) found.push({ code: 'age-unknown', fromDay: 0 });
  // What is over by day 0 is not forecast: the person was measured after it.
  const ahead = events.filter((event) => event.endDay > 0);
  for (const { kind, startDay, endDay } of ahead) {
    const [young, old] = kind.studied.ageYears;
    if (age < young || age > old)
      found.push({ code: 'age-not-studied', event: kind.id, fromDay: Math.max(0, startDay), limits: [young, old] });
    const last = startDay + kind.studied.days;
    if (Math.min(endDay, horizon) > last)
      found.push({
        code: 'length-not-studied',
        event: kind.id,
        fromDay: Math.max(0, last),
        limits: [0, kind.studied.days],
      });
  }
  const harmful = ahead.filter(
    (event) => event.kind.exclusive !== 'protein' && event.kind.id !== 'training' && event.kind.id !== 'usual-activity',
  );
  for (const event of harmful) {
    const together = harmful.filter((other) => other.startDay <= event.startDay && other.endDay > event.startDay);
    if (together.length > 2)
      found.push({ code: 'combination-not-studied', event: event.kind.id, fromDay: Math.max(0, event.startDay) });
  }
  if (horizon > 730) found.push({ code: 'horizon-long', fromDay: 730 });
  return found;
}
