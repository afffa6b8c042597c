import type { ParameterValues } from '../../knowledge/models/parameter.ts';
import type { StudyArm } from '../../knowledge/models/study-arm.ts';
import { meanMember } from '../members.ts';
import type { ScenarioEvent } from '../scenario-event.ts';
import { measureOn, simulate } from '../simulate.ts';
import { type ArmScenario, armScenario } from './arm-scenario.ts';
import { type ArmTarget, armTarget, isKnownOutcome } from './arm-target.ts';

export interface ArmPrediction {
  scenario: ArmScenario;
  target: ArmTarget;
  /** Circumstance or outcome are not the model's: read by a general mapping. */
  general: boolean;
  /** Points that training saves or adds against disuse, illness or a diet; 0 where nothing works against it. */
  opposed: number;
  /** Change between the two measurements, per cent. */
  changePercent: number;
}

/** From next to nothing any gain is a huge share: beyond this a percentage says nothing. */
const MOST_PERCENT = 500;

const members = meanMember();

/** Change of the mean person between the two measurements of an arm, per cent. */
function change(events: readonly ScenarioEvent[], s: ArmScenario, target: ArmTarget, p: ParameterValues): number {
  const input = { events, living: s.living, body: s.body, members, days: [s.baseDay, s.endDay], p };
  const sim = simulate(input, [target.measure]);
  const out = new Float64Array(1);
  measureOn(sim, target.measure, 0, out);
  const base = out[0]!;
  measureOn(sim, target.measure, 1, out);
  // From nothing to nothing is no change.
  return Math.min(MOST_PERCENT, 100 * (out[0]! / base - 1) || 0);
}

/**
 * What training is worth in an arm in which something else pulls the other way. Two effects that nearly cancel leave a
 * small change, but what is not known of each does not cancel.
 */
function opposed(s: ArmScenario, target: ArmTarget, p: ParameterValues): number {
  const isTraining = ({ kind }: ScenarioEvent): boolean => kind.id === 'training';
  const during = s.events.filter((event) => event.endDay > s.baseDay);
  const harmed = during.some((event) => !isTraining(event) && !aids.has(event.kind.id));
  if (!harmed || !during.some(isTraining)) return 0;
  const without = s.events.filter((event) => !isTraining(event) || event.endDay <= s.baseDay);
  return Math.abs(change(s.events, s, target, p) - change(without, s, target, p));
}

/** Kinds that pull the same way as training. */
const aids: ReadonlySet<string> = new Set([
  'protein-intake',
  'creatine',
  'testosterone',
  'anamorelin',
  'usual-activity',
]);

/** Predicts one arm for the mean person. Never throws on odd arms; an arm of no known circumstance is marked `fallback`. */
export function predictArm(arm: StudyArm, p: ParameterValues): ArmPrediction {
  const scenario = armScenario(arm);
  const target = armTarget(arm);
  let changePercent = change(scenario.events, scenario, target, p);
  if (scenario.without) changePercent -= change(scenario.without, scenario, target, p);
  if (scenario.retested && changePercent < 0) changePercent *= p.retest!;
  changePercent = Math.max(-100, changePercent);
  return {
    scenario,
    target,
    general: scenario.fallback || !isKnownOutcome(arm),
    opposed: opposed(scenario, target, p),
    changePercent,
  };
}
