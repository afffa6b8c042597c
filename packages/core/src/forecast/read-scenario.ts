import type { Issue } from '../observations/issue.ts';
import type { ForecastEvent, Scenario } from './request.ts';

const known = ['thew', 'id', 'scenario', 'title', 'events'];

/** Reads a scenario file: `{ "scenario": "name", "title": "…", "events": [ { "kind": … } ] }`. Never throws. */
export function readScenario(value: unknown, file?: string): { scenario: Scenario; issues: Issue[] } {
  const issues: Issue[] = [];
  const report = (code: string, severity: Issue['severity'], pointer: string, expected: string): void => {
    issues.push({ code, severity, place: { ...(file === undefined ? {} : { file }), pointer }, expected });
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report('not-an-object', 'error', '', 'an object with "events"');
    return { scenario: { id: 'scenario', events: [] }, issues };
  }
  const entries = value as Record<string, unknown>;
  for (const key of Object.keys(entries))
    if (!known.includes(key)) report('unknown-key', 'warning', `/${key}`, `one of ${known.join(', ')}`);
  const events = Array.isArray(entries.events) ? entries.events : [];
  if (!Array.isArray(entries.events)) report('missing-key', 'error', '/events', 'a list of events');
  const read = events.flatMap((event: unknown, i): ForecastEvent[] => {
    if (typeof event === 'object' && event !== null && typeof (event as ForecastEvent).kind === 'string')
      return [event as ForecastEvent];
    report('unknown-event', 'error', `/events/${i}`, 'an object with a "kind"');
    return [];
  });
  const id = entries.scenario ?? entries.id;
  const scenario = { id: typeof id === 'string' ? id : 'scenario', events: read };
  return { scenario: typeof entries.title === 'string' ? { ...scenario, title: entries.title } : scenario, issues };
}
