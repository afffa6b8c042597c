import type { Living } from '../knowledge/models/event-kind.ts';
import { exp, log, quickPower } from '../knowledge/models/exact-math.ts';
import { type MuscleGroup, muscleGroups, muscleShare } from '../knowledge/models/muscle-group.ts';
import type { ParameterValues } from '../knowledge/models/parameter.ts';
import { type BodyCourse, bodyCourse } from './energy.ts';
import type { ForecastMeasure } from './forecast-measures.ts';
import type { Members } from './members.ts';
import type { ScenarioEvent } from './scenario-event.ts';
import { anySide, type BodySide, eventsOn } from './sides.ts';
import { type Course, solveExact } from './solve-exact.ts';
import { type Stretch, timeline } from './timeline.ts';

export interface SimulationInput {
  events: readonly ScenarioEvent[];
  living: Living;
  body: { fatKg: number; leanKg: number };
  members: Members;
  /** Ascending. */
  days: readonly number[];
  p: ParameterValues;
}

/** The state of everyone on every asked day; measures are read from it. */
export interface Simulation {
  input: SimulationInput;
  stretches: readonly Stretch[];
  courses: ReadonlyMap<MuscleGroup, Course>;
  body: BodyCourse;
  /** Lean mass without strength (water), share of lean mass, per day. */
  water: Float64Array;
  /** What each member keeps after ageing and scarring; kept from group to group of one day, since groups age alike. */
  kept: [Kept, Kept];
  /** The two sides apart, where something happens to one only. */
  sides?: Readonly<Record<BodySide, Simulation>>;
  /** Side on which a measure was taken; others are of both sides. */
  measuredSide?: ReadonlyMap<string, BodySide>;
}

interface Kept {
  mean: number;
  energy: number;
  members: Float64Array;
}

/** Runs the muscle groups that the measures need; each side of the body by itself where events differ by side. */
export function simulate(input: SimulationInput, measures: readonly ForecastMeasure[]): Simulation {
  const { events } = input;
  const from = Math.min(input.days[0] ?? 0, ...events.map((event) => event.startDay));
  if (!anySide(events)) return simulateSide(input, measures, from);
  const on = (side: BodySide): Simulation => simulateSide({ ...input, events: eventsOn(events, side) }, measures, from);
  const sides = { left: on('left'), right: on('right') };
  return { ...sides.left, sides };
}

function simulateSide(input: SimulationInput, measures: readonly ForecastMeasure[], from: number): Simulation {
  const { days, events, p, members } = input;
  const last = days[days.length - 1] ?? 0;
  const stretches = timeline(events, from, Math.max(last, from + 1), input.living, p);
  const courses = new Map<MuscleGroup, Course>();
  for (const group of new Set(measures.flatMap((measure) => measure.groups))) {
    courses.set(group, solveExact(stretches, muscleGroups.indexOf(group), members, days, p));
  }
  const body = bodyCourse(stretches, input.body, days, p);
  const water = Float64Array.from(days, (day) => waterOn(stretches, day));
  const kept = (): Kept => ({ mean: 1, energy: 0, members: new Float64Array(members.count).fill(1) });
  return {
    input,
    stretches,
    courses,
    body,
    water,
    kept: [kept(), kept()],
  };
}

/** Each effect builds up while its event lasts and fades as fast after it. */
function waterOn(stretches: readonly Stretch[], day: number): number {
  let sum = 0;
  for (const stretch of stretches) {
    if (stretch.startDay >= day) break;
    for (const { target, tauDays } of stretch.lean) {
      const length = Math.min(day, stretch.endDay) - stretch.startDay;
      const past = day - Math.min(day, stretch.endDay);
      sum += target * (exp(-past / tauDays) - exp(-(past + length) / tauDays));
    }
  }
  return sum;
}

interface DayState {
  n: number;
  day: number;
  energy: number;
}

/**
 * Share kept by every member when the mean person keeps `mean`, a faster ager less; and what an energy balance of this
 * share of lean mass adds or takes.
 */
function keptBy(sim: Simulation, slot: 0 | 1, mean: number, energy = 0): Float64Array {
  const cached = sim.kept[slot];
  if (cached.mean === mean && cached.energy === energy) return cached.members;
  const loss = 1 / mean - 1;
  const { ageing, energy: response } = sim.input.members;
  const out = cached.members;
  for (let i = 0; i < out.length; i++) out[i] = (1 + energy * response[i]!) / (1 + ageing[i]! * loss);
  cached.mean = mean;
  cached.energy = energy;
  return out;
}

/** Adds the share-weighted size of the groups, energy included, for one day. */
function sizes(sim: Simulation, measure: ForecastMeasure, s: DayState, out: Float64Array, weighted: boolean): void {
  const { p } = sim.input;
  const total = measure.groups.reduce((sum, group) => sum + (weighted ? muscleShare[group] : 1), 0);
  out.fill(0);
  for (const group of measure.groups) {
    const course = sim.courses.get(group)!;
    const share = (weighted ? muscleShare[group] : 1) / total;
    const power = measure.channel === 'size' || measure.channel === 'fibre' ? p['ageing-imaging']! : 1;
    const kept = keptBy(sim, 0, exp(log(course.keptSize[s.day]!) * power));
    const offset = s.day * s.n;
    for (let i = 0; i < s.n; i++) out[i]! += share * course.size[offset + i]! * kept[i]!;
  }
}

/** Size as an image shows it: muscle, and part of what energy takes from lean tissue. */
function imaged(sim: Simulation, measure: ForecastMeasure, s: DayState, out: Float64Array): void {
  sizes(sim, measure, s, out, false);
  for (let i = 0; i < s.n; i++) out[i]! *= 1 + 0.6 * sim.input.members.energy[i]! * s.energy;
}

