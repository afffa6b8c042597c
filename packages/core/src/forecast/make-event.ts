import { eventKindById } from '../knowledge/models/event-kinds.ts';
import type { ScenarioEvent } from './scenario-event.ts';

/** An event of a known kind with its defaults filled in and its numbers held inside their limits. Throws on an unknown kind: a bug of the caller. */
export function makeEvent(
  id: string,
  startDay: number,
  endDay: number,
  details: Record<string, number | string | undefined> = {},
): ScenarioEvent {
  const kind = eventKindById(id);
  if (!kind) throw new Error(`no event kind ${id}`);
  const numbers: Record<string, number> = {};
  const options: Record<string, string> = {};
  for (const field of kind.fields) {
    const given = details[field.name];
    const value = typeof given === 'number' ? given : (field.default ?? field.range[0]);
    numbers[field.name] = Math.min(field.range[1], Math.max(field.range[0], value));
  }
  for (const option of kind.options) {
    const given = details[option.name];
    options[option.name] = typeof given === 'string' ? given : (option.options[0] ?? '');
  }
  return { kind, startDay, endDay, numbers, options };
}
