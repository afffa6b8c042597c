import { armGroups, legGroups, type MuscleGroup, muscleGroups } from '../../knowledge/models/muscle-group.ts';
import { type ArmKind, armKind, type StudyArm } from '../../knowledge/models/study-arm.ts';

/** What an arm measured, in the model's terms. */
export interface ArmTarget {
  kind: ArmKind;
  groups: readonly MuscleGroup[];
  /** How the groups turn into the measured number. */
  channel: 'muscle' | 'fibre' | 'limb-lean' | 'body-lean' | 'strength' | 'function';
  /** Learning parameter of a strength test; none for an evoked contraction. */
  skill?: string;
  /** Nerve-driven: an evoked contraction or a single fibre is not. */
  voluntary: boolean;
  /** Exponent parameter of a function. */
  exponent?: string;
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

function strengthTest(arm: StudyArm): Pick<ArmTarget, 'skill' | 'voluntary'> {
  const text = `${arm.outcome} ${arm.method.toLowerCase()} ${arm.region}`;
  if (/evoked|tetan|twitch|skinned|single fibre|single fiber|stimulat/.test(text)) return { voluntary: false };
  if (/one_rm|1rm|repetition max/.test(text)) return { skill: 'skill-one-rm', voluntary: true };
  if (/isokin|deg\/s|60°|concentric|eccentric/.test(text)) return { skill: 'skill-isokinetic', voluntary: true };
  if (/grip|hand/.test(text)) return { skill: 'skill-grip', voluntary: true };
  return { skill: 'skill-isometric', voluntary: true };
}

function functionExponent(text: string): string {
  if (/vo2|oxygen|aerobic cap|peak_power_output|fitness/.test(text)) return 'endurance';
  if (/stair|leg.?press power|wingate/.test(text)) return 'power-stairs';
  if (/power|jump|explos|sprint/.test(text)) return 'power-explosive';
  if (/chair|sit.?to.?stand|sts|up.?and.?go|tug|rise/.test(text)) return 'chair-stand';
  if (/sppb|battery/.test(text)) return 'battery';
  if (/gait|walk|6mwd|6mwt|speed/.test(text)) return 'gait';
  return 'chair-stand';
}

function leanTarget(arm: StudyArm): ArmTarget {
  const limb = /leg|appendic|limb|arm/.test(`${arm.outcome} ${arm.region}`);
  const muscle = /skeletal|^muscle|thigh|mri/.test(`${arm.region} ${arm.method.toLowerCase()}`);
  const general = regionGroups(arm.region);
  if (!limb) return { kind: 'lean', groups: muscleGroups, channel: muscle ? 'muscle' : 'body-lean', voluntary: true };
  const named = arm.outcome.startsWith('leg') ? legGroups : general;
  const groups = named.length === muscleGroups.length ? [...legGroups, ...armGroups] : named;
  return { kind: 'lean', groups, channel: 'limb-lean', voluntary: true };
}

/** Reads outcome, region and method of an arm; an unknown region stands for the whole body. */
export function armTarget(arm: StudyArm): ArmTarget {
  const kind = armKind(arm.outcome);
  const groups = regionGroups(arm.region);
  if (kind === 'lean') return leanTarget(arm);
  if (kind === 'size')
    return { kind, groups, channel: arm.outcome.startsWith('fib') ? 'fibre' : 'muscle', voluntary: true };
  if (kind === 'strength') {
    const hand = /grip/.test(arm.outcome) ? (['grip'] as const) : groups;
    return { kind, groups: hand, channel: 'strength', ...strengthTest(arm) };
  }
  const text = `${arm.outcome} ${arm.region} ${arm.method.toLowerCase()}`;
  const moved = groups.length === muscleGroups.length ? legGroups : groups;
  return {
    kind,
    groups: moved,
    channel: 'function',
    skill: 'skill-function',
    voluntary: true,
    exponent: functionExponent(text),
  };
}
