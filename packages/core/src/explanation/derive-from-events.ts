import { dayNumber } from '../observations/age.ts';
import type { Fact } from '../observations/facts.ts';
import type { LifeEvent, PersonRecord } from '../observations/observation.ts';
import { setDerived } from './set-derived.ts';

/** Event kinds → finding, counted over the days before the day of assessment that the question names. */
const counted: readonly (readonly [kinds: readonly string[], finding: string, window: number])[] = [
  [['bed-rest'], 'bed-days', 90],
  [['hospital', 'hospital-stay', 'ward'], 'hospital-days', 183],
  [['icu', 'intensive-care', 'icu-stay'], 'icu-days', 183],
  [['cast', 'immobilisation', 'immobilization', 'limb-immobilisation'], 'cast-days', 183],
];

const present: readonly (readonly [kinds: readonly string[], finding: string, window: number])[] = [
  [['surgery', 'operation'], 'surgery-recent', 183],
  [['ventilation', 'ventilator'], 'ventilated', 183],
];

/** Days of the event inside the window, both ends included. */
function daysWithin({ start, end }: LifeEvent, asOf: string, window: number): number {
  const last = dayNumber(asOf);
  const from = Math.max(dayNumber(start), last - window + 1);
  const to = Math.min(end === undefined ? last : dayNumber(end), last);
  return Math.max(0, to - from + 1);
}

const weeksSince = (date: string, asOf: string): number => Math.max(0, (dayNumber(asOf) - dayNumber(date)) / 7);

/** What bed rest, hospital, casts, operations, a loss or the end of training say about the findings. */
export function deriveFromEvents(record: PersonRecord, measures: Map<string, Fact>): void {
  const events = record.events.filter(({ start }) => start <= record.asOf);
  for (const [kinds, finding, window] of counted) {
    const days = events
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((total, event) => total + daysWithin(event, record.asOf, window), 0);
    if (days > 0) setDerived(measures, finding, Math.min(days, window), 'events');
  }
  for (const [kinds, finding, window] of present) {
    const some = events.some((event) => kinds.includes(event.kind) && daysWithin(event, record.asOf, window) > 0);
    if (some) setDerived(measures, finding, true, 'events');
  }
  const loss = events.filter(({ kind }) => kind === 'bereavement').at(-1);
  if (loss) setDerived(measures, 'bereaved-weeks', weeksSince(loss.start, record.asOf), 'events');
  stoppedTraining(events, record, measures);
}

/** A training programme that ended, with none running now. */
function stoppedTraining(events: readonly LifeEvent[], record: PersonRecord, measures: Map<string, Fact>): void {
  const training = events.filter(({ kind }) => kind === 'training');
  const running = training.some(({ end }) => end === undefined || end > record.asOf);
  const last = training
    .map(({ end }) => end)
    .filter((end) => end !== undefined)
    .sort()
    .at(-1);
  const off = events.filter(({ kind }) => kind === 'detraining' || kind === 'stopped-training').at(-1)?.start ?? last;
  if (off !== undefined && !running) {
    setDerived(measures, 'stopped-training-weeks', weeksSince(off, record.asOf), 'events');
  }
}
