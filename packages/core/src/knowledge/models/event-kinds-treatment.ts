import type { Drive } from './drive.ts';
import type { EffectContext, EventKind } from './event-kind.ts';
import { limbSide } from './event-kinds-disuse.ts';
import { exp } from './exact-math.ts';
import { armGroups, isArm, legGroups, type MuscleGroup, muscleGroups } from './muscle-group.ts';

const none = (): Partial<Drive> => ({});

/** Lean share of a weight change at 35 kg of fat by the Forbes relation, 10.4 / (10.4 + 35). */
const FORBES_SHARE = 0.229;

/** Groups a programme works on, by the name given in the event. */
export const trainedGroups: Readonly<Record<string, readonly MuscleGroup[]>> = {
  'whole-body': muscleGroups,
  legs: [...legGroups, 'trunk'],
  arms: armGroups,
  'knee-extensors': ['knee-extensors'],
  'knee-flexors': ['knee-flexors'],
  'plantar-flexors': ['plantar-flexors'],
  dorsiflexors: ['dorsiflexors'],
  hip: ['hip'],
  trunk: ['trunk'],
  shoulder: ['shoulder', 'elbow-extensors'],
  'elbow-flexors': ['elbow-flexors'],
  'elbow-extensors': ['elbow-extensors'],
  grip: ['grip'],
  respiratory: ['respiratory'],
};

/** Weekly sets to share of the full response: rises and flattens, 1 at nine sets. */
export function volumeDose(setsPerWeek: number, half: number): number {
  return (setsPerWeek / (setsPerWeek + half)) * ((9 + half) / 9);
}

/** Load to share of the full response: light sets taken far enough still build size, less strength. */
const sizeOfLoad = (percent: number): number => Math.min(1, 0.55 + 0.45 * Math.min(1, percent / 60));
const strengthOfLoad = (percent: number): number => Math.min(1.1, 0.3 + 0.7 * (percent / 80));

/** Age fall of the size response, 1 in youth. */
export function trainingAge(ageYears: number, middle: number, width: number): number {
  return 1 / (1 + exp((ageYears - middle) / width));
}

/** Programmes of walking, rising and balance practise what is tested; lifting weights does so less; a current does not. */
function practiceShare(modality: string, p: EffectContext['p']): number {
  if (modality === 'stimulation') return 0;
  return modality === 'resistance' || modality === 'blood-flow-restriction' ? 1 : p['practice-task']!;
}

function modalityShares(modality: string, c: EffectContext): { size: number; skill: number } {
  const { p } = c;
  if (modality === 'aerobic') return { size: p['aerobic-share']!, skill: p['aerobic-share']! };
  if (modality === 'stimulation') return { size: p['stimulation-share']!, skill: p['stimulation-share']! };
  if (modality === 'resistance' || modality === 'blood-flow-restriction') return { size: 1, skill: 1 };
  return { size: p['light-share']! * 0.7, skill: p['light-share']! };
}

function training(c: EffectContext): Partial<Drive> {
  if (!trainedGroups[c.option('muscles')]?.includes(c.group)) return {};
  const sessions = c.number('sessionsPerWeek');
  if (sessions <= 0) return {};
  const { p } = c;
  const share = modalityShares(c.option('modality'), c);
  const sets = c.number('setsPerSession') * sessions;
  const volume = Math.min(1.3, volumeDose(sets, p['sets-half']!));
  const percent = c.option('modality') === 'blood-flow-restriction' ? 60 : c.number('intensityPercent');
  const frequency = Math.min(1.1, 0.55 + 0.15 * sessions);
  const upper = isArm(c.group) ? p['train-upper']! : 1;
  const skill = share.skill * strengthOfLoad(percent) * frequency * (0.6 + 0.4 * volume);
  const practice = practiceShare(c.option('modality'), p) * frequency;
  const size = share.size * volume * sizeOfLoad(percent);
  return {
    training:
      p['train-size']! * upper * size * trainingAge(c.living.ageYears, p['train-age-middle']!, p['train-age-width']!),
    protection: Math.min(1, size) * Math.min(1, sessions / 3),
    skill: c.living.frail ? skill * p['frail-skill']! : skill,
    practice,
  };
}

/** Share of the response to 600 mg a week: rises with the root of the dose (shape after Bhasin 2001, from memory). */
const androgenDose = (mgPerWeek: number): number => Math.sqrt(mgPerWeek / 600);

