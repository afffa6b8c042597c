import type { EventKind } from '../knowledge/models/event-kind.ts';
import { eventKindById, eventKinds } from '../knowledge/models/event-kinds.ts';
import type { Issue } from '../observations/issue.ts';
import type { ForecastEvent } from './request.ts';
import type { ScenarioEvent } from './scenario-event.ts';

export const MAX_HORIZON_DAYS = 3653;

/** Whole days from one ISO date to another; NaN when either is not a date. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86400000);
}

/** Day `day` after an ISO date, as an ISO date; empty when the first is none. */
export function dateOfDay(asOf: string, day: number): string {
  const start = Date.parse(asOf.slice(0, 10));
  return Number.isFinite(start) ? new Date(start + Math.round(day) * 86400000).toISOString().slice(0, 10) : '';
}

interface Reading {
  event: ForecastEvent;
  kind: EventKind;
  pointer: string;
  issues: Issue[];
}

function report(reading: Reading, code: string, severity: Issue['severity'], field: string, expected: string): void {
  reading.issues.push({ code, severity, place: { pointer: `${reading.pointer}/${field}`, field }, expected });
}

function readNumbers(reading: Reading): Record<string, number> | undefined {
  const numbers: Record<string, number> = {};
  for (const field of reading.kind.fields) {
    const given = reading.event[field.name];
    const [low, high] = field.range;
    const expected = `a number from ${low} to ${high} ${field.unit}`;
    if (given === undefined && field.default !== undefined) numbers[field.name] = field.default;
    else if (typeof given !== 'number' || !Number.isFinite(given)) {
      report(reading, given === undefined ? 'missing-number' : 'not-a-number', 'error', field.name, expected);
      return undefined;
    } else {
      if (given < low || given > high)
        report(reading, 'outside-hard-range', 'warning', field.name, `${expected}; the nearest was used`);
      numbers[field.name] = Math.min(high, Math.max(low, given));
    }
  }
  return numbers;
}

function readOptions(reading: Reading): Record<string, string> {
  const options: Record<string, string> = {};
  for (const { name, options: allowed } of reading.kind.options) {
    const given = reading.event[name];
    const fallback = allowed[0] ?? '';
    if (given === undefined) options[name] = fallback;
    else if (typeof given === 'string' && allowed.includes(given)) options[name] = given;
    else {
      report(reading, 'unknown-option', 'warning', name, `one of ${allowed.join(', ')}; ${fallback} was used`);
      options[name] = fallback;
    }
  }
  return options;
}

const common = ['kind', 'start', 'end', 'startDay', 'endDay', 'note'];

function reportUnknownFields(reading: Reading): void {
  const { kind, event } = reading;
  const known = [...common, ...kind.fields.map((field) => field.name), ...kind.options.map((option) => option.name)];
  for (const name of Object.keys(event)) {
    if (!known.includes(name)) report(reading, 'unknown-field', 'warning', name, `one of ${known.join(', ')}`);
  }
}

function readDays(reading: Reading, asOf: string, horizon: number): [number, number] | undefined {
  const { event } = reading;
  const start = event.startDay ?? (event.start ? daysBetween(asOf, event.start) : 0);
  const end = event.endDay ?? (event.end ? daysBetween(asOf, event.end) : horizon);
  if (!Number.isFinite(start) || !Number.isFinite(end)) {
    report(
      reading,
      'not-a-date',
      'error',
      Number.isFinite(start) ? 'end' : 'start',
      'a date (YYYY-MM-DD) or a day number',
    );
    return undefined;
  }
  if (end < start) {
    report(reading, 'negative-duration', 'error', 'end', 'an end on or after the start');
    return undefined;
  }
  return [start, end];
}

/** Cuts out of an event the days that later events of its exclusive group take; what is left goes on after them. */
function withoutDays(event: ScenarioEvent, taken: readonly ScenarioEvent[]): ScenarioEvent[] {
  const parts: ScenarioEvent[] = [];
  let from = event.startDay;
  for (const other of [...taken].sort((a, b) => a.startDay - b.startDay)) {
    if (other.startDay > from) parts.push({ ...event, startDay: from, endDay: Math.min(other.startDay, event.endDay) });
    from = Math.max(from, other.endDay);
  }
  if (from < event.endDay) parts.push({ ...event, startDay: from });
  return parts;
}

const depth = (event: ScenarioEvent): number => event.kind.depth ?? 0;

/**
 * Two events of one exclusive group at the same time: the deeper holds while it lasts, of equals the one that starts later.
 * It is a contradiction when equals meet, or when the milder one lies wholly inside the deeper.
 */
function settleContradictions(events: ScenarioEvent[], pointer: string, issues: Issue[]): ScenarioEvent[] {
  const sorted = [...events].sort((a, b) => a.startDay - b.startDay);
  return sorted.flatMap((event, i) => {
    const group = event.kind.exclusive;
    if (group === undefined) return [event];
    const taken = sorted.filter((other, j) => {
      const meets = other.kind.exclusive === group && other.startDay < event.endDay && other.endDay > event.startDay;
      return i !== j && meets && (depth(other) > depth(event) || (depth(other) === depth(event) && j > i));
    });
    for (const other of taken) {
      const inside = other.startDay <= event.startDay && other.endDay >= event.endDay;
      if (depth(other) > depth(event) && !inside) continue;
      const expected = `no ${event.kind.id} while ${other.kind.id} lasts; ${other.kind.id} was used`;
      issues.push({
        code: 'contradictory-events',
        severity: 'warning',
        place: { pointer, field: event.kind.id },
        expected,
      });
    }
    return taken.length === 0 ? [event] : withoutDays(event, taken);
  });
}

/**
 * Reads and checks events. An event of no known kind is an error in a scenario and a warning in a history (`unknown`), where
 * other things happen too. What is wrong becomes an issue; the rest is kept. Never throws.
 */
export function readEvents(
  events: readonly ForecastEvent[],
  asOf: string,
  horizon: number,
  pointer = '/events',
  unknown: Issue['severity'] = 'error',
): { events: ScenarioEvent[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const read = events.flatMap((event, i): ScenarioEvent[] => {
    const at = `${pointer}/${i}`;
    const kind = typeof event?.kind === 'string' ? eventKindById(event.kind) : undefined;
    if (!kind) {
      const list = `one of ${eventKinds.map((known) => known.id).join(', ')}`;
      const expected = unknown === 'error' ? list : `${list}; left out of the forecast`;
      issues.push({
        code: 'unknown-event',
        severity: unknown,
        place: { pointer: `${at}/kind`, field: 'kind' },
        expected,
      });
      return [];
    }
    const reading = { event, kind, pointer: at, issues };
    reportUnknownFields(reading);
    const days = readDays(reading, asOf, horizon);
    const numbers = readNumbers(reading);
    const options = readOptions(reading);
    return days && numbers ? [{ kind, startDay: days[0], endDay: days[1], numbers, options }] : [];
  });
  return { events: settleContradictions(read, pointer, issues), issues };
}
