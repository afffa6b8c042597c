import type { Drive } from '../knowledge/models/drive.ts';
import { exp, log } from '../knowledge/models/exact-math.ts';
import type { ParameterValues } from '../knowledge/models/parameter.ts';
import type { Members } from './members.ts';
import { effective } from './rates.ts';
import type { Stretch } from './timeline.ts';

/** Course of one muscle group: size per day and member (day-major), the rest per day for the mean person. */
export interface Course {
  size: Float64Array<ArrayBuffer>;
  neural: Float64Array;
  skill: Float64Array;
  practice: Float64Array;
  innervation: Float64Array;
  /** Share kept after irreversible loss of size and of strength beyond size. */
  keptSize: Float64Array;
  keptStrength: Float64Array;
}

interface Slow {
  neural: number;
  skill: number;
  practice: number;
  innervation: number;
  lostSize: number;
  lostStrength: number;
}

const approach = (from: number, to: number, days: number, tau: number): number =>
  tau <= 0 ? to : to + (from - to) * exp(-days / tau);

function moveSlow(slow: Slow, drive: Drive, days: number, p: ParameterValues): void {
  const e = effective(drive, p);
  const neuralTau = e.neural > slow.neural ? drive.neuralTauDays : p['neural-recovery-tau']!;
  const skillTau = e.skill > slow.skill ? p['skill-tau']! : p['skill-decay-tau']!;
  slow.neural = approach(slow.neural, e.neural, days, neuralTau);
  slow.skill = approach(slow.skill, e.skill, days, skillTau);
  const practiceTau = e.practice > slow.practice ? p['skill-tau']! : p['skill-decay-tau']!;
  slow.practice = approach(slow.practice, e.practice, days, practiceTau);
  slow.innervation = approach(slow.innervation, drive.innervation, days, drive.innervationTauDays || 5);
  slow.lostSize += drive.irreversibleSize * days;
  slow.lostStrength += drive.irreversibleStrength * days;
}

/** Rate and target of every member below (0) and above (1) own size on one stretch. */
class Regimes {
  readonly target: [Float64Array, Float64Array];
  readonly rate: [Float64Array, Float64Array];
  readonly decay: [Float64Array, Float64Array];

  constructor(count: number) {
    const pair = (): [Float64Array, Float64Array] => [new Float64Array(count), new Float64Array(count)];
    this.target = pair();
    this.rate = pair();
    this.decay = pair();
  }

  set(drive: Drive, members: Members, p: ParameterValues): void {
    const e = effective(drive, p);
    const k = p.turnover!;
    const below = p.feedback! * drive.regain + drive.floor;
    const above = drive.training > 0 ? 0 : below;
    for (let i = 0; i < members.count; i++) {
      const lost = Math.min(0.98, e.disuse * members.disuse[i]!);
      const a = (1 - lost) * (1 + e.training * members.training[i]!) * (1 + drive.anabolic);
      const c = 1 + drive.catabolic * members.catabolic[i]!;
      const turnover = k * members.turnover[i]!;
      this.target[0][i] = (a + below) / (c + below);
      this.target[1][i] = (a + above) / (c + above);
      this.rate[0][i] = turnover * (c + below);
      this.rate[1][i] = turnover * (c + above);
    }
  }

  setStep(days: number): void {
    for (const side of [0, 1] as const) {
      const rate = this.rate[side];
      const decay = this.decay[side];
      for (let i = 0; i < rate.length; i++) decay[i] = exp(-rate[i]! * days);
    }
  }

  /** One member across its own size: time to reach it by one regime, the rest by the other. */
  cross(i: number, from: number, side: 0 | 1, days: number): number {
    const target = this.target[side][i]!;
    const rate = this.rate[side][i]!;
    const reached = log((from - target) / (1 - target)) / rate;
    const other = side === 0 ? 1 : 0;
    const beyond = this.target[other][i]!;
    return beyond + (1 - beyond) * exp(-this.rate[other][i]! * (days - reached));
  }

  /** Sizes some days later, into `later`. */
  step(sizes: Float64Array, later: Float64Array, days: number): void {
    const [lowTarget, highTarget] = this.target;
    const [lowDecay, highDecay] = this.decay;
    for (let i = 0; i < sizes.length; i++) {
      const from = sizes[i]!;
      if (from < 1) {
        const to = lowTarget[i]! + (from - lowTarget[i]!) * lowDecay[i]!;
        later[i] = to <= 1 ? to : this.cross(i, from, 0, days);
      } else {
        const target = highTarget[i]!;
        if (from === 1 && target < 1) later[i] = lowTarget[i]! + (1 - lowTarget[i]!) * lowDecay[i]!;
        else {
          const to = target + (from - target) * highDecay[i]!;
          later[i] = to >= 1 ? to : this.cross(i, from, 1, days);
        }
      }
    }
  }
}

function emptyCourse(days: number, count: number): Course {
  return {
    size: new Float64Array(days * count),
    neural: new Float64Array(days),
    skill: new Float64Array(days),
    practice: new Float64Array(days),
    innervation: new Float64Array(days),
    keptSize: new Float64Array(days),
    keptStrength: new Float64Array(days),
  };
}

/**
 * Exact course of one muscle group for all members: dM/dt = k(A − C·M + h(1 − M)) is linear on each stretch, so each step
 * is one multiplication. `days` ascend; the first is not before the first stretch.
 */
export function solveExact(
  stretches: readonly Stretch[],
  group: number,
  members: Members,
  days: readonly number[],
  p: ParameterValues,
): Course {
  const course = emptyCourse(days.length, members.count);
  const between = new Float64Array(members.count);
  let size = new Float64Array(members.count).fill(1);
  const slow: Slow = { neural: 0, skill: 0, practice: 0, innervation: 1, lostSize: 0, lostStrength: 0 };
  const regimes = new Regimes(members.count);
  let next = 0;
  let now = stretches[0]?.startDay ?? 0;
  for (const stretch of stretches) {
    const drive = stretch.drives[group]!;
    regimes.set(drive, members, p);
    let stepDays = -1;
    while (now < stretch.endDay || (next < days.length && days[next]! <= now)) {
      while (next < days.length && days[next]! <= now) record(course, next++, size, slow);
      if (now >= stretch.endDay) break;
      const until = next < days.length ? Math.min(days[next]!, stretch.endDay) : stretch.endDay;
      const step = until - now;
      if (step !== stepDays) regimes.setStep(step);
      stepDays = step;
      const later = days[next] === until ? rowOf(course, next, members.count) : between;
      regimes.step(size, later, step);
      size = later;
      moveSlow(slow, drive, step, p);
      now = until;
    }
  }
  while (next < days.length) record(course, next++, size, slow);
  return course;
}

const rowOf = (course: Course, day: number, count: number): Float64Array<ArrayBuffer> =>
  course.size.subarray(day * count, (day + 1) * count);

/** `size` may be the row itself already. */
function record(course: Course, day: number, size: Float64Array, slow: Slow): void {
  if (size.buffer !== course.size.buffer || size.byteOffset !== day * size.byteLength)
    course.size.set(size, day * size.length);
  course.neural[day] = slow.neural;
  course.skill[day] = slow.skill;
  course.practice[day] = slow.practice;
  course.innervation[day] = slow.innervation;
  course.keptSize[day] = exp(-slow.lostSize);
  course.keptStrength[day] = exp(-slow.lostStrength);
}
