import { measureById } from '../knowledge/measures/catalogue.ts';
import type { Measure } from '../knowledge/measures/measure.ts';
import { ageOn } from './age.ts';
import { ancestryGroup } from './ancestry.ts';
import { derive } from './derived/derive.ts';
import { deriveFromDiagnoses } from './derived/diagnoses.ts';
import { deriveMrcSum } from './derived/mrc-sum.ts';
import { deriveWeightLoss } from './derived/weight-loss.ts';
import type { Fact, Facts } from './facts.ts';
import type { Observation, PersonRecord } from './observation.ts';
import { reduceTrials } from './reduce-trials.ts';

/** The results of the latest day seen so far, and what was only refused or not done. */
interface Latest {
  measure: Measure | undefined;
  date: string;
  results: Observation[];
  declined?: Observation;
}

const dayOf = (date: string): string => (date.length > 10 ? date.slice(0, 10) : date);

const isResult = (observation: Observation): boolean =>
  observation.value !== undefined || observation.absent === 'unable';

function note(latest: Latest, observation: Observation, date: string): void {
  if (!isResult(observation)) {
    if (!latest.declined || (latest.declined.date ?? date) <= date) latest.declined = observation;
    return;
  }
  if (latest.results.length > 0 && date < latest.date) return;
  if (date > latest.date) latest.results = [];
  latest.date = date;
  latest.results.push(observation);
}

/**
 * One pass over the observations: the latest day of each measure on or before the day of assessment; all weights go to
 * `weights` for the loss over time.
 */
function latestByMeasure(record: PersonRecord, weights: Observation[]): Map<string, Latest> {
  const byMeasure = new Map<string, Latest>();
  const asOf = dayOf(record.asOf);
  for (const observation of record.observations) {
    const date = dayOf(observation.date ?? asOf);
    if (date > asOf) continue;
    const known = measureById(observation.measure);
    const id = known?.id ?? observation.measure;
    let latest = byMeasure.get(id);
    if (!latest) {
      latest = { measure: known, date: '', results: [] };
      byMeasure.set(id, latest);
    }
    note(latest, observation, date);
    if (id === 'body-weight' || id === 'usual-weight') weights.push(observation);
  }
  return byMeasure;
}

function factOf(latest: Latest): Fact | undefined {
  const fact = latest.results.length > 0 ? reduceTrials(latest.results, latest.measure) : undefined;
  if (fact) {
    fact.date = latest.date;
    return fact;
  }
  const reason = latest.declined?.absent;
  if (!latest.declined || (reason !== 'refused' && reason !== 'not-done')) return undefined;
  return { missing: reason, from: [latest.declined] };
}

/**
 * What is known of a person on `record.asOf`, in the catalogue's units. The latest day with a result counts; its trials
 * are reduced by the measure's rule; a value of that day beats unable, refused and not done; an older result beats a
 * later refusal. Observations after the day do not count, undated ones count as of that day. Derived measures are added
 * under their formula and never replace a measured one; so are the findings that a coded diagnosis answers. Never throws; no I/O; one pass over the observations.
 */
export function gatherFacts(record: PersonRecord): Facts {
  const measures = new Map<string, Fact>();
  const weights: Observation[] = [];
  for (const [id, latest] of latestByMeasure(record, weights)) {
    const fact = factOf(latest);
    if (fact) measures.set(id, fact);
  }
  const age = record.birthDate === undefined ? record.age : (ageOn(record.birthDate, record.asOf) ?? record.age);
  const ancestry = record.ancestry === undefined ? undefined : ancestryGroup(record.ancestry);
  const person = {
    ...(record.sex === undefined ? {} : { sex: record.sex }),
    ...(age === undefined ? {} : { age }),
    ...(ancestry === undefined ? {} : { ancestry }),
  };
  deriveMrcSum(measures);
  deriveWeightLoss(measures, weights, record.asOf);
  derive(measures, person);
  if (record.conditions.length > 0) deriveFromDiagnoses(measures, record.conditions, dayOf(record.asOf));
  return { ...person, asOf: record.asOf, measures, answers: record.answers };
}
