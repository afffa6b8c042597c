import { exp, log } from '../../knowledge/models/exact-math.ts';
import { type MuscleGroup, muscleGroups, muscleShare } from '../../knowledge/models/muscle-group.ts';
import type { ParameterValues } from '../../knowledge/models/parameter.ts';
import type { StudyArm } from '../../knowledge/models/study-arm.ts';
import { bodyCourse } from '../energy.ts';
import { forceOfSize } from '../force.ts';
import { meanMember } from '../members.ts';
import type { ScenarioEvent } from '../scenario-event.ts';
import { solveExact } from '../solve-exact.ts';
import { timeline } from '../timeline.ts';
import { type ArmScenario, armScenario } from './arm-scenario.ts';
import { type ArmTarget, armTarget } from './arm-target.ts';

export interface ArmPrediction {
  scenario: ArmScenario;
  target: ArmTarget;
  /** Change between the two measurements, per cent. */
  changePercent: number;
}

const mean = meanMember();

interface GroupState {
  size: number;
  strength: number;
}

/** The measured number, 1 in health, of the mean person of an arm on two days. */
function course(
  events: readonly ScenarioEvent[],
  s: ArmScenario,
  target: ArmTarget,
  p: ParameterValues,
): [number, number] {
  const from = Math.min(s.baseDay, 0, ...events.map((event) => event.startDay));
  const stretches = timeline(events, from, s.endDay, s.living, p);
  const days = [s.baseDay, s.endDay];
  const body = bodyCourse(stretches, s.body, days, p);
  const courses = new Map<MuscleGroup, ReturnType<typeof solveExact>>();
  const wanted = target.channel === 'body-lean' ? muscleGroups : target.groups;
  for (const group of new Set(wanted))
    courses.set(group, solveExact(stretches, muscleGroups.indexOf(group), mean, days, p));
  const lean = stretches.flatMap((stretch) => stretch.lean.map((effect) => ({ effect, stretch })));
  const at = (index: 0 | 1): number => {
    const energy = body.leanKg[index]! / s.body.leanKg;
    const imaging = target.channel === 'muscle' || target.channel === 'fibre' ? p['ageing-imaging']! : 1;
    const state = (group: MuscleGroup): GroupState => {
      const c = courses.get(group)!;
      const kept = exp(log(c.keptSize[index]!) * imaging);
      const size = c.size[index]! * kept * (1 + 0.6 * (energy - 1));
      const contractile = c.size[index]! * c.keptSize[index]! * (1 + 0.3 * (energy - 1));
      const gain = target.skill ? 1 + p[target.skill]! * c.skill[index]! : 1;
      const nerve = target.voluntary ? (1 - c.neural[index]!) * gain : 1;
      const force = forceOfSize(contractile, p) * nerve * c.keptStrength[index]! * c.innervation[index]!;
      return { size, strength: Math.max(0.01, force) };
    };
    const water = lean.reduce((sum, { effect, stretch }) => {
      const past = Math.max(0, Math.min(days[index]!, stretch.endDay) - stretch.startDay);
      return sum + effect.target * (1 - exp(-past / effect.tauDays));
    }, 0);
    return measured(target, state, energy, water, p);
  };
  return [at(0), at(1)];
}

function measured(
  target: ArmTarget,
  state: (g: MuscleGroup) => GroupState,
  energy: number,
  water: number,
  p: ParameterValues,
): number {
  const average = (groups: readonly MuscleGroup[], of: (s: GroupState) => number, weighted = false): number => {
    let sum = 0;
    let weight = 0;
    for (const group of groups) {
      const share = weighted ? muscleShare[group] : 1;
      sum += share * of(state(group));
      weight += share;
    }
    return sum / weight;
  };
  switch (target.channel) {
    case 'muscle':
      return average(target.groups, (s) => s.size);
    case 'fibre': {
      const change = average(target.groups, (s) => s.size) - 1;
      return 1 + change * (change > 0 ? p['fibre-gain']! : p['fibre-loss']!);
    }
    case 'body-lean':
    case 'limb-lean': {
      const change = average(target.groups, (s) => s.size, true) / (1 + 0.6 * (energy - 1)) - 1;
      const loss = target.channel === 'body-lean' ? p['lean-body']! : p['lean-leg']!;
      const gain = target.channel === 'body-lean' ? p['lean-gain']! : Math.min(1, p['lean-gain']! * 1.5);
      return (1 + change * (change > 0 ? gain : loss)) * energy * (1 + water);
    }
    case 'strength':
      return average(target.groups, (s) => s.strength);
    case 'function': {
      const value =
        target.exponent === 'endurance'
          ? average(target.groups, (s) => s.size)
          : average(target.groups, (s) => s.strength);
      return exp(p[target.exponent!]! * log(Math.max(0.01, value)));
    }
  }
}

/** Predicts one arm for the mean person. Never throws on odd arms; an arm of no known circumstance is marked `fallback`. */
export function predictArm(arm: StudyArm, p: ParameterValues): ArmPrediction {
  const scenario = armScenario(arm);
  const target = armTarget(arm);
  const change = (events: readonly ScenarioEvent[]): number => {
    const [base, end] = course(events, scenario, target, p);
    return 100 * (end / base - 1);
  };
  let changePercent = change(scenario.events);
  if (scenario.without) changePercent -= change(scenario.without);
  if (scenario.retested && changePercent < 0) changePercent *= p.retest!;
  return { scenario, target, changePercent };
}
