import { forecastMeasureById } from '../forecast/forecast-measures.ts';
import { makeEvent } from '../forecast/make-event.ts';
import { meanMember } from '../forecast/members.ts';
import { populationValues } from '../forecast/parameters.ts';
import { bodyOf, livingOf } from '../forecast/person.ts';
import { readEvents } from '../forecast/read-events.ts';
import type { ForecastPerson } from '../forecast/request.ts';
import type { ScenarioEvent } from '../forecast/scenario-event.ts';
import { measureOn, type SimulationInput, simulate } from '../forecast/simulate.ts';
import type { DoseBasis } from './care-plan.ts';
import type { Volume } from './dose.ts';

/** What a programme amounts to for the forecast: its days a week, hard sets for a muscle, load and kind. */
export interface TrainingLoad {
  intensityPercent: number;
  modality: 'resistance' | 'mixed' | 'water' | 'band' | 'aerobic';
  muscles: string;
}

/** A dose is enough when it gives this share of the best safe gain; our own choice, so that nobody is asked for more. */
const enough = 0.8;

const measureId = 'strength-isometric-knee-extensors';

type Body = Pick<SimulationInput, 'living' | 'body'>;

/** Leg strength of the mean person after the weeks, as a share of today's. */
function strengthAfter(body: Body, events: readonly ScenarioEvent[], weeks: number): number {
  const measure = forecastMeasureById(measureId);
  if (!measure) return 1;
  const sim = simulate({ ...body, events, members: meanMember(), days: [0, weeks * 7], p: populationValues }, [
    measure,
  ]);
  const out = new Float64Array(1);
  measureOn(sim, measure, 0, out);
  const before = out[0] ?? 1;
  measureOn(sim, measure, 1, out);
  return (out[0] ?? before) / before;
}

const trainingEvent = (weeks: number, load: TrainingLoad, volume: Volume): ScenarioEvent =>
  makeEvent('training', 0, weeks * 7, {
    sessionsPerWeek: volume.strengthDays,
    setsPerSession: volume.sets,
    intensityPercent: load.intensityPercent,
    modality: load.modality,
    muscles: load.muscles,
  });

/**
 * The least dose, of those that are safe, that gives nearly the whole gain in leg strength in the forecast of the mean
 * person of this age and history. Falls back on the library's dose when the forecast has nothing to say.
 */
export function chooseVolume(
  person: ForecastPerson,
  asOf: string,
  options: readonly Volume[],
  weeks: number,
  load: TrainingLoad,
): { volume: Volume; basis: DoseBasis } {
  const first = options[0] ?? { strengthDays: 2, sets: 2 };
  if (options.length === 0) return { volume: first, basis: { from: 'library', because: 'no-dose-is-free' } };
  const past = readEvents(person.history, asOf, weeks * 7, '/person/events').events.filter(
    ({ kind }) => kind.id !== 'training',
  );
  const body = { living: livingOf(person), body: bodyOf(person) };
  const without = strengthAfter(body, past, weeks);
  const tried = options.map((volume) => {
    const after = strengthAfter(body, [...past, trainingEvent(weeks, load, volume)], weeks);
    return { ...volume, gain: after / without - 1 };
  });
  const best = Math.max(...tried.map(({ gain }) => gain));
  if (!Number.isFinite(best) || best <= 0)
    return { volume: first, basis: { from: 'library', because: 'no-gain-forecast' } };
  const sorted = [...tried].sort(
    (a, b) => a.strengthDays * a.sets - b.strengthDays * b.sets || a.strengthDays - b.strengthDays,
  );
  const chosen = sorted.find(({ gain }) => gain >= enough * best) ?? first;
  const rounded = tried.map(({ strengthDays, sets, gain }) => ({
    strengthDays,
    sets,
    gain: Math.round(gain * 1000) / 1000,
  }));
  return {
    volume: { strengthDays: chosen.strengthDays, sets: chosen.sets },
    basis: { from: 'forecast', tried: rounded },
  };
}
