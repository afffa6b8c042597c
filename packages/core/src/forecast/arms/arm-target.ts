import { armGroups, legGroups, type MuscleGroup, muscleGroups } from '../../knowledge/models/muscle-group.ts';
import { type ArmKind, armKind, type StudyArm } from '../../knowledge/models/study-arm.ts';
import type { Channel, ForecastMeasure } from '../forecast-measures.ts';

/** What an arm measured, in the model's terms. */
export interface ArmTarget {
  kind: ArmKind;
  measure: ForecastMeasure;
}

const thigh: MuscleGroup[] = ['knee-extensors', 'knee-flexors', 'hip'];

// The first pattern that matches counts, so that the particular stands before the general.
const regions: readonly [RegExp, readonly MuscleGroup[]][] = [
  [/lower.?leg|below.?knee|shank|crural/, ['plantar-flexors', 'plantar-flexors', 'plantar-flexors', 'dorsiflexors']],
  [/dorsi|tibialis|peron|ankle ext/, ['dorsiflexors']],
  [/plantar|calf|triceps surae|gastroc|soleus|ankle/, ['plantar-flexors']],
  [/hamstring|knee.?flex|biceps femoris|semitend|semimem|leg curl/, ['knee-flexors']],
  [/quad|knee.?ext|vast|rectus fem|vl\b|thigh ext|leg.?ext|anterior thigh|^knee|m\. ?rectus/, ['knee-extensors']],
  [/adduct|abduct|glut|hip/, ['hip']],
  [/leg.?press|squat/, ['knee-extensors', 'knee-extensors', 'hip']],
  [/thigh|femoral|femur/, thigh],
  [/forearm|wrist|hand|grip|finger|thumb|pinch|thenar/, ['grip']],
  [/elbow.?ext|triceps/, ['elbow-extensors']],
  [/elbow|biceps|brachialis|arm curl/, ['elbow-flexors']],
  [/bench|chest|pector|shoulder|delt|lat pull|latissimus|rotator|supraspin|row\b|overhead/, ['shoulder']],
  [/diaphragm|respir|inspir|expir|intercost/, ['respiratory']],
  [/trunk|psoas|l3|lumbar|back|abdom|paraspin|multifid|erector|spinae|core/, ['trunk']],
  [/upper (body|limb|extrem)|arms?\b|upper.?arm/, armGroups],
  [/lower (body|limb|extrem)|legs?\b|paretic|limb/, legGroups],
];

export function regionGroups(region: string): readonly MuscleGroup[] {
  for (const [pattern, groups] of regions) if (pattern.test(region)) return groups;
  return muscleGroups;
}

/** A strength test, or an evoked contraction or a single fibre, in which neither will nor learning takes part. */
function strengthTest(arm: StudyArm): Pick<ForecastMeasure, 'skill' | 'involuntary'> {
  const text = `${arm.outcome} ${arm.method.toLowerCase()} ${arm.region}`;
  if (/evoked|tetan|twitch|skinned|single fibre|single fiber|stimulat/.test(text)) return { involuntary: true };
  if (/one_rm|1rm|repetition max/.test(text)) return { skill: 'skill-one-rm' };
  if (/isokin|deg\/s|60°|concentric|eccentric/.test(text)) return { skill: 'skill-isokinetic' };
  if (/grip|hand/.test(text)) return { skill: 'skill-grip' };
  return { skill: 'skill-isometric' };
}

/** What a test of function asks of the body; nothing for what the model does not know (fatigue, balance, a questionnaire). */
function functionExponent(text: string): string | undefined {
  if (/tandem|fatigue|balance|sway|falls?\b|depress|quality of life|cognit|pain/.test(text)) return undefined;
  if (/vo2|oxygen|aerobic cap|peak_power_output|fitness/.test(text)) return 'endurance';
  if (/stair|leg.?press power|wingate/.test(text)) return 'power-stairs';
  if (/power|jump|explos|sprint/.test(text)) return 'power-explosive';
  if (/chair|sit.?to.?stand|sts|up.?and.?go|tug|rise/.test(text)) return 'chair-stand';
  if (/sppb|battery/.test(text)) return 'battery';
  if (/gait|walk|6.?mw|6.?min|speed/.test(text)) return 'gait';
  if (/alsfrs|mfm|ibmfrs|barthel|adl\b|fim\b|disabil|ambul|step.?test|lift and reach|stand/.test(text))
    return 'chair-stand';
  return undefined;
}

function measure(arm: StudyArm, channel: Channel, groups: readonly MuscleGroup[]): ForecastMeasure {
  return { id: arm.id, unit: '%', channel, groups, worse: 'lower', relative: true };
}

function leanMeasure(arm: StudyArm): ForecastMeasure {
  const limb = /leg|appendic|limb|arm/.test(`${arm.outcome} ${arm.region}`);
  const muscle = /skeletal|^muscle|thigh|mri/.test(`${arm.region} ${arm.method.toLowerCase()}`);
  if (!limb) return measure(arm, muscle ? 'size' : 'body-lean', muscleGroups);
  const named = arm.outcome.startsWith('leg') ? legGroups : regionGroups(arm.region);
  return measure(arm, 'limb-lean', named.length === muscleGroups.length ? [...legGroups, ...armGroups] : named);
}

function functionMeasure(arm: StudyArm, groups: readonly MuscleGroup[]): ForecastMeasure {
  const text = `${arm.outcome} ${arm.region} ${arm.method.toLowerCase()}`;
  const moved = groups.length === muscleGroups.length ? legGroups : groups;
  const exponent = functionExponent(text) ?? 'chair-stand';
  return { ...measure(arm, 'function', moved), skill: 'skill-isometric', exponent, ofSize: exponent === 'endurance' };
}

/** Whether the model knows what an arm measured. */
export const isKnownOutcome = (arm: StudyArm): boolean =>
  armKind(arm.outcome) !== 'function' ||
  functionExponent(`${arm.outcome} ${arm.region} ${arm.method.toLowerCase()}`) !== undefined;

/** Reads outcome, region and method of an arm; an unknown region stands for the whole body. */
export function armTarget(arm: StudyArm): ArmTarget {
  const kind = armKind(arm.outcome);
  const groups = regionGroups(arm.region);
  if (kind === 'lean') return { kind, measure: leanMeasure(arm) };
  if (kind === 'size') return { kind, measure: measure(arm, arm.outcome.startsWith('fib') ? 'fibre' : 'size', groups) };
  if (kind === 'function') return { kind, measure: functionMeasure(arm, groups) };
  const hand = /grip/.test(arm.outcome) ? (['grip'] as const) : groups;
  return { kind, measure: { ...measure(arm, 'strength', hand), ...strengthTest(arm) } };
}
