import type { EventKind } from '../knowledge/models/event-kind.ts';

/** An event that was read and checked, in days from day 0 (negative: before it). */
export interface ScenarioEvent {
  kind: EventKind;
  startDay: number;
  endDay: number;
  numbers: Readonly<Record<string, number>>;
  options: Readonly<Record<string, string>>;
}
