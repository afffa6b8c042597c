import type { ScenarioEvent } from './scenario-event.ts';

/** One side of the body. An event or a measure with none is of both. */
export type BodySide = 'left' | 'right';

const sideOf = (event: ScenarioEvent): string | undefined => event.options.side;

/** Whether anything happens to one side only: a cast on the left leg, a nerve cut in the right arm. */
export const anySide = (events: readonly ScenarioEvent[]): boolean =>
  events.some((event) => sideOf(event) === 'left' || sideOf(event) === 'right');

/** What happens to the limbs of one side: everything but the events of the other. */
export function eventsOn(events: readonly ScenarioEvent[], side: BodySide): ScenarioEvent[] {
  const other = side === 'left' ? 'right' : 'left';
  return events.filter((event) => sideOf(event) !== other);
}