/** Share a member keeps where the mean person keeps `mean`: 0 stays 0, 1 stays 1, and odds of loss scale between. */
const keeps = (mean: number, response: number): number => mean / (mean + (1 - mean) * response || 1);

/** Force of the groups: their size, and what nerve, will, learning and lasting loss leave of each member's. */
function strengths(sim: Simulation, measure: ForecastMeasure, s: DayState, out: Float64Array): void {
  const { p, members } = sim.input;
  const { skill, neural: unwilled, nerve } = members;
  const tension = p.tension!;
  const gain = p['tension-gain']!;
  const share = 1 / measure.groups.length;
  out.fill(0);
  for (const group of measure.groups) {
    const course = sim.courses.get(group)!;
    const kept = keptBy(sim, 0, course.keptSize[s.day]!, 0.3 * s.energy);
    const keptStrength = keptBy(sim, 1, course.keptStrength[s.day]!);
    const learned = (measure.skill ? p[measure.skill]! : 0) * course.skill[s.day]!;
    const will = measure.involuntary ? 1 : 1 - course.neural[s.day]!;
    const innervated = course.innervation[s.day]!;
    const sizes = course.size.subarray(s.day * s.n);
    for (let i = 0; i < out.length; i++) {
      const size = sizes[i]! * kept[i]!;
      const force = size <= 1 ? size * (1 + tension * (size - 1)) : 1 + gain * (size - 1);
      let left = keptStrength[i]! * (1 + learned * skill[i]!) * keeps(will, unwilled[i]!);
      if (innervated < 1) left *= keeps(innervated, nerve[i]!);
      out[i]! += share * force * left;
    }
  }
}

function lean(sim: Simulation, measure: ForecastMeasure, s: DayState, out: Float64Array): void {
  const { members, p } = sim.input;
  const limb = measure.channel === 'limb-lean';
  const loss = limb ? p['lean-leg']! : p['lean-body']!;
  const gain = limb ? Math.min(1, p['lean-gain']! * 1.5) : p['lean-gain']!;
  sizes(sim, measure, s, out, true);
  const water = 1 + sim.water[s.day]!;
  for (let i = 0; i < s.n; i++) {
    const change = out[i]! - 1;
    out[i] = (1 + change * (change > 0 ? gain : loss)) * (1 + members.energy[i]! * s.energy) * water;
  }
}

/** Lean and fat together; fat takes what the energy balance gives it, lean what the muscles give it too. */
function weight(sim: Simulation, measure: ForecastMeasure, s: DayState, out: Float64Array): void {
  const { fatKg, leanKg } = sim.input.body;
  lean(sim, { ...measure, channel: 'body-lean' }, s, out);
  const fat = sim.body.fatKg[s.day]!;
  for (let i = 0; i < s.n; i++) {
    const total = out[i]! * leanKg + fat;
    out[i] = measure.channel === 'weight' ? total / (fatKg + leanKg) : fat / total / (fatKg / (fatKg + leanKg));
  }
}

/** What practice of everyday movements adds beyond strength, mean over the groups that move. */
function practice(sim: Simulation, measure: ForecastMeasure, day: number): number {
  const level = measure.groups.reduce((sum, group) => sum + sim.courses.get(group)!.practice[day]!, 0);
  return (sim.input.p.practice! * level) / measure.groups.length;
}

/** One side where the measure has one, else the mean of both: two legs walk, both arms are weighed. */
function measureOnSides(
  sim: Simulation,
  sides: Readonly<Record<BodySide, Simulation>>,
  measure: ForecastMeasure,
  day: number,
  out: Float64Array,
): void {
  const side = measure.side ?? sim.measuredSide?.get(measure.id);
  measureOn(sides[side ?? 'left'], measure, day, out);
  if (side) return;
  const other = new Float64Array(out.length);
  measureOn(sides.right, measure, day, other);
  for (let i = 0; i < out.length; i++) out[i] = (out[i]! + other[i]!) / 2;
}

/**
 * A measure relative to the person's own healthy self (1), for every member on one of the asked days. A time grows as
 * strength falls.
 */
export function measureOn(sim: Simulation, measure: ForecastMeasure, day: number, out: Float64Array): void {
  if (sim.sides) {
    measureOnSides(sim, sim.sides, measure, day, out);
    return;
  }
  const { members, p, body } = sim.input;
  const s = { n: members.count, day, energy: sim.body.leanKg[day]! / body.leanKg - 1 };
  switch (measure.channel) {
    case 'size':
      imaged(sim, measure, s, out);
      break;
    case 'fibre':
      imaged(sim, measure, s, out);
      for (let i = 0; i < s.n; i++) out[i] = 1 + (out[i]! - 1) * (out[i]! > 1 ? p['fibre-gain']! : p['fibre-loss']!);
      break;
    case 'strength':
      strengths(sim, measure, s, out);
      break;
    case 'limb-lean':
    case 'body-lean':
      lean(sim, measure, s, out);
      break;
    case 'weight':
    case 'fat-percent':
      weight(sim, measure, s, out);
      break;
    case 'function': {
      if (measure.ofSize) imaged(sim, measure, s, out);
      else strengths(sim, measure, s, out);
      const exponent = p[measure.exponent!]! * (measure.inverse ? -1 : 1);
      const practised = practice(sim, measure, day);
      for (let i = 0; i < s.n; i++) {
        const strong = quickPower(Math.min(100, Math.max(0.005, out[i]!)), exponent * members.function[i]!);
        const better = 1 + practised * members.skill[i]!;
        out[i] = measure.inverse ? strong / better : strong * better;
      }
    }
  }
}
