import { daysBetween } from '../forecast/read-events.ts';
import type { ForecastEvent } from '../forecast/request.ts';
import { eventKindById } from '../knowledge/models/event-kinds.ts';
import { gatherFacts } from '../observations/gather-facts.ts';
import type { PersonRecord } from '../observations/observation.ts';

/** Answers that say what happened and how long ago; days and weeks as the findings have them. */
interface Answers {
  bedDays: number;
  hospitalDays: number;
  icuDays: number;
  stoppedWeeks: number;
  /** Days since it began; left out when nobody said. */
  sinceDays: number | undefined;
  steps: number | undefined;
  better: boolean;
}

/** The question about days in bed looks back so far, the one about hospital days so far. */
const BED_WINDOW = 90;
const HOSPITAL_WINDOW = 183;
/** Few steps since longer than this are how somebody lives, not a recent loss; our own choice. */
const RECENT_DAYS = 365;
/** With fewer steps a day somebody is still mostly in bed or in a chair; our own choice. */
const HARDLY_UP = 1000;
/** Somebody who stopped had trained for this long, twice a week; our own choice where the record does not say. */
const TRAINED_DAYS = 365;

function answersOf(record: PersonRecord): Answers {
  const { measures } = gatherFacts(record);
  const number = (id: string): number | undefined => {
    const value = measures.get(id)?.value;
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
  };
  const weeks = number('duration-weeks');
  return {
    bedDays: Math.min(BED_WINDOW, number('bed-days') ?? 0),
    hospitalDays: Math.min(HOSPITAL_WINDOW, number('hospital-days') ?? 0),
    icuDays: Math.min(HOSPITAL_WINDOW, number('icu-days') ?? 0),
    stoppedWeeks: number('stopped-training-weeks') ?? 0,
    sinceDays: weeks === undefined ? undefined : weeks * 7,
    steps: number('steps-per-day'),
    better: measures.get('course')?.value === 'better',
  };
}

/** A stay of so many days from when it all began, or from the beginning of the time asked about. */
function stay(kind: string, days: number, { sinceDays = HOSPITAL_WINDOW }: Answers): ForecastEvent[] {
  const startDay = -Math.max(days, Math.min(HOSPITAL_WINDOW, sinceDays));
  return days > 0 ? [{ kind, startDay, endDay: Math.min(0, startDay + days) }] : [];
}

/** Days in bed until today; for somebody on their feet and getting better, the first of the time asked about. */
function inBed({ bedDays, better, steps, sinceDays = BED_WINDOW }: Answers): ForecastEvent[] {
  if (bedDays < 1) return [];
  const isUp = better && (steps ?? 0) >= HARDLY_UP;
  const startDay = isUp ? -Math.max(bedDays, Math.min(BED_WINDOW, sinceDays)) : -bedDays;
  return [{ kind: 'bed-rest', startDay, ...(isUp && { endDay: startDay + bedDays }) }];
}

const endOf = ({ end, endDay }: ForecastEvent, asOf: string): number =>
  endDay ?? (end === undefined ? 0 : daysBetween(asOf, end));

/** Few steps a day since the stay in bed or hospital ended, or since it all began. */
function fewSteps(places: readonly ForecastEvent[], { steps, sinceDays }: Answers, asOf: string): ForecastEvent[] {
  const usual = eventKindById('reduced-steps')?.fields.find(({ name }) => name === 'usualStepsPerDay')?.default ?? 0;
  if (steps === undefined || steps >= usual) return [];
  const ended = places.map((event) => endOf(event, asOf)).filter((day) => Number.isFinite(day));
  const since = ended.length > 0 ? Math.max(...ended) : sinceDays === undefined ? 0 : -sinceDays;
  return since < 0 && since >= -RECENT_DAYS ? [{ kind: 'reduced-steps', startDay: since, stepsPerDay: steps }] : [];
}

/**
 * Lying, stays in hospital, few steps and training that stopped, from the answers where the record has no such event:
 * so the forecast knows what was there before and can come back. Days count from the day of the record.
 */
export function pastEvents(record: PersonRecord, recorded: readonly ForecastEvent[]): ForecastEvent[] {
  const answers = answersOf(record);
  const kinds = new Set(recorded.map(({ kind }) => eventKindById(kind)?.id));
  const without = (kind: string, events: readonly ForecastEvent[]): readonly ForecastEvent[] =>
    kinds.has(kind) ? [] : events;
  const told = [
    ...without('hospital-stay', stay('hospital-stay', answers.hospitalDays, answers)),
    ...without('icu-stay', stay('icu-stay', answers.icuDays, answers)),
    ...without('bed-rest', inBed(answers)),
  ];
  const places = [...recorded, ...told].filter(({ kind }) => eventKindById(kind)?.exclusive === 'place');
  const { stoppedWeeks } = answers;
  const trained: ForecastEvent = {
    kind: 'training',
    startDay: -stoppedWeeks * 7 - TRAINED_DAYS,
    endDay: -stoppedWeeks * 7,
    sessionsPerWeek: 2,
  };
  return [
    ...told,
    ...without('reduced-steps', fewSteps(places, answers, record.asOf)),
    ...(stoppedWeeks > 0 ? without('training', [trained]) : []),
  ];
}
