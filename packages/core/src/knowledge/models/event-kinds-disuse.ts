import type { Drive } from './drive.ts';
import type { EffectContext, EventKind, EventOption } from './event-kind.ts';
import { armGroups, isArm, isLeg, lowerLegGroups, type MuscleGroup } from './muscle-group.ts';
import type { ParameterValues } from './parameter.ts';

/** Share of the synthesis drive that bed rest takes from a muscle group. */
export function bedRestDisuse(group: MuscleGroup, p: ParameterValues): number {
  if (isArm(group) || group === 'respiratory') return p['bed-arms']!;
  return p[`bed-${group}`]!;
}

/** Share that a cast takes from a muscle group inside it. */
export function castDisuse(group: MuscleGroup, p: ParameterValues): number {
  if (group === 'plantar-flexors' || group === 'dorsiflexors') return p[`cast-${group}`]!;
  if (isArm(group)) return p['cast-arm']!;
  return group === 'hip' ? p['cast-leg']! * 0.6 : p['cast-leg']!;
}

/** Muscle groups that a cast at each place keeps still. */
export const castSites: Readonly<Record<string, readonly MuscleGroup[]>> = {
  leg: ['knee-extensors', 'knee-flexors', 'hip', 'plantar-flexors', 'dorsiflexors'],
  knee: ['knee-extensors', 'knee-flexors', 'hip', 'plantar-flexors', 'dorsiflexors'],
  ankle: ['plantar-flexors', 'dorsiflexors', 'knee-extensors', 'knee-flexors'],
  wrist: ['grip'],
  elbow: ['elbow-flexors', 'elbow-extensors', 'grip'],
  shoulder: ['shoulder', 'elbow-flexors', 'elbow-extensors'],
  arm: armGroups,
};

function bedRest(c: EffectContext, scale: number): Partial<Drive> {
  const disuse = Math.min(0.95, bedRestDisuse(c.group, c.p) * scale);
  if (isArm(c.group)) return { disuse };
  return { disuse, neural: c.p['neural-bed']! * Math.min(1, scale), neuralTauDays: c.p['neural-tau']! };
}

function cast(c: EffectContext, scale: number, neural: number): Partial<Drive> {
  if (!castSites[c.option('site')]?.includes(c.group)) return {};
  return { disuse: Math.min(0.95, castDisuse(c.group, c.p) * scale), neural, neuralTauDays: c.p['neural-tau']! };
}

const site = { name: 'site', options: ['leg', 'knee', 'ankle', 'wrist', 'elbow', 'shoulder', 'arm'] };

/** Which limb; both where nobody says. */
export const limbSide: EventOption = { name: 'side', options: ['both', 'left', 'right'] };

export const disuseKinds: readonly EventKind[] = [
  {
    id: 'bed-rest',
    knobs: ['A', 'N'],
    fields: [],
    options: [],
    exclusive: 'place',
    depth: 3,
    effect: (c) => bedRest(c, 1),
    lean: (c) => ({ target: -c.p['bed-water']!, tauDays: 3 }),
    studied: { ageYears: [18, 75], days: 120 },
    sources: 'bed-rest arms L001 to L052',
  },
  {
    id: 'hospital-stay',
    knobs: ['A', 'N'],
    fields: [],
    options: [],
    exclusive: 'place',
    depth: 2,
    effect: (c) => bedRest(c, c.p['ward-scale']!),
    studied: { ageYears: [60, 95], days: 30 },
    sources: 'hospital arms L124 to L128; size of the effect is a judgement',
  },
  {
    id: 'reduced-steps',
    knobs: ['A', 'N'],
    fields: [
      { name: 'stepsPerDay', unit: '/d', range: [0, 40000] },
      { name: 'usualStepsPerDay', unit: '/d', range: [500, 40000], default: 6000 },
    ],
    options: [],
    exclusive: 'place',
    depth: 1,
    effect: (c) => {
      const lost = Math.max(0, 1 - c.number('stepsPerDay') / c.number('usualStepsPerDay'));
      return isLeg(c.group) || c.group === 'trunk' ? bedRest(c, c.p['steps-scale']! * lost) : {};
    },
    studied: { ageYears: [20, 75], days: 21 },
    sources: 'step-reduction arms L104 to L109',
  },
  {
    id: 'limb-immobilisation',
    knobs: ['A', 'N'],
    fields: [],
    options: [site, limbSide, { name: 'reason', options: ['cast', 'fracture', 'surgery'] }],
    holdsStill: (option) => castSites[option('site')] ?? [],
    effect: (c) => cast(c, 1, c.option('reason') === 'cast' ? c.p['neural-cast']! : c.p['neural-pain']!),
    studied: { ageYears: [18, 70], days: 56 },
    sources: 'immobilisation arms L053 to L103',
  },
  {
    id: 'limb-unloading',
    knobs: ['A', 'N'],
    fields: [],
    options: [site, limbSide],
    effect: (c) => cast(c, c.p['unload-scale']!, c.p['neural-cast']!),
    studied: { ageYears: [18, 65], days: 35 },
    sources: 'unilateral suspension arms L068 to L084',
  },
  {
    id: 'spaceflight',
    knobs: ['A', 'N'],
    fields: [],
    options: [{ name: 'exercise', options: ['yes', 'no'] }],
    exclusive: 'place',
    effect: (c) => bedRest(c, c.option('exercise') === 'no' ? 1 : c.p['flight-scale']!),
    studied: { ageYears: [30, 55], days: 200 },
    sources: 'spaceflight arms L144 to L151',
  },
  {
    id: 'stroke',
    knobs: ['A', 'N'],
    fields: [],
    options: [
      { name: 'walking', options: ['no', 'yes'] },
      { name: 'side', options: ['paretic', 'other'] },
    ],
    effect: (c) => {
      const paretic = c.option('side') === 'paretic';
      if (c.option('walking') === 'yes') return paretic ? { neural: 0.2, neuralTauDays: c.p['neural-tau']! } : {};
      const drive = bedRest(c, c.p['paretic-scale']! * (paretic ? 1 : 0.7));
      return paretic ? { ...drive, neural: 0.35 } : drive;
    },
    studied: { ageYears: [50, 85], days: 365 },
    sources: 'stroke arms L130 to L135; scale and neural loss are judgements',
  },
  {
    id: 'spinal-cord-injury',
    knobs: ['A', 'C', 'N'],
    fields: [],
    options: [
      { name: 'level', options: ['below-arms', 'neck'] },
      { name: 'completeness', options: ['complete', 'incomplete'] },
    ],
    effect: (c) => {
      if (c.option('level') !== 'neck' && !isLeg(c.group) && c.group !== 'trunk') return {};
      const share = c.option('completeness') === 'complete' ? 1 : 0.9;
      const lower = lowerLegGroups.includes(c.group) ? 1.05 : 1;
      return {
        disuse: Math.min(0.98, c.p.paralysis! * share * lower),
        catabolic: c.p['paralysis-feedback']! * share,
        floor: c.p['paralysis-feedback']! * share,
        neural: share === 1 ? 1 : 0.6,
        neuralTauDays: 1,
      };
    },
    studied: { ageYears: [18, 60], days: 365 },
    sources: 'cord-injury arms L136 to L143',
  },
];