export const treatmentKinds: readonly EventKind[] = [
  {
    id: 'training',
    knobs: ['A', 'N'],
    fields: [
      { name: 'sessionsPerWeek', unit: '/wk', range: [0, 14], default: 3 },
      { name: 'setsPerSession', unit: '{sets}', range: [0.5, 15], default: 3 },
      { name: 'intensityPercent', unit: '%', range: [10, 100], default: 75 },
    ],
    options: [
      {
        name: 'modality',
        options: ['resistance', 'mixed', 'water', 'band', 'aerobic', 'stimulation', 'blood-flow-restriction'],
      },
      { name: 'muscles', options: Object.keys(trainedGroups) },
      limbSide,
    ],
    // Inside a cast only what is meant for the limb reaches it: a current, or tensing its muscles.
    needsMovement: (option) => option('muscles') === 'whole-body' && option('modality') !== 'stimulation',
    effect: training,
    studied: { ageYears: [18, 95], days: 1825 },
    sources: 'training arms G001 to G149; dose curves are judgements bounded by them',
  },
  {
    id: 'protein-intake',
    knobs: ['A'],
    fields: [{ name: 'gramsPerKg', unit: 'g/kg/d', range: [0, 3.5] }],
    options: [],
    exclusive: 'protein',
    effect: (c) => {
      const intake = c.number('gramsPerKg');
      const above = Math.max(0, Math.min(1, (intake - 0.8) / 0.8));
      const below = Math.max(0, (0.8 - intake) / 0.8);
      return {
        protection: above * c.p['protein-disuse']!,
        anabolic: -0.08 * below,
        response: 1 + above * c.p['protein-training']!,
      };
    },
    studied: { ageYears: [18, 90], days: 730 },
    sources: 'Morton 2018 (arm G057); below 0.8 g/kg a judgement',
  },
  {
    id: 'energy-balance',
    knobs: ['A'],
    fields: [{ name: 'kcalPerDay', unit: 'kcal/d', range: [-2500, 2000] }],
    options: [],
    exclusive: 'energy',
    effect: (c) => ({ growth: c.number('kcalPerDay') < -100 ? c.p['growth-deficit']! : 1 }),
    energy: (c) => ({ kcalPerDay: c.number('kcalPerDay'), leanScale: c.p['lean-share']! / FORBES_SHARE }),
    studied: { ageYears: [18, 80], days: 730 },
    sources: 'Forbes 1987 and Hall 2007 relation of fat to lean; arms L174 to L181',
  },
  {
    id: 'weight-loss-diet',
    knobs: ['A'],
    fields: [{ name: 'targetPercent', unit: '%', range: [0, 40], default: 10 }],
    options: [],
    exclusive: 'energy',
    effect: (c) => ({ growth: c.p['growth-deficit']! }),
    energy: (c) => ({
      targetWeightChange: -c.number('targetPercent') / 100,
      tauDays: c.p['weight-tau']!,
      leanScale: c.p['lean-share']! / FORBES_SHARE,
    }),
    studied: { ageYears: [18, 80], days: 730 },
    sources: 'arms L174 to L181',
  },
  {
    id: 'glp1-weight-loss',
    knobs: ['A'],
    fields: [],
    options: [{ name: 'drug', options: ['semaglutide', 'tirzepatide', 'liraglutide'] }],
    exclusive: 'energy',
    effect: (c) => ({ growth: c.p['growth-deficit']! }),
    energy: (c) => {
      const drug = c.option('drug');
      const target = drug === 'tirzepatide' ? -0.22 : drug === 'liraglutide' ? -0.085 : -0.17;
      const share = drug === 'semaglutide' ? 0.352 : drug === 'tirzepatide' ? 0.254 : 0.268;
      return { targetWeightChange: target, tauDays: 160, leanScale: share / FORBES_SHARE };
    },
    studied: { ageYears: [18, 75], days: 504 },
    sources: 'arms L172, L173 and G149; weight courses from memory',
  },
  {
    id: 'testosterone',
    knobs: ['A'],
    fields: [{ name: 'mgPerWeek', unit: 'mg/wk', range: [0, 600], default: 100 }],
    options: [],
    exclusive: 'androgen',
    effect: (c) => ({ anabolic: c.p.testosterone! * androgenDose(c.number('mgPerWeek')) }),
    lean: (c) => ({ target: c.p['testosterone-lean']! * androgenDose(c.number('mgPerWeek')), tauDays: 30 }),
    studied: { ageYears: [18, 80], days: 365 },
    sources: 'Bhasin 1996 (arms G079, G080): a bound on the mechanism, never a plan',
  },
  {
    id: 'androgen-deprivation',
    knobs: ['A'],
    fields: [],
    options: [],
    exclusive: 'androgen',
    effect: (c) => ({ anabolic: -c.p.castration!, growth: c.p['growth-illness']! }),
    studied: { ageYears: [50, 90], days: 730 },
    sources: 'arms L186 to L189',
  },
  {
    id: 'creatine',
    knobs: ['A'],
    fields: [],
    options: [],
    effect: (): Partial<Drive> => ({ response: 1.1 }),
    lean: (c) => ({ target: c.p['creatine-lean']!, tauDays: 20 }),
    studied: { ageYears: [18, 80], days: 365 },
    sources: 'Chilibeck 2017 (arm G083)',
  },
  {
    id: 'anamorelin',
    knobs: ['A'],
    fields: [],
    options: [],
    effect: none,
    lean: (c) => ({ target: c.p['anamorelin-lean']!, tauDays: 30 }),
    studied: { ageYears: [40, 85], days: 84 },
    sources: 'Temel 2016 (arms G081, G082): lean mass rose, grip did not',
  },
  {
    id: 'usual-activity',
    knobs: [],
    fields: [],
    options: [],
    exclusive: 'place',
    depth: 0,
    effect: none,
    studied: { ageYears: [18, 95], days: 3650 },
    sources: 'health: all knobs at 1',
  },
];
