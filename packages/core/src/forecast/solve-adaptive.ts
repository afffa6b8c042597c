import { exp } from '../knowledge/models/exact-math.ts';
import type { ParameterValues } from '../knowledge/models/parameter.ts';
import { type AdaptiveOptions, integrate } from './dormand-prince.ts';
import type { Members } from './members.ts';
import { effective } from './rates.ts';
import type { Course } from './solve-exact.ts';
import type { Stretch } from './timeline.ts';

/** State of one member: size, neural deficit, learning, innervation, size and strength lost for good, practice. */
const SIZE = 7;

function derivative(stretch: Stretch, group: number, member: number, members: Members, p: ParameterValues) {
  const drive = stretch.drives[group]!;
  const e = effective(drive, p);
  const lost = Math.min(0.98, e.disuse * members.disuse[member]!);
  const a = (1 - lost) * (1 + e.training * members.training[member]!) * (1 + drive.anabolic);
  const c = 1 + drive.catabolic * members.catabolic[member]!;
  const k = p.turnover! * members.turnover[member]!;
  const below = p.feedback! * drive.regain + drive.floor;
  const above = drive.training > 0 ? 0 : below;
  return (y: Float64Array, out: Float64Array): void => {
    const feedback = y[0]! < 1 ? below : above;
    out[0] = k * (a - c * y[0]! + feedback * (1 - y[0]!));
    out[1] =
      (e.neural - y[1]!) /
      (e.neural > y[1]! && drive.neuralTauDays > 0 ? drive.neuralTauDays : p['neural-recovery-tau']!);
    out[2] = (e.skill - y[2]!) / (e.skill > y[2]! ? p['skill-tau']! : p['skill-decay-tau']!);
    out[3] = (drive.innervation - y[3]!) / (drive.innervationTauDays || 5);
    out[4] = drive.irreversibleSize;
    out[5] = drive.irreversibleStrength;
    out[6] = (e.practice - y[6]!) / (e.practice > y[6]! ? p['skill-tau']! : p['skill-decay-tau']!);
  };
}

/**
 * The same course as `solveExact`, by the general integrator: slower, for drives that no closed form fits, and to check
 * the closed form. The status is that of the worst member; its course is NaN where the integrator gave up.
 */
export function solveAdaptive(
  stretches: readonly Stretch[],
  group: number,
  members: Members,
  days: readonly number[],
  p: ParameterValues,
  options: AdaptiveOptions = {},
): Course & { status: 'ok' | 'step-limit' | 'not-finite' } {
  const empty = (length: number) => new Float64Array(length);
  const course: Course = {
    size: empty(days.length * members.count),
    neural: empty(days.length),
    skill: empty(days.length),
    practice: empty(days.length),
    innervation: empty(days.length),
    keptSize: empty(days.length),
    keptStrength: empty(days.length),
  };
  let status: 'ok' | 'step-limit' | 'not-finite' = 'ok';
  const startDay = stretches[0]?.startDay ?? 0;
  const breaks = stretches.map((stretch) => stretch.endDay);
  for (let member = 0; member < members.count; member++) {
    const rates = stretches.map((stretch) => ({
      end: stretch.endDay,
      start: stretch.startDay,
      f: derivative(stretch, group, member, members, p),
    }));
    let current = 0;
    const result = integrate((_, y, out) => rates[current]!.f(y, out), [1, 0, 0, 1, 0, 0, 0], startDay, days, breaks, {
      ...options,
      onStop: (day) => {
        while (current < rates.length - 1 && day >= rates[current]!.end) current++;
      },
    });
    if (result.status !== 'ok') status = result.status;
    for (let day = 0; day < days.length; day++) {
      const at = day * SIZE;
      course.size[day * members.count + member] = result.values[at]!;
      if (member > 0) continue;
      course.neural[day] = result.values[at + 1]!;
      course.skill[day] = result.values[at + 2]!;
      course.innervation[day] = result.values[at + 3]!;
      course.keptSize[day] = exp(-result.values[at + 4]!);
      course.keptStrength[day] = exp(-result.values[at + 5]!);
      course.practice[day] = result.values[at + 6]!;
    }
  }
  return { ...course, status };
}
