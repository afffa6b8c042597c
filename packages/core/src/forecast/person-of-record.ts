import { measureById } from '../knowledge/measures/catalogue.ts';
import { eventKindById } from '../knowledge/models/event-kinds.ts';
import { gatherFacts } from '../observations/gather-facts.ts';
import type { LifeEvent, PersonRecord, Side } from '../observations/observation.ts';
import { forecastMeasureById, hasSides } from './forecast-measures.ts';
import { daysBetween } from './read-events.ts';
import type { DatedValue, ForecastPerson } from './request.ts';

/** The limb on which the value of a day was taken. */
const sideOf = (record: PersonRecord, measure: string, value: unknown, date: string | undefined): Side | undefined =>
  record.observations.find(
    (one) => (measureById(one.measure)?.id ?? one.measure) === measure && one.value === value && one.date === date,
  )?.side;

/** The event by the name that the forecast has for it; one it knows nothing of keeps its own. */
const canonical = (event: LifeEvent): LifeEvent => ({ ...event, kind: eventKindById(event.kind)?.id ?? event.kind });

/** What a person's record tells the forecast: who, what was measured when, and what happened. */
export function personOf(record: PersonRecord): ForecastPerson {
  const facts = gatherFacts(record);
  const number = (id: string): number | undefined => {
    const value = facts.measures.get(id)?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const measurements: DatedValue[] = [];
  const add = (measure: string, value: unknown, date: string | undefined, side: Side | undefined): void => {
    const known = forecastMeasureById(measure);
    if (!known || known.relative || typeof value !== 'number' || value <= 0) return;
    const day = date ? daysBetween(record.asOf, date) : 0;
    if (day > 0 || measurements.some((one) => one.measure === measure && one.day === day && one.value === value))
      return;
    const limb = side === 'left' || side === 'right' ? side : undefined;
    measurements.push(limb && hasSides(known) ? { measure, day, value, side: limb } : { measure, day, value });
  };
  for (const [measure, fact] of facts.measures)
    add(measure, fact.value, fact.date, sideOf(record, measure, fact.value, fact.date));
  for (const one of record.observations) {
    const id = measureById(one.measure)?.id ?? one.measure;
    const latest = facts.measures.get(id)?.date;
    if (one.date && (!latest || one.date < latest)) add(id, one.value, one.date, one.side);
  }
  const rest = {
    ageYears: facts.age,
    sex: facts.sex,
    heightCm: number('body-height'),
    weightKg: number('body-weight'),
    bodyFatPercent: number('body-fat-percentage'),
  };
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...known, measurements: measurements.sort((a, b) => a.day - b.day), history: record.events.map(canonical) };
}
